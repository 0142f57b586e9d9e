import { describe, expect, it } from 'vitest';
import { AccessDenied } from '../../src/errors.ts';
import { enrollPolicy } from '../../src/facts/enrollPolicy.ts';
import { enrollParts } from '../../src/flow/enroll.ts';
import { secret } from '../../src/model/secret.ts';
import { timedOut } from '../../src/practice/faults/lostConnection.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { addPasskey, afterFirstDay, devicesOf, enrols, notes } from '../support/enrolling.ts';
import { type Practice, practice } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runTools } from '../support/setUpTools.ts';

/** After it AWS notes another sign-in. */
const hour = 3_600_000;

describe('somebody with nothing but a passkey, under offroot-require-mfa', () => {
  it('gets an app beside it in a session with MFA, and it is seen used', async () => {
    const account = await afterFirstDay();
    addPasskey(account, 'bora');
    account.clock.advance(hour);

    const { enrolment, frontend } = await enrols(account);

    expect(frontend.asked).toEqual(['connect.account', 'enroll.you', 'enroll.phone', 'sign-in.now']);
    expect(devicesOf(account, 'bora')).toMatchObject([{ serial: expect.stringMatching(/:mfa\/bora$/) }]);
    expect(account.account.state().passkeys).toHaveLength(1);
    expect(enrolment).toMatchObject({ passkeyOnly: false, signedIn: true, lacksMfa: false });
    expect(enrolment.outcome.left).toEqual([]);
  });

  it('is told of the page in the browser where the session has no MFA, and nothing is written', async () => {
    const account = await afterFirstDay();
    addPasskey(account, 'bora');
    account.ask('CreateAccessKey', { UserName: 'bora' });
    account.clock.advance(hour);

    const { enrolment, frontend } = await enrols(account, { byKey: true });

    expect(frontend.asked).toEqual(['connect.account', 'enroll.you', 'sign-in.now']);
    expect(account.account.state().devices.filter(({ owner }) => owner !== 'root')).toHaveLength(1);
    expect(enrolment).toMatchObject({ passkeyOnly: true, lacksMfa: true });
    expect(enrolment.outcome.left.flatMap(({ instructions }) => instructions.map(({ key }) => key))).toContain(
      'enroll.left.console',
    );
  });

  it('is told that a command cannot ask for codes, and may leave it at that', async () => {
    const account = await afterFirstDay();
    addPasskey(account, 'bora');
    account.clock.advance(hour);

    const answers = { 'enroll.phone': 'later' };
    const { enrolment: unproven } = await enrols(account, { answers, wait: async () => 'later' });
    const { enrolment } = await enrols(account, { answers });

    expect(unproven.outcome.left.flatMap(({ instructions }) => instructions.map(({ key }) => key))).toContain(
      'enroll.sign-in.passkey',
    );
    expect(enrolment).toMatchObject({ passkeyOnly: true, signedIn: true });
    expect(enrolment.outcome.left.map(({ summary }) => summary.key)).toEqual(['enroll.left.passkey']);
  });
});

describe('a device already, and a session that began before it', () => {
  // Nothing tells that this session has no MFA: no policy of hers asks for it, so nothing is refused for want of it.
  it('ends in what AWS really wants, not in a right that is missing, and leaves no device', async () => {
    const account = practice();
    account.addUser('dora', { policy: 'IAMFullAccess' });
    const tools = await runTools(account, scriptedFrontend(recommended(account)), { who: 'dora' });
    addPasskey(account, 'dora');
    const frontend = { answers: { 'apply.failed': 'leave' }, account: tools.account };

    const run = enrols(account, { who: 'dora', ...frontend });

    await expect(run).rejects.toMatchObject({ action: 'iam:EnableMFADevice', wantsMfa: true });
    expect(account.account.state().devices).toEqual([]);
  });

  it('has nothing to set up where the device is an app', async () => {
    const account = await afterFirstDay();
    await enrols(account);
    account.ask('CreateAccessKey', { UserName: 'bora' });

    const { enrolment, frontend } = await enrols(account, { byKey: true });

    expect(frontend.asked).toEqual(['enroll.you']);
    expect(enrolment).toMatchObject({ devices: ['bora'], lacksMfa: true });
    expect(enrolment.outcome.applied).toEqual([]);
  });
});

describe('a password that has run out', () => {
  it('is changed on the sign-in page where the policy lets it, and the run ends well', async () => {
    const account = await afterFirstDay();
    account.ask('UpdateAccountPasswordPolicy', { MaxPasswordAge: '30', AllowUsersToChangePassword: 'true' });
    account.clock.advance(31 * 24 * hour);

    const { enrolment } = await enrols(account);

    expect(enrolment).toMatchObject({ devices: ['bora'], signedIn: true });
    expect(enrolment.outcome.left).toEqual([]);
  });
});

describe('an answer that is lost', () => {
  it('to the making of the device: its name is passed by in the same run', async () => {
    const account = await afterFirstDay();

    const { enrolment, frontend } = await enrols(account, { handler: losing(account, 'CreateVirtualMFADevice') });

    expect(enrolment.devices).toEqual(['bora-2']);
    expect(notes(frontend)).toEqual(['enroll.orphan-passed']);
    expect(account.account.state().devices.filter(({ owner }) => owner === null)).toHaveLength(1);
  });

  it('to its enabling: the refusal of the repeated call is no refusal, and the device is no orphan', async () => {
    const account = await afterFirstDay();

    const { enrolment, frontend } = await enrols(account, { handler: losing(account, 'EnableMFADevice') });

    expect(enrolment).toMatchObject({ devices: ['bora'], signedIn: true });
    expect(notes(frontend)).toEqual([]);
  });

  it('to its enabling, for good: the run fails and calls the device no orphan; the next one finds it', async () => {
    const account = await afterFirstDay();
    const handler = losing(account, 'EnableMFADevice', 99);

    const said: string[] = [];
    const lost = enrols(account, {
      handler,
      answers: { 'apply.failed': 'leave' },
      said: ({ key }) => said.push(key),
    });
    await expect(lost).rejects.toMatchObject({ name: 'ApplyFailed' });
    const { enrolment, frontend } = await enrols(account);

    expect(said).toEqual([]);
    expect(enrolment).toMatchObject({ devices: ['bora'], signedIn: true });
    expect(frontend.asked).not.toContain('enroll.phone');
  }, 20_000);
});

describe('a phone with a wrong clock', () => {
  it.each([
    [45, { key: 'codes.clock-ahead', params: { minutes: 45 } }],
    [-20, { key: 'codes.clock-behind', params: { minutes: 20 } }],
  ])('by %i minutes is told by how much, and AWS sees none of its codes', async (minutes, words) => {
    const account = await afterFirstDay();
    const { phone } = account.account.desk;
    phone.setClockOffsetMinutes(minutes);
    const said: unknown[] = [];

    await enrols(account, {
      enrol: async (device, judge) => {
        const wrong = phone.scan(device.uri.open());
        const verdict = judge(wrong.code);
        if (!verdict.ok) said.push(verdict.words);
        phone.setClockOffsetMinutes(0);
        const { code, nextCode } = phone.scan(device.uri.open());
        return { codes: [secret(code), secret(nextCode)] };
      },
    });

    expect(said).toEqual([words]);
    expect(devicesOf(account, 'bora')).toMatchObject([{ drift: expect.toBeOneOf([0, 1]) }]);
  });
});

describe('without permission', () => {
  it.each(['iam:GetUser', 'iam:ListMFADevices', 'iam:ListVirtualMFADevices'])(
    'to call %s, that one is named before anything is asked',
    async (action) => {
      const { account, run } = dora(action);

      const { oneself } = await (await run()).account.read(enrollParts);

      expect(oneself).toMatchObject({ state: 'unreadable', action });
      expect(account.account.state().devices).toEqual([]);
    },
  );

  it.each([
    ['iam:CreateVirtualMFADevice', []],
    ['iam:EnableMFADevice', ['enroll.orphan-left']],
  ])('to call %s, that one is named', async (action, said) => {
    const { account } = dora(action);
    const asked: string[] = [];

    const run = enrols(account, {
      who: 'dora',
      answers: { 'apply.failed': 'leave' },
      said: (words) => asked.push(words.key),
    });

    await expect(run).rejects.toMatchObject({ action, wantsMfa: false });
    await expect(run).rejects.toBeInstanceOf(AccessDenied);
    expect(asked).toEqual(said);
  });

  it.each(['iam:GetAccountPasswordPolicy', 'iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed'])(
    'to call %s, less is said and MFA is set up all the same',
    async (action) => {
      const { account } = dora(action);

      const { enrolment } = await enrols(account, { who: 'dora' });

      expect(enrolment).toMatchObject({ devices: ['dora'], signedIn: true });
    },
  );

  /** dora may do what `offroot permissions enroll` prints, but for one action. */
  function dora(missing: string) {
    const account = practice();
    account.addUser('dora');
    account.account.desk.person.remember('dora', 'Practice-makes-1');
    const Statement = enrollPolicy.Statement.map((one) => ({
      ...one,
      Action: [one.Action].flat().filter((action) => action !== missing),
    })).filter(({ Action }) => Action.length > 0);
    const PolicyDocument = JSON.stringify({ ...enrollPolicy, Statement });
    account.ask('PutUserPolicy', { UserName: 'dora', PolicyName: 'own', PolicyDocument });
    return { account, run: () => runTools(account, scriptedFrontend(recommended(account)), { who: 'dora' }) };
  }
});

/** Loses the first so many answers to an action, after AWS did what was asked. */
function losing({ account: { requestHandler } }: Practice, action: string, times = 1): PracticeRequestHandler {
  let lost = 0;
  return {
    ...requestHandler,
    handle: async (request, options) => {
      const answer = await requestHandler.handle(request, options);
      if (new URLSearchParams(String(request.body)).get('Action') !== action || lost >= times) return answer;
      lost += 1;
      throw timedOut();
    },
  };
}
