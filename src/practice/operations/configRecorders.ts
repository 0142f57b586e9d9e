import { type Call, type Operation, rowsOf, wireDate } from '../operation.ts';
import type { StoredRecorder } from '../storedWatchers.ts';
import { AwsFault } from '../wire/awsFault.ts';

const row = rowsOf('config');

/** Config's recorders, one in a region. They record nothing here. */
export const configRecorderOperations: readonly Operation[] = [
  row('PutConfigurationRecorder', putRecorder),
  row('PutDeliveryChannel', putChannel),
  row('StartConfigurationRecorder', startRecorder),
  row('StopConfigurationRecorder', stopRecorder),
  row('DescribeConfigurationRecorders', (call) => ({ ConfigurationRecorders: asked(call).map(view) })),
  row('DescribeConfigurationRecorderStatus', (call) => ({ ConfigurationRecordersStatus: asked(call).map(status) })),
];

const inRegion = ({ state, region }: Call): StoredRecorder | undefined =>
  state.watchers.recorders.find((one) => one.region === region);

function putRecorder(call: Call): undefined {
  const name = call.params.text('ConfigurationRecorder.name', { max: 256 });
  const role = call.params.text('ConfigurationRecorder.roleARN');
  const before = inRegion(call);
  if (before !== undefined && before.name !== name) {
    const message = `Failed to put configuration recorder '${name}' because the maximum number of configuration recorders: 1 is reached.`;
    throw new AwsFault('MaxNumberOfConfigurationRecordersExceededException', message);
  }
  if (before !== undefined) before.role = role;
  else {
    const never = { bucket: null, recording: false, startedAt: null, stoppedAt: null };
    call.state.watchers.recorders.push({ name, region: call.region, role, ...never });
  }
}

function putChannel(call: Call): undefined {
  const bucket = call.params.text('DeliveryChannel.s3BucketName');
  const recorder = inRegion(call);
  if (recorder === undefined) {
    throw new AwsFault('NoAvailableConfigurationRecorderException', 'Configuration recorder is not available.');
  }
  recorder.bucket = bucket;
}

function named(call: Call): StoredRecorder {
  const name = call.params.text('ConfigurationRecorderName');
  const recorder = inRegion(call);
  if (recorder?.name === name) return recorder;
  throw noSuch(name);
}

const noSuch = (name: string): AwsFault =>
  new AwsFault(
    'NoSuchConfigurationRecorderException',
    `Cannot find configuration recorder with the specified name '${name}'.`,
  );

function startRecorder(call: Call): undefined {
  const recorder = named(call);
  if (recorder.bucket === null) {
    const message = 'Delivery channel is not available to start configuration recorder.';
    throw new AwsFault('NoAvailableDeliveryChannelException', message);
  }
  recorder.recording = true;
  recorder.startedAt = wireDate(call.now);
}

function stopRecorder(call: Call): undefined {
  const recorder = named(call);
  recorder.recording = false;
  recorder.stoppedAt = wireDate(call.now);
}

function asked(call: Call): readonly StoredRecorder[] {
  const recorder = inRegion(call);
  const names = call.params.list('ConfigurationRecorderNames');
  const missing = names.find((name) => name !== recorder?.name);
  if (missing !== undefined) throw noSuch(missing);
  return recorder === undefined ? [] : [recorder];
}

const view = ({ name, role }: StoredRecorder) => ({
  name,
  roleARN: role,
  recordingGroup: { allSupported: true, includeGlobalResourceTypes: false, resourceTypes: [] },
});

const status = ({ name, recording, startedAt, stoppedAt }: StoredRecorder) => ({
  name,
  recording,
  lastStartTime: seconds(startedAt),
  lastStopTime: seconds(stoppedAt),
  ...(startedAt === null ? {} : { lastStatus: 'SUCCESS', lastStatusChangeTime: seconds(startedAt) }),
});

const seconds = (at: string | null): number | undefined => (at === null ? undefined : Date.parse(at) / 1000);
