import type { MfaDevice } from './credentials.ts';

/**
 * How far a person is, worst first. `without-mfa`: signed in, no MFA yet. `no-password`: in a group that requires MFA, without a
 * password. `change-due`: the first password still has to be changed. `invited`: the first password was not used yet.
 * `not-since-mfa`: no sign-in since MFA was set up. `unknown`: something needed to tell could not be read. `through`: signed in
 * with password and MFA.
 */
export const stages = [
  'without-mfa',
  'no-password',
  'change-due',
  'invited',
  'not-since-mfa',
  'unknown',
  'through',
] as const;
export type Stage = (typeof stages)[number];

/**
 * What is still to do about a person, worst first. `app` and `group` are hints: whoever has only these is through all the same.
 * `live`: the credential report does not tell, asking about everybody does.
 */
export const personTodos = [
  'set-up-mfa',
  'new-first-password',
  'give-password',
  'change-password',
  'first-sign-in',
  'sign-in-again',
  'live',
  'group',
  'app',
] as const;
export type PersonTodo = (typeof personTodos)[number];

/** A password that an administrator set and its owner has not made their own. */
export interface FirstPassword {
  /** ISO 8601; null where only the credential report could tell, and it was not read */
  readonly setAt: string | null;
  /** whole days; null as above */
  readonly ageDays: number | null;
  /** older than a new password may get unused; null as above */
  readonly tooOld: boolean | null;
  /** ISO 8601, when its card was taken, by the journal of this machine; null where that does not know */
  readonly handedOverAt: string | null;
}

/** One person: null stands for what could not be read. */
export interface PersonProgress {
  readonly name: string;
  readonly groups: readonly string[] | null;
  readonly administrator: boolean | null;
  readonly stage: Stage;
  readonly password: 'none' | 'never-used' | 'used' | null;
  /** ISO 8601 */
  readonly lastSignIn: string | null;
  /** null where there is none */
  readonly firstPassword: FirstPassword | null;
  /** the kinds of their devices; `other` is a passkey, a security key or a hardware token */
  readonly mfa: readonly MfaDevice['kind'][] | null;
  readonly signedInWithBoth: boolean | null;
  readonly todo: readonly { readonly what: PersonTodo; readonly command: string | null }[];
  /** ISO 8601, how old the facts about them are; null where none were read */
  readonly asOf: string | null;
  /** false: out of the credential report, which may be four hours old */
  readonly live: boolean;
}

/** Who has come how far with their hand-off card. */
export interface PeopleReport {
  readonly account: string;
  readonly alias: string | null;
  readonly practice: boolean;
  /** ISO 8601 */
  readonly at: string;
  readonly signInUrl: string;
  /** worst first, by name within a stage */
  readonly people: readonly PersonProgress[];
  /** users without a password, left out of everything else */
  readonly programs: readonly string[];
  /** AWS actions that were refused, and why in AWS's words: what they would have told is unknown */
  readonly unread: readonly { readonly action: string; readonly reason: string }[];
  /** `nobody`: no user is a person; `unknown`: nobody is known not to be through, and something could not be read */
  readonly verdict: 'through' | 'not-yet' | 'unknown' | 'nobody';
}
