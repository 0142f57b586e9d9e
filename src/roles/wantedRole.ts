import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { AttachedPolicy, Authorization, Role } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { type AwsManagedPolicy, awsManagedArn } from '../policies/awsManaged.ts';
import { type PolicyDocument, sameDocument } from '../policies/document.ts';
import { ownPolicyArn, ownPolicyChanges } from '../steps/ownPolicyChanges.ts';
import { attach } from '../steps/rightsChanges.ts';
import { createRole, profileChanges } from '../steps/roleChanges.ts';

/** What a role may do: nothing yet, a policy of its own, one of AWS's, or more than one policy can say. */
export type WantedRights =
  | { readonly kind: 'none' | 'too-long' }
  | { readonly kind: 'own'; readonly document: PolicyDocument; readonly explains: readonly Words[] }
  | { readonly kind: 'aws'; readonly policy: AwsManagedPolicy };

/** A role as it is to be. */
export interface WantedRole {
  readonly name: string;
  /** who may take it: a trust policy as JSON text */
  readonly trust: string;
  readonly rights: WantedRights;
  /** how long one sign-in through it may last */
  readonly hours: number;
  /** EC2 takes a role out of an instance profile */
  readonly profile: boolean;
  readonly summary: Words;
  /** for whom it is, in a few words */
  readonly detail: Words;
}

/** The role of that name, whatever its case. */
export const roleNamed = ({ snapshot }: Pick<StepContext, 'snapshot'>, name: string): Role | undefined =>
  known(snapshot.authorization)?.roles.find((role) => sameName(role.name, name));

const policyName = (role: string): string => `offroot-role-${role}`;

/**
 * Why a role cannot be made by that name, null where it can, and where it is there already as it is wanted. A role that something
 * uses, that somebody else made or that is for something else is never changed.
 */
export function roleFault(context: StepContext, wanted: WantedRole): Words | null {
  const { policies = [], roles = [] } = known(context.snapshot.authorization) ?? {};
  const { name, rights, profile } = wanted;
  if (rights.kind === 'too-long') return say('roles.too-long');
  const there = roleNamed(context, name);
  if (there) return faultOf(context, there, { ...wanted, name: there.name });
  const arn = ownPolicyArn(context, policyName(name));
  const policy = rights.kind === 'own' ? policies.find((one) => one.arn === arn) : undefined;
  if (policy && (policy.attachments > 0 || !isWritten(policy.document, wanted)))
    return say('roles.name.policy', { policy: policy.name });
  const holds = roles.find((role) => role.instanceProfiles.some((one) => sameName(one.name, name)));
  return profile && holds ? say('roles.name.profile', { name, role: holds.name }) : null;
}

function faultOf(context: StepContext, there: Role, wanted: WantedRole): Words | null {
  const isOurs = there.tags['offroot:created'] !== undefined && sameDocument(there.trust, wanted.trust);
  if (!isOurs) return say('roles.name.taken', { name: there.name });
  const policy = policyOf(context, wanted);
  const isBare = there.attached.length === 0 && there.inline.length === 0;
  if (isBare) return there.lastUsedAt !== null && policy ? say('roles.name.taken', { name: there.name }) : null;
  const [only, ...more] = there.attached;
  const isAsWanted = more.length === 0 && there.inline.length === 0 && only?.arn === policy?.arn;
  const document = known(context.snapshot.authorization)?.policies.find(({ arn }) => arn === policy?.arn)?.document;
  return isAsWanted && (wanted.rights.kind !== 'own' || isWritten(document ?? '', wanted))
    ? null
    : say('roles.name.rights', { name: there.name });
}

const isWritten = (document: string, { rights }: WantedRole): boolean =>
  rights.kind === 'own' && sameDocument(document, JSON.stringify(rights.document));

function policyOf(context: StepContext, { name, rights }: WantedRole): AttachedPolicy | null {
  const { partition } = context.snapshot.connection.identity;
  if (rights.kind === 'aws') return { name: rights.policy, arn: awsManagedArn(partition, rights.policy) };
  const own = policyName(name);
  return rights.kind === 'own' ? { name: own, arn: ownPolicyArn(context, own) } : null;
}

/**
 * The policy, the role, the one put on the other, and last the instance profile; what is there already is left out. Nothing at all
 * where the name has become somebody else's.
 */
export function wantedChanges(context: StepContext, step: string, wanted: WantedRole): readonly ApiChange[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization || roleFault(context, wanted) !== null) return [];
  const about = { step, fixes: [] };
  const { trust, hours, summary, detail } = wanted;
  const there = roleNamed(context, wanted.name);
  const name = there?.name ?? wanted.name;
  const policy = policyOf(context, { ...wanted, name });
  const isHeld = there?.attached.some(({ arn }) => arn === policy?.arn) === true;
  return [
    ...ownPolicyOf(context, authorization, about, { ...wanted, name }),
    ...(there ? [] : [createRole(about, context.now, { name, trust, tags: [], summary, detail, hours })]),
    ...(policy && !isHeld ? [attach(about, { kind: 'role', name }, policy)] : []),
    ...(wanted.profile && (there?.instanceProfiles.length ?? 0) === 0 ? profileChanges(about, context.now, name) : []),
  ];
}

function ownPolicyOf(
  context: StepContext,
  authorization: Authorization,
  about: Pick<ApiChange, 'step' | 'fixes'>,
  { name, rights }: WantedRole,
): readonly ApiChange[] {
  if (rights.kind !== 'own') return [];
  const { document, explains } = rights;
  const detail = say('roles.for', { who: name });
  return ownPolicyChanges(context, authorization, about, { name: policyName(name), document, detail, explains });
}
