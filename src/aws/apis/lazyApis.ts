import type { AwsService } from '../../model/connection.ts';
import type { AccountApi } from './accountApi.ts';
import type { AnalyzerApi } from './analyzerApi.ts';
import type { BucketApi } from './bucketApi.ts';
import type { BucketsApi } from './bucketsApi.ts';
import type { BudgetApi } from './budgetApi.ts';
import type { ClientConfig } from './clientConfig.ts';
import type { ConfigApi } from './configApi.ts';
import type { Ec2Api } from './ec2Api.ts';
import type { EventsApi } from './eventsApi.ts';
import type { GuardDutyApi } from './guardDutyApi.ts';
import type { SecurityHubApi } from './securityHubApi.ts';
import type { TopicApi } from './topicApi.ts';
import type { TrailApi } from './trailApi.ts';
import type { TrailsApi } from './trailsApi.ts';

/** What offroot asks of the services beside IAM and STS, in its own terms: by service. */
export interface LazyApis {
  readonly account: AccountApi;
  readonly cloudtrail: TrailApi;
  readonly ec2: Ec2Api;
  readonly accessanalyzer: AnalyzerApi;
  readonly budgets: BudgetApi;
  readonly guardduty: GuardDutyApi;
  readonly securityhub: SecurityHubApi;
  readonly config_service: ConfigApi;
  readonly trails: TrailsApi;
  readonly buckets: BucketsApi;
  readonly eventbridge: EventsApi;
  readonly s3: BucketApi;
  readonly sns: TopicApi;
}

type Opener<S extends keyof LazyApis> = (
  configFor: (service: AwsService) => ClientConfig,
  cancelled: AbortSignal | undefined,
) => Promise<LazyApis[S]>;

const openers: { readonly [S in keyof LazyApis]: Opener<S> } = {
  account: async (configFor) => (await import('./accountApi.ts')).openAccountApi(configFor('account')),
  cloudtrail: async (configFor, cancelled) =>
    (await import('./trailApi.ts')).openTrailApi(configFor('cloudtrail'), cancelled),
  ec2: async (configFor, cancelled) => (await import('./ec2Api.ts')).openEc2Api(configFor('ec2'), cancelled),
  accessanalyzer: async (configFor) => (await import('./analyzerApi.ts')).openAnalyzerApi(configFor('accessanalyzer')),
  budgets: async (configFor) => (await import('./budgetApi.ts')).openBudgetApi(configFor('budgets')),
  guardduty: async (configFor) => (await import('./guardDutyApi.ts')).openGuardDutyApi(configFor('guardduty')),
  securityhub: async (configFor) => (await import('./securityHubApi.ts')).openSecurityHubApi(configFor('securityhub')),
  config_service: async (configFor) => (await import('./configApi.ts')).openConfigApi(configFor('config_service')),
  trails: async (configFor, cancelled) =>
    (await import('./trailsApi.ts')).openTrailsApi(configFor('cloudtrail'), cancelled),
  buckets: async (configFor, cancelled) => (await import('./bucketsApi.ts')).openBucketsApi(configFor('s3'), cancelled),
  eventbridge: async (configFor) => (await import('./eventsApi.ts')).openEventsApi(configFor('eventbridge')),
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
