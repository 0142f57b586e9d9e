import type { RootUseKind } from '../facts/watch/rootEvents.ts';
import { usesIn, type Wake, wakeOf } from '../facts/watch/rootWakes.ts';
import { say } from '../messages/say.ts';
import type { Verdict } from '../model/finding.ts';
import type { AlarmRegion, RootAlarms } from '../model/rootAlarms.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { checkOver, type Judgement } from './judging.ts';

/**
 * Whether anybody is told when root is used: signed in with, which is seen in us-east-1 alone, or called with, region by region. Only
 * rules of EventBridge are looked at; the filters on a log group that CIS describes do the same and are not read.
 */
export const rootUseAlarmed = checkOver(
  {
    id: 'root-use-alarmed',
    area: 'root',
    severity: 'medium',
    references: {
      practice: 'P14',
      cis7: '5.3',
      cis3: '4.3',
      securityHub: 'CloudWatch.1',
      prowler: 'cloudwatch_log_metric_filter_root_usage',
    },
  },
  ['rootAlarms'],
  ([alarms], snapshot) => alarms.regions.map((region) => judgeRegion(region, alarms, snapshot)),
);

function judgeRegion(region: AlarmRegion, alarms: RootAlarms, { connection: { identity } }: Snapshot): Judgement {
  const resource = region.region;
  if (region.unread) {
    const { action } = region.unread;
    return { verdict: 'unknown', resource, detail: say('check.unknown', { action }), restsOn: [action] };
  }
  const wakes = usesIn(identity, region.region).map((use) => ({ use, wake: wakeOf(alarms, region, use, identity) }));
  return { verdict: worst(wakes.map(({ wake }) => verdicts[wake.state])), resource, detail: worded(wakes) };
}

const verdicts = { woken: 'pass', unsure: 'unknown', asleep: 'fail' } as const;

const worst = (all: readonly Verdict[]): Verdict =>
  all.includes('fail') ? 'fail' : all.includes('unknown') ? 'unknown' : 'pass';

/** Said once where it is the same for every use. */
function worded(wakes: readonly { readonly use: RootUseKind; readonly wake: Wake }[]): Words {
  const [first, ...others] = wakes.map(({ wake }) => wakeWords(wake));
  if (first === undefined) return say('check.none');
  if (others.every((one) => JSON.stringify(one) === JSON.stringify(first))) return first;
  return say('check.root-alarm.each', {
    each: wakes.map(({ use, wake }) => say(`check.root-alarm.${use}`, { what: wakeWords(wake) })),
  });
}

function wakeWords(wake: Wake): Words {
  if (wake.state === 'woken') return say('check.root-alarm.woken', { rule: wake.rule, who: wake.told.join(', ') });
  if (wake.why === 'no-rule') return say('check.root-alarm.no-rule');
  return say(`check.root-alarm.${wake.why}`, { rule: wake.rule, about: wake.about });
}
