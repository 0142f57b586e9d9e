import { say } from '../../src/messages/say.ts';
import type { Card } from '../../src/model/card.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { secret } from '../../src/model/secret.ts';

/** The password that must never show where it is not asked for. */
export const password = 'Xy7!unmistakable';

/** A hand-off card; `over` changes what a test is about. */
export const card = (over: Partial<Card> = {}): Card => ({
  user: 'bora',
  groups: ['Developers'],
  account: '111122223333',
  alias: 'acme',
  signInUrl: 'https://acme.signin.aws.amazon.com/console',
  password: secret(password),
  resetRequired: true,
  you: false,
  ...over,
});

const passwordChange = {
  id: 'people.password.bora',
  step: 'people',
  kind: 'api',
  summary: say('people.password.create', { user: 'bora' }),
  action: 'iam:CreateLoginProfile',
  input: { UserName: 'bora', Password: secret(password), PasswordResetRequired: true },
  undo: { possible: true, write: { action: 'iam:DeleteLoginProfile', input: { UserName: 'bora' } } },
} as const;

/** A locked account with something left; every kind of thing an outcome can hold is in it. */
export const outcome = (over: Partial<Outcome> = {}): Outcome => ({
  connection: {
    identity: {
      account: '111122223333',
      partition: 'aws',
      arn: 'arn:aws:iam::111122223333:root',
      userId: '111122223333',
      kind: 'root',
      name: null,
    },
    source: 'cloudshell',
    profile: null,
    accessKeyId: 'ASIAEXAMPLE',
    keyKind: 'temporary',
    region: 'us-east-1',
    endpoints: [],
    practice: false,
  },
  alias: 'acme',
  signInUrl: 'https://acme.signin.aws.amazon.com/console',
  complete: false,
  rootLocked: true,
  dryRun: false,
  plan: [
    passwordChange,
    {
      id: 'mfa.enrol.alice',
      step: 'mfa',
      kind: 'ceremony',
      summary: say('mfa.enrol', { user: 'alice' }),
      action: null,
      input: null,
      undo: { possible: false, why: say('mfa.enrol.undo') },
    },
    {
      id: 'root.mfa',
      step: 'root',
      kind: 'manual',
      summary: say('root.mfa.wait'),
      action: null,
      input: null,
      undo: null,
    },
  ],
  applied: [{ ...passwordChange, requestId: 'req-1', at: '2026-11-20T09:00:00.000Z' }],
  left: [{ id: 'keep.vault', step: 'keep', summary: say('keep.vault'), instructions: [say('keep.vault.how')] }],
  findings: [
    {
      check: 'root-access-keys-absent',
      verdict: 'pass',
      severity: 'critical',
      resource: 'root',
      detail: say('check.none'),
      asOf: '2026-11-20T09:00:00.000Z',
      restsOn: ['iam:GetAccountSummary'],
    },
    {
      check: 'own-users-exist',
      verdict: 'fail',
      severity: 'high',
      resource: 'account',
      detail: say('check.own-users', { count: 0 }),
      asOf: '2026-11-20T09:00:00.000Z',
      restsOn: ['iam:GetAccountSummary'],
    },
    {
      check: 'root-mfa-enabled',
      verdict: 'unknown',
      severity: 'critical',
      resource: 'root',
      detail: say('check.unknown', { action: 'iam:GetAccountSummary' }),
      asOf: null,
      restsOn: ['iam:GetAccountSummary'],
    },
  ],
  cards: [card()],
  notHandedOver: [],
  administrators: ['alice'],
  further: [],
  nextAudit: '2027-02-18T09:00:00.000Z',
  ...over,
});
