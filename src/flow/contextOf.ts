import { recall } from '../journal/recall.ts';
import { recallKeys } from '../journal/recallKeys.ts';
import type { StepContext } from '../model/step.ts';
import type { RunState, RunTools } from './run.ts';

/** What the steps may know now: derived anew each time, so that nothing can be out of date. */
export function contextOf(tools: RunTools, state: RunState): StepContext {
  const now = tools.clock.now();
  const entries = tools.journal.entries();
  const recalled = recall(entries, state.snapshot.connection.identity.arn);
  const keys = recallKeys(entries, tools.id);
  return {
    snapshot: state.snapshot,
    answers: state.answers,
    now,
    findings: tools.judge(state.snapshot, now),
    memory: {
      ...recalled,
      confirmed: (recalled.confirmed && !tools.confirmAlways) || state.answers.has('connect.account'),
      revisiting: state.revisiting,
      chosen: state.chosen,
      rehearsal: tools.dryRun,
      awsLogin: tools.awsLogin,
      inHand: [...state.passwords.keys()],
      keysHeld: [...keys.handedOver, ...[...state.keys.values()].map(({ id }) => id)],
      keysSwitchedOff: keys.switchedOff,
      applied: [...state.appliedSteps],
    },
  };
}
