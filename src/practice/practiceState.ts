import type { StoredProgram } from './storedProgram.ts';
import type { StoredTrail } from './storedTrail.ts';

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
  /** the alternate contacts that are set */
  contacts: StoredContact[];
  /** jobs of GenerateServiceLastAccessedDetails */
  accessJobs: StoredAccessJob[];
  /** what Access Advisor knows of actions: the last use of each by a user or role */
  actionUses: StoredActionUse[];
  report: StoredReport | null;
  /** what root did in the last 90 days, as CloudTrail's event history has it; oldest first */
  trail: StoredTrail;
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

/** `root`, or a user's id (AIDA...): names may change, ids do not. */
export type OwnerId = string;

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

/** Tags in the order they were given; keys are unique without case. */
export type Tags = { key: string; value: string }[];

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

/** A user's password for one service that has passwords of its own. */
export interface StoredServiceCredential {
  id: string;
  owner: OwnerId;
  service: string;
  userName: string;
  active: boolean;
  createdAt: string;
  expiresAt: string | null;
}

/** A job of Access Advisor: whom it is about is kept as an ARN. */
export interface StoredAccessJob {
  id: string;
  arn: string;
  startedAt: string;
  /** left out where only services are asked for */
  granularity?: 'ACTION_LEVEL';
}

/** The last use of one action, `s3:GetObject`, by a user or role of that id. */
export interface StoredActionUse {
  owner: string;
  action: string;
  at: string;
  region: string;
}

/** A virtual MFA device. Without an owner it is an orphan that blocks its name. */
export interface StoredDevice {
  serial: string;
  /** base32 text of the seed, 64 characters */
  seed: string;
  createdAt: string;
  tags: Tags;
  owner: OwnerId | null;
  enabledAt: string | null;
  /** steps of 30 s that the device's clock is ahead of ours, as last learned */
  drift: number;
  /** counter of the second code of the last accepted pair; it outlives deactivation */
  lastPair: number | null;
  /** counters already used to sign in */
  used: number[];
  wrongCodes: number;
  lockedUntil: string | null;
}

/** A passkey or security key of a user: made in a browser, asked for there, in no list of virtual devices. */
export interface StoredPasskey {
  serial: string;
  owner: OwnerId;
  enabledAt: string;
}

/** One use of an access key. */
export interface StoredUse {
  at: string;
  service: string;
  region: string;
}

/** A long-term access key of root or a user. */
export interface StoredKey {
  id: string;
  secret: string;
  owner: OwnerId;
  active: boolean;
  createdAt: string;
  lastUsed: StoredUse | null;
  /** the use before, for the report, which is always a little behind */
  usedBefore: StoredUse | null;
}

/** An X.509 signing certificate of root or a user. */
export interface StoredCertificate {
  id: string;
  body: string;
  owner: OwnerId;
  active: boolean;
  createdAt: string;
}

/** A certificate for HTTPS, kept without its key. */
export interface StoredServerCertificate {
  name: string;
  id: string;
  path: string;
  uploadedAt: string;
  expiresAt: string;
  tags: Tags;
}

/** A user's public key for Git over SSH. */
export interface StoredSshKey {
  id: string;
  owner: OwnerId;
  body: string;
  /** MD5 in hexadecimal pairs with colons */
  fingerprint: string;
  active: boolean;
  uploadedAt: string;
}

/** The kinds of alternate contact an account can have, one of each. */
export const contactTypes = ['BILLING', 'OPERATIONS', 'SECURITY'] as const;

/** Whom AWS writes to besides the owner. */
export interface StoredContact {
  type: (typeof contactTypes)[number];
  name: string;
  title: string;
  email: string;
  phone: string;
}

/** Temporary credentials: of the console (and what is like it), of GetSessionToken, or of a role. */
export interface StoredSession {
  id: string;
  secret: string;
  token: string;
  /** of a role session the role's id */
  owner: OwnerId;
  kind: 'console' | 'session-token' | 'role';
  role?: StoredRoleSession;
  mfaAt: string | null;
  issuedAt: string;
  expiresAt: string;
}

/** What AssumeRole was told: a session may do no more than its role, and no more than its own policies where it has some. */
export interface StoredRoleSession {
  name: string;
  inline: string | null;
  /** ARNs of managed policies; they are read anew at each request, as AWS does */
  policies: string[];
  tags: Tags;
}

/** The credential report as it was made, byte for byte. */
export interface StoredReport {
  startedAt: string;
  generatedAt: string;
  content: string;
}
