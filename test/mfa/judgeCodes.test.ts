import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { createJudge, readCode } from '../../src/mfa/judgeCodes.ts';
import type { CodesVerdict } from '../../src/model/frontend.ts';
import { secret } from '../../src/model/secret.ts';

// The seed of RFC 6238's test vectors, ASCII 12345678901234567890, in base32.
const key = '12345678901234567890';
const seed = secret('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
const label = 'AWS: alice@acme';
const now = 59_000_000;

/** A second implementation, so that one bug cannot agree with itself. */
function code(step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE((hash[hash.length - 1] ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** A judge at a step of its own, with a clock that can be moved. */
function judgeAt(step: number, secondsIntoStep = 18) {
  let seconds = step * 30 + secondsIntoStep;
  const judge = createJudge(seed, { now: () => new Date(seconds * 1000) }, label);
  return { judge, wait: (more: number) => (seconds += more) };
}
const translate = translator(en);
const words = (verdict: CodesVerdict) => (verdict.ok ? 'ok' : `${verdict.field}: ${translate(verdict.words)}`);
const verdictKey = (verdict: CodesVerdict) => (verdict.ok ? 'ok' : `${verdict.field} ${verdict.words.key}`);

describe('a judge of codes', () => {
  it('computes what RFC 6238 says', () => {
    expect(code(1)).toBe('287082');
    expect(verdictKey(judgeAt(1).judge('287082'))).toBe('ok');
  });

  it.each([
    { says: 'a code of now', first: code(now), verdict: 'ok' },
    { says: 'a code with a space', first: `${code(now).slice(0, 3)} ${code(now).slice(3)}`, verdict: 'ok' },
    { says: 'a code one step old', first: code(now - 1), verdict: 'ok' },
    { says: 'a code one step ahead', first: code(now + 1), verdict: 'ok' },
    { says: 'five digits', first: '12345', verdict: '1 codes.not-six-digits' },
    { says: 'a letter', first: '12345a', verdict: '1 codes.not-six-digits' },
    { says: 'nothing', first: '', verdict: '1 codes.not-six-digits' },
    { says: 'digits of another script', first: '١٢٣٤٥٦', verdict: '1 codes.not-six-digits' },
    { says: 'a code two steps ahead', first: code(now + 2), verdict: '1 codes.clock-ahead' },
    { says: 'a code two steps old', first: code(now - 2), verdict: '1 codes.clock-behind' },
  ])('says $verdict to $says', ({ first, verdict }) => {
    expect(verdictKey(judgeAt(now).judge(first))).toBe(verdict);
  });

  const stray = '000000';
  it.each([
    { says: 'two codes in order', pair: [now - 1, now], verdict: 'ok' },
    { says: 'a phone 30 seconds ahead', pair: [now, now + 1], verdict: 'ok' },
    { says: 'a phone 30 seconds behind', pair: [now - 2, now - 1], verdict: 'ok' },
    { says: 'the same code twice', pair: [now, now], verdict: '2 codes.same-twice' },
    { says: 'the order swapped', pair: [now, now - 1], verdict: '1 codes.swapped' },
    { says: 'the order swapped on a wrong clock', pair: [now + 9, now + 8], verdict: '1 codes.swapped' },
    { says: 'one left out', pair: [now - 2, now], verdict: '2 codes.skipped' },
    { says: 'many left out', pair: [now - 60, now], verdict: '2 codes.skipped' },
    { says: 'a second code older than the first', pair: [now, now - 2], verdict: '2 codes.skipped' },
    { says: 'a clock 4 minutes ahead', pair: [now + 7, now + 8], verdict: '1 codes.clock-ahead' },
    { says: 'a clock 9 hours behind', pair: [now - 1081, now - 1080], verdict: '1 codes.clock-behind' },
    { says: 'a stray first code', pair: [stray, now], verdict: '1 codes.one-not-of-this-entry' },
    { says: 'a stray second code', pair: [now - 1, stray], verdict: '2 codes.one-not-of-this-entry' },
    { says: 'two stray codes', pair: [stray, '111111'], verdict: '1 codes.one-not-of-this-entry' },
    { says: 'a second code cut short', pair: [now, '12345'], verdict: '2 codes.not-six-digits' },
  ])('says $verdict to $says', ({ pair, verdict }) => {
    const [first, second] = pair.map((each) => (typeof each === 'number' ? code(each) : each));

    expect(verdictKey(judgeAt(now).judge(first ?? '', second))).toBe(verdict);
  });

  it('says in words what to do', () => {
    const { judge } = judgeAt(now);

    expect(words(judge(code(now), code(now)))).toBe(
      '2: That is the same code again. The next one appears in 12 seconds.',
    );
    expect(words(judge(code(now), code(now - 1)))).toBe('1: Those are the right codes, the other way round.');
    expect(words(judge('000000', '111111'))).toContain(`Look for ${label}.`);
    expect(words(judge(code(now + 7), code(now + 8)))).toContain('about 4 minutes ahead. Set its time to automatic');
    expect(words(judge(code(now - 3), code(now - 2)))).toContain('about 1 minute behind');
    expect(words(judge(code(now + 119), code(now + 120)))).toContain('about 1 hour ahead');
    expect(words(judge(code(now - 1081), code(now - 1080)))).toContain('about 9 hours behind');
  });

  it('counts down in the words for the same code', () => {
    const { judge, wait } = judgeAt(now, 28);
    expect(words(judge(code(now), code(now)))).toContain('in 2 seconds');

    wait(1);

    expect(words(judge(code(now), code(now)))).toContain('in 1 second.');
  });

  it('does not age a code that waits in its field', () => {
    const { judge, wait } = judgeAt(now);
    expect(verdictKey(judge(code(now)))).toBe('ok');

    wait(300);

    expect(verdictKey(judge(code(now)))).toBe('ok');
    expect(verdictKey(judge(code(now), code(now + 10)))).toBe('2 codes.skipped');
    expect(verdictKey(judge(code(now)))).toBe('ok');
  });

  it('does not let a wrong clock become right by waiting', () => {
    const { judge, wait } = judgeAt(now);
    expect(verdictKey(judge(code(now + 7), code(now + 8)))).toBe('1 codes.clock-ahead');

    wait(8 * 30);

    expect(verdictKey(judge(code(now + 7), code(now + 8)))).toBe('1 codes.clock-ahead');
  });

  it('accepts every consecutive pair of a phone within one step, typed as a person types', () => {
    fc.assert(
      fc.property(fc.nat(60_000_000), fc.nat(29), fc.constantFrom(-1, 0, 1), (step, into, drift) => {
        const { judge } = judgeAt(step + 2000, into);
        const shown = step + 2000 + drift;

        expect(judge(code(shown - 1), code(shown))).toEqual({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  it('names about the right minutes of every other clock, and sends nothing', () => {
    const drift = fc.integer({ min: 2, max: 1440 });
    fc.assert(
      fc.property(fc.nat(60_000_000), drift, fc.constantFrom(-1, 1), (step, steps, sign) => {
        const shown = step + 2000 + sign * steps;
        const verdict = judgeAt(step + 2000).judge(code(shown - 1), code(shown));

        if (verdict.ok) throw new Error('a wrong clock was accepted');
        expect(verdict.words.key).toBe(sign > 0 ? 'codes.clock-ahead' : 'codes.clock-behind');
        expect(Math.abs(Number(verdict.words.params.minutes) - steps / 2)).toBeLessThanOrEqual(0.5);
      }),
      { numRuns: 60 },
    );
  });

  it('never accepts a swapped pair', () => {
    fc.assert(
      fc.property(fc.nat(60_000_000), fc.integer({ min: -1440, max: 1440 }), (step, drift) => {
        const shown = step + 2000 + drift;

        expect(judgeAt(step + 2000).judge(code(shown), code(shown - 1)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('readCode', () => {
  it.each([
    ['123456', '123456'],
    ['123 456', '123456'],
    [' 123456 ', '123456'],
    ['1234 56', null],
    ['123  456', null],
    ['1234567', null],
    ['-12345', null],
  ])('reads %j as %j', (typed, digits) => {
    expect(readCode(typed)).toBe(digits);
  });
});
