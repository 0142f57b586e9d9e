import {
  isGoodTrail,
  lastWrite,
  type TrailFault,
  type TrailStanding,
  trailStanding,
} from '../facts/watch/trailFaults.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import type { Words } from '../model/words.ts';
import { checkOver, type Judgement } from './judging.ts';

/** One trail that runs, sees every region, keeps all management events and reaches its bucket. */
export const trailInEveryRegion = checkOver(
  {
    id: 'trail-in-every-region',
    area: 'watch',
    severity: 'medium',
    references: {
      practice: 'P14',
      cis7: '4.1',
      cis3: '3.1',
      securityHub: 'CloudTrail.1',
      prowler: 'cloudtrail_multi_region_enabled',
    },
  },
  ['trails'],
  ([{ trails }]) => {
    const standings = trails.map(trailStanding);
    const good = standings.find(isGoodTrail);
    if (good) return [{ verdict: 'pass', resource, detail: keptIn(good) }];
    const [maybe] = standings.filter(({ faults }) => faults.length === 0);
    if (maybe) return [unknownOf(maybe)];
    const [nearest] = standings.toSorted((one, other) => one.faults.length - other.faults.length);
    return [{ verdict: 'fail', resource, detail: nearest ? faultsOf(nearest) : say('check.trail.none') }];
  },
);

const resource = 'account';

function keptIn({ trail: { name, bucket, status } }: TrailStanding): Words {
  const now = known(status);
  const at = now ? lastWrite(now) : null;
  return at === null
    ? say('check.trail.begun', { name, bucket })
    : say('check.trail.good', { name, bucket, at: dayOf(at) });
}

const dayOf = (at: string): string => at.slice(0, 10);

const unknownOf = ({ trail: { name }, unread }: TrailStanding): Judgement => ({
  verdict: 'unknown',
  resource,
  detail: say('check.trail.unread', { name, actions: unread.join(', ') }),
  restsOn: unread,
});

const faultsOf = ({ trail, faults }: TrailStanding): Words =>
  say('check.trail.faults', { name: trail.name, faults: faults.map((fault) => wordFault(fault, trail)) });

function wordFault(fault: TrailFault, { region, status }: TrailStanding['trail']): Words {
  const { stoppedAt = null, deliveryError } = known(status) ?? {};
  switch (fault) {
    case 'one-region':
      return say('check.trail.one-region', { region });
    case 'stopped':
      return stoppedAt === null ? say('check.trail.not-started') : say('check.trail.stopped', { at: dayOf(stoppedAt) });
    case 'undelivered':
      return say('check.trail.undelivered', { code: deliveryError ?? '' });
    case 'events':
      return say('check.trail.events');
  }
}
