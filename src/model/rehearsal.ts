import type { Words } from './words.ts';

/**
 * How a person may come. `first-sign-in`: with a password alone, before there is an MFA device; `without-mfa`: with it or with
 * an access key; `with-mfa`: with a session that carries MFA.
 */
export const situations = ['first-sign-in', 'without-mfa', 'with-mfa'] as const;
export type Situation = (typeof situations)[number];

/** What is tried in each situation: getting in and setting up, then everyday work, then administering. */
export const rehearsedActs = [
  'change-password',
  'set-up-mfa',
  'session-token',
  'aws-login',
  'see-servers',
  'list-buckets',
  'list-users',
  'create-user',
] as const;
export type RehearsedAct = (typeof rehearsedActs)[number];

/** `undecidable`: it rests on what nobody here knows. */
export type Decision = 'allowed' | 'denied' | 'undecidable';

/** What becomes of an act in each situation. */
export type BySituation = Readonly<Record<Situation, Decision>>;

/** One act before the plan, null for who is not there yet, and after it. */
export interface ActDecisions {
  readonly act: RehearsedAct;
  readonly before: BySituation | null;
  readonly after: BySituation;
}

/** People who have the same policies, before the plan and after it. */
export interface RehearsedPeople {
  readonly names: readonly string[];
  /** the same in words: "alice, bora and 4 others" */
  readonly who: Words;
  /** every act, in the order of `rehearsedActs` */
  readonly acts: readonly ActDecisions[];
}

/** What the people whose rights a plan changes could still do after it. */
export interface Rehearsal {
  /** who decided: AWS's policy simulator, or offroot over the policies it knows */
  readonly by: 'aws' | 'offroot';
  /** what to know about it: why AWS was not asked, what it does not take into account */
  readonly notes: readonly Words[];
  readonly people: readonly RehearsedPeople[];
  /** who would be shut out, and from what: also among the plan's cautions */
  readonly lockOuts: readonly Words[];
  /** what it came to, as one line */
  readonly summary: Words;
}
