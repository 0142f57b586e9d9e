import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { Generated } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Secret } from '../model/secret.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** A change for a person, by the step that makes it: the ids of its changes begin with the step's. */
interface ForPerson {
  readonly step: string;
  readonly UserName: string;
}

const line = (name: string, detail: ApiChange['line']['detail']) => ({ noun: say('noun.user'), name, detail });

interface NewUser {
  /** besides the one that says that offroot made it */
  readonly tags?: readonly { readonly Key: string; readonly Value: string }[];
  readonly detail?: ApiChange['line']['detail'];
  readonly fixes?: readonly string[];
}

/** A user without rights and without a password, tagged as offroot's. */
export const createUser = (
  { step, UserName }: ForPerson,
  now: Date,
  { tags = [], detail = null, fixes = ['own-users-exist'] }: NewUser = {},
): ApiChange => ({
  id: `${step}.create.${UserName}`,
  step,
  kind: 'api',
  action: 'iam:CreateUser',
  input: { UserName, Tags: [{ Key: 'offroot:created', Value: now.toISOString() }, ...tags] },
  summary: say('people.create', { user: UserName }),
  line: line(UserName, detail),
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:DeleteUser', input: { UserName } } },
  fixes,
  touches: ['authorization', 'signIns'],
});

/** Into one group more. */
export const addToGroup = ({ step, UserName }: ForPerson, GroupName: string): ApiChange => ({
  id: `${step}.group.${UserName}.${GroupName}`,
  step,
  kind: 'api',
  action: 'iam:AddUserToGroup',
  input: { UserName, GroupName },
  summary: say('people.add', { user: UserName, group: GroupName }),
  line: line(UserName, say('people.in', { group: GroupName })),
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:RemoveUserFromGroup', input: { UserName, GroupName } } },
  fixes: ['rights-from-groups'],
  touches: ['authorization'],
});

/** The id of a password: of the answer that holds it, and of the change that sets it. */
export const passwordId = (step: string, user: string): string => `${step}.password.${user}`;

/** A first password to be made up, by the account's own policy. */
export const passwordToMake = (step: string, { passwordPolicy }: Snapshot, user: string): Generated => ({
  id: passwordId(step, user),
  kind: 'generated',
  what: 'password',
  policy: known(passwordPolicy) ?? null,
});

interface NewPassword {
  readonly Password: Secret;
  readonly PasswordResetRequired: boolean;
  /** there is one already, which stops working */
  readonly had: boolean;
  /** where the user is spelled otherwise in the answers than by AWS */
  readonly id?: string;
  readonly fixes?: readonly string[];
}

/** A first password, or a new one in place of the old. */
export function setPassword(
  { step, UserName }: ForPerson,
  { Password, PasswordResetRequired, had, id = passwordId(step, UserName), fixes = ['own-users-exist'] }: NewPassword,
): ApiChange {
  const input = { UserName, Password, PasswordResetRequired };
  const words = had ? say('people.new-password') : say('people.password', { reset: PasswordResetRequired ? 1 : 0 });
  const shared = {
    id,
    step,
    kind: 'api',
    input,
    line: line(UserName, words),
    fixes,
    touches: ['signIns'],
  } as const;
  return had
    ? {
        ...shared,
        action: 'iam:UpdateLoginProfile',
        summary: say('people.password.renew', { user: UserName }),
        effect: 'change',
        undo: { possible: false, why: say('people.password.undo') },
      }
    : {
        ...shared,
        action: 'iam:CreateLoginProfile',
        summary: say('people.password.create', { user: UserName }),
        effect: 'add',
        undo: { possible: true, write: { action: 'iam:DeleteLoginProfile', input: { UserName } } },
      };
}
