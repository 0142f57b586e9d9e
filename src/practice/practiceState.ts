import type { StoredAnalyzer } from './storedAnalyzer.ts';
import type { StoredBucket } from './storedBucket.ts';
import type { StoredBudget } from './storedBudget.ts';
import type { StoredCloudTrail } from './storedCloudTrail.ts';
import type { StoredContact } from './storedContact.ts';
import type {
  StoredCertificate,
  StoredKey,
  StoredServerCertificate,
  StoredServiceCredential,
  StoredSshKey,
} from './storedCredentials.ts';
import type { StoredEventRule } from './storedEventRule.ts';
import type { StoredInstance } from './storedInstance.ts';
import type { StoredMail } from './storedMail.ts';
import type { StoredDevice, StoredPasskey } from './storedMfa.ts';
import type { StoredOidcProvider } from './storedOidcProvider.ts';
import type { StoredProgram } from './storedProgram.ts';
import type { StoredAccessJob, StoredActionUse, StoredReport } from './storedReports.ts';
import type { StoredSession } from './storedSession.ts';
import type { Tags } from './storedTags.ts';
import type { StoredTopic } from './storedTopic.ts';
import type { StoredTrail } from './storedTrail.ts';
import type { StoredWatchers } from './storedWatchers.ts';

/** What the practice account remembers. Mutable plain JSON: a handler checks first, then changes. Every date is ISO 8601. */
export interface PracticeState {
  version: 1;
  scenario: string;
  /** twelve digits, fixed by the scenario */
  accountId: string;
  alias: string | null;
  passwordPolicy: StoredPasswordPolicy | null;
  root: StoredRoot;
  users: StoredUser[];
  groups: StoredGroup[];
  policies: StoredPolicy[];
  roles: StoredRole[];
  devices: StoredDevice[];
  passkeys: StoredPasskey[];
  keys: StoredKey[];
  certificates: StoredCertificate[];
  sessions: StoredSession[];
  instanceProfiles: StoredInstanceProfile[];
  serviceCredentials: StoredServiceCredential[];
  serverCertificates: StoredServerCertificate[];
  sshKeys: StoredSshKey[];
  oidcProviders: StoredOidcProvider[];
  /** the alternate contacts that are set */
  contacts: StoredContact[];
  /** jobs of GenerateServiceLastAccessedDetails */
  accessJobs: StoredAccessJob[];
  /** what Access Advisor knows of actions: the last use of each by a user or role */
  actionUses: StoredActionUse[];
  report: StoredReport | null;
  /** what root did in the last 90 days, as CloudTrail's event history has it; oldest first */
  trail: StoredTrail;
  cloudTrails: StoredCloudTrail[];
  eventRules: StoredEventRule[];
  topics: StoredTopic[];
  /** what topics have sent, oldest first */
  mails: StoredMail[];
  instances: StoredInstance[];
  buckets: StoredBucket[];
  analyzers: StoredAnalyzer[];
  budgets: StoredBudget[];
  /** GuardDuty, Security Hub and Config */
  watchers: StoredWatchers;
  phone: { offsetMinutes: number; entries: { label: string; secret: string }[] };
  /** what the person at the desk remembers of the passwords they were handed */
  passwords: { user: string; password: string }[];
  /** how far the account's clock was moved ahead of the real one, in milliseconds */
  clockAheadMs: number;
  /** what works on the account day after day */
  programs: StoredProgram[];
  /** up to when the programs have lived; null where there never was one */
  livedUntil: string | null;
}

/** The password policy, all nine settings. */
export interface StoredPasswordPolicy {
  minimumLength: number;
  requireSymbols: boolean;
  requireNumbers: boolean;
  requireUppercase: boolean;
  requireLowercase: boolean;
  usersMayChange: boolean;
  hardExpiry: boolean;
  /** days, 0 for never */
  maxAgeDays: number;
  /** how many earlier passwords are refused, 0 for none */
  reusePrevention: number;
}

/** What root has that users have elsewhere. */
interface StoredRoot {
  createdAt: string;
  passwordChangedAt: string;
  passwordLastUsed: string | null;
}

/** An inline policy: its name as first written, its JSON text. */
export interface Inline {
  name: string;
  document: string;
}

/** A user. `attached` and `boundary` hold policy ARNs. */
export interface StoredUser {
  name: string;
  id: string;
  path: string;
  createdAt: string;
  /** ids of the groups it is in, oldest membership first */
  groups: string[];
  attached: string[];
  inline: Inline[];
  boundary: string | null;
  tags: Tags;
  login: StoredLogin | null;
  /** survives the login profile, as at AWS */
  passwordLastUsed: string | null;
}

/** A console password. */
export interface StoredLogin {
  createdAt: string;
  changedAt: string;
  resetRequired: boolean;
  /** digests of the password, newest first; earlier ones are kept for reuse prevention */
  digests: string[];
}

/** A group; who is in it is kept with the users. */
export interface StoredGroup {
  name: string;
  id: string;
  path: string;
  createdAt: string;
  attached: string[];
  inline: Inline[];
}

/** A customer managed policy with its versions. */
export interface StoredPolicy {
  name: string;
  id: string;
  path: string;
  description: string | null;
  createdAt: string;
  updatedAt: string;
  /** number of the version that counts; `versions` are oldest first */
  defaultVersion: number;
  nextVersion: number;
  versions: { number: number; document: string; createdAt: string }[];
  tags: Tags;
}

/** A role; `trust` is its trust policy as JSON text. */
export interface StoredRole {
  name: string;
  id: string;
  path: string;
  createdAt: string;
  description: string | null;
  maxSessionSeconds: number;
  trust: string;
  lastUsed: { at: string; region: string } | null;
  attached: string[];
  inline: Inline[];
  boundary: string | null;
  tags: Tags;
}

/** An instance profile; `roles` holds the id of its one role, or nothing. */
export interface StoredInstanceProfile {
  name: string;
  id: string;
  path: string;
  createdAt: string;
  roles: string[];
  tags: Tags;
}
