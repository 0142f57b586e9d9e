import {
  GetDetectorCommand,
  GuardDutyClient,
  type GuardDutyClientConfig,
  ListDetectorsCommand,
} from '@aws-sdk/client-guardduty';
import type { WatcherState } from '../../model/watchers.ts';
import { attempt } from '../readers/attempt.ts';
import { perRegion } from './perRegion.ts';

/** What offroot asks of GuardDuty. */
export interface GuardDutyApi {
  /** of the one detector a region may have */
  readonly stateIn: (region: string) => Promise<WatcherState>;
}

/** GuardDuty, one client for each region. */
export function openGuardDutyApi(config: GuardDutyClientConfig): GuardDutyApi {
  const clientOf = perRegion((region) => new GuardDutyClient({ ...config, region }));
  return {
    stateIn: async (region) => {
      const client = clientOf(region);
      const list = await attempt('guardduty:ListDetectors', () => client.send(new ListDetectorsCommand({})));
      const DetectorId = list.DetectorIds?.[0];
      if (DetectorId === undefined) return { state: 'off', since: null };
      const found = await attempt('guardduty:GetDetector', () => client.send(new GetDetectorCommand({ DetectorId })));
      return found.Status === 'ENABLED'
        ? { state: 'on', since: found.CreatedAt ?? null }
        : { state: 'paused', since: found.UpdatedAt ?? null };
    },
  };
}
