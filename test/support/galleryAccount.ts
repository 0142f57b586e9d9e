import { type MessageKey, say } from '../../src/messages/say.ts';
import type { Card } from '../../src/model/card.ts';
import type { ApiChange, ManualChange } from '../../src/model/change.ts';
import type { Connection } from '../../src/model/connection.ts';
import type { Scene } from '../../src/model/frontend.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Plan } from '../../src/model/plan.ts';
import { secret } from '../../src/model/secret.ts';
import type { WatchLine } from '../../src/model/watchLine.ts';
import type { Words } from '../../src/model/words.ts';

/** Text that no message of ours says, as the translator passes it through. */
export const literal = (text: string): Words => ({ key: text, params: {} });

/** the moment every exhibit is shown at */
export const galleryNow = new Date('2026-11-21T21:04:13Z');

export const connection: Connection = {
  identity: {
    account: '123456789012',
    partition: 'aws',
    arn: 'arn:aws:iam::123456789012:root',
    userId: '123456789012',
    kind: 'root',
    name: null,
  },
  source: 'practice',
  profile: null,
  accessKeyId: 'ASIAPRACTICE0000ROOT',
  keyKind: 'temporary',
  region: 'us-east-1',
  endpoints: [],
  practice: true,
};

const stepIds = [
  'connect',
  'standing',
  'alias',
  'passwords',
  'groups',
  'people',
  'mfa',
  'prove',
  'root',
  'keep',
] as const;

const finding = (
  check: string,
  title: MessageKey & `check.${string}`,
  verdict: 'pass' | 'fail' | 'unknown',
  detail: string,
): Scene['findings'][number] => ({
  check,
  verdict,
  severity: 'high',
  resource: 'root',
  detail: literal(detail),
  asOf: galleryNow.toISOString(),
  restsOn: ['iam:GetAccountSummary'],
  title: say(title as 'check.root-mfa-enabled'),
});

const firstDay = [
  finding('root-access-keys-absent', 'check.root-access-keys-absent', 'fail', '1 active, last used 2026-11-18 by s3'),
  finding('root-mfa-enabled', 'check.root-mfa-enabled', 'fail', 'off'),
  finding('own-users-exist', 'check.own-users-exist', 'fail', 'no users'),
  finding('rights-from-groups', 'check.rights-from-groups', 'fail', 'no groups'),
  finding('password-policy-strong', 'check.password-policy-strong', 'fail', 'AWS default, 8 characters'),
  finding('groups-require-mfa', 'check.groups-require-mfa', 'fail', 'no groups'),
  finding('administrator-way-in-proven', 'check.administrator-way-in-proven', 'fail', 'nobody but root administers'),
  finding('console-users-mfa-enabled', 'check.console-users-mfa-enabled', 'pass', 'no users'),
  finding('second-way-back-exists', 'check.second-way-back-exists', 'fail', 'none'),
  finding('root-certificates-absent', 'check.root-certificates-absent', 'pass', 'none'),
  finding('mfa-devices-assigned', 'check.mfa-devices-assigned', 'pass', 'none'),
  finding('account-alias-set', 'check.account-alias-set', 'unknown', 'not allowed to read: iam:ListAccountAliases'),
];

/** The header's facts at step `now`, counted from 0; at the end every finding passes. */
export function sceneAt(now: number): Scene {
  const locked = now === stepIds.length - 1;
  const good: Readonly<Record<string, string>> = {
    'root-access-keys-absent': 'none',
    'root-mfa-enabled': 'on, a passkey',
  };
  return {
    connection,
    alias: now > 2 ? 'acme' : null,
    steps: stepIds.map((id, index) => ({
      id,
      title: say(`step.${id}.title`),
      state: index < now ? 'done' : index === now ? 'now' : 'open',
    })),
    why: say('step.standing.why'),
    findings: locked
      ? firstDay.map((one) => ({ ...one, verdict: 'pass', detail: literal(good[one.check] ?? 'none') }))
      : firstDay,
    checks: [],
  };
}

const document = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'DenyAllWithoutMfa',
      Effect: 'Deny',
      NotAction: ['iam:ChangePassword', 'iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'],
      Resource: '*',
      Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
    },
  ],
};

const common = {
  step: 'groups',
  fixes: [],
  touches: [],
  kind: 'api',
  undo: { possible: false, why: literal('') },
} as const;
const undoable = { possible: true, write: { action: 'iam:DeleteGroup', input: { GroupName: 'Admins' } } } as const;

const group = (name: string, policies: readonly string[]): ApiChange[] => [
  {
    ...common,
    id: `group-${name}`,
    effect: 'add',
    undo: undoable,
    summary: literal(`Create the group ${name}`),
    line: { noun: literal('group'), name, detail: null },
    action: 'iam:CreateGroup',
    input: { GroupName: name },
  },
  ...policies.map(
    (policy): ApiChange => ({
      ...common,
      id: `attach-${name}-${policy}`,
      effect: 'change',
      undo: undoable,
      summary: literal(`Attach ${policy} to ${name}`),
      line: { noun: literal('group'), name, detail: literal(policy) },
      action: 'iam:AttachGroupPolicy',
      input: { GroupName: name, PolicyArn: `arn:aws:iam::aws:policy/${policy}` },
    }),
  ),
];

export const groupsPlan: Plan = {
  step: 'groups',
  title: literal('One policy and three groups'),
  typed: null,
  cautions: [],
  rehearsal: null,
  changes: [
    {
      ...common,
      id: 'policy',
      effect: 'add',
      undo: undoable,
      summary: literal('Create the policy offroot-require-mfa'),
      line: {
        noun: literal('policy'),
        name: 'offroot-require-mfa',
        detail: literal('no MFA, nothing but setting it up'),
      },
      explains: [say('policy.sid.DenyAllWithoutMfa')],
      action: 'iam:CreatePolicy',
      input: {
        PolicyName: 'offroot-require-mfa',
        PolicyDocument: JSON.stringify(document),
        Description: 'Denies all but setting up MFA while signed in without it.',
        Tags: [{ Key: 'offroot:created', Value: '2026-11-21' }],
      },
    },
    ...group('Admins', ['AdministratorAccess', 'require-mfa']),
    ...group('Developers', ['PowerUserAccess', 'require-mfa', 'aws login']),
    ...group('Business', ['ViewOnlyAccess', 'Billing', 'require-mfa']),
  ],
};

export const removalPlan: Plan = {
  step: 'root',
  title: literal('Delete root’s access key'),
  typed: '123456789012',
  cautions: [literal('Whatever still uses this key stops working. It was last used 104 days ago, by s3.')],
  rehearsal: null,
  changes: [
    {
      ...common,
      id: 'delete-key',
      step: 'root',
      effect: 'remove',
      undo: { possible: false, why: literal('a deleted key cannot be brought back') },
      summary: literal('Delete the access key AKIAIOSFODNN7EXAMPLE of root'),
      line: { noun: literal('root key'), name: 'AKIAIOSFODNN7EXAMPLE', detail: literal('delete') },
      action: 'iam:DeleteAccessKey',
      input: { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
    },
  ],
};

const url = 'https://acme.signin.aws.amazon.com/console';

export const aliceCard: Card = {
  user: 'alice',
  groups: ['Admins'],
  account: '123456789012',
  alias: 'acme',
  signInUrl: url,
  password: secret('vK7-mq2T_wXe9-Lp4R'),
  resetRequired: true,
  you: true,
};

export const boraCard: Card = {
  ...aliceCard,
  user: 'bora',
  groups: ['Developers'],
  you: false,
  password: secret('hW4_rd8P-zYc3-Nk6B'),
};

/** A key that rotation has made: no password goes with it. */
export const keyCard: Card = {
  ...boraCard,
  password: null,
  resetRequired: false,
  accessKey: { id: 'AKIAIOSFODNN7EXAMPLE', secret: secret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY') },
};

export const signInWait: ManualChange = {
  ...common,
  kind: 'manual',
  id: 'prove-alice',
  step: 'prove',
  effect: 'change',
  summary: say('prove.wait', { user: 'alice' }),
  line: { noun: literal('sign-in'), name: 'alice', detail: null },
  title: say('prove.wait', { user: 'alice' }),
  instructions: [say('prove.enter', { user: 'alice' })],
  link: url,
  shownBy: ['administrator-way-in-proven'],
  practice: { kind: 'sign-in', user: 'alice' },
};

export const proofs: readonly WatchLine[] = [
  { state: 'met', title: literal('alice exists, in Admins'), detail: literal('') },
  { state: 'met', title: literal('alice may administer'), detail: literal('AdministratorAccess, through Admins') },
  { state: 'met', title: literal('alice has a password'), detail: literal('handed over 4 minutes ago') },
  { state: 'met', title: literal('alice has MFA'), detail: literal('virtual, enrolled 2 minutes ago') },
  {
    state: 'waiting',
    title: literal('alice has signed in with both'),
    detail: literal('AWS reports it within minutes'),
  },
];

export const outcome: Outcome = {
  connection,
  alias: 'acme',
  signInUrl: url,
  complete: false,
  rootLocked: true,
  dryRun: false,
  plan: [],
  applied: [],
  left: [
    {
      id: 'vault',
      step: 'root',
      summary: literal('Put root’s password into a vault'),
      instructions: [
        literal('Change it to a long random one, print it or keep it in a vault that two people can open.'),
      ],
    },
    {
      id: 'budget',
      step: 'root',
      summary: literal('Set a budget alert'),
      instructions: [literal('Billing and Cost Management, Budgets, Create budget.')],
    },
  ],
  findings: [],
  cards: [aliceCard, boraCard],
  notHandedOver: ['bora'],
  administrators: ['alice'],
  further: [
    { id: 'watch', title: say('watch.title'), hint: say('further.watch') },
    { id: 'roles', title: say('roles.title'), hint: say('further.roles') },
  ],
  nextAudit: '2027-02-21T00:00:00Z',
};
