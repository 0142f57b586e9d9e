import { scan } from '../../desk/phone.ts';
import { addDevice } from '../../mfa/mfaDevice.ts';
import { otpauthAddress } from '../../mfa/qrPng.ts';
import type { OwnerId } from '../../ownerId.ts';
import type { Draft } from './draft.ts';

/** Adds a virtual device that was enabled so many days ago; on the practice phone where the person of the story has it. */
export function addMfa(draft: Draft, owner: OwnerId, name: string, enabled: number, onPhone = false): void {
  const device = newDevice(draft, name, enabled);
  device.owner = owner;
  device.enabledAt = draft.ago(enabled);
  if (!onPhone) return;
  scan(draft.state, otpauthAddress(device.serial, draft.state.alias ?? draft.state.accountId, device.seed));
}

/** Adds a device that was made and never enabled. */
export const addHalfMadeMfa = (draft: Draft, name: string, made: number): void => {
  newDevice(draft, name, made);
};

function newDevice({ state, random, ago }: Draft, name: string, made: number) {
  const serial = `arn:aws:iam::${state.accountId}:mfa/${name}`;
  return addDevice(state, serial, [], new Date(ago(made)), random);
}
