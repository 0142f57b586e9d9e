import { findDevice, findUser, missing, ownerOf } from '../lookup.ts';
import { acceptPair, addDevice } from '../mfa/mfaDevice.ts';
import { mfaOf } from '../mfa/passkeys.ts';
import { otpauthAddress, qrPng } from '../mfa/qrPng.ts';
import { entityName, entityPath } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { checkQuota } from '../quotas.ts';
import { onSerial, onUser } from '../resources.ts';
import type { StoredDevice } from '../storedMfa.ts';
import { readTags, tagContext } from '../tagging.ts';
import { viewTags } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Making, enabling and removing MFA devices. */
export const mfaDeviceOperations: readonly Operation[] = [
  iam('CreateVirtualMFADevice', createVirtualMfaDevice, {
    resource: (call) => newSerial(call),
    context: ({ params }) => tagContext(params),
  }),
  iam('EnableMFADevice', enableMfaDevice, { resource: onUser }),
  iam('DeactivateMFADevice', deactivateMfaDevice, { resource: onUser }),
  iam('ResyncMFADevice', resyncMfaDevice, { resource: onUser }),
  iam('DeleteVirtualMFADevice', deleteVirtualMfaDevice, { resource: onSerial }),
];

/** A serial number as a parameter. */
export const serialOf = ({ params }: Call): string =>
  params.text('SerialNumber', { min: 9, max: 256, pattern: /^[\w+=/:,.@-]+$/ });

const newSerial = ({ state, params }: Call): string =>
  `arn:aws:iam::${state.accountId}:mfa${entityPath(params)}${entityName(params, 'VirtualMFADeviceName')}`;

function createVirtualMfaDevice(call: Call) {
  const { state, params, now, random } = call;
  const serial = newSerial(call);
  const tags = readTags(params);
  const name = entityName(params, 'VirtualMFADeviceName').toLowerCase();
  // The name is taken whatever the path, and by a device that was never enabled just as well.
  if (state.devices.some((device) => device.serial.toLowerCase().endsWith(`/${name}`))) {
    throw new AwsFault('EntityAlreadyExists', 'MFA device already exists.');
  }
  const device = addDevice(state, serial, tags, now, random);
  const address = otpauthAddress(serial, state.alias ?? state.accountId, device.seed);
  return {
    VirtualMFADevice: {
      SerialNumber: serial,
      Base32StringSeed: Buffer.from(device.seed).toString('base64'),
      QRCodePNG: qrPng(address).toString('base64'),
      Tags: tags.length > 0 ? viewTags(tags) : undefined,
    },
  };
}

const codeRule = { min: 6, max: 6, pattern: /^[\d]+$/ };

const codesOf = ({ params }: Call) =>
  [params.text('AuthenticationCode1', codeRule), params.text('AuthenticationCode2', codeRule)] as const;

function enableMfaDevice(call: Call): undefined {
  const { state, now } = call;
  const [first, second] = codesOf(call);
  const serial = serialOf(call);
  const user = findUser(state, entityName(call.params, 'UserName'));
  demandOwnMfa(call, user.id);
  const device = findDevice(state, serial) ?? unknownDevice(serial);
  if (device.owner === user.id) {
    throw new AwsFault('EntityAlreadyExists', `MFA Device for user ${user.name} already exists.`);
  }
  if (device.owner !== null) throw new AwsFault('EntityAlreadyExists', 'MFA Device is already in use.');
  checkQuota('MFADevicesPerUser', mfaOf(state, user.id).length);
  if (!acceptPair(device, first, second, now)) throw wrongCodes();
  device.owner = user.id;
  device.enabledAt = wireDate(now);
  device.wrongCodes = 0;
  device.lockedUntil = null;
}

function deactivateMfaDevice(call: Call): undefined {
  const owner = ownerOf(call);
  demandOwnMfa(call, owner);
  const { state } = call;
  const serial = serialOf(call);
  if (state.passkeys.some((passkey) => passkey.owner === owner && passkey.serial === serial)) {
    // Nothing is left of a passkey: it has no life without its owner.
    state.passkeys = state.passkeys.filter((passkey) => passkey.serial !== serial);
    return;
  }
  const device = deviceOf(call, owner);
  device.owner = null;
  device.enabledAt = null;
}

function resyncMfaDevice(call: Call): undefined {
  const [first, second] = codesOf(call);
  const user = findUser(call.state, entityName(call.params, 'UserName'));
  if (!acceptPair(deviceOf(call, user.id), first, second, call.now)) throw wrongCodes();
}

function deleteVirtualMfaDevice(call: Call): undefined {
  const { state } = call;
  const serial = serialOf(call);
  const device = findDevice(state, serial) ?? unknownDevice(serial);
  if (device.owner !== null) throw new AwsFault('DeleteConflict', 'MFA VirtualDevice in use. Must deactivate first.');
  state.devices.splice(state.devices.indexOf(device), 1);
}

function deviceOf(call: Call, owner: string): StoredDevice {
  const device = findDevice(call.state, serialOf(call));
  return device?.owner === owner ? device : missing('MFA Device invalid for user.');
}

const unknownDevice = (serial: string) => missing(`VirtualMFADevice with serial number ${serial} doesn't exist.`);

const wrongCodes = () => new AwsFault('InvalidAuthenticationCode', 'Authentication code for device is not valid.');

/**
 * AWS-2023-001: who already has MFA adds and removes own devices only when signed in with it. The first device, other
 * users' devices and resync are not affected.
 */
function demandOwnMfa({ state, caller }: Call, owner: string): void {
  const own = caller.user?.id === owner;
  if (!own || mfaOf(state, owner).length === 0 || typeof caller.session?.mfaAt === 'string') return;
  throw new AwsFault(
    'AccessDenied',
    'To complete this action, please ensure that you are authenticated with an MFA device that is enabled for this user.',
  );
}
