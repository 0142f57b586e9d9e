import { type MessageKey, say } from '../messages/say.ts';
import type { Provenance } from '../model/credentials.ts';
import type { Acceptance, Check, CheckFrame, Finding, Severity, Verdict } from '../model/finding.ts';
import { partActions, type Snapshot, type SnapshotPart, type SnapshotParts } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';

/** A verdict without what every finding of its check has in common. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly resource: string;
  readonly detail: Words;
  /** where it weighs otherwise than its check: unused for 90 days instead of 45 */
  readonly severity?: Severity;
  /** where a verdict rests on more than the parts its check is over, or on one user's facts of another age */
  readonly asOf?: string;
  readonly restsOn?: readonly string[];
  /** needed with the verdict `accepted`: why offroot itself can explain it */
  readonly accepted?: Acceptance;
}

/** An id whose words are there: `check.ID` says the good state, `check.ID.why` why it matters, `check.ID.fix` what fixes it. */
type WordedId = { [Key in MessageKey]: Key extends `check.${infer Id}.why` ? Id : never }[MessageKey];

/** A check's frame as its file writes it; its words are found by its id. */
export type Frame = Pick<CheckFrame, 'area' | 'severity' | 'references'> & { readonly id: WordedId };

type Values<Parts extends readonly SnapshotPart[]> = { readonly [I in keyof Parts]: SnapshotParts[Parts[I]] };

/**
 * A check over parts of the snapshot. Where any of them could not be read the verdict is `unknown`, so no check can pass on
 * what it has not seen. A finding is as old as the oldest part, unless its judgement says otherwise.
 */
export function checkOver<const Parts extends readonly SnapshotPart[]>(
  frame: Frame,
  parts: Parts,
  judge: (values: Values<Parts>, snapshot: Snapshot, now: Date) => readonly Judgement[],
): Check {
  return {
    ...frame,
    title: words(`check.${frame.id}`),
    why: words(`check.${frame.id}.why`),
    fix: words(`check.${frame.id}.fix`),
    parts,
    judge: (snapshot, now) => {
      const readings = parts.map((part) => snapshot[part]);
      const dates: string[] = [];
      for (const reading of readings) {
        if (reading.state === 'unreadable') return [unreadableFinding(frame, reading.action)];
        dates.push(reading.asOf);
      }
      // The one place where parts named by a list become values named by a tuple.
      const values = readings.map((reading) => (reading.state === 'read' ? reading.value : null)) as Values<Parts>;
      const shared = {
        check: frame.id,
        severity: frame.severity,
        asOf: dates.toSorted()[0] ?? null,
        restsOn: parts.map((part) => partActions[part]),
      };
      return judge(values, snapshot, now).map((judgement) => ({ ...shared, ...judgement }));
    },
  };
}

/** Pass or fail by a condition. */
export const verdictOf = (good: boolean): Verdict => (good ? 'pass' : 'fail');

/** What a fact about one user rests on, and its age: for a judgement over facts of different ages. */
export const restingOn = (
  from: Provenance | undefined,
  liveActions: readonly string[],
): Pick<Judgement, 'asOf' | 'restsOn'> =>
  from === undefined ? {} : { asOf: from.asOf, restsOn: from.live ? liveActions : ['iam:GetCredentialReport'] };

/** What several facts about one user rest on together; they are as old as the oldest of them. */
export function restingOnAll(
  facts: readonly { readonly from: Provenance | undefined; readonly live: readonly string[] }[],
): Pick<Judgement, 'asOf' | 'restsOn'> {
  const all = facts.map(({ from, live }) => restingOn(from, live));
  const dates = all.flatMap(({ asOf }) => asOf ?? []);
  // A fact asked together with its whole part is as old as that part: what the check says by itself covers it.
  if (dates.length < facts.length) return {};
  const [oldest] = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const restsOn = [...new Set(all.flatMap((each) => each.restsOn ?? []))];
  return oldest === undefined ? {} : { asOf: oldest, restsOn };
}

const words = (key: string): Words => ({ key, params: {} });

const unreadableFinding = (frame: Frame, action: string): Finding => ({
  check: frame.id,
  severity: frame.severity,
  verdict: 'unknown',
  resource: frame.id,
  detail: say('check.unknown', { action }),
  asOf: null,
  restsOn: [action],
});
