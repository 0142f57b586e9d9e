import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import { servedMoto } from './background.ts';
import { boto3Script } from './runPython.ts';

const answers = `
connect.account: '123456789012'
alias.name: acme-second-opinion
passwords.policy: recommended
groups.layout: recommended
people.you: alice
people.you-password: generate
people.team:
  - { name: bora, group: Developers }
  - { name: chen, groups: [Business] }
people.new-passwords: []
cards.save: cards.md
mfa.phone: later
prove.sign-in: later
root.mfa: later
mfa.orphans: []
root.second-way: root-mfa-elsewhere
root.reachable: yes
approve.removals: true
keep.by-hand: [vault, billing-access, contacts, budget]
`;
const aws = 'arn:aws:iam::aws:policy';
const requireMfa = 'arn:aws:iam::123456789012:policy/offroot-require-mfa';

// moto has no root user and no row for it in the report, takes any two codes and records no sign-in (PasswordLastUsed):
// whatever hangs on these is what has to be left. It also forgets the PasswordResetRequired of a new login profile.
const beyondMoto = ['mfa.alice', 'prove.sign-in', 'root.mfa'];

test('the first day is set up on moto; root, its report row, real codes and sign-ins are beyond moto and stay left', async () => {
  const sandbox = sandboxForTest();
  const moto = await servedMoto(sandbox);
  const cards = join(sandbox.workingDirectory, 'cards.md');
  writeFileSync(join(sandbox.workingDirectory, 'answers.yaml'), answers);
  const args = ['setup', '--answers', 'answers.yaml', '--yes', '--format', 'json'];

  const first = await runProgram(sandbox, args, moto);
  const account = await boto3Script(sandbox, moto, 'readAccount');
  const second = await runProgram(sandbox, args, moto);

  expect([first.code, second.code], first.stderr + second.stderr).toEqual([0, 0]);
  const [done, again] = [first, second].map(({ stdout }) => JSON.parse(stdout));
  expect(done).toMatchObject({ account: '123456789012', practice: false, complete: false, rootLocked: false });
  expect(done.applied).toHaveLength(done.plan.length);
  expect(account).toEqual({
    aliases: ['acme-second-opinion'],
    users: { alice: ['Admins'], bora: ['Developers'], chen: ['Business'] },
    logins: ['alice', 'bora', 'chen'],
    policiesOfUsers: [],
    groups: {
      Admins: [`${aws}/AdministratorAccess`, requireMfa],
      Developers: [`${aws}/PowerUserAccess`, `${aws}/SignInLocalDevelopmentAccess`, requireMfa],
      Business: [
        `${aws}/SignInLocalDevelopmentAccess`,
        `${aws}/job-function/Billing`,
        `${aws}/job-function/ViewOnlyAccess`,
        requireMfa,
      ],
    },
    passwordPolicy: {
      MinimumPasswordLength: 14,
      RequireSymbols: true,
      RequireNumbers: true,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
      AllowUsersToChangePassword: true,
      ExpirePasswords: false,
      HardExpiry: false,
      // AWS leaves it out where passwords do not expire
      MaxPasswordAge: 0,
      PasswordReusePrevention: 24,
    },
    requireMfaDenies: ['DenyAllWithoutMfa', 'DenyOthersWithoutMfa'],
    devices: [],
    keys: [],
  });
  expect(done.left.map(({ id }: { id: string }) => id)).toEqual(beyondMoto);
  expect(again).toMatchObject({ plan: [], applied: [], rootLocked: false });
  expect(again.left.map(({ id }: { id: string }) => id)).toEqual(beyondMoto);
  expect(await boto3Script(sandbox, moto, 'readAccount')).toEqual(account);
  expect(readFileSync(cards, 'utf8')).toMatch(/alice[\s\S]*bora[\s\S]*chen/);
  expect(statSync(cards).mode & 0o777).toBe(0o600);
});
