import { requireMfaName } from '../../policies/requireMfa.ts';
import type { GroupRow, RoleRow } from './making/addGroups.ts';
import type { PersonRow } from './making/addPeople.ts';
import { allow, policy, trusted } from './making/documents.ts';
import type { PolicyRow } from './making/draft.ts';

/** How many of each a big account has. */
export interface BigSizes {
  readonly users: number;
  /** groups with people in them, Admins left out */
  readonly teams: number;
  readonly policies: number;
  readonly roles: number;
}

/** What goes with so many users; at 5,000 users: 300 groups, 1,500 policies and 1,000 roles. */
export const sizesFor = (users: number): BigSizes => ({
  users,
  // The first two are administrators, and no team's.
  teams: users > 2 ? Math.min(295, Math.ceil(users / 17)) : 0,
  policies: users > 2 ? Math.min(1499, Math.ceil(users * 0.3)) : 0,
  roles: Math.min(1000, Math.ceil(users * 0.2)),
});

/** Every so many-th of a kind has a fault, the last of its row: 2 % of the users, 1 % of the policies and of the roles. */
export const faultEvery = { users: 50, groups: 60, policies: 100, roles: 100 } as const;

/** The faults that users take turns at. */
export const userFaults = [
  ...['no MFA', 'password unused', 'password long unused', 'password never used', 'old key', 'idle key', 'two keys'],
  ...['key switched off', 'own policy', 'no group'],
] as const;

const numbered = (name: string, index: number): string => `${name}-${String(index + 1).padStart(4, '0')}`;

const from = <T>(count: number, row: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => row(index));

/** What is at fault about one of a kind: which turn it is, or null for one that is fine. */
function turnOf(kind: keyof typeof faultEvery, index: number): number | null {
  const every = faultEvery[kind];
  return index % every === every - 1 ? Math.floor(index / every) : null;
}

/** Narrow policies of the teams, and now and then a wide one: to all keys, or to everything and attached to nobody. */
export const policyRows = ({ policies }: BigSizes): readonly PolicyRow[] =>
  from(policies, (index) => ({
    name: numbered('data', index),
    made: 300 + (index % 700),
    document: policyDocument(index),
  }));

function policyDocument(index: number): object {
  const turn = turnOf('policies', index);
  if (turn !== null) return policy(turn % 2 === 0 ? allow('kms:*') : allow('*'));
  return policy({
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:PutObject'],
    Resource: `arn:aws:s3:::meridian-data-${index + 1}/*`,
  });
}

/** Admins, the teams with the policies dealt out among them, and for every sixty teams one group that nobody is in. */
export function groupRows({ teams, policies }: BigSizes): readonly GroupRow[] {
  const dealt = from(policies, (index) => index).filter((index) => (turnOf('policies', index) ?? 0) % 2 === 0);
  const namesOf = (team: number) =>
    dealt.filter((_, place) => place % teams === team).map((index) => numbered('data', index));
  return [
    { name: 'Admins', made: 1400, policies: ['AdministratorAccess', 'AWSSupportAccess', requireMfaName] },
    ...from(teams, (index) => ({
      name: numbered('team', index),
      made: 1000 - (index % 500),
      policies: ['ViewOnlyAccess', requireMfaName, ...namesOf(index)],
    })),
    ...from(Math.floor(teams / faultEvery.groups), (index) => ({
      name: numbered('former', index),
      made: 1100,
      policies: ['ViewOnlyAccess', requireMfaName],
    })),
  ];
}

/** Roles of machines; one in a hundred was not used for most of a year. */
export const roleRows = ({ roles }: BigSizes): readonly RoleRow[] =>
  from(roles, (index) => ({
    name: numbered('machine', index),
    made: 900,
    trust: trusted({ Service: 'ec2.amazonaws.com' }),
    policies: ['AmazonSSMManagedInstanceCore'],
    used: turnOf('roles', index) === null ? index % 30 : 290,
  }));

/** Two administrators whose ways in are proven, then people, and every tenth a program with a key and no password. */
export const peopleRows = (sizes: BigSizes): readonly PersonRow[] =>
  from(sizes.users, (index) => (index < 2 ? administrator(index) : member(sizes, index)));

const administrator = (index: number): PersonRow => ({
  name: numbered('person', index),
  made: 1400,
  groups: ['Admins'],
  password: { set: 45, used: index + 1 },
  mfa: 1399,
  atTheDesk: true,
});

function member({ teams }: BigSizes, index: number): PersonRow {
  const groups = [numbered('team', index % teams)];
  const made = 200 + (index % 900);
  const turn = turnOf('users', index);
  if (turn === null && index % 10 === 5) {
    const keys = [{ made: 20 + (index % 60), used: index % 9, service: 'sts' }];
    return { name: numbered('program', index), made, groups, keys };
  }
  const person: PersonRow = {
    name: numbered('person', index),
    made,
    groups,
    password: { set: 20 + (index % 150), used: index % 20 },
    mfa: made,
  };
  return turn === null ? person : faulty(userFaults[turn % userFaults.length] ?? 'no MFA', person);
}

function faulty(fault: (typeof userFaults)[number], person: PersonRow): PersonRow {
  const inUse = { used: 3, service: 'sts' };
  const { mfa: _, ...withoutMfa } = person;
  const changes: Readonly<Record<(typeof userFaults)[number], Partial<PersonRow>>> = {
    'no MFA': {},
    'password unused': { password: { set: 180, used: 60 } },
    'password long unused': { password: { set: 190, used: 170 } },
    'password never used': { password: { set: 100, used: null } },
    'old key': { keys: [{ made: 150, ...inUse }] },
    'idle key': { keys: [{ made: 80, used: 55, service: 'sts' }] },
    'two keys': {
      keys: [
        { made: 60, ...inUse },
        { made: 30, ...inUse },
      ],
    },
    'key switched off': { keys: [{ made: 80, used: 50, service: 'sts', active: false }] },
    'own policy': { policies: ['AmazonS3ReadOnlyAccess'] },
    'no group': { groups: [] },
  };
  return { ...(fault === 'no MFA' ? withoutMfa : person), ...changes[fault] };
}
