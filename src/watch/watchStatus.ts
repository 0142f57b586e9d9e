import { say } from '../messages/say.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { WatchedThing, WatchStatus } from '../model/watchStatus.ts';
import { watchers } from './watchers.ts';

/** What costs, or takes a decision: a founder's to switch on, or to settle. Adding one is a line here and its words. */
const byHand = [
  { id: 'outside', check: 'access-analyzer-findings-settled', page: 'access-analyzer', price: null },
  { id: 'guardduty', check: 'guardduty-on', page: 'guardduty', price: 'guardduty' },
  { id: 'security-hub', check: 'security-hub-on', page: 'securityhub', price: 'security-hub' },
  { id: 'config', check: 'config-recording', page: 'config', price: 'config' },
] as const;

/** How an account is watched, by the verdicts of the checks alone. What has no finding at all is left out: there is nothing to say of it. */
export function watchStatus(snapshot: Snapshot, findings: readonly Finding[], now: Date): WatchStatus {
  const { identity, practice } = snapshot.connection;
  const ours = watchers.flatMap(({ id, checks }) =>
    thing(findings, checks, {
      id,
      title: say(`watch.status.${id}`),
      by: 'offroot',
      cost: say(`watch.what.${id}.hint`),
      page: null,
      price: null,
    }),
  );
  const others = byHand.flatMap(({ id, check, page, price }) =>
    thing(findings, [check], {
      id,
      title: say(`watch.status.${id}`),
      by: 'hand',
      cost: say(`watch.status.${id}.cost`),
      page: `https://console.aws.amazon.com/${page}/`,
      price: price && `https://aws.amazon.com/${price}/pricing/`,
    }),
  );
  return {
    account: identity.account,
    alias: known(snapshot.alias) ?? null,
    principal: identity.arn,
    practice,
    at: now.toISOString(),
    complete: ours.every(isInPlace),
    things: [...ours, ...others],
  };
}

/** True where it needs nothing: unknown is not in place. */
export const isInPlace = ({ verdict }: Pick<WatchedThing, 'verdict'>): boolean =>
  verdict === 'pass' || verdict === 'accepted';

/** Worst first. */
const order: readonly Verdict[] = ['fail', 'unknown', 'accepted', 'pass'];

function thing(
  findings: readonly Finding[],
  checks: readonly string[],
  about: Omit<WatchedThing, 'verdict' | 'findings'>,
): readonly WatchedThing[] {
  const own = findings
    .filter(({ check }) => checks.includes(check))
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const [worst] = own;
  return worst === undefined ? [] : [{ ...about, verdict: worst.verdict, findings: own }];
}
