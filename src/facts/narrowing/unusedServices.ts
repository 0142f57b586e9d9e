import type { Authorization } from '../../model/iam.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { asList, type PolicyDocument } from '../../policies/document.ts';
import type { Holder } from '../holders.ts';
import { type GrantedService, grantedServices } from './grantedServices.ts';
import { narrowableHolders, narrowables } from './narrowable.ts';

/** AWS's own measure of a right that nobody misses: IAM User Guide, "Refine permissions using last accessed information". */
export const unusedAfterDays = 90;
const dayMs = 86_400_000;

/** Whose services are judged: old enough to have used them, and with rights that change something and could be narrowed. */
export function servicesJudged(snapshot: Snapshot, now: Date): readonly Holder[] {
  const all = known(snapshot.authorization);
  const before = now.getTime() - unusedAfterDays * dayMs;
  return all
    ? narrowableHolders(snapshot).filter(
        (holder) => madeAt(holder, all) < before && documentsOf(holder, all).some(changesSome),
      )
    : [];
}

/** The services of a holder's own policies, and those of them that were not used in 90 days; null where it was not read. */
export function unusedServices(
  snapshot: Snapshot,
  holder: Holder,
  now: Date,
): { readonly granted: number; readonly unused: readonly GrantedService[] } | null {
  const all = known(snapshot.authorization);
  const isRead = known(snapshot.serviceUse)?.some(({ arn }) => arn === holder.arn);
  if (!all || !isRead) return null;
  const services = documentsOf(holder, all)
    .filter(changesSome)
    .flatMap((document) => grantedServices(snapshot, holder, document));
  const granted = [...new Map(services.map((one) => [one.service, one])).values()];
  const before = now.getTime() - unusedAfterDays * dayMs;
  // Written so that a date that cannot be read counts as unused.
  const unused = granted.filter(({ lastUsedAt }) => !(lastUsedAt && Date.parse(lastUsedAt) >= before));
  return { granted: granted.length, unused };
}

const madeAt = ({ arn }: Holder, { users, groups, roles }: Authorization): number =>
  Date.parse([...users, ...groups, ...roles].find((one) => one.arn === arn)?.createdAt ?? '');

const documentsOf = (holder: Holder, all: Authorization): readonly PolicyDocument[] =>
  narrowables(holder, all).map(({ document }) => document);

// As AWS's own ReadOnlyAccess does; and everybody may change the password they sign in with.
const looking =
  /:(get|list|describe|view|batchget|lookup|search|query|scan|select|filter|check|estimate|validate|read)|^iam:(generate|simulate|changepassword)/i;

/** False of a policy that only looks, such as ViewOnlyAccess: it opens hundreds of services, and nobody is meant to use them all. */
const changesSome = ({ Statement }: PolicyDocument): boolean =>
  Statement.some(
    ({ Effect, Action }) =>
      Effect === 'Allow' && (Action === undefined || asList(Action).some((action) => !looking.test(action))),
  );
