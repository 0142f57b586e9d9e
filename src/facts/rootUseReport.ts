import { known } from '../model/reading.ts';
import type { RootCredentialUse, RootEventKind, RootEvents, RootUseReport } from '../model/rootUse.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { rootCredentialUses } from './rootCredentialUses.ts';
import { rootPeople } from './rootPeople.ts';
import { rootPrograms } from './rootPrograms.ts';
import { rootQuestions } from './rootQuestions.ts';
import { isRootTask } from './rootTasks.ts';

/**
 * Who and what used root: people in a browser, programs with its keys, tasks only root can do. What AWS itself did is counted and
 * left out. What could not be read makes it unknown, and never empty.
 */
export function rootUseReport(snapshot: Snapshot, now: Date): RootUseReport {
  const { rootEvents, connection } = snapshot;
  const events = known(rootEvents);
  const byAws = (events?.kinds ?? []).filter(isAws);
  const ours = (events?.kinds ?? []).filter((kind) => !isAws(kind));
  const credentials = rootCredentialUses(snapshot);
  const found = {
    people: rootPeople(ours.filter(isBrowser)),
    programs: rootPrograms(ours.filter((kind) => !isBrowser(kind) && !isRootTask(kind))),
    questions: events === undefined ? [] : rootQuestions(ours, credentials ?? [], events),
  };
  return {
    account: connection.identity.account,
    practice: connection.practice,
    at: rootEvents.state === 'read' ? rootEvents.asOf : now.toISOString(),
    since: events?.since ?? null,
    reason: rootEvents.state === 'unreadable' ? rootEvents.reason : null,
    regions: events?.regions ?? [],
    credentials,
    ...found,
    tasks: tasksOf(ours),
    byAws: sum(byAws),
    verdict: verdictOf(found, events, credentials),
  };
}

const isAws = ({ type, invokedBy }: RootEventKind): boolean => type === 'AwsServiceEvent' || invokedBy !== null;

/** A console session; its calls are signed with temporary credentials, and AWS's own pages often make them. */
const isBrowser = ({ type, fromConsole, keyId, agent }: RootEventKind): boolean =>
  type === 'AwsConsoleSignIn' || (keyId === null && (fromConsole || /^Mozilla\/|console\.amazonaws/.test(agent)));

function tasksOf(kinds: readonly RootEventKind[]): RootUseReport['tasks'] {
  const tasks = kinds.filter(isRootTask);
  const names = [...new Set(tasks.map(({ name }) => name))].toSorted();
  return names.map((action) => {
    const same = tasks.filter(({ name }) => name === action);
    return { action, count: sum(same), last: latest(same) };
  });
}

type Found = Pick<RootUseReport, 'people' | 'programs' | 'questions'>;

function verdictOf(
  { people, programs, questions }: Found,
  events: RootEvents | undefined,
  credentials: readonly RootCredentialUse[] | null,
): RootUseReport['verdict'] {
  if (people.length > 0 || programs.length > 0) return 'used';
  if (events === undefined || credentials === null) return 'unknown';
  if (events.regions.some(({ state }) => state !== 'whole')) return 'unknown';
  return questions.length > 0 ? 'used' : 'clear';
}

const sum = (kinds: readonly RootEventKind[]): number => kinds.reduce((total, { count }) => total + count, 0);

const latest = (kinds: readonly RootEventKind[]): string =>
  kinds
    .map(({ last }) => last)
    .toSorted()
    .at(-1) ?? '';
