import type { Account, LiveUsers, ReadProgress } from '../model/account.ts';
import { type Reading, unreadable } from '../model/reading.ts';
import type { RootEventsKeeper } from '../model/rootUse.ts';
import { partActions, type Snapshot, type SnapshotPart, type SnapshotParts, snapshotParts } from '../model/snapshot.ts';
import type { Connected } from './connect.ts';
import type { ReadContext } from './readers/reader.ts';
import { readUsers } from './readers/readUsers.ts';
import { readPart } from './readPart.ts';
import { createDocumentReader } from './readPolicyDocuments.ts';
import type { Patience } from './retry.ts';
import { createSimulator } from './simulate.ts';
import { createPrincipalSimulator } from './simulatePrincipal.ts';
import { createPolicyValidator } from './validatePolicies.ts';
import { createWriter } from './writer.ts';

/**
 * The account behind a connection. `read()` without parts reads all but the simulations, which cost a call per administrator,
 * what only a leaver is asked about, what is read for oneself alone, what was noted of root's keys, root's events, at two calls
 * a second, Access Advisor, which takes a second for each it is asked about, and what there is of services: these are read when named.
 */
export function createAccount(
  connected: Connected,
  patience: Patience,
  rootEvents: RootEventsKeeper | null = null,
): Account {
  return {
    read: (parts = defaultParts, since, progress = () => undefined, live = 'few') =>
      readSnapshot(connected, patience, { parts, since, progress, live, rootEvents }),
    simulate: createSimulator(connected, patience),
    simulatePrincipal: createPrincipalSimulator(connected, patience),
    readPolicyDocuments: createDocumentReader(connected),
    validatePolicies: createPolicyValidator(connected, patience),
    write: createWriter(connected, patience),
  };
}

const onlyWhenNamed: readonly SnapshotPart[] = [
  'simulations',
  'otherCredentials',
  'oneself',
  'rootEvents',
  'keyWatches',
  'serviceUse',
  'resources',
];
const defaultParts = snapshotParts.filter((part) => !onlyWhenNamed.includes(part));

type Readings = { readonly [P in SnapshotPart]: Reading<SnapshotParts[P]> };

interface Request {
  readonly parts: readonly SnapshotPart[];
  readonly since: Snapshot | undefined;
  readonly progress: ReadProgress;
  readonly live: LiveUsers;
  readonly rootEvents: RootEventsKeeper | null;
}

async function readSnapshot(connected: Connected, clock: Patience, request: Request): Promise<Snapshot> {
  const shared = shareReads(connected, clock, request);
  const since: Partial<Readings> = request.since ?? {};
  const part = async <P extends SnapshotPart>(
    name: P,
    make: () => Promise<Reading<SnapshotParts[P]>> = () => shared.read(name),
  ): Promise<Reading<SnapshotParts[P]>> => (request.parts.includes(name) ? make() : (since[name] ?? unread(name)));

  // Begun together; AWS answers them side by side.
  const parts = {
    summary: part('summary'),
    alias: part('alias'),
    passwordPolicy: part('passwordPolicy'),
    authorization: part('authorization', shared.authorization),
    signIns: part('signIns'),
    mfaDevices: part('mfaDevices'),
    rootCredentials: part('rootCredentials'),
    credentialReport: part('credentialReport', shared.credentialReport),
    simulations: part('simulations'),
    accessKeys: part('accessKeys'),
    serverCertificates: part('serverCertificates'),
    contacts: part('contacts'),
    instances: part('instances'),
    analyzers: part('analyzers'),
    watchers: part('watchers'),
    budgets: part('budgets'),
    rootAlarms: part('rootAlarms'),
    oidcProviders: part('oidcProviders'),
    otherCredentials: part('otherCredentials'),
    keyWatches: part('keyWatches'),
    rootEvents: part('rootEvents'),
    serviceUse: part('serviceUse'),
    resources: part('resources'),
    trails: part('trails'),
    oneself: part('oneself'),
  };
  await Promise.all(Object.values(parts));
  return {
    connection: connected.connection,
    summary: await parts.summary,
    alias: await parts.alias,
    passwordPolicy: await parts.passwordPolicy,
    authorization: await parts.authorization,
    signIns: await parts.signIns,
    mfaDevices: await parts.mfaDevices,
    rootCredentials: await parts.rootCredentials,
    credentialReport: await parts.credentialReport,
    simulations: await parts.simulations,
    accessKeys: await parts.accessKeys,
    serverCertificates: await parts.serverCertificates,
    contacts: await parts.contacts,
    instances: await parts.instances,
    analyzers: await parts.analyzers,
    watchers: await parts.watchers,
    budgets: await parts.budgets,
    rootAlarms: await parts.rootAlarms,
    oidcProviders: await parts.oidcProviders,
    otherCredentials: await parts.otherCredentials,
    keyWatches: await parts.keyWatches,
    rootEvents: await parts.rootEvents,
    serviceUse: await parts.serviceUse,
    resources: await parts.resources,
    trails: await parts.trails,
    oneself: await parts.oneself,
  };
}

const unread = <P extends SnapshotPart>(name: P): Reading<SnapshotParts[P]> =>
  unreadable(partActions[name], 'not asked for yet');

/** What several parts rest on is read once per snapshot; the credential report, where it was read before, not at all. */
function shareReads({ connection, clients }: Connected, clock: Patience, request: Request) {
  const { parts, since, progress, live, rootEvents } = request;
  const { users, watch } = shareUsers(clients.iam);
  const authorization = once(() => read('authorization'));
  const earlier = parts.includes('credentialReport') ? undefined : since?.credentialReport;
  const kept = earlier?.state === 'read' ? earlier : null;
  let isAtHand = kept !== null || parts.includes('credentialReport');
  const credentialReport = once(async () => {
    isAtHand = true;
    return kept ?? read('credentialReport');
  });
  const read = async <P extends SnapshotPart>(name: P): Promise<Reading<SnapshotParts[P]>> => {
    let total: number | null = null;
    const context: ReadContext = {
      iam: clients.iam,
      open: clients.open,
      connection,
      clock,
      rootEvents,
      live,
      since,
      progress: (done, of) => {
        total = of;
        progress(name, done, of);
      },
      users: () => {
        watch((count) => progress(name, count, null));
        return users();
      },
      authorization,
      credentialReport,
      reportAtHand: async () => (isAtHand ? credentialReport() : null),
    };
    progress(name, 0, null);
    const reading = await readPart(name, context);
    if (total === null) progress(name, 1, 1);
    return reading;
  };
  return { read, authorization, credentialReport };
}

/** One list of users for all who need it, each of them told how far it is. */
function shareUsers(iam: Connected['clients']['iam']) {
  const watchers: ((count: number) => void)[] = [];
  const users = once(() =>
    readUsers(iam, (count) =>
      watchers.forEach((seen) => {
        seen(count);
      }),
    ),
  );
  return { users, watch: (seen: (count: number) => void) => void watchers.push(seen) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
