import type { Translate } from '../messages/translate.ts';
import type { Undo } from '../model/change.ts';
import type { AppliedChange, PlannedChange } from '../model/outcome.ts';

/** A change as JSON has it. Secrets in it are redacted. */
export interface PlannedJson {
  id: string;
  step: string;
  kind: PlannedChange['kind'];
  summary: string;
  /** the AWS action, null for what a person does */
  action: string | null;
  /** the action's input in AWS's own names, secrets redacted */
  input: Record<string, unknown> | null;
  undo: UndoJson | null;
}

/** A change that was made. */
export interface AppliedJson extends PlannedJson {
  requestId: string | null;
  /** ISO 8601 */
  at: string;
}

type UndoJson = { possible: true; action: string; input: Record<string, unknown> } | { possible: false; why: string };

/** A change that was proposed. */
export const plannedJson = (change: PlannedChange, translate: Translate): PlannedJson => ({
  id: change.id,
  step: change.step,
  kind: change.kind,
  summary: translate(change.summary),
  action: change.action,
  input: plain(change.input),
  undo: change.undo && undoJson(change.undo, translate),
});

/** A change that was made, with AWS's request id and the time. */
export const appliedJson = (change: AppliedChange, translate: Translate): AppliedJson => ({
  ...plannedJson(change, translate),
  requestId: change.requestId,
  at: change.at,
});

const undoJson = (undo: Undo, translate: Translate): UndoJson =>
  undo.possible
    ? { possible: true, action: undo.write.action, input: plain(undo.write.input) ?? {} }
    : { possible: false, why: translate(undo.why) };

/** Through JSON once, which is where a Secret turns into its redacted form. */
function plain(input: object | null): Record<string, unknown> | null {
  const value: unknown = JSON.parse(JSON.stringify(input));
  return typeof value === 'object' && value !== null ? { ...value } : null;
}
