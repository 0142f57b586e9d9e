import { checkOver } from './judging.ts';
import { judgeWatcher } from './judgingRegions.ts';

/** Config records what is changed in every region in use. It costs, so a founder decides. */
export const configRecording = checkOver(
  {
    id: 'config-recording',
    area: 'watch',
    severity: 'low',
    references: {
      practice: 'P14',
      cis3: '3.3',
      securityHub: 'Config.1',
      prowler: 'config_recorder_all_regions_enabled',
    },
  },
  ['watchers'],
  ([{ config }]) => judgeWatcher(config, 'config:DescribeConfigurationRecorderStatus'),
);
