import type { Decision } from './rehearsal.ts';
import type { Words } from './words.ts';

/** Who is asked about. */
export interface CanWho {
  readonly kind: 'user' | 'group' | 'role';
  readonly name: string;
  readonly arn: string;
}

/** One statement that decided, or a policy of which nobody here can show the statement. */
export interface DecidingPolicy {
  readonly policy: string;
  /** the group it comes through; null where it is the person's own */
  readonly group: string | null;
  readonly sid: string | null;
  /** its place in the policy, from 1; null where the statement is not known */
  readonly place: number | null;
  /** the statement itself, as JSON of one line; null where it is not known */
  readonly statement: string | null;
}

/** What becomes of one action in one way of coming. */
export interface CanVerdict {
  readonly decision: Decision;
  /** `statement`: one of them says so; `nothing`: none allows it; the others stand above the policies */
  readonly because: 'statement' | 'nothing' | 'unknown' | 'organization' | 'boundary';
  readonly by: readonly DecidingPolicy[];
}

/** One action, without MFA and with it. */
export interface CanAction {
  readonly action: string;
  readonly withoutMfa: CanVerdict;
  readonly withMfa: CanVerdict;
  /** what is odd about the action's name: the one that was probably meant */
  readonly note: Words | null;
}

/** What somebody can do, and who says so. */
export interface CanReport {
  readonly who: CanWho;
  /** an ARN, or `*` */
  readonly resource: string;
  /** the address the request comes from; null where none was said */
  readonly from: string | null;
  readonly answeredBy: 'aws' | 'offroot';
  readonly actions: readonly CanAction[];
  readonly notes: readonly Words[];
}
