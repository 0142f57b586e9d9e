import {
  CloudTrailClient,
  type CloudTrailClientConfig,
  CreateTrailCommand,
  DeleteTrailCommand,
  DescribeTrailsCommand,
  type EventSelector,
  GetEventSelectorsCommand,
  type GetEventSelectorsCommandOutput,
  GetTrailStatusCommand,
  type Trail as SdkTrail,
  StartLoggingCommand,
  StopLoggingCommand,
  UpdateTrailCommand,
} from '@aws-sdk/client-cloudtrail';
import { UserCancelled } from '../../errors.ts';
import type { ManagementEvents, Trail, TrailStatus } from '../../model/trails.ts';
import type { TrailWrites } from '../../model/writes/trailWrites.ts';
import { done, made, type Written } from '../writes/written.ts';

/** What is said of a trail where it is listed. */
export type ListedTrail = Omit<Trail, 'status' | 'events'>;

type Writing<O extends 'CreateTrail' | 'UpdateTrail' | 'StartLogging' | 'StopLogging' | 'DeleteTrail'> = (
  input: TrailWrites[`cloudtrail:${O}`],
) => Promise<Written>;

/** What offroot asks of CloudTrail about trails. */
export interface TrailsApi {
  /** the trails of a region, and those of all regions and of the Organization, wherever they were made */
  readonly list: (region: string) => Promise<readonly ListedTrail[]>;
  /** a trail's own region answers */
  readonly status: (trail: ListedTrail) => Promise<TrailStatus>;
  readonly events: (trail: ListedTrail) => Promise<ManagementEvents>;
  readonly create: Writing<'CreateTrail'>;
  readonly update: Writing<'UpdateTrail'>;
  readonly start: Writing<'StartLogging'>;
  readonly stop: Writing<'StopLogging'>;
  readonly remove: Writing<'DeleteTrail'>;
}

/** CloudTrail's trails, one client for each region. Nothing is asked any more once the person has left. */
export function openTrailsApi(config: CloudTrailClientConfig, cancelled?: AbortSignal): TrailsApi {
  const clients = new Map<string, CloudTrailClient>();
  const client = (region: string): CloudTrailClient => {
    const one = clients.get(region) ?? new CloudTrailClient({ ...config, region });
    clients.set(region, one);
    return one;
  };
  const reading = (region: string): CloudTrailClient => {
    if (cancelled?.aborted) throw new UserCancelled();
    return client(region);
  };
  return {
    list: async (region) => {
      const { trailList = [] } = await reading(region).send(new DescribeTrailsCommand({ includeShadowTrails: true }));
      return trailList.map((trail) => listed(trail, region));
    },
    status: async ({ arn, region }) => {
      const found = await reading(region).send(new GetTrailStatusCommand({ Name: arn }));
      return {
        logging: found.IsLogging === true,
        deliveryError: found.LatestDeliveryError || null,
        deliveredAt: isoDate(found.LatestDeliveryTime),
        startedAt: isoDate(found.StartLoggingTime),
        stoppedAt: isoDate(found.StopLoggingTime),
      };
    },
    events: async ({ arn, region }) =>
      managementEvents(await reading(region).send(new GetEventSelectorsCommand({ TrailName: arn }))),
    create: ({ Region, TagsList, ...input }) =>
      client(Region)
        .send(new CreateTrailCommand({ ...input, TagsList: [...TagsList] }))
        .then((out) => made(out, out.TrailARN)),
    update: ({ Region, ...input }) => client(Region).send(new UpdateTrailCommand(input)).then(done),
    start: ({ Region, ...input }) => client(Region).send(new StartLoggingCommand(input)).then(done),
    stop: ({ Region, ...input }) => client(Region).send(new StopLoggingCommand(input)).then(done),
    remove: ({ Region, ...input }) => client(Region).send(new DeleteTrailCommand(input)).then(done),
  };
}

const listed = (trail: SdkTrail, seenFrom: string): ListedTrail => ({
  arn: trail.TrailARN ?? '',
  name: trail.Name ?? '',
  region: trail.HomeRegion ?? seenFrom,
  bucket: trail.S3BucketName ?? '',
  prefix: trail.S3KeyPrefix || null,
  multiRegion: trail.IsMultiRegionTrail === true,
  globalEvents: trail.IncludeGlobalServiceEvents === true,
  validated: trail.LogFileValidationEnabled === true,
  organization: trail.IsOrganizationTrail === true,
});

const isoDate = (date: Date | undefined): string | null => date?.toISOString() ?? null;

/** A trail has selectors of the one kind or of the other; each adds to what the others keep. Without any it keeps all management events. */
function managementEvents({
  EventSelectors = [],
  AdvancedEventSelectors = [],
}: GetEventSelectorsCommandOutput): ManagementEvents {
  const kept = [...EventSelectors.map(keptByBasic), ...AdvancedEventSelectors.map(keptByAdvanced)];
  if (kept.length === 0) return { reads: true, writes: true };
  return { reads: kept.some(({ reads }) => reads), writes: kept.some(({ writes }) => writes) };
}

// Without a word on it a selector keeps both.
const keptByBasic = ({ IncludeManagementEvents = true, ReadWriteType = 'All' }: EventSelector): ManagementEvents => ({
  reads: IncludeManagementEvents && ReadWriteType !== 'WriteOnly',
  writes: IncludeManagementEvents && ReadWriteType !== 'ReadOnly',
});

type AdvancedSelector = NonNullable<GetEventSelectorsCommandOutput['AdvancedEventSelectors']>[number];

/** One that asks for more than reads or writes, or for sources other than by leaving out AWS's noisiest, keeps only some. */
function keptByAdvanced({ FieldSelectors = [] }: AdvancedSelector): ManagementEvents {
  const isManagement = FieldSelectors.some(
    ({ Field, Equals = [] }) => Field === 'eventCategory' && Equals.includes('Management'),
  );
  const isWhole = FieldSelectors.every(
    ({ Field, NotEquals = [], Equals = [] }) =>
      Field === 'eventCategory' ||
      Field === 'readOnly' ||
      (Field === 'eventSource' && Equals.length === 0 && NotEquals.every((source) => noisy.includes(source))),
  );
  const readOnly = FieldSelectors.filter(({ Field }) => Field === 'readOnly');
  const lets = (value: string): boolean =>
    isManagement && isWhole && readOnly.every(({ Equals = [] }) => Equals.includes(value));
  return { reads: lets('true'), writes: lets('false') };
}

const noisy = ['kms.amazonaws.com', 'rdsdata.amazonaws.com'];
