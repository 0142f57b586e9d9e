import { essence } from '../essence.ts';
import { isRootLocked, lockOuts } from '../lockOuts.ts';
import { hasRootKey } from '../randomTrouble.ts';
import { runFirstDay } from '../runFirstDay.ts';
import type { Ended } from '../runHeadless.ts';
import { signInLater } from '../signInLater.ts';
import { beginStory } from '../story.ts';
import type { StoryKind } from './storyKind.ts';

/** The wizard on a new account, with the answers of examples/first-day.yaml; half of the accounts have a root access key. */
export const firstDay: StoryKind = {
  name: 'first-day',
  begin: async (seed) => {
    const story = beginStory();
    if (seed !== null && hasRootKey(seed)) story.open().desk.console.addRootAccessKey();
    return story;
  },
  run: (story, parts) => runFirstDay(story, parts),
  essence,
  unread: (ended, denied) => unread(ended, denied),
  lastLook: async (story) => {
    const answer = signInLater(story, 'alice');
    if (answer.state !== 'signed-in' || !answer.mfa) return [`alice does not get in: ${JSON.stringify(answer)}`];
    return answer.may.every(({ allowed }) => allowed) ? [] : ['alice gets in and may not administer'];
  },
  lockOuts,
  falseDone: (story) => (isRootLocked(story) ? [] : ['says that root is locked']),
  leavesDevices: false,
  calls: 80,
  deniable: [
    ...['Get*', 'List*', 'Create*', 'GetAccountSummary', 'GetAccountAuthorizationDetails', 'GetAccountPasswordPolicy'],
    ...['GetLoginProfile', 'ListAccessKeys', 'ListAccountAliases', 'ListUsers', 'ListVirtualMFADevices', 'CreateUser'],
    ...['CreateLoginProfile', 'AddUserToGroup', 'AttachGroupPolicy', 'CreateVirtualMFADevice', 'EnableMFADevice'],
    ...['DeleteVirtualMFADevice', 'UpdateAccessKey', 'DeleteAccessKey'],
  ],
};

/** A run that got to its end said that it could not read it; one that was denied to read it may not have come to say so. */
const unread = (ended: Ended | null, denied: readonly string[]): readonly string[] => {
  const left = ended !== null && 'outcome' in ended ? ended.outcome.left.map(({ id }) => id) : [];
  return [
    ...(left.includes('alias.unread') || denied.includes('ListAccountAliases') ? ['alias'] : []),
    ...(left.includes('passwords.unread') || denied.includes('GetAccountPasswordPolicy') ? ['passwordPolicy'] : []),
  ];
};
