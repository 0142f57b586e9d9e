import { afterAll, expect, onTestFinished, test } from 'vitest';
import { setUpChecks } from '../../src/flow/setUp.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { SnapshotPart } from '../../src/model/snapshot.ts';
import type { Faults } from '../../src/practice/faults/faults.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { essence } from './essence.ts';
import { runFirstDay } from './runFirstDay.ts';
import { beginStory, endStories, forkStory, type Story } from './story.ts';

/** An account that is all set up, and a new one that has the mistake of a root access key. */
const finished = beginStory();
const fresh = beginStory();
fresh.open().desk.console.addRootAccessKey();
afterAll(() => endStories(finished, fresh));
const seen = new Set<string>();
await run(forkStory(fresh), {});
await run(finished, {});
const calm = await run(finished, {});

/** What each read is for: the parts of the snapshot that cannot be had without it. */
const serves: Readonly<Record<string, readonly SnapshotPart[]>> = {
  GetAccountSummary: ['summary'],
  ListAccountAliases: ['alias'],
  GetAccountPasswordPolicy: ['passwordPolicy'],
  GetAccountAuthorizationDetails: ['authorization'],
  ListUsers: ['signIns', 'mfaDevices'],
  GetLoginProfile: ['signIns'],
  ListVirtualMFADevices: ['mfaDevices'],
  ListMFADevices: ['mfaDevices'],
  // That root has keys or certificates is in the summary; these say which, and are needed only to remove them.
  ListAccessKeys: [],
  GetAccessKeyLastUsed: [],
  ListSigningCertificates: [],
  // Only tells what people could still do after a plan; without it offroot works that out.
  SimulateCustomPolicy: [],
};

/** The checks that cannot pass without each read. */
const rests: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(serves).map(([action, parts]) => [
    action,
    setUpChecks
      .filter((check) => check.parts.some((part) => parts.includes(part)))
      .map(({ id }) => id)
      .toSorted(),
  ]),
);

/** Root counts as locked only where all of these pass. */
const rootLockedChecks = [
  'administrator-way-in-proven',
  'root-access-keys-absent',
  'root-certificates-absent',
  'root-mfa-enabled',
];

/** What is left to say on an account that is all set up. */
const left: Readonly<Record<string, readonly string[]>> = {
  GetAccountSummary: ['root.unread'],
  ListAccountAliases: ['alias.unread'],
  GetAccountPasswordPolicy: ['passwords.unread'],
  GetAccountAuthorizationDetails: ['prove.unread'],
  ListUsers: ['mfa.unread', 'prove.sign-in'],
  GetLoginProfile: ['prove.sign-in'],
  ListVirtualMFADevices: ['mfa.unread', 'prove.sign-in'],
  ListMFADevices: ['mfa.unread', 'prove.sign-in'],
};

test('every read that the wizard makes is denied below', () => {
  const reads = [...seen].filter((action) => /^(Get|List|Simulate)/.test(action) && action !== 'GetCallerIdentity');
  expect(reads.toSorted()).toEqual(Object.keys(rests).toSorted());
});

test.each(Object.entries(rests))(
  '%s denied on a finished account: what rests on it is unknown and said, and nothing is done',
  async (action, unknown) => {
    const story = forkForTest(finished);
    const before = essence(story.open().state());

    const outcome = await run(story, { deny: [action] });

    expect(verdicts(outcome, 'unknown')).toEqual(unknown);
    expect(verdicts(outcome, 'pass')).toEqual(verdicts(calm, 'pass').filter((check) => !unknown.includes(check)));
    expect(outcome.left.map(({ id }) => id)).toEqual(left[action] ?? []);
    expect(outcome.complete).toBe(unknown.length === 0);
    expect(outcome.rootLocked).toBe(!restsOnRoot(unknown));
    expect(outcome.plan.filter(({ kind }) => kind !== 'manual')).toEqual([]);
    expect(outcome.applied).toEqual([]);
    expect(essence(story.open().state())).toEqual(before);
  },
);

test.each(Object.entries(rests))(
  '%s denied on a new account: the run ends, nothing passes that rests on it, root keeps what it has',
  async (action, unknown) => {
    const story = forkForTest(fresh);

    const outcome = await run(story, { deny: [action] });

    expect(verdicts(outcome, 'unknown')).toEqual(unknown);
    expect(verdicts(outcome, 'pass').filter((check) => unknown.includes(check))).toEqual([]);
    const knowsAll = !restsOnRoot(unknown) && !isAboutRootKeys(action);
    const { keys, devices } = story.open().state();
    expect(devices.filter(({ owner }) => owner === 'root')).toHaveLength(restsOnRoot(unknown) ? 0 : 1);
    expect(keys.map(({ active }) => active)).toEqual(knowsAll ? [] : [true]);
    expect(outcome.rootLocked).toBe(knowsAll);
    expect(outcome.left.length > 0 || outcome.complete).toBe(true);
  },
);

const restsOnRoot = (unknown: readonly string[]): boolean => rootLockedChecks.some((check) => unknown.includes(check));

const isAboutRootKeys = (action: string): boolean =>
  ['ListAccessKeys', 'GetAccessKeyLastUsed', 'ListSigningCertificates'].includes(action);

const verdicts = ({ findings }: Outcome, wanted: string): readonly string[] =>
  [...new Set(findings.filter(({ verdict }) => verdict === wanted).map(({ check }) => check))].toSorted();

function forkForTest(story: Story): Story {
  const fork = forkStory(story);
  onTestFinished(() => endStories(fork));
  return fork;
}

/** Runs once and remembers which actions were called. */
async function run(story: Story, faults: Partial<Faults>): Promise<Outcome> {
  const account = story.open(faults);
  const handler: PracticeRequestHandler = {
    ...account.requestHandler,
    handle: (request, options) => {
      seen.add(new URLSearchParams(String(request.body)).get('Action') ?? '');
      return account.requestHandler.handle(request, options);
    },
  };
  const ended = await runFirstDay(story, { account, handler });
  if ('error' in ended) throw ended.error;
  return ended.outcome;
}
