import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import type { Options } from '../options/options.ts';
import type { HandedOut } from '../practice/ec2/roleCredentials.ts';
import { openPractice } from './openAccount.ts';
import { stateFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/**
 * `offroot practice instance-credentials INSTANCE`: what a program on that machine gets from the instance metadata service, which is
 * not at the wire, in the form that `credential_process` of ~/.aws/config takes. Throws BadInput where such a machine gets none.
 */
export async function instanceCredentials(world: World, options: Options): Promise<number> {
  const account = await openPractice(world, options, stateFolder(world, options.stateDir));
  if (account === null) return 0;
  const handedOut = account.instanceCredentials(options.name ?? '');
  if (!handedOut.ok) throw new BadInput([{ path: 'offroot practice instance-credentials', words: whyNot(handedOut) }]);
  world.stdout.write(`${JSON.stringify({ Version: 1, ...handedOut.credentials }, null, 2)}\n`);
  return 0;
}

function whyNot(refused: Extract<HandedOut, { ok: false }>): Words {
  switch (refused.why) {
    case 'none':
      return say('practice.instance.none', { name: refused.name, names: refused.names.join(', ') });
    case 'off':
      return say('practice.instance.off', { id: refused.id });
    case 'no-role':
      return say('practice.instance.no-role', { id: refused.id });
    case 'not-trusted':
      return say('practice.instance.not-trusted', { id: refused.id, role: refused.role });
  }
}
