import { newText } from '../identifiers.ts';
import { type RandomBytes, wireDate } from '../operation.ts';
import type { OwnerId } from '../ownerId.ts';
import type { PracticeState, StoredUser } from '../practiceState.ts';
import type { StoredDevice, StoredPasskey } from '../storedMfa.ts';

/** Adds a passkey as the browser does: it is made and enabled in one, and shows no codes. */
export function addPasskey(state: PracticeState, user: StoredUser, now: Date, random: RandomBytes): StoredPasskey {
  const id = newText('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 26, random);
  const serial = `arn:aws:iam::${state.accountId}:u2f/user${user.path}${user.name}/key-${id}`;
  const passkey: StoredPasskey = { serial, owner: user.id, enabledAt: wireDate(now) };
  state.passkeys.push(passkey);
  return passkey;
}

/** Everything that counts as MFA: virtual devices, half-made ones among them, and passkeys. */
export const allMfa = ({ devices, passkeys }: PracticeState): readonly (StoredDevice | StoredPasskey)[] => [
  ...devices,
  ...passkeys,
];

/** The MFA of one owner, of either kind; the quota and the rule of AWS-2023-001 know no difference. */
export const mfaOf = (state: PracticeState, owner: OwnerId): readonly (StoredDevice | StoredPasskey)[] =>
  allMfa(state).filter((device) => device.owner === owner);
