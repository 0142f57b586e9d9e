import { servicesJudged, unusedAfterDays, unusedServices } from '../facts/narrowing/unusedServices.ts';
import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { checkOver, type Judgement } from './judging.ts';

/** More than this are counted, not named. */
const mostNamed = 5;

/** What Access Advisor says of each holder's own policies. It is read only where it is asked for, at a job for each of them. */
export const grantedServicesUsed = checkOver(
  { id: 'granted-services-used', area: 'rights', severity: 'low', references: { practice: 'P16' } },
  ['authorization', 'serviceUse'],
  (_, snapshot, now) => {
    const found = servicesJudged(snapshot, now).flatMap((holder): readonly Judgement[] => {
      const services = unusedServices(snapshot, holder, now);
      const resource = holder.arn;
      const whose = say(`check.holder.${holder.kind}`, { name: holder.name });
      if (services === null)
        return [{ verdict: 'unknown', resource, detail: say('check.services-untold', { holder: whose }) }];
      const names = services.unused.map(({ service }) => service).toSorted();
      return names.length === 0 ? [] : [{ verdict: 'fail', resource, detail: worded(whose, names, services.granted) }];
    });
    return found.length > 0
      ? found
      : [{ verdict: 'pass', resource: 'services', detail: say('check.services-used', { days: unusedAfterDays }) }];
  },
);

const worded = (holder: Words, names: readonly string[], granted: number): Words =>
  say('check.services-unused', {
    holder,
    unused: names.length,
    granted,
    days: unusedAfterDays,
    services: names.slice(0, mostNamed).join(', '),
    more: Math.max(0, names.length - mostNamed),
  });
