import { missing, ownerName, ownerOf } from '../lookup.ts';
import { mfaOf } from '../mfa/passkeys.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { onPath, onUser } from '../resources.ts';
import { ownerViews } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';
import { serialOf } from './mfaDevices.ts';

/** Reading MFA devices. Seeds are never shown again. */
export const mfaListOperations: readonly Operation[] = [
  iam('ListMFADevices', listMfaDevices, { resource: onUser }),
  iam('ListVirtualMFADevices', listVirtualMfaDevices, { resource: onPath('mfa') }),
  iam('GetMFADevice', getMfaDevice, { resource: onUser }),
];

function listMfaDevices(call: Call) {
  const owner = ownerOf(call);
  const devices = mfaOf(call.state, owner);
  const { items, more } = pageOf(devices, call.params, `mfa of ${owner}`);
  const UserName = ownerName(call.state, owner);
  const view = items.map(({ serial, enabledAt }) => ({
    UserName,
    SerialNumber: serial,
    EnableDate: enabledAt ?? undefined,
  }));
  return { MFADevices: view, ...more };
}

function listVirtualMfaDevices({ state, params }: Call) {
  const wanted = params.choice('AssignmentStatus', ['Assigned', 'Unassigned', 'Any']) ?? 'Any';
  const devices = state.devices.filter(({ owner }) => wanted === 'Any' || (wanted === 'Assigned') === (owner !== null));
  const { items, more } = pageOf(devices, params, `virtual mfa ${wanted}`);
  const viewOwner = ownerViews(state);
  const view = items.map(({ serial, owner, enabledAt }) => ({
    SerialNumber: serial,
    User: owner === null ? undefined : viewOwner(owner),
    EnableDate: enabledAt ?? undefined,
  }));
  return { VirtualMFADevices: view, ...more };
}

// Recorded: AWS answers this for passkeys and security keys only.
function getMfaDevice(call: Call) {
  const { state } = call;
  const serial = serialOf(call);
  const passkey = state.passkeys.find((one) => one.serial === serial);
  if (passkey !== undefined && passkey.owner === ownerOf(call)) {
    return { UserName: ownerName(state, passkey.owner), SerialNumber: serial, EnableDate: passkey.enabledAt };
  }
  if (/:u2f\//.test(serial)) missing('MFA Device invalid for user.');
  throw new AwsFault(
    'ValidationError',
    'The MFA device serial number sent in the request is invalid or not supported by this API. Currently, only hardware FIDO security keys are supported. Please use the compatible device or API.',
  );
}
