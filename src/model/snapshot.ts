import type { Connection } from './connection.ts';
import type {
  CredentialReport,
  MfaDevice,
  Oneself,
  OtherCredentials,
  RootCredentials,
  ServerCertificate,
  SignIn,
  Simulations,
  UserKeys,
} from './credentials.ts';
import type { AccountSummary, Authorization, Contacts, OidcProvider, PasswordPolicy } from './iam.ts';
import type { Instances } from './instance.ts';
import type { KeyWatch } from './keyWatch.ts';
import type { Reading } from './reading.ts';
import type { RootAlarms } from './rootAlarms.ts';
import type { RootEvents } from './rootUse.ts';
import type { ServiceResources } from './serviceResources.ts';
import type { HolderUse } from './serviceUse.ts';
import type { Trails } from './trails.ts';
import type { Analyzers, Budget, Watchers } from './watchers.ts';

/** The parts a snapshot is read in. `null` inside a reading means AWS said there is none. */
export interface SnapshotParts {
  readonly summary: AccountSummary;
  readonly alias: string | null;
  readonly passwordPolicy: PasswordPolicy | null;
  readonly authorization: Authorization;
  readonly signIns: readonly SignIn[];
  readonly mfaDevices: readonly MfaDevice[];
  readonly rootCredentials: RootCredentials;
  readonly credentialReport: CredentialReport;
  readonly simulations: Simulations;
  readonly accessKeys: readonly UserKeys[];
  readonly serverCertificates: readonly ServerCertificate[];
  readonly contacts: Contacts;
  /** in every region: a call for each */
  readonly instances: Instances;
  /** in the regions in use */
  readonly analyzers: Analyzers;
  /** in the regions in use */
  readonly watchers: Watchers;
  readonly budgets: readonly Budget[];
  readonly rootAlarms: RootAlarms;
  /** only where it is asked for */
  readonly oidcProviders: readonly OidcProvider[];
  /** only of users asked for by name */
  readonly otherCredentials: readonly OtherCredentials[];
  /** what offroot noted of root's keys: only where it is asked for */
  readonly keyWatches: readonly KeyWatch[];
  /** costly: only where it is asked for */
  readonly rootEvents: RootEvents;
  /** costly: only of users, groups and roles asked for by ARN */
  readonly serviceUse: readonly HolderUse[];
  /** what there is of a service: only of services asked for by name */
  readonly resources: readonly ServiceResources[];
  /** CloudTrail's trails, and the buckets they write into */
  readonly trails: Trails;
  /** the IAM user at the keyboard; unreadable for anybody else */
  readonly oneself: Oneself;
}

export type SnapshotPart = keyof SnapshotParts;

/** Everything known about the account, read once, plain JSON. */
export type Snapshot = { readonly connection: Connection } & {
  readonly [P in SnapshotPart]: Reading<SnapshotParts[P]>;
};

export const snapshotParts: readonly SnapshotPart[] = [
  'summary',
  'alias',
  'passwordPolicy',
  'authorization',
  'signIns',
  'mfaDevices',
  'rootCredentials',
  'credentialReport',
  'simulations',
  'accessKeys',
  'serverCertificates',
  'contacts',
  'instances',
  'analyzers',
  'watchers',
  'budgets',
  'rootAlarms',
  'oidcProviders',
  'otherCredentials',
  'keyWatches',
  'rootEvents',
  'serviceUse',
  'resources',
  'trails',
  'oneself',
];

/** The AWS action that each part stands or falls with. */
export const partActions: { readonly [P in SnapshotPart]: string } = {
  summary: 'iam:GetAccountSummary',
  alias: 'iam:ListAccountAliases',
  passwordPolicy: 'iam:GetAccountPasswordPolicy',
  authorization: 'iam:GetAccountAuthorizationDetails',
  signIns: 'iam:GetLoginProfile',
  mfaDevices: 'iam:ListVirtualMFADevices',
  rootCredentials: 'iam:ListAccessKeys',
  credentialReport: 'iam:GetCredentialReport',
  simulations: 'iam:SimulatePrincipalPolicy',
  accessKeys: 'iam:ListAccessKeys',
  serverCertificates: 'iam:ListServerCertificates',
  contacts: 'account:GetAlternateContact',
  instances: 'ec2:DescribeInstances',
  analyzers: 'access-analyzer:ListAnalyzers',
  watchers: 'guardduty:ListDetectors',
  budgets: 'budgets:ViewBudget',
  rootAlarms: 'events:ListRules',
  oidcProviders: 'iam:ListOpenIDConnectProviders',
  otherCredentials: 'iam:ListSigningCertificates',
  keyWatches: 'iam:ListPolicyTags',
  rootEvents: 'cloudtrail:LookupEvents',
  serviceUse: 'iam:GenerateServiceLastAccessedDetails',
  resources: 's3:ListAllMyBuckets',
  trails: 'cloudtrail:DescribeTrails',
  oneself: 'iam:GetUser',
};
