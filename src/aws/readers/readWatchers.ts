import type { Watchers } from '../../model/watchers.ts';
import type { Reader } from './reader.ts';
import { readPerRegion, together } from './readPerRegion.ts';
import { regionsInUse } from './regionsInUse.ts';

/** Whether GuardDuty, Security Hub and Config watch in the regions in use. Each may be refused by itself. */
export const readWatchers: Reader<Watchers> = async (context) => {
  const [guardDutyApi, securityHubApi, configApi, regions] = await Promise.all([
    context.open('guardduty'),
    context.open('securityhub'),
    context.open('config_service'),
    regionsInUse(context),
  ]);
  const [guardDuty, securityHub, config] = await Promise.all([
    readPerRegion(context, regions, 'guardduty:ListDetectors', guardDutyApi.stateIn),
    readPerRegion(context, regions, 'securityhub:DescribeHub', securityHubApi.stateIn),
    readPerRegion(context, regions, 'config:DescribeConfigurationRecorderStatus', configApi.stateIn),
  ]);
  const readings = [guardDuty, securityHub, config].flat().map(({ reading }) => reading);
  return together({ guardDuty, securityHub, config }, readings, context);
};
