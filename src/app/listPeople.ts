import { listUsers } from '../facts/listUsers.ts';
import { peopleParts } from '../flow/managePeople.ts';
import { formatUsers } from '../report/formatUsers.ts';
import type { CommonTools } from './aloneOn.ts';
import { printResult } from './printResult.ts';
import type { Told } from './runStory.ts';
import { refuseBlindRun } from './tellSetup.ts';
import type { World } from './world.ts';

/** `offroot people` where nobody can be asked: everybody there is, and how they get in. */
export async function listPeople(world: World, told: Told, { account }: CommonTools): Promise<() => Promise<number>> {
  const snapshot = await account.read(peopleParts);
  refuseBlindRun(snapshot);
  const text = formatUsers(listUsers(snapshot), told.options.format, told.translate);
  return async () => {
    await printResult(world, told, text);
    return 0;
  };
}
