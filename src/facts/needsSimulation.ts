import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { administrators } from './administrators.ts';
import { inOrganization } from './identities.ts';
import { hasForeignDeny } from './wayIn.ts';

/** True where only AWS's policy simulator can tell what administrators may do: in an Organization, or with a Deny not ours. */
export function needsSimulation(snapshot: Snapshot): boolean {
  const authorization = known(snapshot.authorization);
  const admins = authorization ? administrators(authorization) : [];
  return admins.length > 0 && (inOrganization(snapshot) || admins.some(({ user }) => hasForeignDeny(user, snapshot)));
}
