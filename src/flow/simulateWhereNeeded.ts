import { administrators } from '../facts/administrators.ts';
import { inOrganization } from '../facts/identities.ts';
import { hasForeignDeny } from '../facts/wayIn.ts';
import { known } from '../model/reading.ts';
import type { RunState, RunTools } from './run.ts';

/** Asks AWS's policy simulator only where the proofs need it: in an Organization, or with a Deny that is not ours. */
export async function simulateWhereNeeded(tools: RunTools, state: RunState): Promise<void> {
  const authorization = known(state.snapshot.authorization);
  if (!authorization) return;
  const admins = administrators(authorization);
  const needed =
    admins.length > 0 &&
    (inOrganization(state.snapshot) || admins.some(({ user }) => hasForeignDeny(user, state.snapshot)));
  if (needed) state.snapshot = await tools.account.read(['simulations'], state.snapshot);
}
