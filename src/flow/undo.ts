import { needsSimulation } from '../facts/needsSimulation.ts';
import type { RememberedPasswords } from '../facts/wayIn.ts';
import { readHistory } from '../journal/history.ts';
import { recall } from '../journal/recall.ts';
import type { Account } from '../model/account.ts';
import type { Write } from '../model/change.ts';
import type { Deed, JudgedRun } from '../model/deed.ts';
import type { Outcome } from '../model/outcome.ts';
import { known } from '../model/reading.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import type { Step } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { judgeRuns } from '../undo/judgeRuns.ts';
import { buildUndoStep, type UndoParts } from '../undo/undoStep.ts';
import { aboutUser } from './askQuestion.ts';
import { clearWrite } from './lockOutGuard.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { RunTools } from './run.ts';
import { newState, runSteps } from './runSteps.ts';

/** What is read before `offroot undo` begins, besides the users offroot made; all that a deed may have touched. */
export const undoParts: readonly SnapshotPart[] = [
  'summary',
  'alias',
  'passwordPolicy',
  'authorization',
  'signIns',
  'mfaDevices',
  'rootCredentials',
  'accessKeys',
  'oidcProviders',
];

/** Reads the account for an undo: the users that offroot made or gave something one by one, as they are at this moment. */
export async function readForUndo(account: Account, first: Snapshot, history: readonly Deed[]): Promise<Snapshot> {
  const named = new Set(
    history.flatMap(({ input: { UserName } }) => (typeof UserName === 'string' ? [UserName.toLowerCase()] : [])),
  );
  const users = (known(first.authorization)?.users ?? [])
    .map(({ name }) => name)
    .filter((name) => named.has(name.toLowerCase()));
  const read = users.length === 0 ? first : await account.read(aboutUser, first, undefined, users);
  const buckets = bucketsTouched(first, history);
  const snapshot = buckets.length === 0 ? read : await account.read(['trails'], read, undefined, buckets);
  return needsSimulation(snapshot) ? account.read(['simulations'], snapshot) : snapshot;
}

/** The ARNs of buckets that were changed, which no trail may write into any more: only then does nothing else tell what they are at. */
const bucketsTouched = ({ connection }: Snapshot, history: readonly Deed[]): readonly string[] => [
  ...new Set(
    history.flatMap(({ undo, undone }) =>
      !undone && undo.possible && 'Bucket' in undo.write.input
        ? [`arn:${connection.identity.partition}:s3:::${undo.write.input.Bucket}`]
        : [],
    ),
  ),
];

/** Everything offroot did here, by run, and whether it could be taken back now. Writes nothing. */
export function listUndo(
  { journal, clock }: Pick<RunTools, 'journal' | 'clock'>,
  snapshot: Snapshot,
): readonly JudgedRun[] {
  const entries = journal.entries();
  const remembered = recall(entries, snapshot.connection.identity.arn);
  return judgeRuns(readHistory(entries), snapshot, (write) => refusalsOf(write, snapshot, clock.now(), remembered));
}

/** What a story of `offroot undo` is given besides its tools. */
interface UndoStory {
  readonly before: readonly Step[];
  readonly titleOf: UndoParts['titleOf'];
  /** the run that an answers file means; left out where a person is asked */
  readonly run?: string;
}

/**
 * The story of `offroot undo`: a run, a step or some changes taken back through the wizard's own plan, guard and journal. A run named
 * beforehand of which nothing is left to take back is done without a question, so that the same answers do no harm twice.
 */
export async function undo(tools: RunTools, snapshot: Snapshot, { before, titleOf, run }: UndoStory): Promise<Outcome> {
  const step = buildUndoStep({
    history: readHistory(tools.journal.entries()),
    refusals: (write, context) => refusalsOf(write, context.snapshot, context.now, context.memory),
    titleOf,
  });
  const undoTools: RunTools = { ...tools, steps: [...before, step], journey: false };
  const state = newState(snapshot);
  const deeds = run === undefined ? [] : (listUndo(tools, snapshot).find((one) => one.run === run)?.deeds ?? []);
  if (deeds.length > 0 && !deeds.some(({ fate }) => fate === 'open' || fate === 'unknown')) {
    state.answers.set('undo.run', run ?? '').set('undo.what', 'all');
    return outcomeOf(undoTools, state);
  }
  await runSteps(undoTools, state);
  return outcomeOf(undoTools, state);
}

function refusalsOf(write: Write, snapshot: Snapshot, now: Date, remembered: RememberedPasswords): readonly Words[] {
  const clearance = clearWrite(write, snapshot, now, remembered);
  return clearance.cleared ? [] : clearance.refused;
}
