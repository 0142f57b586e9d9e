import { nameProblem } from '../facts/nameProblem.ts';
import { say } from '../messages/say.ts';
import type { TextQuestion } from '../model/question.ts';
import type { StepContext } from '../model/step.ts';
import { roleFault, type WantedRole } from './wantedRole.ts';

/** IAM's limit for the names of roles. */
const longest = 64;

/** What the role is to be called: asked last, so that a role of that name can be held against all that was answered. */
export const nameQuestion = (
  context: StepContext,
  step: string,
  { suggestion, wanted }: { readonly suggestion: string; readonly wanted: (name: string) => WantedRole | null },
): TextQuestion => ({
  id: `${step}.name`,
  kind: 'text',
  title: say('roles.name.title'),
  why: say('roles.name.why'),
  suggestion: suggestion.slice(0, longest),
  validate: (value) => {
    const problem = nameProblem(value, longest);
    const role = problem === null ? wanted(value) : null;
    return role === null ? problem : roleFault(context, role);
  },
});
