import { changesOf, nextThing } from '../../src/flow/nextThing.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { ApiChange, CeremonyChange, Change } from '../../src/model/change.ts';
import { secret } from '../../src/model/secret.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Memory, Step } from '../../src/model/step.ts';
import { applyWrite } from './applyWrite.ts';
import { account, now } from './snapshots.ts';
import { contextOf } from './stepContexts.ts';

/** What became of a repair that was played on plain data. */
export interface Played {
  /** the ids of the changes of each plan, in order */
  readonly plans: readonly (readonly string[])[];
  readonly snapshot: Snapshot;
  /** the question nobody answered, where it stopped at one */
  readonly open: string | null;
  readonly left: readonly string[];
}

/**
 * Plays a repair as the flow does: the next question, else the next plan, applied and read back, until there is nothing left.
 * Fails where a change is derived again after it was applied.
 */
export function playRepair(
  repair: Step,
  start: Snapshot,
  answers: Readonly<Record<string, Answer>> = {},
  known: Partial<Memory> = {},
): Played {
  const plans: string[][] = [];
  const given = new Map(Object.entries(answers));
  let snapshot = start;
  let memory = known;
  const context = () => contextOf(snapshot, Object.fromEntries(given), { revisiting: repair.id, ...memory });
  for (;;) {
    const next = nextThing([repair], context(), new Set());
    const left = repair.left?.(context()).map(({ id }) => id) ?? [];
    if (next.kind === 'question' && next.question.kind === 'generated') {
      const { id, what } = next.question;
      given.set(id, what === 'password' ? secret(`made up: ${id}`) : 'e1'.repeat(16));
      continue;
    }
    if (next.kind !== 'plan')
      return { plans, snapshot, open: next.kind === 'question' ? next.question.id : null, left };
    for (const change of next.plan.changes) {
      snapshot = applied(snapshot, change);
      memory = remembered(memory, change);
    }
    plans.push(next.plan.changes.map(({ id }) => id));
    if (plans.length > 20) throw new Error(`no end: ${JSON.stringify(plans)}`);
    const again = changesOf(repair, context()).find(({ id }) => plans.at(-1)?.includes(id));
    if (again) throw new Error(`derived again after it was applied: ${again.id}`);
  }
}

function applied(snapshot: Snapshot, change: ApiChange | CeremonyChange): Snapshot {
  if (change.kind === 'api') return applyWrite(snapshot, change, now);
  const SerialNumber = `arn:aws:iam::${account}:mfa/${change.deviceName}`;
  const code = secret('123456');
  const made = applyWrite(
    snapshot,
    { action: 'iam:CreateVirtualMFADevice', input: { VirtualMFADeviceName: change.deviceName, Tags: [] } },
    now,
  );
  const codes = { AuthenticationCode1: code, AuthenticationCode2: code };
  return applyWrite(
    made,
    { action: 'iam:EnableMFADevice', input: { UserName: change.user, SerialNumber, ...codes } },
    now,
  );
}

/** What a run remembers of a change: passwords in hand, keys it switched off. */
function remembered(memory: Partial<Memory>, change: Change): Partial<Memory> {
  if (change.kind !== 'api') return memory;
  const { inHand = [], keysSwitchedOff = [] } = memory;
  if (change.action === 'iam:UpdateLoginProfile') return { ...memory, inHand: [...inHand, change.input.UserName] };
  if (change.action === 'iam:UpdateAccessKey')
    return { ...memory, keysSwitchedOff: [...keysSwitchedOff, change.input.AccessKeyId] };
  return memory;
}
