import { DescribeHubCommand, SecurityHubClient, type SecurityHubClientConfig } from '@aws-sdk/client-securityhub';
import type { WatcherState } from '../../model/watchers.ts';
import { attempt } from '../readers/attempt.ts';
import { codeOf } from '../wordAwsError.ts';
import { perRegion } from './perRegion.ts';

/** What offroot asks of Security Hub. */
export interface SecurityHubApi {
  readonly stateIn: (region: string) => Promise<WatcherState>;
}

/** Security Hub, one client for each region. */
export function openSecurityHubApi(config: SecurityHubClientConfig): SecurityHubApi {
  const clientOf = perRegion((region) => new SecurityHubClient({ ...config, region }));
  return {
    stateIn: (region) =>
      attempt('securityhub:DescribeHub', async () => {
        try {
          const { SubscribedAt } = await clientOf(region).send(new DescribeHubCommand({}));
          return { state: 'on', since: SubscribedAt ?? null };
        } catch (error) {
          // What AWS answers of an account that is not subscribed.
          if (/^(InvalidAccess|ResourceNotFound)/.test(codeOf(error))) return { state: 'off', since: null };
          throw error;
        }
      }),
  };
}
