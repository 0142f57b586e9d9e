import { listUsers } from '../facts/listUsers.ts';
import { peopleParts } from '../flow/managePeople.ts';
import { formatUsers } from '../report/formatUsers.ts';
import type { CommonTools } from './aloneOn.ts';
import type { Told } from './runStory.ts';
import { refuseBlindRun } from './tellSetup.ts';
import type { World } from './world.ts';

/** `offroot people` where nobody can be asked: everybody there is, and how they get in. */
export async function listPeople(
  { stdout, stderr }: World,
  { options, translate, files }: Told,
  { account }: CommonTools,
): Promise<() => Promise<number>> {
  const snapshot = await account.read(peopleParts);
  refuseBlindRun(snapshot);
  const text = formatUsers(listUsers(snapshot), options.format, translate);
  return async () => {
    if (options.output === null) stdout.write(text);
    else stderr.write(`${await files.saveSecretFile(options.output, text)}\n`);
    return 0;
  };
}
