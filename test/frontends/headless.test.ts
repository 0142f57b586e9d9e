import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { ApiChange, ManualChange } from '../../src/model/change.ts';
import type { Plan } from '../../src/model/plan.ts';
import { secret } from '../../src/model/secret.ts';
import { askService } from '../practice/askService.ts';
import { card, password } from '../report/outcomes.ts';
import { rehearsedPlan } from '../support/galleryRehearsal.ts';
import { openHeadless, refused, translate } from './openHeadless.ts';

const change = {
  step: 'people',
  kind: 'api',
  line: { noun: say('noun.user'), name: 'bora', detail: null },
  undo: { possible: false, why: say('people.password.undo') },
  fixes: [],
  touches: [],
} as const;
const adding: ApiChange = {
  ...change,
  id: 'x',
  effect: 'add',
  summary: say('groups.create', { group: 'Admins' }),
  action: 'iam:CreateGroup',
  input: { GroupName: 'Admins' },
};
const removing: ApiChange = {
  ...change,
  id: 'y',
  effect: 'remove',
  summary: say('root.key.delete', { key: 'AKIA' }),
  action: 'iam:DeleteAccessKey',
  input: { AccessKeyId: 'AKIA' },
};
const makingPassword: ApiChange = {
  ...change,
  id: 'z',
  effect: 'add',
  summary: say('people.password.create', { user: 'bora' }),
  action: 'iam:CreateLoginProfile',
  input: { UserName: 'bora', Password: secret(password), PasswordResetRequired: true },
};
const planOf = (...changes: ApiChange[]): Plan => ({
  step: 'people',
  title: say('root.plan'),
  changes,
  typed: changes.includes(removing) ? 'bora' : null,
  cautions: [],
  rehearsal: null,
});

describe('approve', () => {
  test('--yes approves what adds; removals need their line in the file as well', async () => {
    expect(await openHeadless('').frontend.approve(planOf(adding))).toBe('apply');
    expect(await openHeadless('approve.removals: true').frontend.approve(planOf(removing))).toBe('apply');

    const [message] = await refused(openHeadless('approve.removals: false').frontend.approve(planOf(removing)));
    expect(message).toContain('a.yaml:2 approve.removals: Something is to be removed or switched off: Delete root');
  });

  test('without --yes nothing is approved, and everything that is missing is said at once', async () => {
    const issues = await refused(openHeadless('', { yes: false }).frontend.approve(planOf(removing)));

    expect(issues).toHaveLength(2);
    expect(issues[0]).toContain('--yes: Add --yes');
  });

  test('on a real account passwords need a file for the cards, asked for before the first write', async () => {
    const [message] = await refused(openHeadless('people.you: alice').frontend.approve(planOf(adding)));
    expect(message).toContain('cards.save: Passwords are about to be made');

    expect(await refused(openHeadless('').frontend.approve(planOf(makingPassword)))).toHaveLength(1);
    expect(await openHeadless('cards.save: c.md').frontend.approve(planOf(makingPassword))).toBe('apply');
    expect(await openHeadless('', { practice: true }).frontend.approve(planOf(makingPassword))).toBe('apply');
  });

  test('a file of earlier cards is not written over', async () => {
    const { frontend } = openHeadless('cards.save: c.md', { existing: ['c.md'] });

    expect((await refused(frontend.approve(planOf(makingPassword))))[0]).toContain('c.md is there already');
    expect(await frontend.approve(planOf(adding))).toBe('apply');
  });
});

describe('handOver', () => {
  test('keeps all cards of the run in one file, and prints no password', async () => {
    const { frontend, files, lines } = openHeadless('cards.save: c.md');

    await frontend.handOver(card());
    await frontend.handOver(card({ user: 'chen', password: secret('Another-0ne!') }));

    expect(files.get('c.md')).toContain(password);
    expect(files.get('c.md')).toContain('Another-0ne!');
    expect(lines.join('\n')).toContain('bora');
    expect(lines.join('\n')).not.toMatch(/unmistakable|Another/);
  });

  test('the person of the practice account remembers', async () => {
    const { frontend, desk } = openHeadless('', { practice: true });

    expect(await frontend.handOver(card())).toBe('handed-over');
    expect(desk?.person.passwordOf('bora')).toBe(password);
  });

  test('a file that cannot be written is said, and the card is not handed over', async () => {
    const write = async () => {
      throw Object.assign(new Error('no'), { code: 'ENOSPC' });
    };

    const issues = await refused(openHeadless('cards.save: c.md', { write }).frontend.handOver(card()));

    expect(issues[0]).toContain('cannot be written to c.md (ENOSPC)');
  });
});

const rootMfa: ManualChange = {
  ...change,
  kind: 'manual',
  id: 'root.mfa',
  effect: 'change',
  summary: say('root.mfa.wait'),
  title: say('root.mfa.wait'),
  instructions: [],
  link: null,
  shownBy: [],
  practice: { kind: 'root-mfa' },
};
const never = new AbortController().signal;

describe('wait', () => {
  test('nobody is waited for on a real account', async () => {
    expect(await openHeadless('').frontend.wait(rootMfa, never)).toBe('later');
  });

  test('the practice console does it, or says why not', async () => {
    const { frontend, lines } = openHeadless('', { practice: true });

    expect(await frontend.wait(rootMfa, never)).toBe('done');
    const signIn: ManualChange = { ...rootMfa, practice: { kind: 'sign-in', user: 'nobody' } };
    expect(await frontend.wait(signIn, never)).toBe('later');
    expect(lines.join('\n')).toContain('The practice console says:');
  });

  test('the mail that waits at the addresses in question is answered with yes, and no other', async () => {
    const { frontend, practised } = openHeadless('', { practice: true });
    if (practised === null) throw new Error('no practice account');
    const sns = askService(practised, 'sns');
    const TopicArn = /<TopicArn>(.+?)</.exec(sns('CreateTopic', { Name: 'root-used' }).body)?.[1] ?? '';
    for (const Endpoint of ['ops@acme.example', 'cfo@acme.example']) {
      sns('Subscribe', { TopicArn, Protocol: 'email', Endpoint });
    }
    const confirmed = () => practised.account.state().topics[0]?.subscriptions.map((one) => one.confirmed);
    expect(confirmed()).toEqual([false, false]);
    const mail: ManualChange = { ...rootMfa, practice: { kind: 'mail', addresses: ['ops@acme.example'] } };

    expect(await frontend.wait(mail, never)).toBe('done');

    expect(confirmed()).toEqual([true, false]);
    expect(await openHeadless('').frontend.wait(mail, never)).toBe('later');
  });
});

test('a plan’s rehearsal is one line, and one for each lock-out', async () => {
  const { frontend, lines } = openHeadless('');

  await frontend.approve({ ...planOf(adding), rehearsal: rehearsedPlan.rehearsal });

  expect(lines).toEqual([
    '  Rehearsed for 7 people: somebody would be locked out',
    '  alice could not set up MFA at the first sign-in.',
    '  AWS’s policy simulator could not be asked (iam:SimulateCustomPolicy).',
  ]);
});

test('news are short lines: applied changes and notes, nothing of readings', async () => {
  const { frontend, lines } = openHeadless('');
  await frontend.approve(planOf(adding));

  frontend.progress({ kind: 'reading', part: 'alias', done: 0, total: null });
  frontend.progress({ kind: 'applying', change: 'x', state: 'doing', words: null });
  frontend.progress({ kind: 'applying', change: 'x', state: 'done', words: null });
  frontend.progress({ kind: 'note', words: say('mfa.refused') });

  expect(lines).toEqual(['  Create the group Admins: done', `  ${translate(say('mfa.refused'))}`]);
});
