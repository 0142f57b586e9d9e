import { writeFileSync } from 'node:fs';
import type { Terminal } from '@xterm/headless';
import { say } from '../../src/messages/say.ts';
import { programAnswers } from './programScript.ts';
import type { Sandbox } from './sandbox.ts';
import { openWizard } from './wizard.ts';

/** Alice on the shared root, who answers the questions from a file and approves the plans by hand. */
const answers = {
  'connect.account': '333344445555',
  ...programAnswers,
  'alias.name': 'twelve',
  'passwords.policy': 'recommended',
  'groups.layout': 'recommended',
  'people.you': 'alice',
  'people.you-password': 'generate',
  'people.team': [{ name: 'bora', groups: ['Developers'] }],
};

/** Takes pictures off a shared root: who uses root, the rehearsal of a plan for people, the plan for the programs. */
export async function shootSharedRoot(
  sandbox: Sandbox,
  env: Readonly<Record<string, string>>,
  shoot: (name: string, terminal: Terminal) => void,
): Promise<void> {
  writeFileSync(`${sandbox.workingDirectory}/answers.yaml`, JSON.stringify(answers));
  const args = ['--practice=shared-root', '--as', 'root', '--answers', 'answers.yaml'];
  const { sees, press, picks, terminal, close } = openWizard(sandbox, { args, env });
  await sees(say('standing.title'));
  press('enter');
  await sees(say('root-use.found.title'), 60_000);
  shoot('root-use', terminal);

  press('enter');
  for (const plan of [say('alias.plan'), say('passwords.plan'), say('groups.plan', { count: 3 })]) {
    await sees(plan);
    press('a');
  }
  await sees(say('screen.plan.rehearsal'));
  press('r');
  await sees(say('rehearsal.by.aws'));
  shoot('rehearsal', terminal);

  press('a');
  for (const card of [say('screen.card.titleYou', { user: 'alice' }), say('screen.card.title', { user: 'bora' })]) {
    await sees(card);
    press('r');
    await sees(say('screen.card.revealed'));
    press('enter');
  }
  await sees(say('mfa.phone.title', { user: 'alice' }));
  await picks(say('mfa.phone.later'));
  await sees(say('prove.sign-in.title', { user: 'alice' }));
  await picks(say('prove.sign-in.later'));
  await sees(say('programs.plan', { count: 2 }));
  shoot('programs', terminal);
  close();
}
