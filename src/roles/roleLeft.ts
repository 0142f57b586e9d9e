import { say } from '../messages/say.ts';
import type { Left, StepContext } from '../model/step.ts';
import { roleFault, roleNamed, type WantedRole } from './wantedRole.ts';

/** What is to be done with a role once it is there; where its name is somebody else's, that. */
export function leftOfRole(
  context: StepContext,
  step: string,
  wanted: WantedRole,
  next: (arn: string) => Pick<Left, 'summary' | 'instructions'>,
): readonly Left[] {
  const about = { id: `${step}.${wanted.name}`, step };
  const fault = roleFault(context, wanted);
  const summary = say('roles.left.not-made', { role: wanted.name });
  if (fault !== null) return [{ ...about, summary, instructions: [fault] }];
  const role = roleNamed(context, wanted.name);
  return role ? [{ ...about, ...next(role.arn) }] : [];
}
