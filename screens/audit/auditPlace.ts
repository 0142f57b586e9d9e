import type { Audit, AuditedFinding, Task } from '../../src/model/audit.ts';

/** Which view of an audit is on screen. A list is a task's, or of all findings where `task` is null. */
export type AuditView =
  | { readonly kind: 'overview' }
  | { readonly kind: 'score' }
  | { readonly kind: 'list'; readonly task: string | null }
  | { readonly kind: 'finding'; readonly finding: FindingKey; readonly from: AuditView }
  | { readonly kind: 'how'; readonly task: string; readonly from: AuditView };

/** What names a finding, the same in every run. */
export type FindingKey = Pick<AuditedFinding, 'check' | 'resource'>;

/** Where the person is in an audit: kept from one audit to the next, so that a repair or an acceptance loses nobody's place. */
export interface AuditPlace {
  readonly view: AuditView;
  /** the overview's cursor, counted over the headline's lines and then the tasks */
  readonly line: number;
  /** the task the cursor is on; null where it is on the headline */
  readonly task: string | null;
  /** the cursor of the list that was opened last */
  readonly row: number;
  /** what that list is filtered by */
  readonly filter: string;
}

/** Where an audit is opened: on the first thing to do. */
export function firstPlace(headlines: number): AuditPlace {
  return { view: { kind: 'overview' }, line: headlines, task: null, row: 0, filter: '' };
}

/**
 * The same place in a newer audit. A task that is done has left the list, so its line is the next one's; a finding that was
 * acted on gives way to the list it was opened from, and a list that is gone to the overview.
 */
export function placeIn(audit: Audit, place: AuditPlace, headlines: number): AuditPlace {
  const same = place.task === null ? -1 : audit.tasks.findIndex((task) => task.id === place.task);
  const last = Math.max(0, headlines + audit.tasks.length - 1);
  const list = listBehind(place.view);
  const open = list !== null && (list.task === null || taskOf(audit, list.task) !== undefined);
  return {
    ...place,
    view: open ? list : { kind: 'overview' },
    line: same >= 0 ? headlines + same : Math.min(place.line, last),
  };
}

/** The list a view was opened from, through however many views. */
function listBehind(view: AuditView): Extract<AuditView, { kind: 'list' }> | null {
  if (view.kind === 'list') return view;
  return view.kind === 'finding' || view.kind === 'how' ? listBehind(view.from) : null;
}

/** The task of that id. */
export const taskOf = ({ tasks }: Audit, id: string | null): Task | undefined => tasks.find((task) => task.id === id);

/** The task that would put a finding right. */
export const taskFor = ({ tasks }: Audit, finding: FindingKey): Task | undefined =>
  tasks.find((task) => task.findings.some((one) => isSame(one, finding)));

/** True where both name one finding. */
export const isSame = (a: FindingKey, b: FindingKey): boolean => a.check === b.check && a.resource === b.resource;
