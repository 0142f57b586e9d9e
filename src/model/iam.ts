import type { Reading } from './reading.ts';

/** The things IAM holds, as offroot needs them. Names follow AWS; every date is ISO 8601. */

export interface AttachedPolicy {
  readonly name: string;
  readonly arn: string;
}

export interface InlinePolicy {
  readonly name: string;
  /** the JSON text, URL-decoded */
  readonly document: string;
}

/** From GetAccountAuthorizationDetails. */
export interface User {
  readonly name: string;
  readonly arn: string;
  readonly id: string;
  readonly path: string;
  readonly createdAt: string;
  readonly groups: readonly string[];
  readonly attached: readonly AttachedPolicy[];
  readonly inline: readonly InlinePolicy[];
  readonly boundary: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Group {
  readonly name: string;
  readonly arn: string;
  readonly path: string;
  readonly createdAt: string;
  readonly attached: readonly AttachedPolicy[];
  readonly inline: readonly InlinePolicy[];
}

export interface Role {
  readonly name: string;
  readonly arn: string;
  readonly path: string;
  readonly createdAt: string;
  /** who may take the role: its trust policy as JSON text */
  readonly trust: string;
  readonly attached: readonly AttachedPolicy[];
  readonly inline: readonly InlinePolicy[];
  /** RoleLastUsed, tracked by AWS for 400 days; null where it was not used in them */
  readonly lastUsedAt: string | null;
  /** what hands it to EC2 instances */
  readonly instanceProfiles: readonly { readonly name: string; readonly createdAt: string }[];
  readonly tags: Readonly<Record<string, string>>;
}

/** A managed policy with its default version's document. AWS managed ones are listed where something uses them. */
export interface ManagedPolicy {
  readonly name: string;
  readonly arn: string;
  readonly document: string;
  readonly awsManaged: boolean;
  readonly versions: number;
  /** ids of the versions that do not count, oldest first: AWS keeps five in all */
  readonly olderVersions: readonly string[];
  readonly attachments: number;
}

/** Users, groups, roles, policies: one paged read. */
export interface Authorization {
  readonly users: readonly User[];
  readonly groups: readonly Group[];
  readonly roles: readonly Role[];
  readonly policies: readonly ManagedPolicy[];
}

/** The numbers of GetAccountSummary that offroot rests on; the flags are AWS's 0 and 1. */
export interface AccountSummary {
  readonly rootMfaEnabled: boolean;
  readonly rootAccessKeysPresent: boolean;
  readonly rootCertificatesPresent: boolean;
  /** false where an Organization removed root's password centrally; null where AWS does not say */
  readonly rootPasswordPresent: boolean | null;
}

/** Nine settings of GetAccountPasswordPolicy; 0 stands for "not set" as AWS means it. */
export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly requireUppercase: boolean;
  readonly requireLowercase: boolean;
  readonly requireNumbers: boolean;
  readonly requireSymbols: boolean;
  /** how many earlier passwords are refused, 0 to 24 */
  readonly reusePrevention: number;
  /** days, 0 for never */
  readonly maxAgeDays: number;
  /** an expired password then needs an administrator: dangerous with one administrator */
  readonly hardExpiry: boolean;
  readonly usersMayChange: boolean;
}

/**
 * Where a fact about one user comes from: asked of AWS just now, or out of the credential report, which may be four
 * hours old. `asOf` is ISO 8601.
 */
export interface Provenance {
  readonly live: boolean;
  readonly asOf: string;
}

/** A user's password, from GetLoginProfile (or the credential report) and ListUsers. */
export interface SignIn {
  readonly user: string;
  readonly password: {
    readonly createdAt: string;
    readonly resetRequired: boolean;
    /** the last change by anybody, which only the credential report says; null where it was not read */
    readonly changedAt?: string | null;
  } | null;
  /** PasswordLastUsed; AWS records the first use in about five minutes */
  readonly lastUsedAt: string | null;
  /** left out where it was asked of AWS together with the whole part */
  readonly from?: Provenance;
}

export type MfaOwner = { readonly kind: 'root' } | { readonly kind: 'user'; readonly name: string } | null;

/** From ListVirtualMFADevices and ListMFADevices. An owner of null is an orphan: created, never enabled. */
export interface MfaDevice {
  readonly serial: string;
  readonly owner: MfaOwner;
  readonly kind: 'virtual' | 'other';
  readonly enabledAt: string | null;
  /** left out where it was asked of AWS together with the whole part */
  readonly from?: Provenance;
}

/** A long-term access key; root's own only root can see. */
export interface AccessKey {
  readonly id: string;
  readonly active: boolean;
  readonly createdAt: string;
  readonly lastUsed: { readonly at: string; readonly service: string; readonly region: string } | null;
}

/** A user's access key. The credential report names no ids: `id` is null in what comes from there. */
export type UserKey = Omit<AccessKey, 'id'> & { readonly id: string | null };

/** The access keys of one user, ordered as the credential report orders them: by id. Users without keys may be left out. */
export interface UserKeys {
  readonly user: string;
  readonly keys: readonly UserKey[];
  readonly from: Provenance;
}

/** What else opens something for a user: seldom there, and in the way when a user is deleted. Ids, as AWS gives them. */
export interface OtherCredentials {
  readonly user: string;
  readonly certificates: readonly SigningCertificate[];
  readonly sshKeys: readonly string[];
  /** passwords for CodeCommit, Keyspaces and the like */
  readonly serviceCredentials: readonly string[];
}

/** A certificate for HTTPS kept in IAM, from ListServerCertificates. */
export interface ServerCertificate {
  readonly name: string;
  readonly arn: string;
  readonly expiresAt: string;
}

/** Which alternate contacts the account has, from the account API; null where none is set. */
export interface Contacts {
  readonly security: Contact | null;
  readonly billing: Contact | null;
  readonly operations: Contact | null;
}

export interface Contact {
  readonly name: string;
  readonly email: string;
}

export interface SigningCertificate {
  readonly id: string;
  readonly active: boolean;
  readonly createdAt: string;
}

/** What root alone can see of its long-term credentials. */
export interface RootCredentials {
  readonly keys: readonly AccessKey[];
  readonly certificates: readonly SigningCertificate[];
}

/** One row of the credential report by its column names, values as AWS writes them. */
export type ReportRow = Readonly<Record<string, string>>;

/** The credential report; the reading's `asOf` is its GeneratedTime, up to four hours old. */
export interface CredentialReport {
  readonly rows: readonly ReportRow[];
}

/** What an IAM user without any rights over others sees of themself. */
export interface Oneself {
  readonly name: string;
  /** PasswordLastUsed; AWS records the first use in about five minutes */
  readonly passwordLastUsedAt: string | null;
  /** their own, passkeys among them */
  readonly devices: readonly MfaDevice[];
  /** serials of every virtual device of the account, whosever: their names are taken */
  readonly virtualSerials: readonly string[];
  /** under a policy that requires MFA, refused to a session without it */
  readonly keys: Reading<readonly AccessKey[]>;
}

/** What SimulatePrincipalPolicy says of each administrator asked about, with MFA present: by user name. */
export type Simulations = Readonly<Record<string, 'allowed' | 'denied'>>;
