import { say } from '../messages/say.ts';
import type { PerRegion, RegionReading } from '../model/perRegion.ts';
import type { WatcherState } from '../model/watchers.ts';
import type { Words } from '../model/words.ts';
import type { Judgement } from './judging.ts';

/** A verdict on each region; a region that could not be read is unknown by itself. */
export const judgeRegions = <T>(
  regions: PerRegion<T>,
  judge: (region: string, value: T) => Pick<Judgement, 'verdict' | 'detail'>,
): readonly Judgement[] =>
  regions.map((each) =>
    each.reading.state === 'unreadable'
      ? unreadRegion(each, each.reading.action)
      : { resource: each.region, ...judge(each.region, each.reading.value) },
  );

/** What is said of a region that was refused. */
export const unreadRegion = ({ region }: RegionReading<unknown>, action: string): Judgement => ({
  verdict: 'unknown',
  resource: region,
  detail: say('check.region.unknown', { region, action }),
  restsOn: [action],
});

/** Whether a service is on, region by region. It rests on one call of that service's. */
export const judgeWatcher = (regions: PerRegion<WatcherState>, action: string): readonly Judgement[] =>
  judgeRegions(regions, (region, now) => ({
    verdict: now.state === 'on' ? 'pass' : 'fail',
    detail: wordState(region, now),
    restsOn: [action],
  }));

function wordState(region: string, { state, since }: WatcherState): Words {
  if (state === 'off') return say('check.watcher.off', { region });
  if (since === null) return say(`check.watcher.${state}`, { region });
  return say(`check.watcher.${state}-since`, { region, at: since.slice(0, 10) });
}
