import { type RehearsedPeople, rehearsedActs } from '../../model/rehearsal.ts';
import type { Affected } from './affectedPeople.ts';
import type { JudgeAccess } from './computeAccess.ts';
import { type Decide, decisionsOf } from './decisionsOf.ts';
import type { Held } from './heldPolicies.ts';
import { sayNames } from './sayNames.ts';

/** What holds before a plan, and what holds after it. */
export interface BeforeAndAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** What becomes of every act of everybody, before and after, as judged. Who is held to the same is judged once. */
export const rehearsePeople = (
  people: readonly Affected[],
  judges: BeforeAndAfter<JudgeAccess>,
): readonly RehearsedPeople[] =>
  people.map(({ users, before, after }) => {
    const [user] = users;
    const decide =
      (held: Held, judge: JudgeAccess): Decide =>
      (session, act, asked) => {
        const access = judge(user, held, session, act, asked);
        return access === 'allowed' || access === 'undecidable' ? access : 'denied';
      };
    const names = users.map(({ name }) => name);
    return {
      names,
      who: sayNames(names),
      acts: rehearsedActs.map((act) => ({
        act,
        before: before && decisionsOf(user, act, decide(before, judges.before)),
        after: decisionsOf(user, act, decide(after, judges.after)),
      })),
    };
  });
