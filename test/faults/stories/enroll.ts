import { judgeAll } from '../../../src/checks/index.ts';
import { enrolSteps } from '../../../src/enrol/index.ts';
import { AccessDenied } from '../../../src/errors.ts';
import { enrollParts, enroll as enrollStory } from '../../../src/flow/enroll.ts';
import { outcomeOf } from '../../../src/flow/outcomeOf.ts';
import type { RunTools } from '../../../src/flow/run.ts';
import { newState, runSteps } from '../../../src/flow/runSteps.ts';
import { en } from '../../../src/messages/en.ts';
import { translator } from '../../../src/messages/translate.ts';
import type { Frontend } from '../../../src/model/frontend.ts';
import type { PracticeState } from '../../../src/practice/practiceState.ts';
import { enrolMfa } from '../../../src/repairs/enrolMfa.ts';
import { enrollJson } from '../../../src/report/enrollJson.ts';
import { essence } from '../essence.ts';
import { type Headless, runHeadless } from '../runHeadless.ts';
import { signInLater } from '../signInLater.ts';
import { endStories, forkStory, type Story } from '../story.ts';
import { preparedWorld } from './preparedWorld.ts';
import type { StoryKind } from './storyKind.ts';

const translate = translator(en);
const who = 'bora';

/** `offroot enroll` by bora, a developer under offroot-require-mfa with a first password and nothing else, on a machine of their own. */
export function enroll(): StoryKind {
  const world = preparedWorld();
  return {
    name: 'enroll',
    begin: async () => {
      const story = await world();
      story.journal.length = 0;
      return story;
    },
    run: (story, parts = {}) => runHeadless(story, { who, answers, tell }, parts),
    essence: (state) => ({
      ...essence(state),
      devices: state.devices.map(({ owner }) => nameOf(state, owner)).filter((name) => name !== null),
      firstPassword: state.users.find(({ name }) => name === who)?.login?.resetRequired,
      others: othersIn(state),
    }),
    lastLook: async (story) => {
      const answer = signInLater(story, who);
      return [
        ...(answer.state === 'signed-in' && answer.mfa ? [] : [`bora does not get in: ${JSON.stringify(answer)}`]),
        ...(await orphansThatStay(story)),
      ];
    },
    lockOuts: (_, before, after) => [
      ...(isDeepSame(othersIn(before), othersIn(after)) ? [] : ['something of somebody else was changed']),
      ...(ownWayIn(before).every((part) => ownWayIn(after).includes(part)) ? [] : ['bora lost something']),
    ],
    leavesDevices: true,
    calls: 40,
    deniable: [
      ...[
        'Get*',
        'List*',
        'GetUser',
        'ListMFADevices',
        'ListVirtualMFADevices',
        'ListAccessKeys',
        'ListAccountAliases',
      ],
      ...['GetAccountPasswordPolicy', 'CreateVirtualMFADevice', 'EnableMFADevice', 'DeleteVirtualMFADevice'],
    ],
  };
}

const answers = ["connect.account: '111122223333'", 'enroll.phone: practice', 'sign-in.now: practice'].join('\n');

const tell: Headless['tell'] = async (common) => {
  const tools = { ...common, steps: enrolSteps, judge: () => [] };
  const snapshot = await tools.account.read(enrollParts);
  const { oneself, connection } = snapshot;
  if (oneself.state === 'unreadable') throw new AccessDenied(oneself.action, connection.identity.arn, oneself.reason);
  const enrolment = await enrollStory(tools, snapshot);
  const { signedIn, devices, passkeyOnly, outcome } = enrolment;
  return { outcome, done: signedIn && devices.length > 0 && !passkeyOnly, json: enrollJson(enrolment, translate) };
};

const nameOf = ({ users }: PracticeState, owner: string | null): string | null =>
  users.find(({ id }) => id === owner)?.name ?? owner;

/** Everything on the account that is not bora's to change. A half-made device is nobody's. */
function othersIn(state: PracticeState) {
  const { users, groups, policies, roles, keys, certificates, passkeys, devices, alias, passwordPolicy } = state;
  const isOthers = ({ owner }: { readonly owner: string | null }) => owner !== null && nameOf(state, owner) !== who;
  return {
    users: users.filter(({ name }) => name !== who).map(({ login, groups: own, name }) => ({ login, own, name })),
    rights: [groups, policies, roles, alias, passwordPolicy].map((part) => JSON.stringify(part).length),
    held: [...keys, ...certificates, ...passkeys, ...devices].filter(isOthers).length,
  };
}

const isDeepSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What bora signs in with. A password that is changed is still one. */
const ownWayIn = (state: PracticeState): readonly string[] => [
  ...state.devices.filter(({ owner }) => nameOf(state, owner) === who).map(({ serial }) => serial),
  ...state.users.filter(({ name, login }) => name === who && login !== null).map(({ id }) => id),
];

/** Half-made devices are bora's alone, and an administrator clears them with offroot audit, as bora was told. */
async function orphansThatStay(story: Story): Promise<readonly string[]> {
  const orphans = orphansIn(story);
  if (orphans.length === 0) return [];
  const strange = orphans.filter((serial) => !/:mfa\/bora(-\d+)?$/.test(serial));
  const fork = forkStory(story);
  const answers = "connect.account: '111122223333'\napprove.removals: true";
  const ended = await runHeadless(fork, { who: 'alice', answers, tell: clears(orphans) }, {});
  const stayed = orphansIn(fork);
  endStories(fork);
  return [
    ...strange.map((serial) => `a half-made device ${serial}`),
    ...('error' in ended ? [`the administrator's run fails: ${ended.error}`] : []),
    ...stayed.map((serial) => `the administrator's run leaves ${serial}`),
  ];
}

/** The guided audit's repair, in which a person ticks what is to go; an answers file knows no repairs. */
const clears =
  (orphans: readonly string[]): Headless['tell'] =>
  async (common) => {
    const ask: Frontend['ask'] = async ({ id }) => ({ answer: id === 'enrol-mfa.orphans' ? orphans : true });
    const frontend = { ...common.frontend, ask };
    const tools: RunTools = { ...common, frontend, steps: [enrolMfa], judge: judgeAll, live: 'all', mayLeave: true };
    const state = newState(await tools.account.read(undefined, undefined, undefined, 'all'));
    state.revisiting = enrolMfa.id;
    await runSteps(tools, state);
    return { outcome: outcomeOf(tools, state), done: true, json: {} };
  };

const orphansIn = (story: Story): readonly string[] =>
  story
    .open()
    .state()
    .devices.filter(({ owner }) => owner === null)
    .map(({ serial }) => serial);
