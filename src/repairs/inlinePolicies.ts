import { type Holder, holders } from '../facts/holders.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { isTooLong, type ManagedTwin, managedTwins } from '../facts/managedTwins.ts';
import { resourcesToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { InlinePolicy } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { attach, createTwin, deleteInline } from '../steps/rightsChanges.ts';

const about = { step: 'inline-policies', fixes: ['inline-policies-absent'] };

/** AWS attaches at most so many managed policies to a group, and raises it for nobody. */
const mostAttachedToGroup = 10;

/** Policies written into a group or role become managed ones of the same words: nobody may do more or less than before. */
export const inlinePolicies: Step = {
  id: about.step,
  title: say('repair.inline-policies'),
  why: say('repair.inline-policies.why'),
  checks: about.fixes,
  questions: () => [],
  changes: (context) => {
    const moves = movesOf(context).filter(({ obstacle }) => obstacle === null);
    return [
      ...new Map(moves.flatMap((move) => changesOf(context, move)).map((change) => [change.id, change])).values(),
    ].toSorted((a, b) => rank(a) - rank(b));
  },
  plan: () => ({ title: say('inline-policies.plan'), cautions: [say('inline-policies.caution')] }),
  left: (context) => [
    ...leftUnread(inlinePolicies, context.snapshot.authorization),
    ...movesOf(context).flatMap(({ holder, policy, obstacle }) =>
      obstacle === null
        ? []
        : [
            {
              id: `inline-policies.${obstacle}.${holder.kind}.${holder.name}.${policy.name}`,
              step: about.step,
              summary: say('inline-policies.left', { holder: holder.name, policy: policy.name }),
              instructions: [say(`inline-policies.left.${obstacle}`, { holder: holder.name })],
            },
          ],
    ),
  ],
};

/** One inline policy and the managed one it becomes, or why it cannot. */
interface Move {
  readonly holder: Holder;
  readonly policy: InlinePolicy;
  readonly twin: ManagedTwin;
  readonly obstacle: 'too-long' | 'full' | 'own-role' | null;
}

function movesOf(context: StepContext): readonly Move[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const { identity } = context.snapshot.connection;
  const resources = resourcesToRepair(context, inlinePolicies.checks);
  const found = holders(authorization)
    .filter(({ kind, arn }) => kind !== 'user' && resources.has(arn))
    .flatMap((holder) => holder.inline.map((policy) => ({ holder, policy })));
  const wanted = found.map(({ holder, policy }) => ({ holder: holder.name, ...policy }));
  const twins = managedTwins(authorization, identity, wanted);
  return found.flatMap(({ holder, policy }, index) => {
    const twin = twins[index];
    if (!twin) return [];
    const own = holder.kind === 'role' && identity.kind === 'role' && identity.name === holder.name;
    const obstacle = isTooLong(policy.document) ? 'too-long' : isFull(holder, twin) ? 'full' : own ? 'own-role' : null;
    return [{ holder, policy, twin, obstacle }];
  });
}

/** Ten are attached already, or would be with those before it. */
function isFull(holder: Holder, twin: ManagedTwin): boolean {
  const others = holder.attached.filter(({ arn }) => arn !== twin.arn).length;
  return holder.kind === 'group' && others + holder.inline.length > mostAttachedToGroup && !holds(holder, twin);
}

const holds = ({ attached }: Holder, twin: ManagedTwin): boolean => attached.some(({ arn }) => arn === twin.arn);

const changesOf = (context: StepContext, { holder, policy, twin }: Move): readonly ApiChange[] => [
  ...(twin.there ? [] : [createTwin(context, about, twin)]),
  ...(holds(holder, twin) ? [] : [attach(about, holder, twin)]),
  deleteInline(about, holder, policy),
];

/** Nothing goes before all that comes in its place is there. */
const rank = ({ action, effect }: ApiChange): number => (action === 'iam:CreatePolicy' ? 0 : effect === 'add' ? 1 : 2);
