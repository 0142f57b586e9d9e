import type { IAMClient, User } from '@aws-sdk/client-iam';
import type { Clock } from '../../model/clock.ts';
import type { Connection } from '../../model/connection.ts';
import type { Authorization, CredentialReport } from '../../model/iam.ts';
import type { Reading } from '../../model/reading.ts';

/** What a reader may use. The shared reads are made once per snapshot, whoever asks first. */
export interface ReadContext {
  readonly iam: IAMClient;
  readonly connection: Connection;
  readonly clock: Clock;
  /** news of this reader's part */
  readonly progress: (done: number, total: number | null) => void;
  readonly users: () => Promise<readonly User[]>;
  readonly authorization: () => Promise<Reading<Authorization>>;
  readonly credentialReport: () => Promise<Reading<CredentialReport>>;
}

/** Reads one part of the snapshot. What AWS refuses is thrown as FailedRead (attempt.ts), and becomes `unreadable` in readPart.ts. */
export type Reader<T> = (context: ReadContext) => Promise<Reading<T>>;

/** Calls under way at once where one call per user is needed. */
export const callsAtOnce = 8;

/** Above this many users, one call per user is too slow and AWS would throttle: the credential report serves instead. */
export const usersAskedOneByOne = 100;

/** A date of the SDK as ISO 8601, null where AWS gave none. */
export const isoDate = (date: Date | undefined): string | null => date?.toISOString() ?? null;
