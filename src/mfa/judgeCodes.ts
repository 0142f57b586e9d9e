import { say } from '../messages/say.ts';
import type { Clock } from '../model/clock.ts';
import type { CodesVerdict, JudgeCodes } from '../model/frontend.ts';
import type { Secret } from '../model/secret.ts';
import type { Words } from '../model/words.ts';
import { type CodeOfStep, codesOf, secondsToNextStep, stepAt, stepSeconds } from './codeSteps.ts';
import { type LocatedPair, locateCode, locatePair } from './locateCodes.ts';

/** How many steps a phone's clock may be off. AWS would take 1000 and remember them, and refuse the phone once it is right. */
const toleratedSteps = 1;

/**
 * Checks typed codes against the seed before AWS is asked, which locks a device after eight wrong ones. `label` is what
 * the app calls the entry. Codes are measured at the moment they were first handed in: asking again later, for a
 * countdown or after a pause, does not age them.
 */
export function createJudge(seed: Secret, clock: Pick<Clock, 'now'>, label: string): JudgeCodes {
  const codeOf = codesOf(seed);
  let firstSeen = { code: '', step: 0 };
  let pairSeen = { codes: '', step: 0 };

  return (typedFirst, typedSecond) => {
    const now = clock.now();
    const first = readCode(typedFirst);
    if (first === null) return no(1, say('codes.not-six-digits'));
    if (first !== firstSeen.code) firstSeen = { code: first, step: stepAt(now) };
    if (typedSecond === undefined) return judgeFirst(codeOf, first, firstSeen.step, label);

    const second = readCode(typedSecond);
    if (second === null) return no(2, say('codes.not-six-digits'));
    if (second === first) return no(2, say('codes.same-twice', { seconds: secondsToNextStep(now) }));
    const codes = `${first} ${second}`;
    if (codes !== pairSeen.codes) pairSeen = { codes, step: stepAt(now) };
    const pair = locatePair(codeOf, first, second, pairSeen.step);
    if (pair !== null) return judgePair(pair);
    return no(strayField(codeOf, first, firstSeen.step), say('codes.one-not-of-this-entry', { label }));
  };
}

/** Six digits, alone or as `123 456`; null for anything else. */
export function readCode(typed: string): string | null {
  const digits = /^(\d{3}) ?(\d{3})$/.exec(typed.trim());
  return digits === null ? null : `${digits[1]}${digits[2]}`;
}

const no = (field: 1 | 2, words: Words): CodesVerdict => ({ ok: false, field, words });

function judgeFirst(codeOf: CodeOfStep, first: string, now: number, label: string): CodesVerdict {
  const off = locateCode(codeOf, first, now);
  if (off === null) return no(1, say('codes.not-of-this-entry', { label }));
  return judgeClock(off);
}

function judgePair({ off, apart }: LocatedPair): CodesVerdict {
  if (apart === -1) return no(1, say('codes.swapped'));
  if (apart !== 1) return no(2, say('codes.skipped'));
  return judgeClock(off);
}

// A first code that was good when it came in leaves the second as the stray one.
const strayField = (codeOf: CodeOfStep, first: string, seenAt: number): 1 | 2 =>
  locateCode(codeOf, first, seenAt) === null ? 1 : 2;

function judgeClock(off: number): CodesVerdict {
  if (Math.abs(off) <= toleratedSteps) return { ok: true };
  const minutes = Math.round((Math.abs(off) * stepSeconds) / 60);
  return no(1, off > 0 ? say('codes.clock-ahead', { minutes }) : say('codes.clock-behind', { minutes }));
}
