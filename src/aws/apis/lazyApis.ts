import type { AwsService } from '../../model/connection.ts';
import type { ClientConfig } from '../clients.ts';
import type { AccountApi } from './accountApi.ts';
import type { AnalyzerApi } from './analyzerApi.ts';
import type { BucketApi } from './bucketApi.ts';
import type { EventsApi } from './eventsApi.ts';
import type { MachineApi } from './machineApi.ts';
import type { TopicApi } from './topicApi.ts';
import type { TrailApi } from './trailApi.ts';

/** What offroot asks of the services beside IAM and STS, in its own terms: by service. */
export interface LazyApis {
  readonly accessanalyzer: AnalyzerApi;
  readonly account: AccountApi;
  readonly cloudtrail: TrailApi;
  readonly eventbridge: EventsApi;
  readonly ec2: MachineApi;
  readonly s3: BucketApi;
  readonly sns: TopicApi;
}

type Opener<S extends keyof LazyApis> = (
  configFor: (service: AwsService) => ClientConfig,
  cancelled: AbortSignal | undefined,
) => Promise<LazyApis[S]>;

const openers: { readonly [S in keyof LazyApis]: Opener<S> } = {
  accessanalyzer: async (configFor) => (await import('./analyzerApi.ts')).openAnalyzerApi(configFor('accessanalyzer')),
  account: async (configFor) => (await import('./accountApi.ts')).openAccountApi(configFor('account')),
  cloudtrail: async (configFor, cancelled) =>
    (await import('./trailApi.ts')).openTrailApi(configFor('cloudtrail'), cancelled),
  eventbridge: async (configFor) => (await import('./eventsApi.ts')).openEventsApi(configFor('eventbridge')),
  ec2: async (configFor) => (await import('./machineApi.ts')).openMachineApi(configFor('ec2')),
  s3: async (configFor) => (await import('./bucketApi.ts')).openBucketApi(configFor('s3')),
  sns: async (configFor) => (await import('./topicApi.ts')).openTopicApi(configFor('sns')),
};

/** Opens a service's API when it is first asked for: the wizard needs none of them, and its first frame does not wait for their code. */
export type OpenApi = <S extends keyof LazyApis>(service: S) => Promise<LazyApis[S]>;

/** One API of each service, however often it is asked for. */
export function openLazily(
  configFor: (service: AwsService) => ClientConfig,
  cancelled: AbortSignal | undefined,
): OpenApi {
  const opened: { [S in keyof LazyApis]?: Promise<LazyApis[S]> } = {};
  return <S extends keyof LazyApis>(service: S): Promise<LazyApis[S]> => {
    const before: Promise<LazyApis[S]> | undefined = opened[service];
    if (before) return before;
    const now: Promise<LazyApis[S]> = openers[service](configFor, cancelled);
    Object.assign(opened, { [service]: now });
    return now;
  };
}
