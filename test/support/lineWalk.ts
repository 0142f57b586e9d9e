import { say } from '../../src/messages/say.ts';
import type { LineDialog } from './lineDialog.ts';
import { prompts } from './lineDialog.ts';

/** The first day in lines up to the ceremony, with the answers of `walk`; alice types her password where one is given. */
export async function lineWalkToMfa({ hears, answers }: LineDialog, password: string | null = null): Promise<void> {
  await hears(say('connect.account.title'));
  await answers('Number, 1 to', '9');
  await answers(say('line.number.wrong', { typed: '9', count: 1 }), '1');
  await hears(say('standing.title'));
  await answers(prompts.standing, '');
  await hears(say('alias.name.title'));
  await answers('Answer', 'acme');
  await hears(say('alias.plan'));
  await answers(prompts.plan, '');
  await hears(say('line.plan.nothing'));
  await answers(prompts.plan, 'a');
  await hears(say('passwords.policy.title'));
  await answers('Enter alone takes', '');
  await answers(prompts.plan, 'a');
  await hears(say('groups.layout.title'));
  await answers('Enter alone takes', '');
  await answers(prompts.plan, 'a');
  await hears(say('people.you.title'));
  await answers('Answer', 'alice');
  await hears(say('people.you-password.title', { user: 'alice' }));
  await answers('Enter alone takes', password === null ? '1' : '2');
  if (password !== null) {
    await answers(say('line.prompt.secret'), 'short');
    await answers(say('line.prompt.secret'), password);
    await answers(say('line.prompt.secretAgain'), `${password}!`);
    await hears(say('screen.secret.different'));
    await answers(say('line.prompt.secret'), password);
    await answers(say('line.prompt.secretAgain'), password);
  }
  await hears(say('people.team.title'));
  await answers(prompts.person, 'bora');
  await answers(prompts.person, '');
  await answers(prompts.plan, 'a');
  const yours = password === null ? [say('screen.card.titleYou', { user: 'alice' })] : [];
  for (const title of [...yours, say('screen.card.title', { user: 'bora' })]) {
    await hears(title);
    await answers(prompts.card, '');
    await hears(say('line.card.first'));
    await answers(prompts.card, 'r');
    await hears(say('screen.card.revealed'));
    await answers(prompts.card, '');
  }
  await hears(say('mfa.phone.title', { user: 'alice' }));
  await answers('Enter alone takes', '');
  await answers(prompts.plan, 'a');
  await hears(say('line.mfa.helpPhone'));
}

/** The rest of the first day: the ceremony, the way in, root, and what is left. */
export async function lineWalkFromMfa(
  { hears, answers, bytes, type }: LineDialog,
  password: string | null = null,
): Promise<void> {
  await answers(say('line.prompt.code'), 's');
  await answers(say('line.prompt.code'), 'f');
  await hears('phone: ');
  await hears(say('line.prompt.code'));
  const [, code = '', next = ''] = /phone: (\d{6}), then (\d{6})/.exec(bytes()) ?? [];
  type(`${code}\r`);
  await answers(say('line.prompt.secondCode'), next);
  await hears(say('screen.mfa.right'));
  await hears(say('prove.sign-in.title', { user: 'alice' }));
  await answers('Enter alone takes', '');
  if (password === null) {
    await answers(prompts.wait, 'r');
    await hears('password: ');
  }
  await answers(prompts.wait, '1');
  if (password !== null) await answers(say('line.wait.password', { user: 'alice' }), password);
  await hears(say('root.second-way.title'));
  await answers('Enter alone takes', '');
  await hears(say('root.reachable.title'));
  await answers('Enter alone takes', '');
  await hears(say('root.mfa.title'));
  await answers('Enter alone takes', '');
  await answers(prompts.wait, '1');
  await hears(say('keep.by-hand.title'));
  await answers('Numbers', '1');
  await hears(say('screen.outcome.locked'));
  await answers(say('line.outcome.prompt'), '');
}

/** Goes through what a second run asks of somebody who left at MFA: up to the question whether the phone is there. */
export async function lineAgainToMfa({ hears, answers }: LineDialog): Promise<void> {
  await answers(prompts.standing, '');
  await hears(say('people.you.title'));
  await answers('Enter alone takes', '');
  await hears(say('people.team.title'));
  await answers(prompts.person, '');
  await hears(say('mfa.phone.title', { user: 'alice' }));
}
