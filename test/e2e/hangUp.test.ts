import { afterAll, describe, it } from 'vitest';
import { expectGoodEnd } from '../support/endedRun.ts';
import { type FrontEnd, type MomentName, moments, openBeginnings } from '../support/moments.ts';

const beginnings = openBeginnings();
afterAll(beginnings.remove);

// One after another, and in a process of their own: each program that is started holds the terminals of all others open.
describe('a run whose terminal is closed', () => {
  it.each<readonly [FrontEnd, MomentName]>([
    ['screens', 'a question'],
    ['screens', 'MFA being enrolled'],
    ['lines', 'a plan being applied'],
  ])(
    '%s, in %s: stops at a safe place and says why where it still can',
    (frontEnd, moment) => expectGoodEnd(beginnings, frontEnd, moments[moment], 'a closed terminal'),
    60_000,
  );
});
