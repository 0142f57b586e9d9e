import { GuardRefused } from '../errors.ts';
import { recall } from '../journal/recall.ts';
import type { WriteOutcome } from '../model/account.ts';
import type { Undo, Write } from '../model/change.ts';
import { clearWrite } from './lockOutGuard.ts';
import type { RunState, RunTools } from './run.ts';

/**
 * The one way a write is made: through the lock-out guard, its intent on disk before AWS is asked, its outcome after.
 * Throws what the account throws, and GuardRefused.
 */
export async function writeJournalled(
  tools: RunTools,
  state: RunState,
  write: Write,
  about: { readonly step: string; readonly change: string; readonly undo: Undo | null },
): Promise<WriteOutcome> {
  const at = tools.clock.now();
  const principal = state.snapshot.connection.identity.arn;
  const clearance = clearWrite(write, state.snapshot, at, recall(tools.journal.entries(), principal));
  if (!clearance.cleared) throw new GuardRefused(clearance.refused);
  const id = `${tools.id}-${tools.journal.entries().length}`;
  tools.journal.append({
    kind: 'intent',
    id,
    at: at.toISOString(),
    run: tools.id,
    principal,
    ...about,
    action: write.action,
    input: write.input,
  });
  const finish = (ok: boolean, requestId: string | null, error: string | null): void =>
    tools.journal.append({ kind: 'outcome', id, at: tools.clock.now().toISOString(), ok, requestId, error });
  try {
    const outcome = await tools.account.write(clearance.cleared);
    finish(true, outcome.requestId, null);
    return outcome;
  } catch (error) {
    finish(false, null, error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
    throw error;
  }
}
