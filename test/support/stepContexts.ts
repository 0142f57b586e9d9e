import { judgeAll } from '../../src/checks/index.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Memory, StepContext } from '../../src/model/step.ts';
import { now } from './snapshots.ts';

/** A run that has just begun, on a machine that knows nothing. */
export const noMemory: Memory = {
  handedOver: [],
  inHand: [],
  passwordSetAt: {},
  confirmed: false,
  revisiting: null,
  awsLogin: false,
  rehearsal: false,
  applied: [],
  ticked: [],
  keysHeld: [],
  keysSwitchedOff: [],
  chosen: [],
};

/** What a step is given: the verdicts are the checks' own on the snapshot. */
export const contextOf = (
  snapshot: Snapshot,
  answers: Readonly<Record<string, Answer>> = {},
  memory: Partial<Memory> = {},
): StepContext => ({
  snapshot,
  answers: new Map(Object.entries(answers)),
  now,
  findings: judgeAll(snapshot, now),
  memory: { ...noMemory, ...memory },
});
