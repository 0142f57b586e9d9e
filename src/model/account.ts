import type { Write } from './change.ts';
import type { PolicyRemark, ProposedPolicy } from './policyRemark.ts';
import type { Reading } from './reading.ts';
import type { Secret } from './secret.ts';
import type { Snapshot, SnapshotPart } from './snapshot.ts';

/** How far a long read is: `done` of `total`, total null while unknown. */
export type ReadProgress = (part: SnapshotPart, done: number, total: number | null) => void;

/** Up to this many users `few` asks about one by one; above, it would be slow and AWS would throttle. */
export const fewUsers = 100;

/**
 * Whose passwords, MFA and keys are asked for one by one; everybody else's come from the credential report, which may be four
 * hours old. `few`: everybody's where there are at most a hundred users, else nobody's. A list of names, in any case: theirs.
 * Access Advisor is asked about those whose ARNs stand in such a list, and nobody else; of services that stand in it, what there is
 * is listed.
 * Whoever was asked about in `since` keeps that answer unless the report is newer; whom the report cannot know is asked about.
 */
export type LiveUsers = 'few' | 'all' | readonly string[];

/** A write the lock-out guard has let through. Only flow/lockOutGuard.ts makes these. */
export type ClearedWrite = Write & { readonly clearedBy: 'lock-out guard' };

/** What AWS answered to a write. */
export interface WriteOutcome {
  readonly requestId: string;
  /** the seed of a new virtual MFA device (base32 text) or the secret of a new access key; null for every other write */
  readonly reveal: Secret | null;
  /** the ARN, serial or key id AWS gave the new thing, where it gives one */
  readonly created: string | null;
}

/** Requests of one imagined user, to be held to policies that need not be attached to anybody. */
export interface Simulation {
  /** JSON texts */
  readonly policies: readonly string[];
  /** JSON text of a permissions boundary, null where there is none */
  readonly boundary: string | null;
  /** the ARN of the user who is imagined to call, null where there is no such user yet */
  readonly caller: string | null;
  /** what the requests are known to carry, by context key: `aws:username` */
  readonly context: Readonly<Record<string, string>>;
  readonly requests: readonly { readonly action: string; readonly resource: string }[];
}

/** What AWS's policy simulator says of one request. `complete` is false where it missed a context key. */
export interface SimulatedAccess {
  readonly access: 'allowed' | 'explicitDeny' | 'implicitDeny';
  readonly complete: boolean;
}

/** A question about somebody's own policies, as they are attached: a user, group or role. */
export interface PrincipalQuestion {
  readonly arn: string;
  readonly actions: readonly string[];
  readonly resource: string;
  /** what the request is known to carry, by context key */
  readonly context: Readonly<Record<string, string>>;
}

/** What AWS's policy simulator says of one action: the names of the policies whose statements decided, as AWS names them. */
export interface PrincipalAccess extends SimulatedAccess {
  readonly policies: readonly string[];
  /** an Organization's policy, or a permissions boundary, does not let it through; null where neither is told of */
  readonly heldBackBy: 'organization' | 'boundary' | null;
}

/** The account as the flow sees it: the only way from src/flow to AWS. */
export interface Account {
  /**
   * Reads the named parts (by default all but the costly), the rest taken from `since`; so is the credential report that the
   * parts rest on, where it is not named. Never throws for a refused read:
   * that part is `unreadable`. Throws CannotConnect where nothing can be read at all.
   */
  readonly read: (
    parts?: readonly SnapshotPart[],
    since?: Snapshot,
    progress?: ReadProgress,
    live?: LiveUsers,
  ) => Promise<Snapshot>;
  /**
   * Asks AWS's policy simulator, one call for each simulation; answers in the order of its requests. Unreadable where any of it
   * was refused or made no sense. Throws nothing but UserCancelled.
   */
  readonly simulate: (simulations: readonly Simulation[]) => Promise<Reading<readonly (readonly SimulatedAccess[])[]>>;
  /**
   * Asks AWS's policy simulator what somebody may do, one call for each question; answers in the order of its actions. Unreadable
   * where any of it was refused or made no sense. Throws nothing but UserCancelled.
   */
  readonly simulatePrincipal: (
    questions: readonly PrincipalQuestion[],
  ) => Promise<Reading<readonly (readonly PrincipalAccess[])[]>>;
  /**
   * The documents, JSON texts, of managed policies that the snapshot need not have, two calls each; those that cannot be read
   * are left out. Throws nothing but UserCancelled.
   */
  readonly readPolicyDocuments: (arns: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /**
   * Has AWS's Access Analyzer read policies before they are written, one call for each; answers in the order of the policies.
   * Unreadable where any of it was refused or out of reach. Throws nothing but UserCancelled.
   */
  readonly validatePolicies: (
    policies: readonly ProposedPolicy[],
  ) => Promise<Reading<readonly (readonly PolicyRemark[])[]>>;
  /** Makes one write. Throws AccessDenied, CannotConnect, or WriteRefused with AWS's code and message. */
  readonly write: (write: ClearedWrite) => Promise<WriteOutcome>;
}
