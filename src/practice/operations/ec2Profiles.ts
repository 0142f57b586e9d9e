import { ec2Filter } from '../ec2/ec2Filters.ts';
import { ec2Page } from '../ec2/ec2Paging.ts';
import { authorisePassRole, ec2 } from '../ec2/ec2Row.ts';
import { instanceArn, instanceOf, instanceTagContext, neededText, onInstance } from '../ec2/instances.ts';
import { newText } from '../identifiers.ts';
import { findNamed } from '../lookup.ts';
import type { Call, Operation } from '../operation.ts';
import type { PracticeState, StoredInstanceProfile } from '../practiceState.ts';
import type { StoredInstance } from '../storedInstance.ts';
import { instanceProfileArn, roleArn } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Which machine has which instance profile. Whoever gives one away needs iam:PassRole for the role in it. */
export const ec2ProfileOperations: readonly Operation[] = [
  ec2('DescribeIamInstanceProfileAssociations', describe),
  ec2('AssociateIamInstanceProfile', associate, { resource: onInstance, context: instanceTagContext }),
  ec2('DisassociateIamInstanceProfile', disassociate, { resource: onAssociated }),
  ec2('ReplaceIamInstanceProfileAssociation', replace, { resource: onAssociated }),
];

type Associated = StoredInstance & { profile: NonNullable<StoredInstance['profile']> };

const isAssociated = (one: StoredInstance): one is Associated => one.profile !== null;

const associatedIn = ({ state, region }: Call): readonly Associated[] =>
  state.instances.filter((one) => one.region === region).filter(isAssociated);

function onAssociated(call: Call): string {
  const id = call.params.optional('AssociationId');
  const found = associatedIn(call).find(({ profile }) => profile.associationId === id);
  return instanceArn(call.state, found ?? { region: call.region, id: '*' });
}

const view = (state: PracticeState, { id, profile }: Associated, how: string) => ({
  associationId: profile.associationId,
  instanceId: id,
  iamInstanceProfile: {
    arn: profile.arn,
    id: state.instanceProfiles.find((one) => instanceProfileArn(state, one) === profile.arn)?.id ?? '',
  },
  state: how,
});

function describe(call: Call) {
  const asked = call.params.list('AssociationId');
  const all = associatedIn(call);
  for (const id of asked) associationOf(all, id);
  const wanted = all.filter(({ profile }) => asked.length === 0 || asked.includes(profile.associationId));
  const matches = ec2Filter<{ id: string }>(call.params, filterFields, { id: '' });
  const { items, more } = ec2Page(wanted.filter(matches), call.params);
  return { iamInstanceProfileAssociationSet: items.map((one) => view(call.state, one, 'associated')), ...more };
}

const filterFields = ({ id }: { id: string }, name: string): readonly string[] | null =>
  name === 'instance-id' ? [id] : name === 'state' ? ['associated'] : null;

function associationOf(all: readonly Associated[], id: string): Associated {
  const found = all.find(({ profile }) => profile.associationId === id);
  if (found !== undefined) return found;
  throw new AwsFault('InvalidAssociationID.NotFound', `An invalid association-id of '${id}' was given`);
}

/** The instance profile that is given, by its ARN or name. */
function givenProfile({ state, params }: Call): StoredInstanceProfile {
  const arn = params.optional('IamInstanceProfile.Arn');
  const name = params.optional('IamInstanceProfile.Name');
  if (arn === undefined && name === undefined) {
    throw new AwsFault('MissingParameter', 'The request must contain the parameter iamInstanceProfile');
  }
  const found =
    arn === undefined
      ? findNamed(state.instanceProfiles, name ?? '')
      : state.instanceProfiles.find((one) => instanceProfileArn(state, one) === arn);
  if (found !== undefined) return found;
  const [field, value] = arn === undefined ? ['name', name] : ['arn', arn];
  const message = `Value (${value}) for parameter iamInstanceProfile.${field} is invalid. Invalid IAM Instance Profile ${field === 'name' ? 'name' : 'ARN'}`;
  throw new AwsFault('InvalidParameterValue', message);
}

function authoriseRoleOf(call: Call, { roles }: StoredInstanceProfile): void {
  for (const role of call.state.roles.filter(({ id }) => roles.includes(id))) {
    authorisePassRole(call, roleArn(call.state, role));
  }
}

const newAssociation = ({ state, random }: Call, profile: StoredInstanceProfile) => ({
  associationId: `iip-assoc-0${newText('0123456789abcdef', 16, random)}`,
  arn: instanceProfileArn(state, profile),
});

function associate(call: Call) {
  const instance = instanceOf(call);
  const profile = givenProfile(call);
  authoriseRoleOf(call, profile);
  if (instance.state === 'terminated') {
    const message = `The instance '${instance.id}' is not in the 'running' or 'stopped' states.`;
    throw new AwsFault('IncorrectInstanceState', message);
  }
  if (instance.profile !== null) {
    throw new AwsFault('IncorrectState', `There is an existing association for instance ${instance.id}`);
  }
  const given = newAssociation(call, profile);
  instance.profile = given;
  return { iamInstanceProfileAssociation: view(call.state, { ...instance, profile: given }, 'associating') };
}

function disassociate(call: Call) {
  const found = associationOf(associatedIn(call), neededText(call, 'AssociationId'));
  const told = view(call.state, found, 'disassociating');
  for (const one of call.state.instances) if (one.id === found.id) one.profile = null;
  return { iamInstanceProfileAssociation: told };
}

// The machine never goes without: one association takes the place of the other.
function replace(call: Call) {
  const found = associationOf(associatedIn(call), neededText(call, 'AssociationId'));
  const profile = givenProfile(call);
  authoriseRoleOf(call, profile);
  found.profile = newAssociation(call, profile);
  return { iamInstanceProfileAssociation: view(call.state, found, 'associating') };
}
