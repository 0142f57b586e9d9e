import { readForUndo, undoParts, undo as undoStory } from '../../../src/flow/undo.ts';
import { readHistory } from '../../../src/journal/history.ts';
import { en } from '../../../src/messages/en.ts';
import { say } from '../../../src/messages/say.ts';
import { translator } from '../../../src/messages/translate.ts';
import type { PracticeState } from '../../../src/practice/practiceState.ts';
import { outcomeJson } from '../../../src/report/outcomeJson.ts';
import { connect } from '../../../src/steps/connect.ts';
import { essence } from '../essence.ts';
import { lockOuts, rootHas } from '../lockOuts.ts';
import { type Headless, runHeadless } from '../runHeadless.ts';
import { signInLater } from '../signInLater.ts';
import type { Story } from '../story.ts';
import { wholeAccount } from '../wholeAccount.ts';
import { preparedWorld } from './preparedWorld.ts';
import type { StoryKind } from './storyKind.ts';

const translate = translator(en);

/** `offroot undo` of the whole first day in a root session: nothing stays but root and its MFA. */
export function undo(): StoryKind {
  return {
    ...common('root'),
    name: 'undo',
    essence: (state) => ({ ...wholeAccount(state), devices: devicesIn(state) }),
    lastLook: async ({ open }) => {
      const { desk } = open();
      const code = desk.phone.entries().find(({ label }) => label.includes('root'))?.code ?? '';
      const answer = desk.console.signInAsRoot({ code });
      return answer.state === 'signed-in' && answer.mfa ? [] : [`root does not get in: ${JSON.stringify(answer)}`];
    },
    // Administrators go, as the plan says; root is the way in that stays, so nothing of it may.
    lockOuts: (_, before, after) => (rootHas(after) < rootHas(before) ? ['root lost something'] : []),
  };
}

/** The same by alice, the only administrator: she stays, and what her rights rest on. */
export function undoByAdministrator(): StoryKind {
  return {
    ...common('alice'),
    name: 'undo-by-administrator',
    essence: (state) => ({ ...essence(state), devices: devicesIn(state) }),
    lastLook: async (story) => {
      const answer = signInLater(story, 'alice');
      if (answer.state !== 'signed-in' || !answer.mfa) return [`alice does not get in: ${JSON.stringify(answer)}`];
      return answer.may.every(({ allowed }) => allowed) ? [] : ['alice gets in and may not administer'];
    },
    lockOuts,
  };
}

function common(who: string): Pick<StoryKind, 'begin' | 'run' | 'leavesDevices' | 'calls' | 'deniable'> {
  const world = preparedWorld();
  return {
    begin: world,
    run: (story, parts = {}) => runHeadless(story, { who, answers: answersFor(story), tell }, parts),
    leavesDevices: true,
    calls: 90,
    deniable: [
      ...['Get*', 'List*', 'Delete*', 'GetAccountAuthorizationDetails', 'GetAccountPasswordPolicy', 'GetLoginProfile'],
      ...['ListVirtualMFADevices', 'ListAccountAliases', 'DeleteUser', 'DeleteLoginProfile', 'DeleteGroup'],
      ...['RemoveUserFromGroup', 'DetachGroupPolicy', 'DeletePolicy', 'DeactivateMFADevice', 'DeleteVirtualMFADevice'],
      ...['DeleteAccountAlias', 'DeleteAccountPasswordPolicy'],
    ],
  };
}

/** The first run in the journal is the first day. */
function answersFor({ journal }: Story): string {
  const run = journal.flatMap((entry) => (entry.kind === 'intent' ? [entry.run] : []))[0];
  return JSON.stringify({
    'connect.account': '111122223333',
    'undo.run': run,
    'undo.what': 'all',
    'approve.removals': true,
  });
}

const tell: Headless['tell'] = async (tools) => {
  const history = readHistory(tools.journal.entries());
  const snapshot = await readForUndo(tools.account, await tools.account.read(undoParts), history);
  const outcome = await undoStory(tools, snapshot, {
    before: [connect],
    titleOf: (id) => say('undo.step', { id }),
    run: history[0]?.run ?? '',
  });
  // What could not be read is left to another run; what is held stays for good.
  const done = !/"(check\.unknown|undo\.why\.unread)"/.test(JSON.stringify(outcome.left));
  return { outcome, done, json: outcomeJson(outcome, translate) };
};

const devicesIn = ({ devices, users }: PracticeState): readonly string[] =>
  devices.map(({ owner }) => users.find(({ id }) => id === owner)?.name ?? owner ?? 'nobody').toSorted();
