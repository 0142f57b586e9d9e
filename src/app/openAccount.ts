import { unlessCancelled } from '../aws/unlessCancelled.ts';
import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Account } from '../model/account.ts';
import type { Connection } from '../model/connection.ts';
import { nearestWord } from '../model/nearestWord.ts';
import type { PracticeDesk } from '../model/practiceDesk.ts';
import type { Words } from '../model/words.ts';
import type { Options } from '../options/options.ts';
import type { PracticeAccount, PracticeOptions } from '../practice/practiceAccount.ts';
import { accountFolder, practiceFolder, stateFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/** The practice account in question, or null on a real one. Its desk is needed before the first frame. */
export async function openPractice(
  world: World,
  { practice, practiceFaults }: Options,
  folder: string,
): Promise<PracticeAccount | null> {
  if (practice === null) return null;
  const { createPracticeAccount } = await import('../practice/practiceAccount.ts');
  const account = await practiceOptions(world, practice, folder);
  if (practiceFaults === null) return createPracticeAccount(account);
  const { createFaultyAccount } = await import('../practice/faults/createFaultyAccount.ts');
  const { readFaults } = await import('./readFaults.ts');
  return createFaultyAccount(account, readFaults(practiceFaults));
}

/** The world as it is on the practice account: its time may have been moved ahead. The real world elsewhere. */
export const onItsClock = (world: World, practice: PracticeAccount | null): World =>
  practice === null ? world : { ...world, clock: practice.clock };

/** What day it is on a practice account whose time was moved; null where it was not, and on a real one. */
export function movedWords(practice: PracticeAccount | null): Words | null {
  const days = practice?.aheadDays() ?? 0;
  const day = practice?.clock.now().toISOString().slice(0, 10);
  return days > 0 && day !== undefined ? say('programs.date', { day, days }) : null;
}

/** Which practice account is meant: the scenario named, else the one last used, else the first day. Throws BadInput. */
export async function practiceOptions(world: World, named: string, folder: string): Promise<PracticeOptions> {
  const { findScenario, scenarioNames } = await import('../practice/scenarios/index.ts');
  const { lastScenario } = await import('../practice/stateFile.ts');
  const states = practiceFolder(folder);
  const scenario = named || (lastScenario(states) ?? 'first-day');
  if (findScenario(scenario) === null) {
    const words = say('options.scenario', {
      name: scenario,
      names: scenarioNames.join(', '),
      meant: nearestWord(scenario, scenarioNames),
    });
    throw new BadInput([{ path: '--practice', words }]);
  }
  return { folder: states, scenario, clock: world.clock, random: world.random };
}

/** The desk of the practice account; nothing on a real one. */
export const deskOf = (practice: PracticeAccount | null): PracticeDesk | null => practice?.desk ?? null;

/** Connects, and gives the account as the flow sees it. The AWS SDK is loaded here, after the first frame. */
export async function openAccount(
  world: World,
  options: Options,
  practice: PracticeAccount | null,
  cancelled?: AbortSignal,
): Promise<{ readonly connection: Connection; readonly account: Account }> {
  const [{ connect }, { createAccount }, { rootEventsKeeper }] = await Promise.all([
    import('../aws/connect.ts'),
    import('../aws/account.ts'),
    import('../journal/keptRootEvents.ts'),
  ]);
  const unlessLeft = <T>(reading: Promise<T>) => (cancelled ? unlessCancelled(reading, cancelled) : reading);
  const connecting = connect({
    env: world.env,
    clock: world.clock,
    ...(cancelled ? { cancelled } : {}),
    ...(options.profile ? { profile: options.profile } : {}),
    ...(options.region ? { region: options.region } : {}),
    ...(options.endpointUrl ? { endpointUrl: options.endpointUrl } : {}),
    ...(practice
      ? {
          practice: {
            requestHandler: practice.requestHandler,
            credentials: practiceCredentials(practice, options.as ?? (await usualCaller(practice, options))),
            region: options.region ?? 'us-east-1',
          },
        }
      : {}),
  });
  const connected = await unlessLeft(connecting);
  const account = createAccount(
    connected,
    { ...world.clock, random: fractionFrom(world) },
    rootEventsKeeper(accountFolder(stateFolder(world, options.stateDir), connected.connection.identity.account)),
  );
  return {
    connection: connected.connection,
    account: { ...account, read: (...asked) => unlessLeft(account.read(...asked)) },
  };
}

const byAdministrator: readonly Options['command'][] = ['audit', 'people', 'roles', 'watch', 'undo'];

/** Who is at the keyboard where nothing is said: root sets up, and once an administrator is there, they do the rest. */
async function usualCaller(practice: PracticeAccount, { command, name }: Options): Promise<string> {
  if (command === 'enroll') {
    const { nextToEnrol } = await import('../practice/nextToEnrol.ts');
    return name ?? nextToEnrol(practice.state());
  }
  if (!byAdministrator.includes(command)) return 'root';
  const { defaultCaller } = await import('../practice/defaultCaller.ts');
  return defaultCaller(practice.state());
}

function practiceCredentials(practice: PracticeAccount, as: string) {
  try {
    return practice.credentialsFor(as);
  } catch {
    throw new BadInput([{ path: '--as', words: say('options.nobody', { name: as }) }]);
  }
}

/** A number from 0 to 1 for the jitter of pauses, out of the one source of chance. */
const fractionFrom =
  ({ random }: World) =>
  (): number => {
    const [high = 0, low = 0] = random(2);
    return (high * 256 + low) / 65_536;
  };
