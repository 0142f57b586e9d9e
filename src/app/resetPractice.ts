import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Options } from '../options/options.ts';
import { practiceOptions } from './openAccount.ts';
import { stateFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/** `offroot practice reset`: the practice account is what it was before anybody touched it. */
export async function resetPractice(world: World, options: Options, translate: Translate): Promise<number> {
  const { resetPracticeAccount } = await import('../practice/practiceAccount.ts');
  const account = await practiceOptions(world, options.practice ?? '', stateFolder(world, options.stateDir));
  resetPracticeAccount(account);
  world.stderr.write(`${translate(say('practice.reset', { scenario: account.scenario }))}\n`);
  return 0;
}
