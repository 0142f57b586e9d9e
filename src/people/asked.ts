import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { User } from '../model/iam.ts';
import type { ChoiceQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';

/** What `offroot people` can do. The command line may say it at once; else it is asked. */
export type PeopleAction = 'add' | 'reset' | 'remove';

/** True where this is what the person came for. */
export const isAsked = ({ answers }: StepContext, action: PeopleAction): boolean =>
  textAnswer(answers, 'team.what') === action;

/** The name said on the command line, or null. */
export const namedPerson = ({ answers }: StepContext): string | null => textAnswer(answers, 'team.name') ?? null;

/** Whom an action is about, once it is known and there. */
export function chosenUser(context: StepContext, action: 'reset' | 'remove'): User | null {
  const name = textAnswer(context.answers, `${action}.who`) ?? namedPerson(context);
  return (name && known(context.snapshot.authorization)?.users.find((user) => sameName(user.name, name))) || null;
}

/** True where whoever the command line named was seen to in this run: a leaver who is deleted is nobody unknown. */
const isDone = ({ answers, memory }: StepContext, action: 'reset' | 'remove'): boolean =>
  !answers.has(`${action}.who`) && answers.has('team.name') && memory.applied.includes(action);

/** Asks whom, where the command line did not name a user that is there. */
export function askWhom(context: StepContext, action: 'reset' | 'remove'): readonly ChoiceQuestion[] {
  const { identity } = context.snapshot.connection;
  const isSelf = (user: User): boolean => identity.kind === 'user' && sameName(user.name, identity.name ?? '');
  const everybody = known(context.snapshot.authorization)?.users ?? [];
  const users = action === 'remove' ? everybody.filter((user) => !isSelf(user)) : everybody;
  const name = namedPerson(context);
  if (users.length === 0 || users.some((user) => name && sameName(user.name, name))) return [];
  if (isDone(context, action)) return [];
  const strange = name === null ? null : say('team.who.unknown', { name });
  return [
    {
      id: `${action}.who`,
      kind: 'choice',
      picksUser: true,
      title: strange ?? (action === 'reset' ? say('team.reset.who') : say('team.remove.who')),
      why: action === 'reset' ? say('team.reset.who.why') : say('team.remove.who.why'),
      options: users.map((user) => ({
        value: user.name,
        label: say('team.user', { user: user.name }),
        hint: say('team.groups', { groups: user.groups.length === 0 ? say('check.none') : user.groups.join(', ') }),
      })),
    },
  ];
}
