import type { MfaDevice } from '../model/credentials.ts';
import type { Authorization } from '../model/iam.ts';
import { type PeopleReport, type PersonProgress, type PersonTodo, stages } from '../model/peopleReport.ts';
import { known, type Reading } from '../model/reading.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { requireMfaName } from '../policies/requireMfa.ts';
import { isNewPassword } from './credentialUse.ts';
import { type ListedPerson, listUsers } from './listUsers.ts';
import { personProgress } from './personProgress.ts';
import { signInUrl } from './signInUrl.ts';
import { withOwnPasswords } from './withOwnPasswords.ts';

/** What everybody has of their own, and so is read of each. */
export const personalParts = ['signIns', 'mfaDevices', 'accessKeys'] as const satisfies readonly SnapshotPart[];

/** What the report is made from; the credential report only where it is needed. */
export const peopleReportParts = ['alias', 'authorization', ...personalParts] as const;

/** What the journal of this machine knows of first passwords: ISO 8601 by user. */
export interface RememberedCards {
  readonly passwordSetAt: Readonly<Record<string, string>>;
  readonly handedOverAt: Readonly<Record<string, string>>;
}

/**
 * Everybody who is a person, and how far they are: whoever has a password, and whoever is in a group with offroot-require-mfa and
 * signs nothing with a key. Users who are known to be neither are programs; where that cannot be told they stay in.
 */
export function peopleReport(read: Snapshot, remembered: RememberedCards, now: Date): PeopleReport {
  const snapshot = withOwnPasswords(read, remembered.passwordSetAt);
  const { connection, authorization } = snapshot;
  const alias = known(snapshot.alias) ?? null;
  const isForPeople = isInGroupForPeople(known(authorization));
  const listed = listUsers(snapshot);
  const programs = listed.filter((one) => isProgram(one, isForPeople(one)));
  const people = listed.filter((one) => !programs.includes(one)).map(progressIn(snapshot, remembered, now));
  const unread = unreadIn(snapshot, people);
  return {
    account: connection.identity.account,
    alias,
    practice: connection.practice,
    at: now.toISOString(),
    signInUrl: signInUrl(connection, alias),
    people: people.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage)),
    programs: programs.map(({ name }) => name),
    unread,
    verdict: verdictOf(people, unread),
  };
}

/**
 * True where somebody's first password looks too old by what was asked about one by one, which does not tell whether it was set
 * anew since: only the credential report does.
 */
export function needsReport({ signIns, credentialReport }: Snapshot, now: Date): boolean {
  if (credentialReport.state === 'read') return false;
  return (known(signIns) ?? []).some(({ password, lastUsedAt, from }) => {
    const isFirst = password !== null && (password.resetRequired || lastUsedAt === null);
    return isFirst && from?.live !== false && !isNewPassword(password, now);
  });
}

/** Null where groups could not be read. */
function isInGroupForPeople(authorization: Authorization | undefined): (one: ListedPerson) => boolean | null {
  const names = authorization?.groups
    .filter(({ attached }) => attached.some(({ name }) => name === requireMfaName))
    .map(({ name }) => name);
  const held = names && new Set(names);
  return ({ groups }) => (held && groups ? groups.some((name) => held.has(name)) : null);
}

/** Without a password, and either outside the groups of people or with a key to work with. */
const isProgram = ({ password, activeKeys }: ListedPerson, isForPeople: boolean | null): boolean =>
  password === 'none' && (isForPeople === false || (activeKeys ?? 0) > 0);

function progressIn(
  snapshot: Snapshot,
  { passwordSetAt, handedOverAt }: RememberedCards,
  now: Date,
): (listed: ListedPerson) => PersonProgress {
  const { signIns, connection, credentialReport } = snapshot;
  const byUser = new Map(known(signIns)?.map((signIn) => [signIn.user, signIn]));
  const devicesOf = devicesByUser(snapshot.mfaDevices);
  return (listed) => {
    const { name } = listed;
    const signIn = byUser.get(name);
    const progress = personProgress({
      listed,
      signIn,
      devices: devicesOf(name),
      setAt: ofUser(passwordSetAt, name),
      handedOverAt: ofUser(handedOverAt, name),
      reported: credentialReport.state === 'read' || signIn?.from?.live === false,
      now,
    });
    return {
      ...progress,
      todo: progress.todo.map((what) => ({ what, command: commandFor(what, name, connection.practice) })),
      asOf: signIn?.from?.asOf ?? (signIns.state === 'read' ? signIns.asOf : null),
      live: signIn?.from?.live ?? true,
    };
  };
}

const ofUser = (dates: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(dates, name) ? dates[name] : undefined;

function devicesByUser(reading: Reading<readonly MfaDevice[]>): (name: string) => readonly MfaDevice[] | null {
  if (reading.state === 'unreadable') return () => null;
  const byUser = new Map<string, MfaDevice[]>();
  for (const device of reading.value) {
    if (device.owner?.kind !== 'user') continue;
    byUser.set(device.owner.name, [...(byUser.get(device.owner.name) ?? []), device]);
  }
  return (name) => byUser.get(name) ?? [];
}

/** What is run for it; null where a sign-in in the browser is all. */
function commandFor(what: PersonTodo, name: string, practice: boolean): string | null {
  const there = practice ? ' --practice' : '';
  switch (what) {
    case 'first-sign-in':
    case 'set-up-mfa':
    case 'app':
      return `offroot enroll ${name}${there}`;
    case 'new-first-password':
    case 'give-password':
      return `offroot people reset ${name}${there}`;
    case 'live':
      return `offroot audit --people --live${there}`;
    case 'group':
      return `offroot audit${there}`;
    case 'change-password':
    case 'sign-in-again':
      return null;
  }
}

/** Keys tell a program from a person where there is no password: elsewhere they are not missed. */
function unreadIn(snapshot: Snapshot, people: readonly PersonProgress[]): PeopleReport['unread'] {
  const isKeyMissed = people.some(({ password }) => password === 'none');
  const parts = [snapshot.authorization, snapshot.signIns, snapshot.mfaDevices];
  const refused = [...parts, ...(isKeyMissed ? [snapshot.accessKeys] : [])].flatMap((reading) =>
    reading.state === 'unreadable' ? [{ action: reading.action, reason: reading.reason }] : [],
  );
  return refused.filter(({ action }, at) => refused.findIndex((other) => other.action === action) === at);
}

function verdictOf(people: readonly PersonProgress[], unread: PeopleReport['unread']): PeopleReport['verdict'] {
  if (people.some(({ stage }) => stage !== 'through' && stage !== 'unknown')) return 'not-yet';
  if (unread.length > 0 || people.some(({ stage }) => stage === 'unknown')) return 'unknown';
  return people.length === 0 ? 'nobody' : 'through';
}
