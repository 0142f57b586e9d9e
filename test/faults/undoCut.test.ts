import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { connect as connectTo } from '../../src/aws/connect.ts';
import { judgeAll } from '../../src/checks/index.ts';
import type { RunTools } from '../../src/flow/run.ts';
import { setUpChecks } from '../../src/flow/setUp.ts';
import { readForUndo, undo, undoParts } from '../../src/flow/undo.ts';
import { readHistory } from '../../src/journal/history.ts';
import { say } from '../../src/messages/say.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { connect } from '../../src/steps/connect.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { inParallel } from './inParallel.ts';
import { runFirstDay } from './runFirstDay.ts';
import { beginStory, endStories, forkStory, journalOf, type Story } from './story.ts';

let finished: Story;
beforeAll(async () => {
  finished = beginStory();
  const ended = await runFirstDay(finished);
  if ('error' in ended) throw ended.error;
});
afterAll(() => endStories(finished));

/** Takes the first day back, as root; `handler` stands between offroot and AWS. */
async function takeBack(story: Story, around: (handler: PracticeRequestHandler) => PracticeRequestHandler) {
  const { clock } = story;
  const account = story.open();
  const run = story.journal.flatMap((entry) => (entry.kind === 'intent' ? [entry.run] : []))[0] ?? '';
  const answers = { 'connect.account': account.state().accountId, 'undo.run': run, 'undo.what': 'all' };
  const requestHandler = around(account.requestHandler);
  const practice = { requestHandler, credentials: account.credentialsFor('root'), region: 'us-east-1' };
  const connected = await connectTo({ env: {}, clock, practice });
  const tools: RunTools = {
    id: `undo-${story.journal.length}`,
    account: createAccount(connected, { ...clock, random: Math.random }),
    frontend: scriptedFrontend({ answers, desk: account.desk, clock }),
    steps: [],
    judge: (snapshot, now) => judgeAll(snapshot, now, setUpChecks),
    live: 'few',
    clock,
    random: (count) => randomBytes(count),
    journal: journalOf(story),
    dryRun: false,
    confirmAlways: true,
    awsLogin: false,
    wordError: (error) => say('guard.refused', { reasons: String(error) }),
  };
  const snapshot = await readForUndo(
    tools.account,
    await tools.account.read(undoParts),
    readHistory(tools.journal.entries()),
  );
  return undo(tools, snapshot, { before: [connect], titleOf: (id) => say('undo.step', { id }) });
}

/** A copy of the world before and after every write: what a process leaves that is killed there. */
async function deathAtEveryWrite(): Promise<readonly Story[]> {
  const whole = forkStory(finished);
  const remains: Story[] = [];
  await takeBack(whole, (handler) => ({
    ...handler,
    handle: async (request, options) => {
      const action = new URLSearchParams(String(request.body)).get('Action') ?? '';
      const isWrite = !/^(Get|List|Generate|Simulate)/.test(action);
      if (isWrite) remains.push(forkStory(whole));
      const answer = await handler.handle(request, options);
      if (isWrite) remains.push(forkStory(whole));
      return answer;
    },
  }));
  return [...remains, whole];
}

test('an undo killed before or after any of its writes is finished by the next one', async () => {
  const stories = await deathAtEveryWrite();

  const left = await inParallel(stories, 4, async (story) => {
    await takeBack(story, (handler) => handler);
    const { users, groups, policies, alias, passwordPolicy, devices } = story.open().state();
    return { users, groups, policies, alias, passwordPolicy, devices: devices.filter(({ owner }) => owner !== 'root') };
  });

  expect(stories.length).toBeGreaterThan(40);
  const nothing = { users: [], groups: [], policies: [], alias: null, passwordPolicy: null, devices: [] };
  expect(left.filter((one) => JSON.stringify(one) !== JSON.stringify(nothing))).toEqual([]);
  endStories(...stories);
}, 60_000);
