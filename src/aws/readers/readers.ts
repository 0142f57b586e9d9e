import type { SnapshotPart, SnapshotParts } from '../../model/snapshot.ts';
import { readAccessKeys } from './readAccessKeys.ts';
import { readAlias } from './readAlias.ts';
import { readAnalyzers } from './readAnalyzers.ts';
import { readAuthorization } from './readAuthorization.ts';
import { readBudgets } from './readBudgets.ts';
import { readContacts } from './readContacts.ts';
import { readCredentialReport } from './readCredentialReport.ts';
import type { Reader } from './reader.ts';
import { readInstances } from './readInstances.ts';
import { readKeyWatches } from './readKeyWatches.ts';
import { readMfaDevices } from './readMfaDevices.ts';
import { readOidcProviders } from './readOidcProviders.ts';
import { readOneself } from './readOneself.ts';
import { readOtherCredentials } from './readOtherCredentials.ts';
import { readPasswordPolicy } from './readPasswordPolicy.ts';
import { readResources } from './readResources.ts';
import { readRootAlarms } from './readRootAlarms.ts';
import { readRootCredentials } from './readRootCredentials.ts';
import { readRootEvents } from './readRootEvents.ts';
import { readServerCertificates } from './readServerCertificates.ts';
import { readServiceUse } from './readServiceUse.ts';
import { readSignIns } from './readSignIns.ts';
import { readSimulations } from './readSimulations.ts';
import { readSummary } from './readSummary.ts';
import { readTrails } from './readTrails.ts';
import { readWatchers } from './readWatchers.ts';

/** How each part is read. A part without a row does not compile. */
export const readers: { readonly [P in SnapshotPart]: Reader<SnapshotParts[P]> } = {
  summary: readSummary,
  alias: readAlias,
  passwordPolicy: readPasswordPolicy,
  authorization: readAuthorization,
  signIns: readSignIns,
  mfaDevices: readMfaDevices,
  rootCredentials: readRootCredentials,
  credentialReport: readCredentialReport,
  simulations: readSimulations,
  accessKeys: readAccessKeys,
  serverCertificates: readServerCertificates,
  contacts: readContacts,
  instances: readInstances,
  analyzers: readAnalyzers,
  watchers: readWatchers,
  budgets: readBudgets,
  rootAlarms: readRootAlarms,
  oidcProviders: readOidcProviders,
  otherCredentials: readOtherCredentials,
  keyWatches: readKeyWatches,
  rootEvents: readRootEvents,
  serviceUse: readServiceUse,
  resources: readResources,
  trails: readTrails,
  oneself: readOneself,
};
