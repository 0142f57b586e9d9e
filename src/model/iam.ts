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

/** Whose tokens roles may trust, from ListOpenIDConnectProviders and GetOpenIDConnectProvider. */
export interface OidcProvider {
  /** ends in the provider's address without `https://` */
  readonly arn: string;
  /** for whom its tokens may be made out: AWS calls them client IDs */
  readonly audiences: readonly string[];
  readonly createdAt: string;
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

/** Which alternate contacts the account has, from the account API; null where none is set. */
export interface Contacts {
  readonly security: Contact | null;
  readonly billing: Contact | null;
  readonly operations: Contact | null;
}

export interface Contact {
  readonly name: string;
  /** of the job: "CTO" */
  readonly title: string;
  readonly email: string;
  readonly phone: string;
}
