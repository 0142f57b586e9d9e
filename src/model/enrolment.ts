import type { Outcome } from './outcome.ts';

/** What `offroot enroll` came to, for the person themself. */
export interface Enrolment {
  readonly user: string;
  /** names of their devices; a passkey's is AWS's own */
  readonly devices: readonly string[];
  /** there is MFA, but no app: the command line cannot use a passkey's */
  readonly passkeyOnly: boolean;
  /** the password was used since MFA is there */
  readonly signedIn: boolean;
  /** this session is known to carry no MFA */
  readonly lacksMfa: boolean;
  /** each group they are in, and each policy of their own under an empty group; or the AWS action that was refused */
  readonly rights: readonly Rights[] | { readonly refused: string };
  /** the CLI profile that is theirs */
  readonly profile: string;
  readonly outcome: Outcome;
}

/** What one group, or the user by themself where `group` is null, gives. */
export interface Rights {
  readonly group: string | null;
  readonly policies: readonly string[];
}
