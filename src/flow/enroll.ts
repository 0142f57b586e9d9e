import { hasSignedInWithMfa, lacksMfa, ownProfile } from '../facts/oneself.ts';
import { sameName } from '../facts/sameName.ts';
import type { Enrolment, Rights } from '../model/enrolment.ts';
import type { Authorization } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { RunTools } from './run.ts';
import { newState, runSteps } from './runSteps.ts';

/** What somebody may read of themself, and what only some may read: without it less is said, nothing is done differently. */
export const enrollParts: readonly SnapshotPart[] = ['oneself', 'passwordPolicy', 'alias', 'authorization'];

/** The story of `offroot enroll`: one's own phone, used once, by the wizard's own ceremony, plans and guard. */
export async function enroll(tools: RunTools, first: Snapshot): Promise<Enrolment> {
  const state = newState(first);
  await runSteps({ ...tools, journey: false }, state);
  const { snapshot } = state;
  const own = known(snapshot.oneself);
  const user = own?.name ?? '';
  return {
    user,
    devices: own?.devices.map(({ serial }) => serial.slice(serial.lastIndexOf('/') + 1)) ?? [],
    passkeyOnly: own !== undefined && own.devices.length > 0 && own.devices.every(({ kind }) => kind === 'other'),
    signedIn: own !== undefined && hasSignedInWithMfa(own),
    lacksMfa: lacksMfa(snapshot),
    rights: rightsOf(snapshot, user),
    profile: ownProfile(user),
    outcome: outcomeOf(tools, state),
  };
}

function rightsOf({ authorization }: Snapshot, name: string): Enrolment['rights'] {
  if (authorization.state === 'unreadable') return { refused: authorization.action };
  const { users, groups }: Authorization = authorization.value;
  const user = users.find((one) => sameName(one.name, name));
  const held = (
    group: string | null,
    { attached, inline }: Pick<Authorization['groups'][number], 'attached' | 'inline'>,
  ): Rights => ({
    group,
    policies: [...attached, ...inline].map((policy) => policy.name),
  });
  const mine = groups.filter((group) => user?.groups.includes(group.name)).map((group) => held(group.name, group));
  const direct = user ? [held(null, user)] : [];
  return [...mine, ...direct.filter(({ policies }) => policies.length > 0)];
}
