import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { scanAddress } from '../support/authenticator.ts';
import { givesPasswordAndCode } from '../support/givesPasswordAndCode.ts';
import { enrolHeadless, prepareFirstDay, sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { readQr } from '../support/readQr.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';
import { until } from '../support/until.ts';

/** The first day is done: bora and chen have a first password each, under offroot-require-mfa, and nothing else. */
let finished: Sandbox;
beforeAll(async () => {
  finished = await prepareFirstDay();
});
afterAll(() => finished.remove());

const userIn = (sandbox: Sandbox, name: string) => sandbox.practice().users.find((user) => user.name === name);

const devicesOf = (sandbox: Sandbox, name: string) =>
  sandbox.practice().devices.filter(({ owner }) => owner === userIn(sandbox, name)?.id);

describe('offroot enroll without a terminal', () => {
  it('sets up a first phone, signs in with it, and says it as JSON', async () => {
    const sandbox = sandboxForTest(finished);

    const { code, stdout } = await enrolHeadless(sandbox, 'bora', '--format', 'json');

    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { user: 'bora', devices: ['bora'], signedIn: true, profile: 'offroot-bora', rights: null, left: [] },
    ]);
    expect(userIn(sandbox, 'bora')?.login?.resetRequired).toBe(false);
  });

  it('writes nothing the second time', async () => {
    const sandbox = sandboxForTest(finished);
    await enrolHeadless(sandbox, 'bora');

    const { code, stdout } = await enrolHeadless(sandbox, 'bora');

    expect([code, devicesOf(sandbox, 'bora').length]).toEqual([0, 1]);
    expect(stdout).toContain('`aws login --profile offroot-bora`');
  });

  it.each([
    [['--as', 'root'], 'This is root'],
    [['chen', '--as', 'bora'], 'You are signed in as bora, not as chen'],
  ])('%j is told kindly what to do instead', async (args, words) => {
    const sandbox = sandboxForTest(finished);

    const { code, stderr } = await enrolHeadless(sandbox, ...args);

    expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(words)]);
    expect(devicesOf(sandbox, 'chen')).toEqual([]);
  });
});

describe('offroot enroll by keys', () => {
  it('goes from a first password to MFA that was used, with the forced change on the way', async () => {
    const sandbox = sandboxForTest(finished);
    const wizard = wizardForTest(sandbox, { args: ['enroll', 'bora', '--practice=first-day'] });
    const { sees, press } = wizard;
    await sees(say('connect.account.title'));
    press('enter');
    await sees(say('enroll.you.title', { user: 'bora' }));
    press('enter');
    await sees(say('enroll.phone.title'));
    press('enter');
    await sees(say('mfa.enrol.detail', { user: 'bora' }));
    press('a');
    await sees(say('screen.mfa.second'));
    const phone = scanAddress(readQr(wizard.terminal));
    press('f');
    await sees(say('screen.mfa.practicePhone'));
    wizard.type(phone.code() + phone.code(1));
    await sees(say('screen.mfa.right'));
    press('enter');

    await sees(say('enroll.sign-in.now.title'));
    press('enter');
    await sees(say('enroll.watch.not-yet'));
    await until(() => Date.now() - Date.parse(devicesOf(sandbox, 'bora')[0]?.enabledAt ?? '') > 1000);
    await givesPasswordAndCode(wizard);
    await sees(say('screen.console.newPasswordNeeded'));
    await wizard.writes('Choose-my-own-words-7');
    press('enter');
    await sees(say('screen.console.signedInMfa', { principal: 'arn:aws:iam::111122223333:user/bora' }));
    press('esc');

    expect(await wizard.exit).toBe(0);
    expect(scrollback(wizard.terminal)).toContain('aws login --profile offroot-bora');
    expect(scrollback(wizard.terminal)).toContain('AWS has seen you sign in since');
    expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
    expect(devicesOf(sandbox, 'bora')).toHaveLength(1);
  });
});
