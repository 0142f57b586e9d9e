import { ownRoles } from '../facts/awsRoles.ts';
import { sameName } from '../facts/sameName.ts';
import { resourcesToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { Role } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { closeTrust, guardTrust, nameSubject } from '../policies/narrowTrust.ts';
import { parseTrust } from '../policies/parseTrust.ts';
import { wideWebTrust } from '../policies/webTrustFaults.ts';

/** The checks that this repair turns green. */
export const trustChecks = {
  open: 'role-trust-not-open',
  unnamed: 'role-web-identities-named',
  unguarded: 'role-service-trust-guarded',
} as const;

const { open, unnamed, unguarded } = trustChecks;

/** A role with its trust as it could be. Null where there is nothing to change, or nothing that can be changed here. */
export interface RoleToRepair {
  readonly role: Role;
  readonly closed: string | null;
  /** the provider whose tokens it takes without asking enough */
  readonly host: string | null;
  readonly guarded: string | null;
}

/** The roles that something is found of, without the one that this very run is signed in through. */
export function rolesToRepair(context: StepContext): readonly RoleToRepair[] {
  const { identity } = context.snapshot.connection;
  const opened = resourcesToRepair(context, [open]);
  const wide = resourcesToRepair(context, [open, unnamed]);
  const free = resourcesToRepair(context, [unguarded]);
  return failingRoles(context)
    .filter((role) => !isSignedIn(context, role))
    .map((role) => ({
      role,
      closed: opened.has(role.arn) ? closeTrust(role.trust, identity) : null,
      host: wide.has(role.arn) ? hostToName(role.trust) : null,
      guarded: free.has(role.arn) ? guardTrust(role.trust, identity.account) : null,
    }));
}

/** Every role that something is found of by these checks. */
export function failingRoles(
  context: StepContext,
  checks: readonly string[] = [open, unnamed, unguarded],
): readonly Role[] {
  const resources = resourcesToRepair(context, checks);
  return ownRoles(known(context.snapshot.authorization)?.roles ?? []).filter(({ arn }) => resources.has(arn));
}

/** True for the role of this very run. */
export const isSignedIn = ({ snapshot }: StepContext, { name }: Role): boolean => {
  const { kind, name: own } = snapshot.connection.identity;
  return kind === 'role' && own !== null && sameName(own, name);
};

/** The first provider whose statements can be narrowed here. */
const hostToName = (trust: string): string | null =>
  wideWebTrust(parseTrust(trust) ?? []).find(({ host }) => nameSubject(trust, host, '-') !== null)?.host ?? null;

/** The one write that gives a role the trust that was answered; none where all of it stays. */
export function trustChanges(
  { snapshot, answers }: StepContext,
  step: string,
  { role, closed, host, guarded }: RoleToRepair,
): readonly ApiChange[] {
  const chosen = (field: string) => textAnswer(answers, `role-trust.${field}.${role.name}`);
  const subject = chosen('web') === 'subject' ? chosen('subject') : undefined;
  const first = closed !== null && chosen('open') === 'account' ? closed : null;
  const second = host !== null && subject !== undefined ? nameSubject(first ?? role.trust, host, subject) : null;
  const before = second ?? first ?? role.trust;
  const { account } = snapshot.connection.identity;
  const third = guarded !== null && chosen('guard') === 'account' ? guardTrust(before, account) : null;
  const after = third ?? before;
  if (after === role.trust) return [];
  const fixes = [
    ...(first === null && second === null ? [] : [open]),
    ...(second === null ? [] : [unnamed]),
    ...(third === null ? [] : [unguarded]),
  ];
  return [trustChange(step, role, after, fixes)];
}

/** The write that gives a role another trust policy, with who may take it before and after; undone by the old words. */
export function trustChange(
  step: string,
  { name, trust }: Role,
  PolicyDocument: string,
  fixes: readonly string[],
): ApiChange {
  const action = 'iam:UpdateAssumeRolePolicy';
  return {
    id: `${step}.change.${name}`,
    step,
    kind: 'api',
    action,
    input: { RoleName: name, PolicyDocument },
    summary: say('role-trust.change', { role: name }),
    line: { noun: say('noun.role'), name, detail: whoMayTake(PolicyDocument) },
    effect: 'remove',
    explains: [
      say('role-trust.before', { who: whoMayTake(trust) }),
      say('role-trust.after', { who: whoMayTake(PolicyDocument) }),
    ],
    undo: { possible: true, write: { action, input: { RoleName: name, PolicyDocument: trust } } },
    fixes,
    touches: ['authorization'],
  };
}

/** When a role was last taken. */
export const lastUse = ({ lastUsedAt }: Role): Words =>
  lastUsedAt === null ? say('role-trust.never-used') : say('role-trust.last-used', { at: lastUsedAt });

/** Everybody a trust policy lets in, as one list. */
export function whoMayTake(trust: string): Words {
  const statements = (parseTrust(trust) ?? []).filter(({ effect }) => effect === 'Allow');
  const named = statements.flatMap(({ aws, services, federated, conditions }) =>
    [
      ...aws.map((name) => (name === '*' ? say('role-trust.anybody') : say('role-trust.name', { name }))),
      ...[...services, ...federated].map((name) => say('role-trust.name', { name })),
    ].map((who) =>
      Object.keys(conditions).length > 0 ? say('role-trust.conditional', { who, conditions: keysOf(conditions) }) : who,
    ),
  );
  return say('role-trust.who', { names: named });
}

const keysOf = (conditions: Readonly<Record<string, object>>): string =>
  Object.values(conditions)
    .flatMap((keys) => Object.entries(keys).map(([key, value]) => `${key} ${[value].flat().join(' / ')}`))
    .join(', ');
