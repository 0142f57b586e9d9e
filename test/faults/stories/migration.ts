import { readFileSync } from 'node:fs';
import { setUp, setUpParts } from '../../../src/flow/setUp.ts';
import { en } from '../../../src/messages/en.ts';
import { translator } from '../../../src/messages/translate.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { PracticeState } from '../../../src/practice/practiceState.ts';
import { outcomeJson } from '../../../src/report/outcomeJson.ts';
import { steps } from '../../../src/steps/index.ts';
import { essence } from '../essence.ts';
import { isRootLocked, lockOuts } from '../lockOuts.ts';
import { type Ended, type Headless, type RunParts, runHeadless } from '../runHeadless.ts';
import { signInLater } from '../signInLater.ts';
import { beginStory, type Story } from '../story.ts';
import { must, oneWorld } from './preparedWorld.ts';
import type { StoryKind } from './storyKind.ts';

const dayMs = 86_400_000;

/** The first day of leaving a shared root: people, programs and root's MFA, and the days of root's keys begin to count. */
export const migration = (): StoryKind => ({
  ...common('migration', (outcome) => isAll(outcome, 'cut-over.left.quiet')),
  begin: oneWorld(() => beginStory('shared-root'), nothing),
  calls: 190,
});

/** Two weeks later: root's keys were quiet and are switched off. */
export const keysOff = (): StoryKind => ({
  ...common('keys-off', (outcome) => isAll(outcome, 'cut-over.left.off')),
  begin: oneWorld(() => beginStory('shared-root'), firstWeeks),
  calls: 60,
});

/** Another week later: nobody missed them, and they are deleted. Root is locked. */
export const keysGone = (): StoryKind => ({
  ...common('keys-gone', ({ rootLocked }) => rootLocked),
  begin: oneWorld(
    () => beginStory('shared-root'),
    async (story) => {
      await firstWeeks(story);
      await must(run(story, () => true));
      story.clock.advance(7 * dayMs);
    },
  ),
  falseDone: (story) => (isRootLocked(story) ? [] : ['says that root is locked']),
  calls: 60,
});

const nothing = async (): Promise<void> => undefined;

async function firstWeeks(story: Story): Promise<void> {
  await must(run(story, () => true));
  story.clock.advance(14 * dayMs);
}

/** The example, with a team of two: twelve do nothing that two do not. */
const answers = readFileSync(new URL('../../../examples/shared-root.yaml', import.meta.url), 'utf8').replace(
  /people\.team:\n( {2}- .*\n)+/,
  'people.team: [{ name: bora, group: Developers }]\n',
);

const translate = translator(en);

const run = (story: Story, isDone: (outcome: Outcome) => boolean, parts: RunParts = {}): Promise<Ended> =>
  runHeadless(story, { who: 'root', answers, tell: telling(isDone) }, parts);

const telling =
  (isDone: (outcome: Outcome) => boolean): Headless['tell'] =>
  async (tools) => {
    const all = { ...tools, steps };
    const outcome = await setUp(all, await all.account.read(setUpParts));
    return { outcome, done: isDone(outcome), json: outcomeJson(outcome, translate) };
  };

/** Nothing is left but both keys, in that state. */
const isAll = ({ left }: Outcome, key: string): boolean =>
  left.length === 2 && left.every(({ summary }) => summary.key === key);

const common = (name: string, isDone: (outcome: Outcome) => boolean): Omit<StoryKind, 'begin' | 'calls'> => ({
  name,
  run: (story, parts) => run(story, isDone, parts),
  essence: (state) => ({ ...essence(state), keys: keysIn(state), notes: notesIn(state), programs: programsIn(state) }),
  lastLook: async (story) => {
    const answer = signInLater(story, 'alice');
    const isIn = answer.state === 'signed-in' && answer.mfa && answer.may.every(({ allowed }) => allowed);
    const failing = story
      .open()
      .desk.programs.list()
      .filter(({ failingSince }) => failingSince !== null);
    return [
      ...(isIn ? [] : [`alice does not get in: ${JSON.stringify(answer)}`]),
      ...failing.map((program) => `${program.name} fails since ${program.failingSince}`),
    ];
  },
  lockOuts: (story, before, after) => [...lockOuts(story, before, after), ...outages(story, before, after)],
  leavesDevices: false,
  deniable: [
    ...['Get*', 'List*', 'Create*', 'GetAccountAuthorizationDetails', 'GetCredentialReport', 'LookupEvents'],
    ...['ListPolicyTags', 'TagPolicy', 'UntagPolicy', 'CreateAccessKey', 'UpdateAccessKey', 'DeleteAccessKey'],
    ...['ListAccessKeys', 'GetAccessKeyLastUsed', 'CreateUser', 'CreatePolicy', 'CreateVirtualMFADevice'],
  ],
});

const nameOf = ({ users }: PracticeState, owner: string): string => users.find(({ id }) => id === owner)?.name ?? owner;

/**
 * Whose keys there are. Where the answer to CreateAccessKey was lost the repeated request makes a second key, whose secret nobody
 * has: the next run offers to delete it (`programs.again`), and an answers file cannot know its id.
 */
const keysIn = (state: PracticeState): readonly string[] => [
  ...new Set(state.keys.map(({ owner, active }) => `${nameOf(state, owner)} ${active ? 'on' : 'off'}`).toSorted()),
];

/** Notes of keys that are there. One about a key that is gone says nothing to anybody: a run cut just then may leave it. */
const notesIn = ({ policies, keys }: PracticeState): readonly string[] =>
  policies
    .flatMap(({ tags }) => tags)
    .filter(({ key }) => keys.some(({ id }) => key.endsWith(id)))
    .map(({ value }) => value.split(' ')[0] ?? '')
    .toSorted();

const programsIn = ({ programs }: PracticeState): readonly string[] =>
  programs.map(({ name, signsWith }) => `${name}: ${signsWith.kind} of ${signsWith.owner}`).toSorted();

/** A key of root's that something used within the fourteen days was taken, as the account itself knows. */
function outages({ clock }: Story, before: PracticeState, after: PracticeState): readonly string[] {
  const since = clock.now().getTime() - 14 * dayMs;
  const works = ({ keys }: PracticeState, id: string): boolean => keys.some((key) => key.id === id && key.active);
  return before.keys
    .filter(({ id, owner }) => owner === 'root' && works(before, id) && !works(after, id))
    .filter(({ lastUsed }) => lastUsed !== null && Date.parse(lastUsed.at) > since)
    .map(({ id }) => `root's key ${id} was taken although something uses it`);
}
