import type { PracticeState, StoredUser } from '../../src/practice/practiceState.ts';
import { signInLater } from './signInLater.ts';
import { endStories, forkStory, type Story } from './story.ts';

/**
 * What a write took away that it may not: root's keys, certificates or MFA while nobody else gets in, or anything of an administrator
 * who had got in. Looks at the account itself and at its sign-in page; it knows nothing of the guard.
 */
export function lockOuts(story: Story, before: PracticeState, after: PracticeState): readonly string[] {
  const reduced = rootHas(after) < rootHas(before);
  const rootLost = reduced && !someoneGetsIn(story, before) ? ['root lost something while nobody else gets in'] : [];
  const waysAfter = waysIn(after).map(wayOf(after));
  const hurt = waysIn(before)
    .filter((user) => !waysAfter.includes(wayOf(before)(user)))
    .map(({ name }) => `${name} had got in, and lost something`);
  return [...rootLost, ...hurt];
}

/** True where root is as locked as an outcome may say: no keys, MFA on, and an administrator who really gets in. */
export function isRootLocked(story: Story): boolean {
  const state = story.open().state();
  const hasMfa = state.devices.some(({ owner }) => owner === 'root');
  return hasMfa && !state.keys.some(({ owner }) => owner === 'root') && someoneGetsIn(story, state);
}

/** How much root has: keys, certificates, devices. Active keys and certificates count twice, so that switching one off is a loss too. */
export function rootHas({ keys, certificates, devices }: PracticeState): number {
  const weights = [...keys, ...certificates]
    .filter(({ owner }) => owner === 'root')
    .map(({ active }) => (active ? 2 : 1));
  return weights.reduce<number>((sum, weight) => sum + weight, devices.filter(({ owner }) => owner === 'root').length);
}

/** Administrators who have signed in with password and MFA, as far as the account remembers. */
const waysIn = (state: PracticeState): readonly StoredUser[] =>
  state.users.filter((user) => {
    const enabledAt = state.devices.find(({ owner }) => owner === user.id)?.enabledAt ?? null;
    if (user.login === null || enabledAt === null || user.passwordLastUsed === null) return false;
    return administers(state, user) && Date.parse(user.passwordLastUsed) > Date.parse(enabledAt);
  });

const administers = ({ groups }: PracticeState, user: StoredUser): boolean =>
  user.boundary === null &&
  [user, ...groups.filter(({ id }) => user.groups.includes(id))].some(({ attached }) =>
    attached.includes('arn:aws:iam::aws:policy/AdministratorAccess'),
  );

/** What an administrator needs to get in again: any change of it is a loss. */
const wayOf =
  ({ devices }: PracticeState) =>
  (user: StoredUser): string =>
    JSON.stringify([
      user.id,
      user.login?.digests,
      devices.filter(({ owner }) => owner === user.id).map((one) => one.seed),
    ]);

/** Tried at the sign-in page of a copy of the account, so that trying leaves no trace. */
function someoneGetsIn(story: Story, state: PracticeState): boolean {
  return waysIn(state).some(({ name }) => {
    const copy = forkStory(story);
    const answer = signInLater(copy, name);
    endStories(copy);
    return answer.state === 'signed-in' && answer.may.every(({ allowed }) => allowed);
  });
}
