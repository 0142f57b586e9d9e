import type { MfaDevice, SignIn } from '../model/credentials.ts';
import type { FirstPassword, PersonProgress, PersonTodo, Stage } from '../model/peopleReport.ts';
import { daysSince, isNewPassword, passwordSetAt } from './credentialUse.ts';
import type { ListedPerson } from './listUsers.ts';
import { signedInWithBoth, wholeSecond } from './signedInWithBoth.ts';

/** What is known of one person; undefined and null stand for what could not be read. */
export interface AboutPerson {
  readonly listed: ListedPerson;
  /** its password is as new as offroot itself has set it */
  readonly signIn: SignIn | undefined;
  readonly devices: readonly MfaDevice[] | null;
  /** when this machine's journal says that an administrator set the password, and that its card was taken; ISO 8601 */
  readonly setAt: string | undefined;
  readonly handedOverAt: string | undefined;
  /** the credential report was read: without it nobody knows whether a first password was set anew elsewhere */
  readonly reported: boolean;
  readonly now: Date;
}

/** How far one person is, and what is still to do. What is not known is null and makes the stage `unknown`, never "not yet". */
export function personProgress(about: AboutPerson): Omit<PersonProgress, 'todo' | 'asOf' | 'live'> & {
  readonly todo: readonly PersonTodo[];
} {
  const { listed, signIn, devices } = about;
  const { name, groups, administrator, password, lastSignIn } = listed;
  const withBoth = hasSignedInWithBoth(about);
  const stage = stageOf(about, withBoth);
  const firstPassword = stage === 'invited' || stage === 'change-due' ? firstPasswordOf(about, signIn?.password) : null;
  return {
    ...{ name, groups, administrator, stage, password, lastSignIn, firstPassword },
    mfa: devices?.map(({ kind }) => kind) ?? null,
    signedInWithBoth: withBoth,
    todo: [...todosOf(stage, about, firstPassword), ...hintsOf(stage, about)],
  };
}

function stageOf(about: AboutPerson, withBoth: boolean | null): Stage {
  const { listed, signIn, devices } = about;
  if (signIn === undefined) return 'unknown';
  // Neither in a group of people nor without a key to work with, as far as anybody knows: it may be a program.
  if (signIn.password === null) return listed.groups && listed.activeKeys !== null ? 'no-password' : 'unknown';
  if (signIn.lastUsedAt === null || isRenewed(signIn, about.setAt)) return 'invited';
  if (signIn.password.resetRequired) return 'change-due';
  if (devices === null) return 'unknown';
  if (devices.length === 0) return 'without-mfa';
  return withBoth === null ? 'unknown' : withBoth ? 'through' : 'not-since-mfa';
}

/** A new first password that was not used yet, after an earlier one was. */
const isRenewed = ({ password, lastUsedAt }: SignIn, setAt: string | undefined): boolean =>
  password?.resetRequired === true &&
  lastUsedAt !== null &&
  Date.parse(lastUsedAt) < Math.max(Date.parse(password.createdAt), wholeSecond(setAt));

/**
 * As a proof of a way in has it, but for what the credential report does not tell: when a device was enabled, and whether the
 * password was last changed by an administrator or by its owner.
 */
function hasSignedInWithBoth({ signIn, devices, setAt }: AboutPerson): boolean | null {
  if (signIn === undefined) return null;
  if (signIn.lastUsedAt === null || signIn.password === null) return false;
  if (devices === null) return null;
  if (signedInWithBoth(signIn, devices, setAt).state === 'met') return true;
  const enabled = devices.flatMap(({ enabledAt }) => enabledAt ?? []);
  if (devices.length > 0 && enabled.length === 0) return null;
  const used = Date.parse(signIn.lastUsedAt);
  return signIn.from?.live === false && enabled.some((at) => used > Date.parse(at)) ? null : false;
}

function firstPasswordOf(
  { reported, handedOverAt, now }: AboutPerson,
  password: SignIn['password'] | undefined,
): FirstPassword | null {
  if (!password) return null;
  const setAt = passwordSetAt(password);
  const isNew = isNewPassword(password, now);
  const ofThisOne = handedOverAt !== undefined && Date.parse(handedOverAt) >= wholeSecond(setAt) ? handedOverAt : null;
  // Set anew since, it would only be younger: what is new is new in any case.
  return isNew || reported
    ? { setAt, ageDays: daysSince(setAt, now), tooOld: !isNew, handedOverAt: ofThisOne }
    : { setAt: null, ageDays: null, tooOld: null, handedOverAt: ofThisOne };
}

function todosOf(stage: Stage, { signIn, devices }: AboutPerson, first: FirstPassword | null): readonly PersonTodo[] {
  switch (stage) {
    case 'without-mfa':
      return ['set-up-mfa'];
    case 'no-password':
      return ['give-password'];
    case 'change-due':
      return [...(devices?.length === 0 ? mfaToo : []), first?.tooOld ? 'new-first-password' : 'change-password'];
    case 'invited':
      return [first?.tooOld ? 'new-first-password' : 'first-sign-in'];
    case 'not-since-mfa':
      return ['sign-in-again'];
    case 'unknown':
      return signIn?.password && devices ? ['live'] : [];
    case 'through':
      return [];
  }
}

const mfaToo: readonly PersonTodo[] = ['set-up-mfa'];

/** Worth saying to whoever has signed in; it keeps nobody from being through. */
function hintsOf(stage: Stage, { listed, devices }: AboutPerson): readonly PersonTodo[] {
  const passkeyOnly = devices !== null && devices.length > 0 && devices.every(({ kind }) => kind === 'other');
  return [
    ...(listed.groups?.length === 0 ? (['group'] as const) : []),
    ...(passkeyOnly && stage !== 'no-password' ? (['app'] as const) : []),
  ];
}
