import { administrators } from '../facts/administrators.ts';
import { needsSimulation } from '../facts/needsSimulation.ts';
import { usersTouchedSince } from '../journal/usersTouchedSince.ts';
import type { LiveUsers, ReadProgress } from '../model/account.ts';
import type { Finding } from '../model/finding.ts';
import { known } from '../model/reading.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import type { RunTools } from './run.ts';

/** What every user has of their own, and the credential report has of everybody. */
const personalParts = ['signIns', 'mfaDevices', 'accessKeys'] as const;

/** What an audit reads before that. */
const accountParts: readonly SnapshotPart[] = [
  'summary',
  'alias',
  'passwordPolicy',
  'authorization',
  'rootCredentials',
  'credentialReport',
  'serverCertificates',
  'contacts',
  'instances',
  'analyzers',
  'watchers',
  'budgets',
  'trails',
  'rootAlarms',
];

/** The most users asked about one by one without `--live`: AWS throttles, and an audit should take seconds. */
const mostAskedAbout = 100;

/** The most administrators whose proofs are read: one proven is enough. */
const mostAdministrators = 20;

type Tools = Pick<RunTools, 'account' | 'journal' | 'clock' | 'judge'>;

/**
 * Reads an account in pages. AWS hands out a credential report for four hours after it was made, so whoever it may be wrong
 * about is asked about one by one: administrators, everybody this machine's journal touched since, and, where the report was
 * not made just now, everybody it found something about. With `everyone` nothing is taken from the report that can be asked.
 */
export async function readAudit(tools: Tools, everyone: boolean, progress?: ReadProgress): Promise<Snapshot> {
  const began = tools.clock.now();
  const read = (parts: readonly SnapshotPart[], since?: Snapshot, live?: LiveUsers) =>
    tools.account.read(parts, since, progress, live);

  const account = await withKeyWatches(tools, await read(accountParts));
  if (everyone) return withSimulations(tools, await read(personalParts, account, 'all'));

  const doubted = [...administratorsOf(account), ...touched(tools, account)];
  const first = await read(personalParts, account, doubted);
  const { credentialReport } = first;
  const fresh = credentialReport.state === 'read' && Date.parse(credentialReport.asOf) >= began.getTime() - 60_000;
  const suspects = fresh ? [] : usersFoundByReport(tools.judge(first, tools.clock.now()), first);
  if (suspects.length === 0) return withSimulations(tools, first);
  return withSimulations(tools, await read(personalParts, first, suspects.slice(0, mostAskedAbout)));
}

/** What was noted of root's keys, where there are any: nearly nobody pays for the call. */
async function withKeyWatches({ account }: Tools, snapshot: Snapshot): Promise<Snapshot> {
  const isPresent = known(snapshot.summary)?.rootAccessKeysPresent === true;
  return isPresent ? account.read(['keyWatches'], snapshot) : snapshot;
}

async function withSimulations(tools: Tools, snapshot: Snapshot): Promise<Snapshot> {
  return needsSimulation(snapshot) ? tools.account.read(['simulations'], snapshot) : snapshot;
}

const administratorsOf = ({ authorization }: Snapshot): readonly string[] => {
  const value = known(authorization);
  return value
    ? administrators(value)
        .slice(0, mostAdministrators)
        .map(({ user }) => user.name)
    : [];
};

const touched = ({ journal }: Tools, { credentialReport }: Snapshot): readonly string[] =>
  credentialReport.state === 'read' ? usersTouchedSince(journal.entries(), credentialReport.asOf) : [];

/** Users with a finding that rests on the credential report alone. */
function usersFoundByReport(findings: readonly Finding[], { authorization }: Snapshot): readonly string[] {
  const names = new Map(known(authorization)?.users.map((user) => [user.arn, user.name]));
  const found = findings
    .filter(({ verdict, restsOn }) => verdict !== 'pass' && restsOn.includes('iam:GetCredentialReport'))
    .flatMap(({ resource }) => names.get(resource) ?? []);
  return [...new Set(found)];
}
