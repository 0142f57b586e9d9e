import type { WriteRefused } from '../errors.ts';
import type { ApiChange } from '../model/change.ts';

/** A repeated request whose first answer was lost is told that the thing is there already, that no more fit, or that it is gone. */
export const maybeDone = ({ action }: ApiChange, { code }: WriteRefused): boolean =>
  action.startsWith('iam:') ? repeated.test(`${code} ${action}`) : repeatedElsewhere.test(code);
const repeated =
  /^(EntityAlreadyExists |LimitExceeded iam:(AddRoleToInstanceProfile|CreatePolicyVersion)|NoSuchEntity iam:(Delete|Detach|Remove|Deactivate))/;

/** The services beside IAM each have a word of their own for it. */
const repeatedElsewhere = /Already|Conflict|Duplicate|NotFound|NoSuch|IncorrectState/;
