import { actionsIn, actionsProblem } from '../facts/actionDoubts.ts';
import { findHolder, type Holder, holders } from '../facts/holders.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { readAddress } from '../policies/conditions/address.ts';

/** What `offroot can` asks: who, what, on what, from where. It changes nothing. */
export const askCan: Step = {
  id: 'can',
  title: say('can.title'),
  why: say('can.why'),
  checks: [],
  questions: (context) => [
    ...askWho(context),
    {
      id: 'can.action',
      kind: 'text',
      title: say('can.action.title'),
      why: say('can.action.why'),
      validate: canActionProblem,
    },
    {
      id: 'can.resource',
      kind: 'text',
      optional: true,
      title: say('can.resource.title'),
      why: say('can.resource.why'),
      validate: resourceProblem,
    },
    {
      id: 'can.from',
      kind: 'text',
      optional: true,
      title: say('can.from.title'),
      why: say('can.from.why'),
      validate: (text) => (readAddress(text.trim()) ? null : say('can.from.wrong', { address: text.trim() })),
    },
  ],
  changes: () => [],
};

/** What is wrong with the actions asked about; each is one action, since of a pattern some may be allowed and others not. */
export function canActionProblem(text: string): Words | null {
  if (actionsIn(text).length === 0) return say('can.action.none');
  const pattern = actionsIn(text).find((action) => /[*?]/.test(action));
  return pattern === undefined ? actionsProblem(text) : say('can.action.pattern', { action: pattern });
}

/** Whom the answers are about; null where nobody of that name is there. `dora`, or `user/dora` where several are called so. */
export function canWho({ snapshot, answers }: Pick<StepContext, 'snapshot' | 'answers'>): Holder | null {
  const authorization = known(snapshot.authorization);
  const said = textAnswer(answers, 'can.who') ?? textAnswer(answers, 'can.name');
  return (authorization && said && findHolder(holders(authorization), said)) || null;
}

function askWho(context: StepContext): readonly Question[] {
  const all = holders(known(context.snapshot.authorization) ?? { users: [], groups: [], roles: [], policies: [] });
  const name = textAnswer(context.answers, 'can.name');
  if (name !== undefined && findHolder(all, name)) return [];
  return [
    {
      id: 'can.who',
      kind: 'choice',
      title: name === undefined ? say('can.who.title') : say('can.who.unknown', { name }),
      why: say('can.who.why'),
      options: inOrder.flatMap((kind) =>
        all
          .filter((one) => one.kind === kind)
          .map((one) => ({ value: `${kind}/${one.name}`, label: say(`narrow.who.${kind}`, { name: one.name }) })),
      ),
    },
  ];
}

const inOrder = ['user', 'group', 'role'] as const;

/** What is wrong with a resource as it is typed; null for an ARN, or `*`. */
const resourceProblem = (text: string): Words | null =>
  text === '*' || /^arn:[\w-]+:[\w-]+:[^:]*:[^:]*:\S+$/.test(text)
    ? null
    : say('can.resource.wrong', { resource: text });
