import { checkTrailBucket } from '../cloudTrail/trailBucket.ts';
import { deliveredAt, trailStatus } from '../cloudTrail/trailStatus.ts';
import { findTrail, isSeenFrom, onTrail, trailArn, trailToChange } from '../cloudTrail/trails.ts';
import { type Call, type Operation, rowsOf, wireDate } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredCloudTrail } from '../storedCloudTrail.ts';
import { readPairs } from '../tagging.ts';
import { AwsFault } from '../wire/awsFault.ts';

const row = rowsOf('cloudtrail');
const named = { resource: onTrail() };

/** Trails: what CloudTrail keeps beyond its ninety days of event history. */
export const cloudTrailOperations: readonly Operation[] = [
  row('CreateTrail', createTrail, named),
  row('DescribeTrails', describeTrails),
  row('GetTrail', (call) => ({ Trail: view(call.state, findTrail(call, call.params.text('Name'))) }), named),
  row('GetTrailStatus', (call) => trailStatus(call.state, findTrail(call, call.params.text('Name')), call.now), named),
  row('GetEventSelectors', getEventSelectors, { resource: onTrail('TrailName') }),
  row('UpdateTrail', updateTrail, named),
  row('DeleteTrail', deleteTrail, named),
  row('StartLogging', startLogging, named),
  row('StopLogging', stopLogging, named),
];

/** What CreateTrail and UpdateTrail answer with. */
const viewSettings = (state: PracticeState, trail: StoredCloudTrail) => ({
  Name: trail.name,
  S3BucketName: trail.bucket,
  S3KeyPrefix: trail.prefix ?? undefined,
  IncludeGlobalServiceEvents: trail.globalEvents,
  IsMultiRegionTrail: trail.multiRegion,
  TrailARN: trailArn(state, trail),
  LogFileValidationEnabled: trail.validation,
  KmsKeyId: trail.kmsKey ?? undefined,
  IsOrganizationTrail: false,
});

const view = (state: PracticeState, trail: StoredCloudTrail) => ({
  ...viewSettings(state, trail),
  HomeRegion: trail.region,
  HasCustomEventSelectors: false,
  HasInsightSelectors: false,
});

function describeTrails(call: Call) {
  const { state, params, region } = call;
  const asked = params.list('trailNameList');
  const withShadows = params.flag('includeShadowTrails') ?? true;
  const seen = state.cloudTrails.filter((one) => isSeenFrom(one, region) && (withShadows || one.region === region));
  const wanted = seen.filter(
    (one) => asked.length === 0 || asked.some((name) => [one.name, trailArn(state, one)].includes(name)),
  );
  return { trailList: wanted.map((one) => view(state, one)) };
}

const nameRule = /^(?!.*[._-]{2})[A-Za-z0-9][A-Za-z0-9._-]{1,126}[A-Za-z0-9]$/;

function createTrail(call: Call) {
  const { state, params, region } = call;
  const name = params.text('Name');
  if (!nameRule.test(name)) {
    const message =
      'Trail name must have 3 to 128 letters, digits, periods, underscores or dashes, and begin and end with a letter or digit.';
    throw new AwsFault('InvalidTrailNameException', message);
  }
  const trail: StoredCloudTrail = {
    name,
    region,
    ...readSettings(call, {
      bucket: '',
      prefix: null,
      multiRegion: false,
      globalEvents: true,
      validation: false,
      kmsKey: null,
    }),
    logging: false,
    startedAt: null,
    deliveredBefore: null,
    stoppedAt: null,
    tags: readPairs(params, 'TagsList', false),
  };
  if (state.cloudTrails.some((one) => one.name === name && (one.region === region || one.multiRegion))) {
    throw new AwsFault('TrailAlreadyExistsException', `Trail ${name} already exists for customer: ${state.accountId}`);
  }
  if (state.cloudTrails.filter((one) => isSeenFrom(one, region)).length >= trailsARegion) {
    const message = `User: ${state.accountId} already has ${trailsARegion} trails in ${region}.`;
    throw new AwsFault('MaximumNumberOfTrailsExceededException', message);
  }
  checkTrailBucket(state, trail);
  state.cloudTrails.push(trail);
  return viewSettings(state, trail);
}

const trailsARegion = 5;

type Settings = Pick<StoredCloudTrail, 'bucket' | 'prefix' | 'multiRegion' | 'globalEvents' | 'validation' | 'kmsKey'>;

/** What is not given stays as it is. */
function readSettings({ params }: Call, before: Settings): Settings {
  const settings = {
    bucket: before.bucket === '' ? params.text('S3BucketName') : (params.optional('S3BucketName') ?? before.bucket),
    prefix: params.optional('S3KeyPrefix', { max: 200 }) ?? before.prefix,
    multiRegion: params.flag('IsMultiRegionTrail') ?? before.multiRegion,
    globalEvents: params.flag('IncludeGlobalServiceEvents') ?? before.globalEvents,
    validation: params.flag('EnableLogFileValidation') ?? before.validation,
    kmsKey: params.optional('KmsKeyId') ?? before.kmsKey,
  };
  if (settings.globalEvents || !settings.multiRegion) return settings;
  const message = 'Multi-Region trail must include global service events.';
  throw new AwsFault('InvalidParameterCombinationException', message);
}

function updateTrail(call: Call) {
  const trail = trailToChange(call);
  const settings = readSettings(call, trail);
  checkTrailBucket(call.state, { ...trail, ...settings });
  Object.assign(trail, settings);
  return viewSettings(call.state, trail);
}

function deleteTrail(call: Call): undefined {
  const trail = trailToChange(call);
  call.state.cloudTrails.splice(call.state.cloudTrails.indexOf(trail), 1);
}

function startLogging(call: Call): undefined {
  const trail = trailToChange(call);
  if (trail.logging) return;
  trail.deliveredBefore = deliveredAt(trail, call.now);
  trail.startedAt = wireDate(call.now);
  trail.logging = true;
}

function stopLogging(call: Call): undefined {
  const trail = trailToChange(call);
  if (trail.logging) trail.stoppedAt = wireDate(call.now);
  trail.logging = false;
}

// Every trail here has what AWS gives a new one: all management events, and no data.
function getEventSelectors(call: Call) {
  const trail = findTrail(call, call.params.text('TrailName'));
  const all = {
    ReadWriteType: 'All',
    IncludeManagementEvents: true,
    DataResources: [],
    ExcludeManagementEventSources: [],
  };
  return { TrailARN: trailArn(call.state, trail), EventSelectors: [all] };
}
