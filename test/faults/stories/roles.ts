import { readFileSync } from 'node:fs';
import { generateExternalId } from '../../../src/flow/generateExternalId.ts';
import { makeRoles, rolesParts } from '../../../src/flow/makeRoles.ts';
import { en } from '../../../src/messages/en.ts';
import { translator } from '../../../src/messages/translate.ts';
import type { PracticeState } from '../../../src/practice/practiceState.ts';
import { outcomeJson } from '../../../src/report/outcomeJson.ts';
import { roleSteps } from '../../../src/roles/index.ts';
import { lockOuts } from '../lockOuts.ts';
import { type Headless, runHeadless } from '../runHeadless.ts';
import { beginStory } from '../story.ts';
import { oneWorld } from './preparedWorld.ts';
import type { StoryKind } from './storyKind.ts';

const translate = translator(en);

/** The example, with an external ID that is made up: a run that goes on must keep the one that a cut run wrote. */
const answers = readFileSync(new URL('../../../examples/roles.yaml', import.meta.url), 'utf8').replace(
  'account-role.guard: mfa',
  'account-role.guard: both',
);

/** `offroot roles` by an administrator: a role of that kind, with everything that goes with it. */
export const roles = (kind: 'service' | 'account' | 'web'): StoryKind => ({
  name: `roles-${kind}`,
  begin: oneWorld(
    () => beginStory('drifted'),
    async () => undefined,
  ),
  run: (story, parts = {}) => runHeadless(story, { who: 'alice', answers, tell: telling(kind) }, parts),
  essence: (state) => ({
    roles: state.roles
      .filter(({ tags }) => tags.some(({ key }) => key === 'offroot:created'))
      .map(({ name, trust, attached, inline, maxSessionSeconds }) => ({
        ...{ name, attached, inline, maxSessionSeconds },
        trust: trust.replace(/[0-9a-f]{32}/, 'EXTERNAL-ID'),
      })),
    policies: state.policies.map(({ name, versions }) => ({ name, documents: versions.map((one) => one.document) })),
    profiles: state.instanceProfiles.map(({ name, roles: held }) => ({ name, roles: held.map(nameIn(state)) })),
    providers: state.oidcProviders.map(({ url, clientIds }) => ({ url, clientIds })),
    others: state.roles.length,
    people: [state.users, state.groups].map((part) => JSON.stringify(part.map(({ attached }) => attached))),
  }),
  lastLook: async () => [],
  lockOuts,
  // The neglected account has one before anything is run.
  leavesDevices: true,
  calls: 25,
  deniable: [
    ...['Get*', 'List*', 'Create*', 'GetAccountAuthorizationDetails', 'CreatePolicy', 'CreateRole', 'AttachRolePolicy'],
    ...['CreateInstanceProfile', 'AddRoleToInstanceProfile'],
    ...['ListOpenIDConnectProviders', 'CreateOpenIDConnectProvider'],
  ],
});

const telling =
  (kind: string): Headless['tell'] =>
  async (common) => {
    const tools = { ...common, steps: roleSteps({ externalId: generateExternalId(common.random) }), judge: () => [] };
    const outcome = await makeRoles(tools, await tools.account.read(rolesParts), { 'roles.what': kind });
    const [next] = outcome.left;
    const done = next !== undefined && !/\.(unread|not-made)$/.test(next.summary.key);
    return { outcome, done, json: outcomeJson(outcome, translate) };
  };

const nameIn =
  ({ roles: all }: PracticeState) =>
  (id: string): string | undefined =>
    all.find((role) => role.id === id)?.name;
