import type { Reading } from './reading.ts';

/** Passwords, keys, devices, certificates, and what is known of their use. Names follow AWS; every date is ISO 8601. */

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
