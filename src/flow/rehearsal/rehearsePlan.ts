import { UserCancelled } from '../../errors.ts';
import { inOrganization } from '../../facts/identities.ts';
import { affectedPeople } from '../../facts/rehearsal/affectedPeople.ts';
import { computeAccess, grantedBesides } from '../../facts/rehearsal/computeAccess.ts';
import { lockOuts } from '../../facts/rehearsal/lockOuts.ts';
import { rehearsePeople } from '../../facts/rehearsal/rehearsePeople.ts';
import { sumUp } from '../../facts/rehearsal/sumUp.ts';
import { rightsAfterAll } from '../../facts/rightsAfter.ts';
import { say } from '../../messages/say.ts';
import type { Plan } from '../../model/plan.ts';
import { known } from '../../model/reading.ts';
import type { Rehearsal } from '../../model/rehearsal.ts';
import type { RunState, RunTools } from '../run.ts';
import { askSimulator } from './askSimulator.ts';
import { readUnseen } from './readUnseen.ts';

/** All it may use of a run: it asks and tells, and writes nothing. */
export interface Rehearsing {
  readonly account: Pick<RunTools['account'], 'simulate' | 'readPolicyDocuments'>;
  readonly frontend: Pick<RunTools['frontend'], 'progress'>;
}

/**
 * What each person whose rights a plan changes could still do after it, decided by AWS's policy simulator where it may be asked,
 * else by offroot, with the reason. Null where nobody's rights change or they could not be read. It only tells: it never
 * changes or stops a plan, and whatever goes wrong in it is told as a note. Throws nothing but UserCancelled.
 */
export async function rehearsePlan(
  tools: Rehearsing,
  { snapshot }: Pick<RunState, 'snapshot'>,
  plan: Pick<Plan, 'changes'>,
): Promise<Rehearsal | null> {
  const authorization = known(snapshot.authorization);
  const writes = plan.changes.filter((change) => change.kind === 'api');
  if (!authorization) return null;
  const after = rightsAfterAll(authorization, writes, snapshot.connection.identity);
  const people = after === authorization ? [] : affectedPeople(authorization, after);
  if (people.length === 0) return null;
  tools.frontend.progress({ kind: 'connecting', words: say('rehearsal.doing') });
  try {
    const { seen, unseen } = await readUnseen(tools.account, people);
    const besides = {
      before: grantedBesides(snapshot.passwordPolicy),
      after: grantedBesides(snapshot.passwordPolicy, writes),
    };
    const own = { before: computeAccess(besides.before), after: computeAccess(besides.after) };
    const asked = unseen.length > 0 ? notAsked(unseen) : await askSimulator(tools.account, seen, besides, own);
    const rehearsed = rehearsePeople(seen, asked.judges ?? own);
    const found = lockOuts(rehearsed, snapshot, plan.changes);
    return {
      by: asked.judges ? 'aws' : 'offroot',
      notes: [...(asked.note ? [asked.note] : []), ...(inOrganization(snapshot) ? [say('rehearsal.note.scp')] : [])],
      people: rehearsed,
      lockOuts: found,
      summary: sumUp(rehearsed, found),
    };
  } catch (error) {
    if (error instanceof UserCancelled) throw error;
    tools.frontend.progress({ kind: 'note', words: say('rehearsal.failed') });
    return null;
  }
}

const notAsked = (unseen: readonly string[]) => ({
  judges: null,
  note: say('rehearsal.note.unseen', { policies: unseen.join(', ') }),
});
