import type { IAMClient } from '@aws-sdk/client-iam';
import type { LiveUsers } from '../../model/account.ts';
import type { Connection } from '../../model/connection.ts';
import type { CredentialReport } from '../../model/credentials.ts';
import type { Authorization } from '../../model/iam.ts';
import type { Reading } from '../../model/reading.ts';
import type { RootEventsKeeper } from '../../model/rootUse.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { OpenApi } from '../apis/lazyApis.ts';
import type { Patience } from '../retry.ts';

/** A user as iam:ListUsers has them: the only list that says when a password was last used. Dates are ISO 8601. */
export interface ListedUser {
  readonly name: string;
  readonly createdAt: string | null;
  readonly passwordLastUsed: string | null;
}

/** What a reader may use. The shared reads are made once per snapshot, whoever asks first. */
export interface ReadContext {
  readonly iam: IAMClient;
  /** the services beside IAM */
  readonly open: OpenApi;
  readonly connection: Connection;
  readonly clock: Patience;
  /** where a reading of root's history that breaks off is remembered; nowhere where it is null */
  readonly rootEvents: RootEventsKeeper | null;
  /** news of this reader's part */
  readonly progress: (done: number, total: number | null) => void;
  /** whose facts are asked for one by one */
  readonly live: LiveUsers;
  /** what was read before, where this is a read of some parts anew */
  readonly since: Snapshot | undefined;
  /** counts the users as this reader's progress while the list is read */
  readonly users: () => Promise<readonly ListedUser[]>;
  readonly authorization: () => Promise<Reading<Authorization>>;
  readonly credentialReport: () => Promise<Reading<CredentialReport>>;
  /** the report where it is there or read anyway; null where it would be read for this alone */
  readonly reportAtHand: () => Promise<Reading<CredentialReport> | null>;
}

/** Reads one part of the snapshot. What AWS refuses is thrown as FailedRead (attempt.ts), and becomes `unreadable` in readPart.ts. */
export type Reader<T> = (context: ReadContext) => Promise<Reading<T>>;

/** Calls under way at once where one call per user is needed. */
export const callsAtOnce = 8;

/** A date of the SDK as ISO 8601, null where AWS gave none. */
export const isoDate = (date: Date | undefined): string | null => date?.toISOString() ?? null;
