import { checks } from '../checks/index.ts';
import type { Scene } from '../model/frontend.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { changesOf } from './nextThing.ts';

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
    steps: steps.map((step) => ({ id: step.id, title: step.title, state: stateOf(step, current, context, putOff) })),
    why: current.why,
    findings: context.findings.map((finding) => ({ ...finding, title: titles.get(finding.check) ?? finding.detail })),
    checks: current.checks,
  };
}

function stateOf(
  step: Step,
  current: Step,
  context: StepContext,
  putOff: ReadonlySet<string>,
): Scene['steps'][number]['state'] {
  if (step.id === current.id) return 'now';
  if (putOff.has(step.id)) return 'later';
  const open = step.questions(context).some(({ id }) => !context.answers.has(id));
  return open || changesOf(step, context).length > 0 ? 'open' : 'done';
}
