import type { Connection, Identity } from '../../src/model/connection.ts';
import type { AccessKey, MfaDevice, ReportRow, SignIn, UserKey, UserKeys } from '../../src/model/credentials.ts';
import type { AttachedPolicy, Contact, Group, ManagedPolicy, PasswordPolicy, Role, User } from '../../src/model/iam.ts';
import type { Instance } from '../../src/model/instance.ts';
import type { PerRegion } from '../../src/model/perRegion.ts';
import { read, unreadable } from '../../src/model/reading.ts';
import type { Snapshot, SnapshotPart, SnapshotParts } from '../../src/model/snapshot.ts';
import type { Analyzer, Budget, WatcherState, Watchers } from '../../src/model/watchers.ts';
import { requireMfa } from '../../src/policies/requireMfa.ts';
import { alarmedRegion, quietRegion } from './alarms.ts';
import { goodTrails, noTrails } from './trails.ts';

/** Accounts as plain data. Every date is fixed; names say what happened then. */
export const account = '123456789012';
export const now = new Date('2026-11-21T12:00:00Z');
export const asOf = '2026-11-21T11:59:30Z';
export const made = '2026-11-20T09:00:00Z';
export const enabled = '2026-11-20T09:30:00Z';
export const signedIn = '2026-11-20T10:00:00Z';

/** A date that many days before `now`. */
export const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();

const identity = (kind: Identity['kind'], name: string | null, tail: string): Identity => ({
  account,
  partition: 'aws',
  arn: `arn:aws:iam::${account}:${tail}`,
  userId: kind === 'root' ? account : `AIDA${name ?? 'NOBODY'}`,
  kind,
  name,
});

const connectionOf = (who: Identity, accessKeyId: string): Connection => ({
  identity: who,
  source: 'environment',
  profile: null,
  accessKeyId,
  keyKind: accessKeyId.startsWith('AKIA') ? 'long-term' : 'temporary',
  region: 'us-east-1',
  endpoints: [],
  practice: false,
});

/** Who is calling. A key id that starts with AKIA makes the run a long-term one. */
export const asRoot = (accessKeyId = 'ASIAROOTSESSION00000'): Connection =>
  connectionOf(identity('root', null, 'root'), accessKeyId);
export const asUser = (name: string, accessKeyId = 'ASIAUSERSESSION00000'): Connection =>
  connectionOf(identity('user', name, `user/${name}`), accessKeyId);
export const asRole = (name = 'Admin'): Connection =>
  connectionOf(identity('role', name, `assumed-role/${name}/session`), 'ASIAROLESESSION00000');

export const documentOf = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
export const allowAll = documentOf({ Effect: 'Allow', Action: '*', Resource: '*' });
export const allowSome = documentOf({ Effect: 'Allow', Action: 's3:*', Resource: '*' });
export const denySome = documentOf({ Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' });
export const ourRequireMfa = JSON.stringify(requireMfa({ partition: 'aws' }));

export const ownArn = (policy: string): string => `arn:aws:iam::${account}:policy/${policy}`;
export const awsArn = (policy: string): string =>
  `arn:aws:iam::aws:policy/${['Billing', 'ViewOnlyAccess'].includes(policy) ? 'job-function/' : ''}${policy}`;

/** A policy as it is attached: one of AWS's own by its name, one of the account's as `own:NAME`. */
export const attached = (policy: string): AttachedPolicy =>
  policy.startsWith('own:')
    ? { name: policy.slice(4), arn: ownArn(policy.slice(4)) }
    : { name: policy, arn: awsArn(policy) };

export const userOf = (name: string, groups: readonly string[] = [], more: Partial<User> = {}): User => ({
  name,
  arn: `arn:aws:iam::${account}:user/${name}`,
  id: `AIDA${name.toUpperCase()}`,
  path: '/',
  createdAt: made,
  groups,
  attached: [],
  inline: [],
  boundary: null,
  tags: {},
  ...more,
});

export const groupOf = (name: string, policies: readonly string[] = [], more: Partial<Group> = {}): Group => ({
  name,
  arn: `arn:aws:iam::${account}:group/${name}`,
  path: '/',
  createdAt: made,
  attached: policies.map(attached),
  inline: [],
  ...more,
});

/** A role that EC2 may take, used an hour ago, without rights, unless said otherwise. */
export const roleOf = (name: string, more: Partial<Role> = {}): Role => ({
  name,
  arn: `arn:aws:iam::${account}:role/${name}`,
  path: '/',
  createdAt: made,
  trust: documentOf({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }),
  attached: [],
  inline: [],
  lastUsedAt: daysAgo(1 / 24),
  instanceProfiles: [],
  tags: {},
  ...more,
});

/** An instance that runs in us-east-1, with a role and IMDSv2 alone, unless said otherwise. Its id is `i-NAME`. */
export const instanceOf = (name: string, more: Partial<Instance> = {}): Instance => ({
  id: `i-${name}`,
  arn: `arn:aws:ec2:us-east-1:${account}:instance/i-${name}`,
  name,
  region: 'us-east-1',
  state: 'running',
  launchedAt: made,
  profile: { name: `${name}-profile`, state: 'associated' },
  metadata: { tokens: 'required', endpoint: 'enabled', hopLimit: 2, pending: false },
  ...more,
});

export const policyOf = (name: string, document: string, arn = ownArn(name)): ManagedPolicy => ({
  name,
  arn,
  document,
  awsManaged: arn.includes(':iam::aws:'),
  versions: 1,
  olderVersions: [],
  attachments: 1,
});

/** A virtual device: of a user, of root, or an orphan where the owner is null. */
export const deviceOf = (owner: string | null, more: Partial<MfaDevice> = {}): MfaDevice => ({
  serial: `arn:aws:iam::${account}:mfa/${owner ?? 'orphan'}`,
  owner: owner === null ? null : owner === 'root' ? { kind: 'root' } : { kind: 'user', name: owner },
  kind: 'virtual',
  enabledAt: owner === null ? null : enabled,
  ...more,
});

export const orphan = (name: string): MfaDevice => deviceOf(null, { serial: `arn:aws:iam::${account}:mfa/${name}` });

/** A user's password, used after MFA was on unless said otherwise. */
export const signInOf = (user: string, more: Partial<SignIn> = {}): SignIn => ({
  user,
  password: { createdAt: made, resetRequired: false },
  lastUsedAt: signedIn,
  ...more,
});

export const keyOf = (id: string, lastUsedAt: string | null = null, active = true): AccessKey => ({
  id,
  active,
  createdAt: made,
  lastUsed: lastUsedAt === null ? null : { at: lastUsedAt, service: 's3', region: 'eu-west-1' },
});

/** A user's key as the credential report tells it: made so many days ago, used so many days ago or never. */
export const userKeyOf = (ageDays: number, usedDays: number | null, more: Partial<UserKey> = {}): UserKey => ({
  id: null,
  active: true,
  createdAt: daysAgo(ageDays),
  lastUsed: usedDays === null ? null : { at: daysAgo(usedDays), service: 's3', region: 'eu-west-1' },
  ...more,
});

/** All keys of one user, asked of AWS just now. */
export const keysOf = (user: string, ...keys: readonly UserKey[]): UserKeys => ({
  user,
  keys,
  from: { live: true, asOf },
});

/** Root's row of the credential report: a password used when the account was made, no keys, unless said otherwise. */
export const rootRow = (more: ReportRow = {}): ReportRow => ({
  user: '<root_account>',
  password_last_used: daysAgo(400),
  access_key_1_last_used_date: 'N/A',
  access_key_1_last_used_region: 'N/A',
  access_key_1_last_used_service: 'N/A',
  access_key_2_last_used_date: 'N/A',
  access_key_2_last_used_region: 'N/A',
  access_key_2_last_used_service: 'N/A',
  ...more,
});

export const strongPasswords: PasswordPolicy = {
  minimumLength: 14,
  requireUppercase: true,
  requireLowercase: true,
  requireNumbers: true,
  requireSymbols: true,
  reusePrevention: 24,
  maxAgeDays: 0,
  hardExpiry: false,
  usersMayChange: true,
};

export type Parts = Partial<SnapshotParts> & { readonly connection?: Connection };

/** A fact of the region everything is in. */
export const regionsOf = <T>(value: T): PerRegion<T> => [{ region: 'us-east-1', reading: read(value, asOf) }];

/** GuardDuty, Security Hub and Config, all three in that state. */
export const watchersOf = (state: WatcherState): Watchers => ({
  guardDuty: regionsOf(state),
  securityHub: regionsOf(state),
  config: regionsOf(state),
});

/** An analyzer that is active. */
export const analyzer: Analyzer = {
  name: 'offroot-external-access',
  arn: `arn:aws:access-analyzer:us-east-1:${account}:analyzer/offroot-external-access`,
  status: 'ACTIVE',
  createdAt: '2026-10-01T09:00:00Z',
};

/** A budget that tells somebody. */
export const budget: Budget = {
  name: 'offroot-monthly',
  type: 'COST',
  timeUnit: 'MONTHLY',
  limit: { amount: '200.0', unit: 'USD' },
  isWhole: true,
  told: ['jan@acme.example'],
};

const nothing: SnapshotParts = {
  summary: {
    rootMfaEnabled: false,
    rootAccessKeysPresent: false,
    rootCertificatesPresent: false,
    rootPasswordPresent: true,
  },
  alias: null,
  passwordPolicy: null,
  authorization: { users: [], groups: [], roles: [], policies: [] },
  signIns: [],
  mfaDevices: [],
  rootCredentials: { keys: [], certificates: [] },
  credentialReport: { rows: [] },
  simulations: {},
  accessKeys: [],
  serverCertificates: [],
  contacts: { security: null, billing: null, operations: null },
  instances: { instances: [], unread: [] },
  analyzers: regionsOf({ analyzers: [], findings: [], hasMore: false }),
  watchers: watchersOf({ state: 'off', since: null }),
  budgets: [],
  rootAlarms: { regions: [quietRegion('us-east-1')] },
  oidcProviders: [],
  otherCredentials: [],
  keyWatches: [],
  rootEvents: { since: '2026-08-22T09:00:00.000Z', regions: [], kinds: [] },
  serviceUse: [],
  resources: [],
  trails: noTrails,
  oneself: {
    name: 'alice',
    passwordLastUsedAt: null,
    devices: [],
    virtualSerials: [],
    keys: read([], asOf),
  },
};

const contact: Contact = {
  name: 'Jan Janssen',
  title: 'CTO',
  email: 'jan@acme.example',
  phone: '+31 20 123 4567',
};

const finished: SnapshotParts = {
  ...nothing,
  summary: { ...nothing.summary, rootMfaEnabled: true },
  alias: 'acme',
  passwordPolicy: strongPasswords,
  authorization: {
    users: [userOf('jan', ['Admins']), userOf('eva', ['Admins'])],
    groups: [
      groupOf('Admins', ['AdministratorAccess', 'own:offroot-require-mfa']),
      groupOf('Developers', ['PowerUserAccess', 'SignInLocalDevelopmentAccess', 'own:offroot-require-mfa']),
      groupOf('Business', ['ViewOnlyAccess', 'Billing', 'SignInLocalDevelopmentAccess', 'own:offroot-require-mfa']),
    ],
    roles: [],
    policies: [policyOf('offroot-require-mfa', ourRequireMfa)],
  },
  signIns: [signInOf('jan'), signInOf('eva')],
  // Root's own MFA is a passkey, which AWS lists nowhere.
  mfaDevices: [deviceOf('jan'), deviceOf('eva')],
  credentialReport: { rows: [rootRow()] },
  contacts: { security: contact, billing: contact, operations: contact },
  analyzers: regionsOf({ analyzers: [analyzer], findings: [], hasMore: false }),
  watchers: watchersOf({ state: 'on', since: '2026-10-01T09:00:00Z' }),
  budgets: [budget],
  trails: goodTrails,
  rootAlarms: { regions: [alarmedRegion(account, 'us-east-1')] },
};

/** A root user and nothing else, root at the keyboard. */
export const freshAccount = (parts: Parts = {}): Snapshot => snapshotOf({ ...nothing, ...parts }, parts.connection);

/** Everything done: two proven administrators, jan and eva, and a locked root. */
export const finishedAccount = (parts: Parts = {}): Snapshot => snapshotOf({ ...finished, ...parts }, parts.connection);

/** The finished account's users, groups and policies with some of them put in place of its own. */
export const authorizationOf = (more: Partial<SnapshotParts['authorization']>): SnapshotParts['authorization'] => ({
  ...finished.authorization,
  ...more,
});

/** The finished account's summary with some of it changed. */
export const summaryOf = (more: Partial<SnapshotParts['summary']>): SnapshotParts['summary'] => ({
  ...finished.summary,
  ...more,
});

/** The same account with these parts refused. */
export const withUnreadable = (snapshot: Snapshot, ...parts: readonly SnapshotPart[]): Snapshot => ({
  ...snapshot,
  ...Object.fromEntries(parts.map((part) => [part, unreadable(`iam:Read-${part}`, 'denied')])),
});

const snapshotOf = (parts: SnapshotParts, connection = asRoot()): Snapshot => ({
  connection,
  summary: read(parts.summary, asOf),
  alias: read(parts.alias, asOf),
  passwordPolicy: read(parts.passwordPolicy, asOf),
  authorization: read(parts.authorization, asOf),
  signIns: read(parts.signIns, asOf),
  mfaDevices: read(parts.mfaDevices, asOf),
  rootCredentials: read(parts.rootCredentials, asOf),
  credentialReport: read(parts.credentialReport, asOf),
  simulations: read(parts.simulations, asOf),
  accessKeys: read(parts.accessKeys, asOf),
  serverCertificates: read(parts.serverCertificates, asOf),
  contacts: read(parts.contacts, asOf),
  instances: read(parts.instances, asOf),
  analyzers: read(parts.analyzers, asOf),
  watchers: read(parts.watchers, asOf),
  budgets: read(parts.budgets, asOf),
  rootAlarms: read(parts.rootAlarms, asOf),
  oidcProviders: read(parts.oidcProviders, asOf),
  otherCredentials: read(parts.otherCredentials, asOf),
  keyWatches: read(parts.keyWatches, asOf),
  rootEvents: read(parts.rootEvents, asOf),
  serviceUse: read(parts.serviceUse, asOf),
  resources: read(parts.resources, asOf),
  trails: read(parts.trails, asOf),
  oneself: read(parts.oneself, asOf),
});
