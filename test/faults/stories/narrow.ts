import { readFileSync } from 'node:fs';
import { narrowRights } from '../../../src/flow/narrowRights.ts';
import { setUpParts } from '../../../src/flow/setUp.ts';
import { en } from '../../../src/messages/en.ts';
import { translator } from '../../../src/messages/translate.ts';
import { narrowSteps } from '../../../src/narrow/index.ts';
import type { PracticeState } from '../../../src/practice/practiceState.ts';
import { outcomeJson } from '../../../src/report/outcomeJson.ts';
import { essence } from '../essence.ts';
import { lockOuts } from '../lockOuts.ts';
import { type Ended, type Headless, type RunParts, runHeadless } from '../runHeadless.ts';
import { beginStory, type Story } from '../story.ts';
import { must, oneWorld } from './preparedWorld.ts';
import type { StoryKind } from './storyKind.ts';

const translate = translator(en);
const example = readFileSync(new URL('../../../examples/narrow.yaml', import.meta.url), 'utf8');

const holder = 'partner-upload';
const made = 'offroot-partner-upload';

/** `offroot narrow` with the example's answers: a role that may do everything in S3 comes down to one bucket. */
export const narrow = (): StoryKind => ({
  ...common(example),
  name: 'narrow',
  begin: oneWorld(
    () => beginStory('shared-root'),
    async () => undefined,
  ),
});

/** The same policy narrowed again, to reading: a new version, for which the oldest of five goes. */
export const narrowAgain = (): StoryKind => ({
  ...common(again),
  name: 'narrow-again',
  begin: oneWorld(
    () => beginStory('shared-root'),
    async (story) => {
      await must(run(story, example));
      addVersions(story, 4);
      story.journal.length = 0;
    },
  ),
});

/** Somebody edits the policy by hand, again and again, and always back to what it was. */
function addVersions(story: Story, count: number): void {
  const account = story.open();
  const { accountId, policies } = account.state();
  const policy = policies.find(({ name }) => name === made);
  const fields = new Map([
    ...[
      ['Action', 'CreatePolicyVersion'] as const,
      ['Version', '2010-05-08'] as const,
      ['SetAsDefault', 'true'] as const,
    ],
    ['PolicyArn', `arn:aws:iam::${accountId}:policy/${made}`],
    ['PolicyDocument', policy?.versions[0]?.document ?? ''],
  ]);
  const { accessKeyId: keyId, sessionToken: token } = account.credentialsFor('root');
  for (let version = 0; version < count; version += 1)
    account.answer({ service: 'iam', region: 'us-east-1', credentials: { keyId, token }, fields });
}

const again = example
  .replace('narrow.policy: AmazonS3FullAccess', `narrow.policy: ${made}`)
  .replace('narrow.s3.actions: read-write', 'narrow.s3.actions: all');

const run = (story: Story, answers: string, parts: RunParts = {}): Promise<Ended> =>
  runHeadless(story, { who: 'root', answers, tell }, parts);

const tell: Headless['tell'] = async (common) => {
  const tools = { ...common, steps: narrowSteps };
  const outcome = await narrowRights(tools, await tools.account.read(setUpParts), {});
  const done = outcome.left.every(({ step }) => step !== 'narrow');
  return { outcome, done, json: outcomeJson(outcome, translate) };
};

const common = (answers: string): Omit<StoryKind, 'name' | 'begin'> => ({
  run: (story, parts) => run(story, answers, parts),
  essence: (state) => ({
    ...essence(state),
    keys: state.keys.length,
    policies: state.policies.map(({ name, versions, defaultVersion }) => ({
      name,
      // How many there are is chance: where the answer was lost the same version is made twice.
      document: versions.find(({ number }) => number === defaultVersion)?.document,
    })),
    roles: state.roles.map(({ name, trust, attached, inline }) => ({ name, trust, attached, inline })),
  }),
  lastLook: async (story) => {
    const held = heldIn(story.open().state());
    return held.join() === made ? [] : [`the role holds ${held.join(' and ') || 'nothing'}`];
  },
  lockOuts: (story, before, after) => [
    ...lockOuts(story, before, after),
    ...(heldIn(after).length === 0 ? ['the wide policy was taken before the narrow one was there'] : []),
    ...(before.users.length > after.users.length ? ['somebody was deleted'] : []),
  ],
  leavesDevices: true,
  calls: 25,
  deniable: [
    ...['Get*', 'List*', 'Create*', 'GetAccountAuthorizationDetails', 'GenerateServiceLastAccessedDetails'],
    ...[
      'GetServiceLastAccessedDetails',
      's3:ListAllMyBuckets',
      'access-analyzer:ValidatePolicy',
      'SimulateCustomPolicy',
    ],
    ...['CreatePolicy', 'CreatePolicyVersion', 'DeletePolicyVersion', 'AttachRolePolicy', 'DetachRolePolicy'],
  ],
});

const heldIn = ({ roles }: PracticeState): readonly string[] =>
  (roles.find(({ name }) => name === holder)?.attached ?? []).map((arn) => arn.split('/').at(-1) ?? '');
