import { canActions } from '../facts/can/canActions.ts';
import { canContext } from '../facts/can/decideCan.ts';
import { heldBy } from '../facts/can/heldBy.ts';
import { inOrganization } from '../facts/identities.ts';
import { say } from '../messages/say.ts';
import type { Account } from '../model/account.ts';
import type { CanReport, CanWho } from '../model/canReport.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { mfaSessions } from '../policies/mfaRequests.ts';

/** What somebody asks: may this one do that, there, from here? */
export interface CanQuestion {
  readonly who: CanWho;
  readonly actions: readonly string[];
  readonly resource: string;
  readonly from: string | null;
}

/**
 * What somebody can do, decided by AWS's policy simulator where it may be asked, else by offroot over the policies it has read,
 * which is said. Writes nothing. Throws nothing but UserCancelled.
 */
export async function canDo(
  account: Pick<Account, 'simulatePrincipal'>,
  snapshot: Snapshot,
  question: CanQuestion,
  now: Date,
): Promise<CanReport> {
  const { who, actions, resource, from } = question;
  const authorization = known(snapshot.authorization) ?? { users: [], groups: [], roles: [], policies: [] };
  const asked = { who, resource, from, now };
  const answers = await account.simulatePrincipal(
    mfaSessions.map((session) => ({
      arn: who.arn,
      actions,
      resource,
      context: textsIn(canContext({ ...asked, action: '' }, session)),
    })),
  );
  const rows = known(answers);
  return {
    who,
    resource,
    from,
    answeredBy: rows ? 'aws' : 'offroot',
    actions: canActions(asked, actions, heldBy(authorization, who), (action, session) => {
      return rows?.[mfaSessions.indexOf(session)]?.[actions.indexOf(action)] ?? null;
    }),
    notes: [
      ...(answers.state === 'unreadable' ? [say('can.note.refused', { action: answers.action })] : []),
      ...(rows ? [] : byOffroot(who, snapshot)),
      say('can.note.resource-policies'),
    ],
  };
}

/** What offroot, reading policies alone, cannot see. */
const byOffroot = ({ kind }: CanWho, snapshot: Snapshot): readonly Words[] => [
  ...(kind === 'role' ? [say('can.note.role-boundary')] : []),
  ...(inOrganization(snapshot) ? [say('rehearsal.note.scp')] : []),
];

const textsIn = (context: ReturnType<typeof canContext>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(context).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
