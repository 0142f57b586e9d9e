import type { Step } from '../model/step.ts';
import { connect } from '../steps/connect.ts';
import { accountRole } from './accountRole.ts';
import { chooseFor } from './chooseFor.ts';
import { machines } from './machines.ts';
import { serviceRole } from './serviceRole.ts';
import { webRole } from './webRole.ts';

/**
 * What `offroot roles` goes through: which account, who is to get a role, and that role. `externalId` is what a role for another
 * account gets where one is to be made up.
 */
export const roleSteps = ({ externalId }: { readonly externalId: string }): readonly Step[] => [
  connect,
  chooseFor,
  serviceRole,
  accountRole(externalId),
  webRole,
  machines,
];
