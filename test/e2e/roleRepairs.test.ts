import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';
import { auditSchema } from '../report/auditSchema.ts';
import { fixTask, goesTo } from '../support/auditWalk.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';
import type { Wizard } from '../support/wizard.ts';

const practice = ['--practice=shared-root', '--as', 'root'] as const;
const subject = 'repo:kettle-works/shop:ref:refs/heads/main';

const trusts = (sandbox: Sandbox): Readonly<Record<string, string>> =>
  Object.fromEntries(sandbox.practice('shared-root').roles.map(({ name, trust }) => [name, trust]));

const fails = async (sandbox: Sandbox, check: string) => {
  const { stdout } = await runProgram(sandbox, ['audit', ...practice, '--format', 'json']);
  const { findings } = auditSchema.parse(JSON.parse(stdout));
  return findings.filter((one) => one.check === check && one.verdict === 'fail').map(({ resource }) => resource);
};

/** Narrows what the wildcard of a GitHub role lets in to one branch of one repository, and an open role to this account. */
async function narrowsRoles(wizard: Wizard) {
  const answers = async (title: Words, text?: string) => {
    await wizard.sees(title);
    if (text !== undefined) await wizard.writes(text);
    wizard.press('enter');
    await wizard.waitFor(() => !wizard.isShown(title));
  };
  await goesTo(wizard, say('repair.role-trust'));
  wizard.press('enter');
  await wizard.sees(say('screen.audit.why.fix'));
  wizard.press('f');
  await answers(say('role-trust.web.title', { role: 'github-deploy', host: 'token.actions.githubusercontent.com' }));
  await answers(say('role-trust.subject.title', { role: 'github-deploy' }), subject);
  await answers(say('role-trust.open.title', { role: 'partner-upload' }));
  await wizard.sees(say('role-trust.plan'));
  wizard.press('a');
  await answers(say('screen.plan.approve'), 'github-deploy');
}

it('by keys: roles are narrowed to whom they are for, the other side gets its lines, and undo brings the old words back', async () => {
  const sandbox = sandboxForTest();
  expect(await fails(sandbox, 'role-web-identities-named')).toEqual(['arn:aws:iam::333344445555:role/github-deploy']);
  const before = trusts(sandbox);
  const wizard = wizardForTest(sandbox, { args: ['audit', ...practice] });

  await narrowsRoles(wizard);
  await goesTo(wizard, say('repair.role-visitors'));
  await fixTask(wizard, { answers: [] });
  wizard.press('q');
  await wizard.exit;

  expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
  const after = trusts(sandbox);
  expect(JSON.parse(after['github-deploy'] ?? '')).toMatchObject({
    Statement: [
      {
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': subject,
          },
        },
      },
    ],
  });
  const externalId = /"sts:ExternalId":"([0-9a-f]{32})"/.exec(after['cost-saver'] ?? '')?.[1];
  expect(scrollback(wizard.terminal)).toContain(
    `[profile cost-saver] role_arn = arn:aws:iam::333344445555:role/cost-saver source_profile = default external_id = ${externalId} `,
  );
  for (const check of ['role-trust-not-open', 'role-web-identities-named', 'role-trust-external-guarded']) {
    expect(await fails(sandbox, check)).toEqual([]);
  }

  const run = sandbox.journal().find(({ action }) => action === 'iam:UpdateAssumeRolePolicy')?.run;
  const answers = { 'connect.account': '333344445555', 'undo.run': run, 'undo.what': 'all', 'approve.removals': true };
  writeFileSync(join(sandbox.workingDirectory, 'undo.yaml'), JSON.stringify(answers));
  const undone = await runProgram(sandbox, ['undo', ...practice, '--answers', 'undo.yaml', '--yes']);
  expect(undone).toMatchObject({ code: 0 });
  expect(trusts(sandbox)).toEqual(before);
}, 60_000);
