import { administrators } from '../facts/administrators.ts';
import { isRootLocked } from '../facts/setUp.ts';
import { signInUrl } from '../facts/signInUrl.ts';
import { isProven, proveWayIn } from '../facts/wayIn.ts';
import type { Outcome } from '../model/outcome.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import { cardsOf } from './cardsOf.ts';
import { contextOf } from './contextOf.ts';
import { pendingCards } from './handOverCards.ts';
import { isPart } from './nextThing.ts';
import type { RunState, RunTools } from './run.ts';

const nextAuditDays = 90;

/** What the run came to, from the account as it was last read. */
export function outcomeOf(tools: RunTools, state: RunState): Outcome {
  const context = contextOf(tools, state);
  const { connection } = state.snapshot;
  const alias = known(state.snapshot.alias) ?? null;
  const own = leftOf(tools.steps, context);
  // What a story beyond the wizard leaves for a person does not make root any less locked.
  const left = [...own, ...(tools.further ?? []).flatMap(({ steps }) => leftOf(steps, context))];
  const authorization = known(state.snapshot.authorization);
  const admins = authorization ? administrators(authorization).map(({ user }) => user.name) : [];
  const rootLocked = isRootLocked(context.findings);
  return {
    connection,
    alias,
    signInUrl: signInUrl(connection, alias),
    complete: rootLocked && own.length === 0,
    rootLocked,
    dryRun: tools.dryRun,
    plan: state.plan,
    applied: state.applied,
    left,
    findings: context.findings,
    cards: cardsOf(state),
    notHandedOver: pendingCards(tools, state).map(({ user }) => user),
    administrators: admins.filter((name) => isProven(proveWayIn(state.snapshot, name, context.memory))),
    further:
      rootLocked && !tools.dryRun ? (tools.further ?? []).map(({ id, title, hint }) => ({ id, title, hint })) : [],
    nextAudit: new Date(context.now.getTime() + nextAuditDays * 24 * 60 * 60 * 1000).toISOString(),
  };
}

const leftOf = (steps: readonly Step[], context: StepContext): readonly Left[] =>
  steps.flatMap((step) => (isPart(step, context) ? (step.left?.(context) ?? []) : []));
