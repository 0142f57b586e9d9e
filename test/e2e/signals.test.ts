import { afterAll, describe, it } from 'vitest';
import { type Ending, expectGoodEnd } from '../support/endedRun.ts';
import { type FrontEnd, type MomentName, moments, openBeginnings } from '../support/moments.ts';

const beginnings = openBeginnings();
afterAll(beginnings.remove);

describe.concurrent('a run that is ended from outside', () => {
  it.each<readonly [FrontEnd, MomentName, Ending]>([
    ['screens', 'a question', 'SIGTERM'],
    ['screens', 'an audit being read', 'SIGTERM'],
    ['screens', 'a plan being applied', 'SIGINT'],
    ['screens', 'a wait', 'SIGHUP'],
    ['screens', 'MFA being enrolled', 'SIGTERM'],
    ['lines', 'a question', 'the end of input'],
    ['lines', 'an audit being read', 'SIGINT'],
    ['lines', 'a plan being applied', 'SIGHUP'],
    ['lines', 'a wait', 'SIGTERM'],
    ['lines', 'MFA being enrolled', 'the end of input'],
    ['answers file', 'a plan being applied', 'SIGINT'],
    ['answers file', 'an undo being applied', 'SIGTERM, twice'],
  ])(
    '%s, in %s, by %s: stops at a safe place and gives everything back',
    (frontEnd, moment, ending) => expectGoodEnd(beginnings, frontEnd, moments[moment], ending),
    60_000,
  );
});
