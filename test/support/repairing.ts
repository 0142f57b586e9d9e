import { expect } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import { changesOf } from '../../src/flow/nextThing.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { ApiChange } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Memory, Step, StepContext } from '../../src/model/step.ts';
import { applyWrite } from './applyWrite.ts';
import { asOf, now } from './snapshots.ts';
import { contextOf } from './stepContexts.ts';

type Answers = Readonly<Record<string, Answer>>;

/** A finding as a check would give it. */
export const failing = (check: string, ...resources: readonly string[]): readonly Finding[] =>
  resources.map((resource) => ({
    check,
    resource,
    verdict: 'fail',
    severity: 'medium',
    detail: say('check.none'),
    asOf,
    restsOn: [],
  }));

/** What a repair is given once it was chosen: these findings, whatever becomes of the account. */
export const repairContext = (
  repair: Step,
  snapshot: Snapshot,
  findings: readonly Finding[],
  answers: Answers = {},
  memory: Partial<Memory> = {},
): StepContext => ({ ...contextOf(snapshot, answers, { revisiting: repair.id, ...memory }), findings });

/** What a repair does, write by write, each let through by the guard and applied; and the account it leaves. */
export function repaired(
  repair: Step,
  start: Snapshot,
  findings: readonly Finding[],
  answers: Answers = {},
): { readonly ids: readonly string[]; readonly snapshot: Snapshot; readonly changes: readonly ApiChange[] } {
  const changes = changesOf(repair, repairContext(repair, start, findings, answers)).filter(
    (change) => change.kind === 'api',
  );
  let snapshot = start;
  for (const change of changes) {
    expect(clearWrite(change, snapshot, now), change.id).toMatchObject({ cleared: { action: change.action } });
    const next = applyWrite(snapshot, change, now);
    expect(next.authorization, `${change.id} does nothing`).not.toEqual(snapshot.authorization);
    snapshot = next;
    const left = changesOf(repair, repairContext(repair, snapshot, findings, answers)).map(({ id }) => id);
    expect(left, 'what is done is derived no more').not.toContain(change.id);
  }
  const ids = changes.map(({ id }) => id.slice(repair.id.length + 1));
  return { ids, snapshot, changes };
}
