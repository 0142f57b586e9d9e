import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Sandbox } from '../../support/sandbox.ts';
import type { Run } from './playRun.ts';

/** A story that all front ends tell alike: runs of the program one after another on one account, and what is said in each. */
export interface ContractStory {
  readonly name: string;
  readonly scenario: string;
  /** played in every language; else in English alone */
  readonly everywhere: boolean;
  /** the run, by nobody, that leaves the account and the machine as the story finds them; null where both are new */
  readonly after: Run | null;
  /** exit codes, one a run */
  readonly codes: readonly number[];
  /** how many requests change something, so that nothing passes by doing nothing */
  readonly writes: number;
  /** answers that are there for other runs */
  readonly unasked: readonly string[];
  readonly runs: (sandbox: Sandbox) => readonly Run[];
}

const account = { 'connect.account': '111122223333' };
const practice = '--practice=first-day';

/** The answers of an example that everybody is shown. */
const example = (name: string): Readonly<Record<string, unknown>> =>
  parse(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8'));

/** The example that everybody is shown: alice administers with MFA; bora and chen have a first password each. */
const firstDay: Run = {
  args: ['setup', practice],
  answers: example('first-day'),
};

const narrowExample = example('narrow');

/** Three new hires; one of them goes to another group; somebody leaves. */
const peopleRuns: readonly Run[] = [
  {
    args: ['people', 'add', practice],
    answers: {
      ...account,
      'add.people': [
        { name: 'dora', group: 'Developers' },
        { name: 'emre', group: 'Business' },
        { name: 'femi', groups: ['Developers', 'Business'] },
      ],
    },
  },
  {
    args: ['people', 'add', practice],
    answers: { ...account, 'add.people': [{ name: 'dora', group: 'Business' }] },
  },
  {
    args: ['people', practice],
    answers: {
      ...account,
      'team.what': 'remove',
      'remove.who': 'emre',
      'remove.delete': 'delete',
      'approve.removals': true,
    },
  },
];

/** The neglected account has come about, and nothing was done to it. */
const look: Run = { args: ['people', '--practice=drifted'], answers: { 'connect.account': '222233334444' } };

/** A role of each kind, as the example says; the other account must show an external ID, which is made up, and MFA. */
const roleRuns: readonly Run[] = ['service', 'account', 'web'].map((kind) => ({
  args: ['roles', kind, '--practice=drifted'],
  answers: {
    ...Object.fromEntries(Object.entries(example('roles')).filter(([id]) => id.startsWith(`${kind}-role.`))),
    'connect.account': '222233334444',
    ...(kind === 'account' ? { 'account-role.guard': 'both' } : {}),
  },
}));

/** Some of it is repaired, whole and in part; something is lived with; the rest is left. */
const auditRun: Run = {
  args: ['audit', '--practice=drifted'],
  answers: {
    'connect.account': '222233334444',
    'passwords.policy': 'recommended',
    'empty-groups.group.Design': 'delete',
    'support-access.group': 'Business',
    'accept.reason': 'The shop runs on it until spring',
    'accept.until': new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    'approve.removals': true,
  },
  reviews: [
    { kind: 'fix', task: 'passwords', resources: [] },
    { kind: 'fix', task: 'empty-groups', resources: ['arn:aws:iam::222233334444:group/Design'] },
    { kind: 'fix', task: 'support-access', resources: [] },
    {
      kind: 'accept',
      check: 'inline-policies-absent',
      resource: 'arn:aws:iam::222233334444:role/nightly-report',
    },
    { kind: 'leave' },
  ],
};

const enrollRun: Run = {
  args: ['enroll', 'bora', practice],
  answers: { ...account, 'enroll.phone': 'practice', 'sign-in.now': 'practice' },
};

/** Two changes singled out first, then all the rest of that day, in a root session. */
const undoRuns = (sandbox: Sandbox): readonly Run[] => {
  const intents = sandbox.journal().filter(({ kind }) => kind === 'intent');
  const alias = intents.find(({ action }) => action === 'iam:CreateAccountAlias');
  const common = { ...account, 'undo.run': intents[0]?.run, 'approve.removals': true };
  const args = ['undo', practice, '--as', 'root'] as const;
  return [
    { args, answers: { ...common, 'undo.what': 'some', 'undo.changes': [alias?.id] } },
    { args, answers: { ...common, 'undo.what': 'all' } },
  ];
};

/** The account of a start-up on root has come about, and nothing was done to it. */
const lookAtShared: Run = {
  args: ['people', '--practice=shared-root'],
  answers: { 'connect.account': '333344445555' },
};

/** A role that may do everything in S3 keeps one bucket, then only under every condition there is; the same again does nothing. */
const narrowRuns: readonly Run[] = [
  narrowRun({}),
  narrowRun({
    'narrow.policy': 'offroot-partner-upload',
    'narrow.stage': 'conditions',
    'narrow.conditions': ['address', 'dates', 'mfa', 'region'],
    'narrow.addresses': '203.0.113.0/24, 198.51.100.7',
    'narrow.from': '',
    'narrow.until': new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
    'narrow.mfa-hours': '8',
    'narrow.regions': 'us-east-1',
  }),
  narrowRun({}),
];

function narrowRun(answers: Run['answers']): Run {
  return { args: ['narrow', '--practice=shared-root'], answers: { ...narrowExample, ...answers } };
}

/** Everything that watches an account; nobody has read the mail yet. The second time nothing is left to do. */
const watchRun: Run = {
  args: ['watch', '--practice=shared-root'],
  answers: { ...example('watch'), 'alarm.confirm': 'later' },
};

/** One row for each command that asks. */
export const contractStories: readonly ContractStory[] = [
  {
    name: 'first day',
    scenario: 'first-day',
    everywhere: true,
    after: null,
    codes: [0],
    writes: 26,
    unasked: ['people.new-passwords', 'mfa.orphans', 'approve.removals'],
    runs: () => [firstDay],
  },
  {
    name: 'drifted audit',
    scenario: 'drifted',
    everywhere: true,
    after: look,
    codes: [1],
    writes: 5,
    unasked: ['connect.account', 'approve.removals'],
    runs: () => [auditRun],
  },
  {
    name: 'people',
    scenario: 'first-day',
    everywhere: true,
    after: firstDay,
    codes: [0, 0, 0],
    writes: 14,
    unasked: ['approve.removals'],
    runs: () => peopleRuns,
  },
  {
    name: 'roles',
    scenario: 'drifted',
    everywhere: false,
    after: look,
    codes: [0, 0, 0],
    writes: 11,
    unasked: ['connect.account'],
    runs: () => roleRuns,
  },
  {
    name: 'enroll',
    scenario: 'first-day',
    everywhere: false,
    after: firstDay,
    codes: [0],
    writes: 2,
    unasked: [],
    runs: () => [enrollRun],
  },
  {
    name: 'undo',
    scenario: 'first-day',
    everywhere: false,
    after: firstDay,
    codes: [0, 0],
    writes: 26,
    unasked: ['approve.removals', 'connect.account'],
    runs: undoRuns,
  },
  {
    name: 'narrow',
    scenario: 'shared-root',
    everywhere: false,
    after: lookAtShared,
    codes: [0, 0, 0],
    writes: 4,
    unasked: ['connect.account', 'approve.removals'],
    runs: () => narrowRuns,
  },
  {
    name: 'watch',
    scenario: 'shared-root',
    everywhere: false,
    after: lookAtShared,
    codes: [0, 0],
    writes: 19,
    unasked: ['connect.account'],
    runs: () => [watchRun, watchRun],
  },
];
