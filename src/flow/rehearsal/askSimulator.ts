import type { Affected } from '../../facts/rehearsal/affectedPeople.ts';
import { type Besides, contextFor, type JudgeAccess } from '../../facts/rehearsal/computeAccess.ts';
import { type Asked, requestsOf } from '../../facts/rehearsal/decisionsOf.ts';
import type { Held } from '../../facts/rehearsal/heldPolicies.ts';
import type { BeforeAndAfter } from '../../facts/rehearsal/rehearsePeople.ts';
import { say } from '../../messages/say.ts';
import type { Account, SimulatedAccess, Simulation } from '../../model/account.ts';
import type { User } from '../../model/iam.ts';
import type { Words } from '../../model/words.ts';
import { type MfaSession, mfaSessions } from '../../policies/mfaRequests.ts';

/** Above it the plan would be long in coming, and AWS would throttle. */
const mostSimulations = 30;

/** Who decides in offroot's place, or why nobody does. */
interface Answered {
  readonly judges: BeforeAndAfter<JudgeAccess> | null;
  readonly note: Words | null;
}

/**
 * Asks AWS's policy simulator of everybody's policies before and after, one call for each way to come in. What AWS says counts,
 * but where it missed a fact of the request that nobody knows: then it is as undecidable as offroot itself finds it.
 */
export async function askSimulator(
  account: Pick<Account, 'simulate'>,
  people: readonly Affected[],
  besides: BeforeAndAfter<Besides>,
  own: BeforeAndAfter<JudgeAccess>,
): Promise<Answered> {
  const cases = people.flatMap(casesOf);
  if (cases.length > mostSimulations) return { judges: null, note: say('rehearsal.note.many') };
  if (cases.length === 0) return { judges: null, note: null };
  const answers = await account.simulate(cases.map(({ simulation }) => simulation));
  if (answers.state === 'unreadable')
    return { judges: null, note: say('rehearsal.note.refused', { action: answers.action }) };
  const said = new Map<string, SimulatedAccess>();
  for (const [index, { user, held, session, simulation }] of cases.entries()) {
    for (const [at, asked] of simulation.requests.entries()) {
      const answer = answers.value[index]?.[at];
      if (answer) said.set(keyOf(user, held, session, asked), answer);
    }
  }
  const judge =
    (granted: Besides, compute: JudgeAccess): JudgeAccess =>
    (user, held, session, act, asked) => {
      const answer = said.get(keyOf(user, held, session, asked));
      const computed = compute(user, held, session, act, asked);
      if (!answer || (!answer.complete && computed === 'undecidable')) return computed;
      if (answer.access !== 'implicitDeny' || granted(act) === 'no') return answer.access;
      return granted(act) === 'yes' ? 'allowed' : 'undecidable';
    };
  return {
    judges: { before: judge(besides.before, own.before), after: judge(besides.after, own.after) },
    note: null,
  };
}

interface Case {
  readonly user: User;
  readonly held: Held;
  readonly session: MfaSession;
  readonly simulation: Simulation;
}

/** Nobody needs to be asked what people without any policy may do. */
function casesOf({ users: [user], before, after }: Affected): readonly Case[] {
  const helds = [...(before ? [before] : []), after].filter(({ policies }) => policies.length > 0);
  return helds.flatMap((held) =>
    mfaSessions.map((session) => ({ user, held, session, simulation: simulationOf(user, held, session) })),
  );
}

const simulationOf = (user: User, { policies, boundary }: Held, session: MfaSession): Simulation => ({
  policies: policies.flatMap(({ document }) => document ?? []),
  boundary: boundary?.document ?? null,
  // Who is not there yet has no id.
  caller: user.id === '' ? null : user.arn,
  context: Object.fromEntries(
    Object.entries(contextFor(user, session)).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  ),
  requests: Object.values(requestsOf(user)).flat(),
});

const keyOf = (user: User, held: Held, session: MfaSession, { action, resource }: Asked): string =>
  JSON.stringify([user.name, held.key, session, action, resource]);
