import { findHolder, type Holder, holders } from '../facts/holders.ts';
import {
  isNarrowed,
  narrowableHolders,
  narrowables,
  narrowedBefore,
  notNarrowed,
} from '../facts/narrowing/narrowable.ts';
import { type NarrowStage, type NarrowTarget, narrowHolder, narrowStages } from '../facts/narrowing/narrowTarget.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import type { PolicyDocument } from '../policies/document.ts';
import { losses } from '../policies/losses.ts';

/** Whose rights: not asked where the command line named somebody whose rights can be narrowed. */
export function askWhose(context: StepContext): readonly Question[] {
  const { snapshot, answers } = context;
  const all = narrowableHolders(snapshot);
  const named = textAnswer(answers, 'command.named');
  if (all.length === 0 || (named !== undefined && findHolder(all, named))) return [];
  return [
    {
      id: 'narrow.who',
      kind: 'choice',
      title: named === undefined ? say('narrow.who.title') : whyNot(context, named),
      why: say('narrow.who.why'),
      options: all.map((holder) => ({
        value: `${holder.kind}/${holder.name}`,
        label: say(`narrow.who.${holder.kind}`, { name: holder.name }),
        hint: say('narrow.who.policies', { policies: policiesOf(context, holder).join(', ') }),
        // Access Advisor takes a second for each, so only the chosen one is asked about.
        reads: ['serviceUse'],
        about: holder.arn,
      })),
    },
  ];
}

const policiesOf = ({ snapshot }: StepContext, holder: Holder): readonly string[] => {
  const all = known(snapshot.authorization);
  return all
    ? [...narrowables(holder, all).map(({ name }) => name), ...narrowedBefore(holder, all).map(({ by }) => by)]
    : [];
};

/** Why the one who was named is not narrowed, as a question for another one. */
function whyNot({ snapshot }: StepContext, name: string): Words {
  const all = known(snapshot.authorization);
  const holder = all && findHolder(holders(all), name);
  if (!holder) return say('narrow.who.unknown', { name });
  const why = notNarrowed(holder, snapshot);
  return why === null ? say('narrow.who.nothing', { name }) : say(`narrow.who.not.${why}`, { name });
}

/** Which of their policies; those that were narrowed before stand there too, and come to nothing more. */
export function askPolicy(context: StepContext): readonly Question[] {
  const holder = narrowHolder(context);
  const all = known(context.snapshot.authorization);
  if (!holder || !all) return [];
  const wide = narrowables(holder, all);
  return [
    {
      id: 'narrow.policy',
      kind: 'choice',
      title: say('narrow.policy.title', { holder: holder.name }),
      why: say('narrow.policy.why'),
      options: [
        ...wide.map(({ value, name, inline, document }) => ({
          value,
          label: inline ? say('narrow.policy.inline', { policy: name }) : say('groups.policy', { policy: name }),
          hint: whatOf(name, document),
        })),
        ...narrowedBefore(holder, all).map(({ value, by }) => ({
          value,
          label: say('groups.policy', { policy: value.replace(/^inline:/, '') }),
          hint: say('narrow.policy.done', { policy: by }),
        })),
      ],
    },
  ];
}

/** What a policy allows, statement by statement. */
function whatOf(policy: string, document: PolicyDocument): Words {
  const [first, ...others] = losses({ name: policy, document: JSON.stringify(document) });
  return others.reduce(
    (what, more) => say('narrow.policy.what', { what, more }),
    first ?? say('rights.as-named', { policy }),
  );
}

/** The four stages side by side, each with what it takes away. */
export const askStage = (target: NarrowTarget, context: StepContext): readonly Question[] => [
  {
    id: 'narrow.stage',
    kind: 'choice',
    title: say('narrow.stage.title', { policy: target.policy.name }),
    why: stageWhy(target, context),
    options: narrowStages.map((stage) => ({
      value: stage,
      label: say(`narrow.stage.${stage}`),
      hint: stageHint(stage, target, context),
    })),
    suggestion: 'resources',
  },
];

function stageWhy(target: NarrowTarget, { snapshot }: StepContext): Words {
  const { serviceUse } = snapshot;
  const isRead = known(serviceUse)?.some(({ arn }) => arn === target.holder.arn);
  if (serviceUse.state === 'unreadable') return say('narrow.stage.why.unread', { action: serviceUse.action });
  return isRead
    ? say('narrow.stage.why')
    : say('narrow.stage.why.unread', { action: 'iam:GetServiceLastAccessedDetails' });
}

function stageHint(stage: NarrowStage, { granted, policy }: NarrowTarget, _context: StepContext): Words {
  if (stage === 'everything')
    return policy.inline ? say('narrow.stage.everything.inline') : say('narrow.stage.everything.hint');
  if (stage !== 'actions') return say(`narrow.stage.${stage}.hint`);
  const unused = granted.filter(({ lastUsedAt }) => lastUsedAt === null).length;
  if (granted.every(({ lastUsedAt }) => lastUsedAt === undefined)) return say('narrow.stage.actions.hint.unread');
  return say('narrow.stage.actions.hint', { unused, count: granted.length });
}

/** What the new policy is to be called; a policy of offroot's own for this holder keeps its name, and gets a new version. */
export function askName({ holder, policy }: NarrowTarget, context: StepContext): readonly Question[] {
  if (policy.ours) return [];
  return [
    {
      id: 'narrow.policy-name',
      kind: 'text',
      title: say('narrow.policy-name.title'),
      why: say('narrow.policy-name.why'),
      suggestion: suggestedName(holder.name, policy.name),
      validate: (name) => nameProblem(context, name),
    },
  ];
}

const longestName = 128;

const suggestedName = (holder: string, policy: string): string => `offroot-${holder}-${policy}`.slice(0, longestName);

function nameProblem({ snapshot }: StepContext, name: string): Words | null {
  if (!/^[\w+=,.@-]{1,128}$/.test(name)) return say('narrow.policy-name.wrong');
  const there = known(snapshot.authorization)?.policies.find((one) => !one.awsManaged && sameName(one.name, name));
  return there && !(isNarrowed(there.document) && there.attachments <= 1)
    ? say('narrow.policy-name.taken', { name })
    : null;
}
