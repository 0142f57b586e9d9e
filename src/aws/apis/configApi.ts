import {
  ConfigServiceClient,
  type ConfigServiceClientConfig,
  DescribeConfigurationRecorderStatusCommand,
} from '@aws-sdk/client-config-service';
import type { WatcherState } from '../../model/watchers.ts';
import { attempt } from '../readers/attempt.ts';
import { perRegion } from './perRegion.ts';

/** What offroot asks of Config. */
export interface ConfigApi {
  /** of the account's own recorder; one that another service has for itself does not count */
  readonly stateIn: (region: string) => Promise<WatcherState>;
}

/** Config, one client for each region. */
export function openConfigApi(config: ConfigServiceClientConfig): ConfigApi {
  const clientOf = perRegion((region) => new ConfigServiceClient({ ...config, region }));
  return {
    stateIn: (region) =>
      attempt('config:DescribeConfigurationRecorderStatus', async () => {
        const { ConfigurationRecordersStatus: all = [] } = await clientOf(region).send(
          new DescribeConfigurationRecorderStatusCommand({}),
        );
        const recorder = all.find(({ servicePrincipal }) => servicePrincipal === undefined);
        if (recorder === undefined) return { state: 'off', since: null };
        return recorder.recording === true
          ? { state: 'on', since: recorder.lastStartTime?.toISOString() ?? null }
          : { state: 'paused', since: recorder.lastStopTime?.toISOString() ?? null };
      }),
  };
}
