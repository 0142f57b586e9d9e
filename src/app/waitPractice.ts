import type { Translate } from '../messages/translate.ts';
import type { Options } from '../options/options.ts';
import { formatPassedTime } from '../report/formatPassedTime.ts';
import { openPractice } from './openAccount.ts';
import { stateFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/** `offroot practice wait DAYS`: so many days pass on the practice account; tells what day it is then and what the programs did. */
export async function waitPractice(world: World, options: Options, translate: Translate): Promise<number> {
  const account = await openPractice(world, options, stateFolder(world, options.stateDir));
  if (account === null) return 0;
  const { time, programs } = account.desk;
  const ranBefore = new Map(programs.list().map(({ name, lastRun }) => [name, lastRun]));
  const days = Number(options.name);
  time.pass(days);
  const passed = {
    scenario: account.state().scenario,
    days,
    now: time.now().toISOString(),
    programs: programs.list().map((program) => ({ ...program, ran: program.lastRun !== ranBefore.get(program.name) })),
  };
  world.stdout.write(formatPassedTime(passed, options.format, translate));
  return 0;
}
