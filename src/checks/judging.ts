import { say } from '../messages/say.ts';
import type { Check, Finding, Verdict } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';

/** A verdict without what every finding of its check has in common. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly resource: string;
  readonly detail: Words;
  /** where a verdict rests on more than the parts its check is over */
  readonly asOf?: string;
}

type Frame = Omit<Check, 'judge'>;

/**
 * A check over one part of the snapshot. Where that part could not be read the verdict is `unknown`,
 * so no check can pass on what it has not seen.
 */
export function checkOver<T>(
  frame: Frame,
  part: (snapshot: Snapshot) => Reading<T>,
  judge: (value: T, snapshot: Snapshot, now: Date) => readonly Judgement[],
): Check {
  return {
    ...frame,
    judge: (snapshot, now) => {
      const reading = part(snapshot);
      if (reading.state === 'unreadable') return [unreadableFinding(frame, reading)];
      return judge(reading.value, snapshot, now).map((judgement) => ({
        check: frame.id,
        severity: frame.severity,
        asOf: reading.asOf,
        ...judgement,
      }));
    },
  };
}

/** A check over two parts: unknown where either is. */
export function checkOverBoth<A, B>(
  frame: Frame,
  first: (snapshot: Snapshot) => Reading<A>,
  second: (snapshot: Snapshot) => Reading<B>,
  judge: (a: A, b: B, snapshot: Snapshot, now: Date) => readonly Judgement[],
): Check {
  const both = (snapshot: Snapshot): Reading<readonly [A, B]> => {
    const [a, b] = [first(snapshot), second(snapshot)];
    if (a.state === 'unreadable') return a;
    if (b.state === 'unreadable') return b;
    return { state: 'read', value: [a.value, b.value], asOf: [a.asOf, b.asOf].toSorted()[0] ?? a.asOf };
  };
  return checkOver(frame, both, ([a, b], snapshot, now) => judge(a, b, snapshot, now));
}

/** Pass or fail by a condition. */
export const verdictOf = (good: boolean): Verdict => (good ? 'pass' : 'fail');

const unreadableFinding = (frame: Frame, { action }: { action: string }): Finding => ({
  check: frame.id,
  severity: frame.severity,
  verdict: 'unknown',
  resource: frame.id,
  detail: say('check.unknown', { action }),
  asOf: null,
});
