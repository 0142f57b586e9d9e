import { ec2Filter } from '../ec2/ec2Filters.ts';
import { ec2Page } from '../ec2/ec2Paging.ts';
import { ec2 } from '../ec2/ec2Row.ts';
import { findInstance, instanceOf, instanceTagContext, onInstance } from '../ec2/instances.ts';
import type { Call, Operation } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredInstance, StoredMetadataOptions } from '../storedInstance.ts';
import { instanceProfileArn } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** The machines of EC2, in the region that was signed for, and how their metadata is reached. */
export const ec2InstanceOperations: readonly Operation[] = [
  ec2('DescribeInstances', describeInstances),
  ec2('ModifyInstanceMetadataOptions', modifyMetadata, { resource: onInstance, context: instanceTagContext }),
];

const stateCodes = { running: 16, stopped: 80, terminated: 48 };

function describeInstances(call: Call) {
  const { state, params, region } = call;
  const asked = params.list('InstanceId');
  if (asked.length > 0 && params.optional('MaxResults') !== undefined) {
    const message = 'The parameter instancesSet cannot be used with the parameter maxResults';
    throw new AwsFault('InvalidParameterCombination', message);
  }
  for (const id of asked) findInstance(call, id);
  const here = state.instances.filter((one) => one.region === region && (asked.length === 0 || asked.includes(one.id)));
  const { items, more } = ec2Page(here.filter(ec2Filter(params, filterFields, exampleInstance)), params);
  return { reservationSet: items.map((one) => viewReservation(state, one)), ...more };
}

function filterFields(one: StoredInstance, name: string): readonly string[] | null {
  const known: Readonly<Record<string, readonly string[]>> = {
    'instance-id': [one.id],
    'instance-state-name': [one.state],
    'instance-state-code': [String(stateCodes[one.state])],
    'instance-type': [one.type],
    'image-id': [one.imageId],
    'iam-instance-profile.arn': one.profile === null ? [] : [one.profile.arn],
    'metadata-options.http-tokens': [one.metadata.httpTokens],
    'metadata-options.http-endpoint': [one.metadata.endpoint],
    'tag-key': one.tags.map(({ key }) => key),
  };
  const tag = /^tag:(.+)$/.exec(name)?.[1];
  if (tag !== undefined) return one.tags.filter(({ key }) => key === tag).map(({ value }) => value);
  return known[name] ?? null;
}

/** What a filter's name is tried on where there are no machines. */
const exampleInstance: StoredInstance = {
  id: '',
  region: '',
  type: '',
  imageId: '',
  state: 'running',
  launchedAt: '',
  profile: null,
  metadata: { httpTokens: 'required', hopLimit: 2, endpoint: 'enabled' },
  tags: [],
};

const viewReservation = (state: PracticeState, one: StoredInstance) => ({
  reservationId: `r-${one.id.slice(2)}`,
  ownerId: state.accountId,
  groupSet: [],
  instancesSet: [viewInstance(state, one)],
});

function viewInstance(state: PracticeState, one: StoredInstance) {
  const profile = state.instanceProfiles.find((other) => instanceProfileArn(state, other) === one.profile?.arn);
  return {
    instanceId: one.id,
    imageId: one.imageId,
    instanceState: { code: stateCodes[one.state], name: one.state },
    instanceType: one.type,
    launchTime: one.launchedAt.replace('Z', '.000Z'),
    placement: { availabilityZone: `${one.region}a`, tenancy: 'default' },
    iamInstanceProfile: one.profile === null ? undefined : { arn: one.profile.arn, id: profile?.id ?? '' },
    tagSet: one.tags.length === 0 ? undefined : one.tags.map(({ key, value }) => ({ key, value })),
    metadataOptions: viewMetadata(one.metadata, 'applied'),
  };
}

const viewMetadata = ({ httpTokens, hopLimit, endpoint }: StoredMetadataOptions, state: 'applied' | 'pending') => ({
  state,
  httpTokens,
  httpPutResponseHopLimit: hopLimit,
  httpEndpoint: endpoint,
  httpProtocolIpv6: 'disabled',
  instanceMetadataTags: 'disabled',
});

// The answer says that it is under way; whoever reads again sees it applied.
function modifyMetadata(call: Call) {
  const { params } = call;
  const tokens = params.choice('HttpTokens', ['optional', 'required']);
  const hopLimit = params.integer('HttpPutResponseHopLimit', 1, 64);
  const endpoint = params.choice('HttpEndpoint', ['enabled', 'disabled']);
  const instance = instanceOf(call);
  if (instance.state === 'terminated') {
    const message = `The instance '${instance.id}' is not in a state from which its metadata options can be modified.`;
    throw new AwsFault('IncorrectInstanceState', message);
  }
  instance.metadata = {
    httpTokens: tokens ?? instance.metadata.httpTokens,
    hopLimit: hopLimit ?? instance.metadata.hopLimit,
    endpoint: endpoint ?? instance.metadata.endpoint,
  };
  return { instanceId: instance.id, instanceMetadataOptions: viewMetadata(instance.metadata, 'pending') };
}
