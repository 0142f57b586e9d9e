import { ownRoles } from '../facts/awsRoles.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { sameName } from '../facts/sameName.ts';
import { resourcesToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { Role } from '../model/iam.ts';
import type { ChoiceQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { closeTrust, guardTrust } from '../policies/narrowTrust.ts';
import { parseTrust } from '../policies/parseTrust.ts';

const open = 'role-trust-not-open';
const unguarded = 'role-service-trust-guarded';

/** Who may take a role: this account instead of anybody, and services only for this account. */
export const roleTrust: Step = {
  id: 'role-trust',
  title: say('repair.role-trust'),
  why: say('repair.role-trust.why'),
  checks: [open, unguarded],
  questions: (context) =>
    rolesToRepair(context).flatMap(({ role, closed, guarded }) => [
      ...(closed === null ? [] : [toClose(role)]),
      ...(guarded === null ? [] : [toGuard(role)]),
    ]),
  changes: (context) => rolesToRepair(context).flatMap((one) => changeOf(context, one)),
  plan: () => ({ title: say('role-trust.plan'), cautions: [say('role-trust.caution')] }),
  left: (context) => [...leftUnread(roleTrust, context.snapshot.authorization), ...leftOpen(context)],
};

/** A role with its trust as it could be. Null where there is nothing to change, or nothing that can be changed here. */
interface RoleToRepair {
  readonly role: Role;
  readonly closed: string | null;
  readonly guarded: string | null;
}

function rolesToRepair(context: StepContext): readonly RoleToRepair[] {
  const { identity } = context.snapshot.connection;
  const opened = resourcesToRepair(context, [open]);
  const free = resourcesToRepair(context, [unguarded]);
  return failingRoles(context)
    .filter((role) => !isOwn(context, role))
    .map((role) => ({
      role,
      closed: opened.has(role.arn) ? closeTrust(role.trust, identity) : null,
      guarded: free.has(role.arn) ? guardTrust(role.trust, identity.account) : null,
    }));
}

function failingRoles(context: StepContext): readonly Role[] {
  const resources = resourcesToRepair(context, roleTrust.checks);
  return ownRoles(known(context.snapshot.authorization)?.roles ?? []).filter(({ arn }) => resources.has(arn));
}

const isOwn = ({ snapshot }: StepContext, { name }: Role): boolean => {
  const { kind, name: own } = snapshot.connection.identity;
  return kind === 'role' && own !== null && sameName(own, name);
};

const toClose = (role: Role): ChoiceQuestion => ({
  id: `role-trust.open.${role.name}`,
  kind: 'choice',
  title: say('role-trust.open.title', { role: role.name }),
  why: say('role-trust.open.why', { who: whoMayTake(role.trust), used: lastUse(role) }),
  options: [
    { value: 'account', label: say('role-trust.open.account'), hint: say('role-trust.open.account.hint') },
    { value: 'keep', label: say('role-trust.keep') },
  ],
  suggestion: 'account',
});

const toGuard = (role: Role): ChoiceQuestion => ({
  id: `role-trust.guard.${role.name}`,
  kind: 'choice',
  title: say('role-trust.guard.title', { role: role.name }),
  why: say('role-trust.guard.why', { who: whoMayTake(role.trust) }),
  options: [
    { value: 'account', label: say('role-trust.guard.account'), hint: say('role-trust.guard.account.hint') },
    { value: 'keep', label: say('role-trust.keep') },
  ],
  suggestion: 'account',
});

const lastUse = ({ lastUsedAt }: Role): Words =>
  lastUsedAt === null ? say('role-trust.never-used') : say('role-trust.last-used', { at: lastUsedAt });

function changeOf(context: StepContext, { role, closed, guarded }: RoleToRepair): readonly ApiChange[] {
  const { identity } = context.snapshot.connection;
  const chosen = (field: string) => textAnswer(context.answers, `role-trust.${field}.${role.name}`) === 'account';
  const first = closed !== null && chosen('open') ? closed : null;
  const second = guarded !== null && chosen('guard') ? guardTrust(first ?? role.trust, identity.account) : null;
  const PolicyDocument = second ?? first;
  if (PolicyDocument === null) return [];
  const write = { action: 'iam:UpdateAssumeRolePolicy', RoleName: role.name } as const;
  return [
    {
      id: `role-trust.change.${role.name}`,
      step: roleTrust.id,
      kind: 'api',
      action: write.action,
      input: { RoleName: role.name, PolicyDocument },
      summary: say('role-trust.change', { role: role.name }),
      line: { noun: say('noun.role'), name: role.name, detail: whoMayTake(PolicyDocument) },
      effect: 'remove',
      explains: [
        say('role-trust.before', { who: whoMayTake(role.trust) }),
        say('role-trust.after', { who: whoMayTake(PolicyDocument) }),
      ],
      undo: {
        possible: true,
        write: { action: write.action, input: { RoleName: role.name, PolicyDocument: role.trust } },
      },
      fixes: [...(first === null ? [] : [open]), ...(second === null ? [] : [unguarded])],
      touches: ['authorization'],
    },
  ];
}

/** Everybody a trust policy lets in, as one list. */
function whoMayTake(trust: string): Words {
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

/** What only a person can narrow: whose account at a public provider is meant, and the role of this very run. */
const leftOpen = (context: StepContext): readonly Left[] =>
  failingRoles(context).flatMap((role) => {
    const own = isOwn(context, role);
    const one = rolesToRepair(context).find((each) => each.role === role);
    if (!own && (one?.closed !== null || one.guarded !== null)) return [];
    return [
      {
        id: `role-trust.left.${role.name}`,
        step: roleTrust.id,
        summary: say('role-trust.left', { role: role.name }),
        instructions: [own ? say('inline-policies.left.own-role', { holder: role.name }) : say('role-trust.left.how')],
      },
    ];
  });
