import { administersItself } from '../facts/administrators.ts';
import { administratorsGroup, isAdministratorAccess } from '../facts/administratorsGroup.ts';
import { type Holder, holders } from '../facts/holders.ts';
import { resourcesToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { AttachedPolicy, Authorization, Group, InlinePolicy, ManagedPolicy } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import { escalationsIn } from '../policies/escalationsIn.ts';
import { grantsFullAdministration } from '../policies/fullAdministration.ts';
import { losses } from '../policies/losses.ts';
import { openServices } from '../policies/openServices.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';
import { deleteInline, detach } from '../steps/rightsChanges.ts';
import { deleteManaged } from './policyChanges.ts';

/** Every check whose findings this repair takes away. */
export const widePolicyChecks: readonly string[] = [
  'policies-not-full-administration',
  'policies-without-privilege-escalation',
  'administrator-access-in-admin-group',
  'policies-without-service-wildcards',
  'cloudshell-access-restricted',
];

/** A policy that gives too much, and one who holds it. `value` names the two in answers. */
export interface Held {
  readonly value: string;
  readonly holder: Holder;
  readonly attached: AttachedPolicy | null;
  readonly inline: InlinePolicy | null;
  readonly document: string | undefined;
  readonly fixes: readonly string[];
  /** the resource of the finding */
  readonly resource: string;
}

/** What can be taken from whom. The administrators' group keeps what makes it that, and so does the role of this very run. */
export function heldTooWide(context: StepContext): readonly Held[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const { identity } = context.snapshot.connection;
  const failing = new Map(widePolicyChecks.map((check) => [check, resourcesToRepair(context, [check])]));
  const documents = new Map(authorization.policies.map(({ arn, document }) => [arn, document]));
  const fixesOf = (resource: string): readonly string[] =>
    widePolicyChecks.filter((check) => failing.get(check)?.has(resource));
  const admins = administering(authorization);
  return holders(authorization)
    .filter(({ kind, name }) => !(kind === 'role' && identity.kind === 'role' && identity.name === name))
    .flatMap((holder): readonly Held[] => {
      const own = fixesOf(holder.arn);
      const attached = holder.attached.flatMap((policy): readonly Held[] => {
        const byHolder = own.filter((check) => isAbout(check, policy));
        const fixes = [...fixesOf(policy.arn), ...byHolder];
        const resource = byHolder.length > 0 ? holder.arn : policy.arn;
        if (fixes.length === 0) return [];
        const document = documents.get(policy.arn);
        return [{ value: choiceOf(holder, policy), holder, attached: policy, inline: null, document, fixes, resource }];
      });
      const inline = holder.inline.flatMap((policy): readonly Held[] => {
        const fixes = own.filter((check) => isTooWide(check, policy.document, identity));
        if (fixes.length === 0) return [];
        const { document } = policy;
        return [
          {
            value: choiceOf(holder, policy),
            holder,
            attached: null,
            inline: policy,
            document,
            fixes,
            resource: holder.arn,
          },
        ];
      });
      return [...attached, ...inline].filter(
        (held) => !(admins === holder.name && holder.kind === 'group') || staysAdministering(held, authorization),
      );
    });
}

const choiceOf = ({ kind, name }: Holder, policy: { readonly name: string }): string =>
  `${kind}/${name}:${policy.name}`;

/** The group administration belongs in, by AWS's own policy or by any other. */
const administering = (authorization: Authorization): string | null =>
  (
    administratorsGroup(authorization.groups) ??
    authorization.groups.find((group) => administersItself(group, authorization))
  )?.name ?? null;

function staysAdministering({ holder, attached, inline }: Held, authorization: Authorization): boolean {
  if (attached && isAdministratorAccess(attached)) return false;
  const rest: Pick<Group, 'attached' | 'inline'> = {
    attached: holder.attached.filter((policy) => policy !== attached),
    inline: holder.inline.filter((policy) => policy !== inline),
  };
  return administersItself(rest, authorization) || !administersItself(holder, authorization);
}

/** The checks about AWS's own policies name the holder. */
const isAbout = (check: string, policy: AttachedPolicy): boolean =>
  (check === 'administrator-access-in-admin-group' &&
    (isAdministratorAccess(policy) || policy.arn.endsWith(':iam::aws:policy/IAMFullAccess'))) ||
  (check === 'cloudshell-access-restricted' && policy.arn.endsWith(':iam::aws:policy/AWSCloudShellFullAccess'));

function isTooWide(
  check: string,
  text: string,
  place: { readonly partition: string; readonly account: string },
): boolean {
  if (check === 'policies-not-full-administration') return grantsFullAdministration(text);
  const parsed = parsePolicy(text);
  if (!parsed.ok) return false;
  if (check === 'policies-without-service-wildcards') return openServices(parsed.document).length > 0;
  return check === 'policies-without-privilege-escalation' && escalationsIn(parsed.document, place).length > 0;
}

/**
 * Policies of the account's own that give too much to nobody, or to nobody any more once what was ticked is done: they wait for
 * whoever attaches them.
 */
export function heldByNobody(context: StepContext): readonly ManagedPolicy[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const resources = resourcesToRepair(context, widePolicyChecks);
  const going = new Set(tickedHeld(context).map(({ holder, attached }) => `${holder.arn} ${attached?.arn}`));
  const { users, groups, roles } = authorization;
  const inUse = new Set([
    ...[...users, ...groups, ...roles].flatMap(({ arn, attached }) =>
      attached.filter((policy) => !going.has(`${arn} ${policy.arn}`)).map((policy) => policy.arn),
    ),
    ...users.flatMap(({ boundary }) => boundary ?? []),
  ]);
  return authorization.policies.filter(({ arn, awsManaged }) => !awsManaged && resources.has(arn) && !inUse.has(arn));
}

/** The ones that were ticked. */
export const tickedHeld = (context: StepContext): readonly Held[] =>
  heldTooWide(context).filter(({ value }) => choicesAnswer(context.answers, 'wide-policies.detach').includes(value));

/** Takes what was ticked from whom, and deletes what nobody holds. */
export function widePoliciesChanges(context: StepContext): readonly ApiChange[] {
  const deleted = choicesAnswer(context.answers, 'wide-policies.delete');
  const about = { step: 'wide-policies' };
  return [
    ...tickedHeld(context).map(({ holder, attached, inline, document, fixes }) => {
      const name = (attached ?? inline)?.name ?? '';
      const lost = losses({ name, document });
      return attached
        ? detach({ ...about, fixes }, holder, attached, lost)
        : deleteInline({ ...about, fixes }, holder, inline ?? { name, document: '' }, lost);
    }),
    ...heldByNobody(context)
      .filter(({ name }) => deleted.includes(name))
      .flatMap((policy) => deleteManaged(context, { ...about, fixes: widePolicyChecks.slice(0, 1) }, policy)),
  ];
}

/** What is left to somebody who loses policies: nothing at all is worth saying. */
export const leftWithNothing = (context: StepContext): readonly string[] => {
  const ticked = tickedHeld(context);
  return [...new Set(ticked.map(({ holder }) => holder))]
    .filter(({ kind, attached, inline, arn }) => {
      const lost = ticked.filter(({ holder }) => holder.arn === arn).length;
      const groups = known(context.snapshot.authorization)?.users.find((user) => user.arn === arn)?.groups ?? [];
      return lost === attached.length + inline.length && !(kind === 'user' && groups.length > 0);
    })
    .map(({ name }) => name);
};

/** How a choice of policy and holder is worded. */
export const wordHeld = ({ holder, attached, inline }: Held) =>
  say(`wide-policies.option.${holder.kind}`, { holder: holder.name, policy: (attached ?? inline)?.name ?? '' });
