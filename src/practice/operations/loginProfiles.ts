import { findUser, missing, refuseRole } from '../lookup.ts';
import { entityName } from '../names.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { checkPassword, isPassword, setPassword } from '../passwords.ts';
import type { StoredLogin, StoredUser } from '../practiceState.ts';
import { onUser } from '../resources.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Users' passwords. */
export const loginProfileOperations: readonly Operation[] = [
  iam('CreateLoginProfile', createLoginProfile, { resource: onUser }),
  iam('GetLoginProfile', getLoginProfile, { resource: onUser }),
  iam('UpdateLoginProfile', updateLoginProfile, { resource: onUser }),
  iam('DeleteLoginProfile', deleteLoginProfile, { resource: onUser }),
  iam('ChangePassword', changePassword, { resource: ({ caller }) => caller.arn }),
];

const passwordRule = { max: 128, pattern: /^[\u0009\u000A\u000D\u0020-\u00FF]+$/ };

/** The user named, or the caller where no name is given. */
function target(call: Call): StoredUser {
  const { state, params, caller } = call;
  if (params.optional('UserName') !== undefined) return findUser(state, entityName(params, 'UserName'));
  refuseRole(call);
  return caller.user ?? missing('The user with name root cannot be found.');
}

function loginOf(user: StoredUser): StoredLogin {
  return user.login ?? missing(`Login Profile for User ${user.name} cannot be found.`);
}

const view = (user: StoredUser) => {
  const { createdAt, resetRequired } = loginOf(user);
  return { LoginProfile: { UserName: user.name, CreateDate: createdAt, PasswordResetRequired: resetRequired } };
};

function createLoginProfile(call: Call) {
  const user = target(call);
  const password = call.params.text('Password', passwordRule);
  const resetRequired = call.params.flag('PasswordResetRequired') ?? false;
  if (user.login !== null) {
    throw new AwsFault('EntityAlreadyExists', `Login Profile for user ${user.name} already exists.`);
  }
  checkPassword(call.state, user, password);
  setPassword(user, password, resetRequired, call.now);
  return view(user);
}

function getLoginProfile(call: Call) {
  return view(target(call));
}

function updateLoginProfile(call: Call): undefined {
  const user = target(call);
  const login = loginOf(user);
  const password = call.params.optional('Password', passwordRule);
  const resetRequired =
    call.params.flag('PasswordResetRequired') ?? (password === undefined ? login.resetRequired : false);
  if (password === undefined) {
    login.resetRequired = resetRequired;
    return;
  }
  checkPassword(call.state, user, password);
  setPassword(user, password, resetRequired, call.now);
}

function deleteLoginProfile(call: Call): undefined {
  const user = target(call);
  loginOf(user);
  user.login = null;
}

function changePassword({ state, params, caller, now }: Call): undefined {
  const old = params.text('OldPassword', passwordRule);
  const password = params.text('NewPassword', passwordRule);
  const { user } = caller;
  if (user === null) throw new AwsFault('InvalidUserType', 'Only IAM Users can change their own password');
  loginOf(user);
  if (!isPassword(user, old)) throw new AwsFault('AccessDenied', 'The old password was incorrect.');
  checkPassword(state, user, password);
  setPassword(user, password, false, now);
}
