import type { Connection } from './connection.ts';
import type {
  AccountSummary,
  Authorization,
  CredentialReport,
  MfaDevice,
  PasswordPolicy,
  RootCredentials,
  SignIn,
  Simulations,
} from './iam.ts';
import type { Reading } from './reading.ts';

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
];
