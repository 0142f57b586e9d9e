import type { SnapshotPart, SnapshotParts } from '../../model/snapshot.ts';
import { readAlias } from './readAlias.ts';
import { readAuthorization } from './readAuthorization.ts';
import { readCredentialReport } from './readCredentialReport.ts';
import type { Reader } from './reader.ts';
import { readMfaDevices } from './readMfaDevices.ts';
import { readPasswordPolicy } from './readPasswordPolicy.ts';
import { readRootCredentials } from './readRootCredentials.ts';
import { readSignIns } from './readSignIns.ts';
import { readSimulations } from './readSimulations.ts';
import { readSummary } from './readSummary.ts';

/** How each part is read, and the action it stands or falls with. A part without a row does not compile. */
export const readers: {
  readonly [P in SnapshotPart]: { readonly action: string; readonly read: Reader<SnapshotParts[P]> };
} = {
  summary: { action: 'iam:GetAccountSummary', read: readSummary },
  alias: { action: 'iam:ListAccountAliases', read: readAlias },
  passwordPolicy: { action: 'iam:GetAccountPasswordPolicy', read: readPasswordPolicy },
  authorization: { action: 'iam:GetAccountAuthorizationDetails', read: readAuthorization },
  signIns: { action: 'iam:GetLoginProfile', read: readSignIns },
  mfaDevices: { action: 'iam:ListVirtualMFADevices', read: readMfaDevices },
  rootCredentials: { action: 'iam:ListAccessKeys', read: readRootCredentials },
  credentialReport: { action: 'iam:GetCredentialReport', read: readCredentialReport },
  simulations: { action: 'iam:SimulatePrincipalPolicy', read: readSimulations },
};
