import { administrators } from '../facts/administrators.ts';
import { isRootLocked } from '../facts/setUp.ts';
import { signInUrl } from '../facts/signInUrl.ts';
import { isProven, proveWayIn } from '../facts/wayIn.ts';
import type { Outcome } from '../model/outcome.ts';
import { known } from '../model/reading.ts';
import { cardsOf } from './cardsOf.ts';
import { contextOf } from './contextOf.ts';
import { pendingCards } from './handOverCards.ts';
import type { RunState, RunTools } from './run.ts';

const nextAuditDays = 90;

/** What the run came to, from the account as it was last read. */
export function outcomeOf(tools: RunTools, state: RunState): Outcome {
  const context = contextOf(tools, state);
  const { connection } = state.snapshot;
  const alias = known(state.snapshot.alias) ?? null;
  const left = tools.steps.flatMap((step) => (step.appears?.(context) === false ? [] : (step.left?.(context) ?? [])));
  const authorization = known(state.snapshot.authorization);
  const admins = authorization ? administrators(authorization).map(({ user }) => user.name) : [];
  const rootLocked = isRootLocked(context.findings);
  return {
    connection,
    alias,
    signInUrl: signInUrl(connection, alias),
    complete: rootLocked && left.length === 0,
    rootLocked,
    dryRun: tools.dryRun,
    plan: state.plan,
    applied: state.applied,
    left,
    findings: context.findings,
    cards: cardsOf(state),
    notHandedOver: pendingCards(tools, state).map(({ user }) => user),
    administrators: admins.filter((name) => isProven(proveWayIn(state.snapshot, name, context.memory))),
    nextAudit: new Date(context.now.getTime() + nextAuditDays * 24 * 60 * 60 * 1000).toISOString(),
  };
}
