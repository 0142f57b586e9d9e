import { checks } from '../checks/index.ts';
import { passes } from '../facts/setUp.ts';
import type { Scene } from '../model/frontend.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';

/** Where the person is: the row of steps, and every check's verdict under its title. */
export function sceneOf(
  steps: readonly Step[],
  current: Step,
  context: StepContext,
  putOff: ReadonlySet<string>,
): Scene {
  const titles = new Map(checks.map((check) => [check.id, check.title]));
  return {
    connection: context.snapshot.connection,
    alias: known(context.snapshot.alias) ?? null,
    steps: steps.map((step) => ({
      id: step.id,
      title: step.title,
      state: stateOf(step, current, { findings: context.findings, steps, putOff }),
    })),
    why: current.why,
    findings: context.findings.map((finding) => ({ ...finding, title: titles.get(finding.check) ?? finding.detail })),
    checks: current.checks,
  };
}

/** What lies behind is done or put off; what lies ahead is done only where the account already satisfies its checks. */
function stateOf(
  step: Step,
  current: Step,
  { findings, steps, putOff }: Pick<StepContext, 'findings'> & { steps: readonly Step[]; putOff: ReadonlySet<string> },
): Scene['steps'][number]['state'] {
  if (step.id === current.id) return 'now';
  if (putOff.has(step.id)) return 'later';
  if (steps.indexOf(step) < steps.indexOf(current)) return 'done';
  return step.checks.length > 0 && step.checks.every((check) => passes(findings, check)) ? 'done' : 'open';
}
