import { judgeAll } from '../../../src/checks/index.ts';
import { watchAccount, watchChecks, watchParts } from '../../../src/flow/watchAccount.ts';
import { en } from '../../../src/messages/en.ts';
import { translator } from '../../../src/messages/translate.ts';
import { outcomeJson } from '../../../src/report/outcomeJson.ts';
import { watchSteps } from '../../../src/watch/index.ts';
import { lockOuts } from '../lockOuts.ts';
import { type Headless, runHeadless } from '../runHeadless.ts';
import { beginStory } from '../story.ts';
import { oneWorld } from './preparedWorld.ts';
import type { StoryKind } from './storyKind.ts';

const translate = translator(en);

const rows = {
  new: { scenario: 'shared-root', account: '333344445555', who: 'root' },
  repaired: { scenario: 'drifted', account: '222233334444', who: 'alice' },
} as const;

/** `offroot watch` for the trail alone: one that is made with its bucket, or the one of one region that was switched off. */
export const watchTrail = (kind: keyof typeof rows): StoryKind => {
  const { scenario, account, who } = rows[kind];
  const answers = `connect.account: '${account}'\nwatch.what: [trail]\ntrail.bucket: acme-log\napprove.removals: true\n`;
  return {
    name: `watch-trail-${kind}`,
    begin: oneWorld(
      () => beginStory(scenario),
      async () => undefined,
    ),
    run: (story, parts = {}) => runHeadless(story, { who, answers, tell }, parts),
    essence: ({ cloudTrails, buckets }) => ({
      trails: cloudTrails.map(({ name, region, bucket, multiRegion, validation, logging }) => ({
        ...{ name, region, bucket, multiRegion, validation, logging },
      })),
      buckets: buckets.map(({ name, policy, publicAccessBlock }) => ({ name, policy, publicAccessBlock })),
    }),
    lastLook: async () => [],
    lockOuts,
    leavesDevices: true,
    calls: 50,
    deniable: [
      ...['DescribeTrails', 'GetTrailStatus', 'GetBucketPolicy', 'CreateBucket', 'PutBucketPolicy'],
      ...['PutPublicAccessBlock', 'CreateTrail', 'UpdateTrail', 'StartLogging'],
    ],
  };
};

const tell: Headless['tell'] = async (common) => {
  const tools = {
    ...common,
    steps: watchSteps,
    judge: (...about: Parameters<typeof common.judge>) => judgeAll(about[0], about[1], watchChecks),
  };
  const outcome = await watchAccount(tools, await tools.account.read(watchParts));
  const trail = outcome.findings.filter(({ check }) => check.startsWith('trail-'));
  const done = trail.length === 3 && trail.every(({ verdict }) => verdict === 'pass');
  return { outcome, done, json: outcomeJson(outcome, translate) };
};
