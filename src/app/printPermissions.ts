import { BadInput } from '../errors.ts';
import { permissionModes } from '../facts/permissionNeeds.ts';
import { permissionsPolicy } from '../facts/permissions.ts';
import { say } from '../messages/say.ts';
import type { Options } from '../options/options.ts';

/** Where the policy goes: the world's standard output. */
interface Out {
  readonly stdout: { readonly write: (text: string) => unknown };
}

/** `offroot permissions MODE`: the least-privilege policy of a mode as JSON, ready for IAM. Throws BadInput for any other mode. */
export function printPermissions({ stdout }: Out, { action }: Pick<Options, 'action'>): number {
  const mode = permissionModes.find((one) => one === action);
  if (mode === undefined) {
    const words = say('options.no-action', { actions: permissionModes.join(', ') });
    throw new BadInput([{ path: 'offroot permissions', words }]);
  }
  stdout.write(`${JSON.stringify(permissionsPolicy(mode), null, 2)}\n`);
  return 0;
}
