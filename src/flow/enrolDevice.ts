import { AccessDenied, WriteRefused } from '../errors.ts';
import { unusedDeviceName } from '../facts/unusedDeviceName.ts';
import { say } from '../messages/say.ts';
import { createJudge } from '../mfa/judgeCodes.ts';
import { newDevice } from '../mfa/newDevice.ts';
import type { WriteOutcome } from '../model/account.ts';
import type { CeremonyChange } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { Secret } from '../model/secret.ts';
import { readAgain } from './readAgain.ts';
import type { Applied, RunState, RunTools } from './run.ts';
import { writeJournalled } from './writeJournalled.ts';

/**
 * The MFA ceremony: a device made, scanned, two codes checked here, then by AWS. Whatever ends it early (the person, a
 * refusal, a lost connection) takes the unused device away again; a crash leaves it to the next run.
 */
export async function enrolDevice(tools: RunTools, state: RunState, change: CeremonyChange): Promise<Applied> {
  const { serial, seed } = await createDevice(tools, state, change);
  let enabled = false;
  try {
    enabled = await askAndEnable(tools, state, change, serial, seed);
  } finally {
    if (!enabled) await removeDevice(tools, state, change, serial);
  }
  return enabled ? 'applied' : 'cancelled';
}

async function createDevice(tools: RunTools, state: RunState, change: CeremonyChange) {
  const made = await create(tools, state, change, change.deviceName).catch(async (error: unknown) => {
    if (!(error instanceof WriteRefused) || error.code !== 'EntityAlreadyExists') throw error;
    // The answer to our own request was lost, and with it the seed: the half-made device gives way to a new one.
    await refreshDevices(tools, state, change);
    if (change.byOneself) return createBesides(tools, state, change);
    const orphan = known(state.snapshot.mfaDevices)?.find(
      ({ serial, owner }) => owner === null && serial.endsWith(`:mfa/${change.deviceName}`),
    );
    if (!orphan) throw error;
    await removeDevice(tools, state, change, orphan.serial);
    return create(tools, state, change, change.deviceName);
  });
  if (!made.created || !made.reveal)
    throw new WriteRefused('iam:CreateVirtualMFADevice', 'NoSeed', 'no seed in the answer');
  return { serial: made.created, seed: made.reveal };
}

/** Whoever sets up their own may delete no device and cannot tell whose one is: its name is passed by. */
function createBesides(tools: RunTools, state: RunState, change: CeremonyChange): Promise<WriteOutcome> {
  tools.frontend.progress({ kind: 'note', words: say('enroll.orphan-passed', { name: change.deviceName }) });
  const serials = known(state.snapshot.oneself)?.virtualSerials ?? [];
  return create(tools, state, change, unusedDeviceName(change.user, [...serials, change.deviceName]));
}

function create(
  tools: RunTools,
  state: RunState,
  change: CeremonyChange,
  VirtualMFADeviceName: string,
): Promise<WriteOutcome> {
  // Tagging takes a right of its own (iam:TagMFADevice), which nobody needs for their own phone.
  const tags = change.byOneself ? {} : { Tags: [{ Key: 'offroot:created', Value: tools.clock.now().toISOString() }] };
  return writeJournalled(
    tools,
    state,
    { action: 'iam:CreateVirtualMFADevice', input: { VirtualMFADeviceName, ...tags } },
    { step: change.step, change: change.id, undo: change.undo },
  );
}

async function askAndEnable(
  tools: RunTools,
  state: RunState,
  change: CeremonyChange,
  SerialNumber: string,
  seed: Secret,
): Promise<boolean> {
  const { identity } = state.snapshot.connection;
  const account = known(state.snapshot.alias) ?? identity.account;
  const device = newDevice({ user: change.user, account, seed });
  const judge = createJudge(seed, tools.clock, device.label);
  for (;;) {
    const answer = await tools.frontend.enrol(device, judge);
    if (answer === 'cancelled') return false;
    const [AuthenticationCode1, AuthenticationCode2] = answer.codes;
    try {
      await writeJournalled(
        tools,
        state,
        {
          action: 'iam:EnableMFADevice',
          input: { UserName: change.user, SerialNumber, AuthenticationCode1, AuthenticationCode2 },
        },
        { step: change.step, change: change.id, undo: change.undo },
      );
    } catch (error) {
      if (error instanceof WriteRefused && error.code === 'InvalidAuthenticationCode') {
        tools.frontend.progress({ kind: 'note', words: say('mfa.refused') });
        continue;
      }
      if (!(await isEnabledAlready(tools, state, change, SerialNumber, error))) throw error;
    }
    // AWS took it. That it also shows it, which may take a while, is read back with the rest of the plan.
    return true;
  }
}

/** AWS shows a new device to its user's own list at once, nearly always. */
const looks = 5;
const pauseMs = 1500;

/**
 * After a lost answer AWS says that the device is this user's already, which is what was wanted. To oneself it says that a
 * session with MFA is needed now: true where there was none before and this device is in the list.
 */
async function isEnabledAlready(
  tools: RunTools,
  state: RunState,
  change: CeremonyChange,
  serial: string,
  error: unknown,
): Promise<boolean> {
  if (error instanceof WriteRefused) return error.code === 'EntityAlreadyExists';
  const hadNone = known(state.snapshot.oneself)?.devices.length === 0;
  if (!change.byOneself || !hadNone || !(error instanceof AccessDenied && error.wantsMfa)) return false;
  for (let look = 1; ; look += 1) {
    await refreshDevices(tools, state, change);
    if (isOwned(state, serial)) return true;
    if (look === looks) return false;
    await tools.clock.sleep(pauseMs, tools.frontend.cancelled);
  }
}

const isOwned = ({ snapshot }: RunState, wanted: string): boolean =>
  [...(known(snapshot.oneself)?.devices ?? []), ...(known(snapshot.mfaDevices) ?? [])].some(
    ({ serial, owner }) => serial === wanted && owner !== null,
  );

async function removeDevice(tools: RunTools, state: RunState, change: CeremonyChange, SerialNumber: string) {
  const about = { step: change.step, change: change.id, undo: null };
  // Best effort: where even this fails, the next run finds the orphan and says what it is.
  const removed = await writeJournalled(
    tools,
    state,
    { action: 'iam:DeleteVirtualMFADevice', input: { SerialNumber } },
    about,
  ).then(
    () => true,
    () => false,
  );
  await refreshDevices(tools, state, change).catch(() => undefined);
  // What AWS enabled although its answer never came is no orphan.
  if (removed || isOwned(state, SerialNumber)) return;
  tools.frontend.progress({ kind: 'note', words: say(change.byOneself ? 'enroll.orphan-left' : 'mfa.orphan-left') });
}

async function refreshDevices(tools: RunTools, state: RunState, change: CeremonyChange): Promise<void> {
  state.snapshot = await readAgain(tools, state, change.touches);
}
