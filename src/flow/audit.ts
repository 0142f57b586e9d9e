import { servicesJudged } from '../facts/narrowing/unusedServices.ts';
import { say } from '../messages/say.ts';
import type { ReadProgress } from '../model/account.ts';
import type { AcceptanceEntry, Audit, AuditOutcome, Review } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Left } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { askAcceptance } from './askAcceptance.ts';
import { readAudit } from './readAudit.ts';
import { repairWith } from './repairWith.ts';
import type { RunState, RunTools } from './run.ts';
import { newState } from './runSteps.ts';

/** What an audit is given. */
export interface AuditTools {
  /** what a repair runs with; its `steps` are the repairs, in the order in which they are looked up */
  readonly run: RunTools;
  /** `--live`: everybody is asked about one by one */
  readonly everyone: boolean;
  /** `--unused-services`: Access Advisor is asked about everybody with rights that can be narrowed */
  readonly services: boolean;
  /** puts the verdicts together with the audit before; where there is none, with the account as it was when this one `began` */
  readonly build: (snapshot: Snapshot, findings: readonly Finding[], now: Date, began: Audit | null) => Audit;
  /** writes an acceptance down and judges by it from now on; says where it stands */
  readonly accept: (acceptance: AcceptanceEntry) => Promise<Words>;
  /** puts the report into a file; says where */
  readonly save: (audit: Audit) => Promise<Words>;
  readonly progress: ReadProgress;
}

/** The audit as a report: read, judged, nothing asked. */
export async function auditOnce(tools: AuditTools): Promise<AuditOutcome> {
  const snapshot = await readAll(tools);
  return { audit: judged(tools, snapshot), before: null, plan: [], applied: [], left: [] };
}

/** The guided audit: what was found, then whatever the person does about it, until they leave. */
export async function auditGuided(tools: AuditTools): Promise<AuditOutcome> {
  const state = newState(await readAll(tools));
  const left = new Map<string, Left>();
  const first = judged(tools, state.snapshot);
  for (let audit = first; ; audit = judged(tools, state.snapshot, first)) {
    const review = await tools.run.frontend.review(audit);
    if (review.kind === 'leave') {
      const { plan, applied } = state;
      return { audit, before: applied.length > 0 ? first : null, plan, applied, left: [...left.values()] };
    }
    for (const one of await act(tools, state, audit, review)) left.set(one.id, one);
  }
}

/** What every audit reads, and what of it was asked for. */
async function readAll({ run, everyone, services, progress }: AuditTools): Promise<Snapshot> {
  const snapshot = await readAudit(run, everyone, progress);
  if (!services) return snapshot;
  const about = servicesJudged(snapshot, run.clock.now()).map(({ arn }) => arn);
  return run.account.read(['serviceUse'], snapshot, progress, about);
}

const judged = ({ run, build }: AuditTools, snapshot: Snapshot, began: Audit | null = null): Audit => {
  const now = run.clock.now();
  return build(snapshot, run.judge(snapshot, now), now, began);
};

/** Does what was chosen; gives what it leaves to a person. */
async function act(
  tools: AuditTools,
  state: RunState,
  audit: Audit,
  review: Exclude<Review, { kind: 'leave' }>,
): Promise<readonly Left[]> {
  const note = (words: Words): void => tools.run.frontend.progress({ kind: 'note', words });
  switch (review.kind) {
    case 'again':
      state.snapshot = await readAll(tools);
      note(say('audit.read-again'));
      return [];
    case 'save':
      note(await tools.save(audit));
      return [];
    case 'accept': {
      const acceptance = await askAcceptance(tools.run, state.snapshot, audit, review);
      if (acceptance) note(await tools.accept(acceptance));
      return [];
    }
    case 'fix':
      return fix(tools, state, audit, review);
  }
}

async function fix(
  { run }: AuditTools,
  state: RunState,
  audit: Audit,
  { task, resources }: Extract<Review, { kind: 'fix' }>,
): Promise<readonly Left[]> {
  const repair = run.steps.find(({ id }) => id === task);
  if (!repair) return [];
  const { note: words, left } = await repairWith(run, state, repair, {
    task: audit.tasks.find(({ id }) => id === task),
    resources,
  });
  run.frontend.progress({ kind: 'note', words });
  return left;
}
