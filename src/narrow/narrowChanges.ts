import { managedTwins } from '../facts/managedTwins.ts';
import { isNarrowed } from '../facts/narrowing/narrowable.ts';
import {
  isAsBefore,
  keptServices,
  type NarrowPolicy,
  type NarrowTarget,
  narrowPolicy,
  narrowTarget,
  stageIn,
} from '../facts/narrowing/narrowTarget.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { AttachedPolicy, ManagedPolicy } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { compareEffect } from '../policies/compareEffect.ts';
import { describeNarrow } from '../policies/describeNarrow.ts';
import { type PolicyDocument, sameDocument } from '../policies/document.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';
import { ownPolicyArn } from '../steps/ownPolicyChanges.ts';
import { roomForVersion } from '../steps/policyVersionChanges.ts';
import { attach, createTwin, deleteInline, detach } from '../steps/rightsChanges.ts';

const about = { step: 'narrow', fixes: [] };

/**
 * The narrow policy, its attachment, then the wide one's end: in this order, each read back before the next takes anything. A
 * policy that offroot narrowed before gets a new version. Nothing where the answers come to nothing.
 */
export function narrowChanges(context: StepContext): readonly ApiChange[] {
  const target = narrowTarget(context);
  const stage = stageIn(context.answers);
  if (!target || stage === null) return [];
  if (stage === 'everything') return asItIs(context, target);
  const made = narrowPolicy(target, context);
  if (typeof made === 'string' || isAsBefore(target, made)) return [];
  // A narrower version of what they hold takes something away at once.
  if (target.policy.ours)
    return writePolicy(context, target, target.policy.name, made).map((change) =>
      change.action === 'iam:CreatePolicyVersion' ? { ...change, effect: 'remove' } : change,
    );
  const name = textAnswer(context.answers, 'narrow.policy-name');
  if (name === undefined || isFull(target, context)) return [];
  const arn = ownPolicyArn(context, name);
  return [
    ...writePolicy(context, target, name, made),
    ...attachOnce(target, { name, arn }),
    endOfWide(target, lossOf(target, context)),
  ];
}

/** AWS attaches at most so many managed policies to a group, and raises it for nobody. */
const mostAttachedToGroup = 10;

/** True where a group has no room for one policy more beside the wide one: nothing is taken before the other is there. */
export function isFull({ holder }: NarrowTarget, context: StepContext): boolean {
  const arn = ownPolicyArn(context, textAnswer(context.answers, 'narrow.policy-name') ?? '');
  const others = holder.attached.filter((one) => one.arn !== arn).length;
  return holder.kind === 'group' && others >= mostAttachedToGroup;
}

/** An inline policy becomes a managed one of the same words: nobody may do more or less than before. */
function asItIs(context: StepContext, target: NarrowTarget): readonly ApiChange[] {
  const authorization = known(context.snapshot.authorization);
  const { holder, policy } = target;
  if (!authorization || !policy.inline) return [];
  const { identity } = context.snapshot.connection;
  const [twin] = managedTwins(authorization, identity, [{ holder: holder.name, ...policy.inline }]);
  if (!twin) return [];
  return [
    ...(twin.there ? [] : [createTwin(context, about, twin)]),
    ...attachOnce(target, twin),
    deleteInline(about, holder, policy.inline, sameEffect(policy.document, twin.document)),
  ];
}

/** What the two policies decide, request by request: said on the plan, so that nobody has to take it on trust. */
function sameEffect(before: PolicyDocument, text: string): readonly Words[] {
  const parsed = parsePolicy(text);
  return parsed.ok ? [say('narrow.same', { ...compareEffect(before, parsed.document) })] : [];
}

function writePolicy(
  context: StepContext,
  { holder, policy }: NarrowTarget,
  PolicyName: string,
  { text: PolicyDocument, document }: NarrowPolicy,
): readonly ApiChange[] {
  const PolicyArn = ownPolicyArn(context, PolicyName);
  const there = known(context.snapshot.authorization)?.policies.find(({ arn }) => sameName(arn, PolicyArn));
  if (there && (sameDocument(there.document, PolicyDocument) || !isNarrowed(there.document))) return [];
  const common = {
    id: `narrow.policy.${PolicyName}`,
    step: about.step,
    kind: 'api' as const,
    line: { noun: say('noun.policy'), name: PolicyName, detail: say('narrow.detail', { policy: policy.name }) },
    explains: describeNarrow(document),
    fixes: about.fixes,
    touches: ['authorization' as const],
  };
  if (there) return [...roomForVersion(about, there), newVersion(common, there, PolicyDocument)];
  return [
    {
      ...common,
      action: 'iam:CreatePolicy',
      input: {
        PolicyName,
        PolicyDocument,
        Description: `Made by offroot: ${policy.name} narrowed for ${holder.name}`,
        Tags: [{ Key: 'offroot:created', Value: context.now.toISOString() }],
      },
      summary: say('groups.policy.create', { name: PolicyName }),
      effect: 'add',
      undo: { possible: true, write: { action: 'iam:DeletePolicy', input: { PolicyArn } } },
    },
  ];
}

type Common = Pick<ApiChange, 'id' | 'step' | 'kind' | 'line' | 'fixes' | 'touches'> & {
  readonly explains: readonly Words[];
};

const newVersion = (
  common: Common,
  { name, arn: PolicyArn, document }: ManagedPolicy,
  PolicyDocument: string,
): ApiChange => ({
  ...common,
  action: 'iam:CreatePolicyVersion',
  input: { PolicyArn, PolicyDocument, SetAsDefault: true },
  summary: say('groups.policy.update', { name }),
  effect: 'change',
  undo: {
    possible: true,
    write: { action: 'iam:CreatePolicyVersion', input: { PolicyArn, PolicyDocument: document, SetAsDefault: true } },
  },
});

const attachOnce = ({ holder }: NarrowTarget, policy: AttachedPolicy): readonly ApiChange[] =>
  holder.attached.some(({ arn }) => arn === policy.arn) ? [] : [attach(about, holder, policy)];

function endOfWide({ holder, policy }: NarrowTarget, explains: readonly Words[]): ApiChange {
  if (policy.inline) return deleteInline(about, holder, policy.inline, explains);
  return detach(about, holder, { name: policy.name, arn: policy.arn ?? '' }, explains);
}

/** The services that go altogether. */
function lossOf(target: NarrowTarget, { answers }: StepContext): readonly Words[] {
  const kept = keptServices(target, answers);
  const gone = target.granted.filter((one) => !kept.includes(one)).map(({ service }) => service);
  return gone.length === 0 ? [] : [say('narrow.loses-services', { services: gone.join(', ') })];
}
