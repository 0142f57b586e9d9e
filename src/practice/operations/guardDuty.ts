import { type Call, type Operation, rowsOf, wireDate } from '../operation.ts';
import type { StoredDetector } from '../storedWatchers.ts';
import { AwsFault } from '../wire/awsFault.ts';

const row = rowsOf('guardduty');
const named = {
  resource: ({ state, region, params }: Call) =>
    `arn:aws:guardduty:${region}:${state.accountId}:detector/${params.optional('DetectorId') ?? '*'}`,
};
const path = '/detector/{DetectorId}';

/** GuardDuty's switch: a detector in each region. It watches nothing here, so it never finds anything. */
export const guardDutyOperations: readonly Operation[] = [
  row('CreateDetector', createDetector, { ...named, rest: { method: 'POST', path: '/detector' } }),
  row('ListDetectors', ({ state, region }) => ({ detectorIds: here(state.watchers.detectors, region) }), {
    rest: { method: 'GET', path: '/detector' },
  }),
  row('GetDetector', (call) => view(found(call), call), { ...named, rest: { method: 'GET', path } }),
  row('UpdateDetector', updateDetector, { ...named, rest: { method: 'POST', path } }),
  row('DeleteDetector', deleteDetector, { ...named, rest: { method: 'DELETE', path } }),
];

const here = (detectors: readonly StoredDetector[], region: string): string[] =>
  detectors.filter((one) => one.region === region).map(({ id }) => id);

function createDetector({ state, params, region, now, random }: Call) {
  const enabled = params.flag('enable');
  if (enabled === undefined) throw bad('the required parameter enable is missing');
  if (here(state.watchers.detectors, region).length > 0) {
    throw bad('a detector already exists for the current account');
  }
  const id = Buffer.from(random(16)).toString('hex');
  const at = wireDate(now);
  state.watchers.detectors.push({ id, region, enabled, createdAt: at, updatedAt: at });
  return { detectorId: id };
}

const bad = (why: string): AwsFault => new AwsFault('BadRequestException', `The request is rejected because ${why}.`);

function found({ state, params, region }: Call): StoredDetector {
  const id = params.text('DetectorId');
  const detector = state.watchers.detectors.find((one) => one.region === region && one.id === id);
  if (detector !== undefined) return detector;
  throw bad('the input detectorId is not owned by the current account');
}

const view = ({ enabled, createdAt, updatedAt }: StoredDetector, { state }: Call) => ({
  createdAt,
  findingPublishingFrequency: 'SIX_HOURS',
  serviceRole: `arn:aws:iam::${state.accountId}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
  status: enabled ? 'ENABLED' : 'DISABLED',
  updatedAt,
  tags: {},
});

function updateDetector(call: Call) {
  const detector = found(call);
  detector.enabled = call.params.flag('enable') ?? detector.enabled;
  detector.updatedAt = wireDate(call.now);
  return {};
}

function deleteDetector(call: Call) {
  const { detectors } = call.state.watchers;
  detectors.splice(detectors.indexOf(found(call)), 1);
  return {};
}
