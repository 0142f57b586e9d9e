import { plural } from './plural.ts';

/** What `offroot roles machines` asks, plans and says, and the audit's repair of the same, in English. */
export const machines = {
  'roles.what.machines': 'EC2 instances that are there already',
  'roles.what.machines.hint': 'a role instead of a key, and IMDSv2',
  'noun.instance': 'instance',

  'machines.title': 'Roles and IMDSv2 for EC2 instances',
  'machines.why':
    'An instance with a role needs no key in its files, and with IMDSv2 nobody steals what the role hands out through a web request.',
  'machines.which.title': 'Which instances?',
  'machines.which.why':
    'Ticked are those that have no role or still answer IMDSv1. What each change may break is said before it is made.',
  'machines.option': '{name} in {region}',
  'machines.option.state': '{name} in {region}, {state}',
  'machines.needs.role': 'no role',
  'machines.needs.imdsv2': 'answers IMDSv1; role of {profile}',
  'machines.needs.both': 'no role; answers IMDSv1',
  'machines.needs.nothing': 'needs nothing; role of {profile}',

  'machines.profile.title': ({ count }: { count: number }) =>
    count === 1 ? 'Which role does it get?' : 'Which role do they get?',
  'machines.profile.why':
    '{names}: no role yet. It takes effect without a restart. A key in files or variables there still wins, until it is taken out.',
  'machines.profile.role': 'role {role}: {policies}',
  'machines.profile.bare': 'role {role}, which may do nothing yet',
  'machines.profile.administers': 'role {role}, which may do everything: not for a machine',
  'machines.profile.none': 'None now',
  'machines.profile.none.hint': 'make one first: offroot roles service',

  'machines.imdsv2.title': 'Require IMDSv2?',
  'machines.imdsv2.why':
    '{names}: what asks there without a token gets nothing any more, credentials included. AWS’s SDKs from before November 2019, the AWS CLI before 1.16.289 and old agents or scripts ask so. The metric MetadataNoToken in CloudWatch (AWS/EC2) shows whether anything does: at zero for two weeks, nothing will miss it.',
  'machines.imdsv2.require': 'Require it',
  'machines.imdsv2.require.hint': 'no containers there, or they use no role of the instance; the hop limit stays',
  'machines.imdsv2.containers': 'Require it, with a hop limit of 2',
  'machines.imdsv2.containers.hint': 'containers there use the instance’s role: Docker, ECS, Kubernetes',
  'machines.imdsv2.later': 'Not now',
  'machines.imdsv2.later.hint': 'look at MetadataNoToken first',

  'machines.plan': ({ count }: { count: number }) => `Change ${plural(count, 'EC2 instance')}`,
  'machines.give': 'Give {name} the role of the instance profile {profile}',
  'machines.give.detail': 'role of {profile}',
  'machines.require': 'Require IMDSv2 on {name}',
  'machines.require.detail': 'IMDSv2 only',
  'machines.require.detail.hops': 'IMDSv2 only, hop limit {hops}',

  'machines.caution.role':
    'Programs there find the role by themselves, but a key in ~/.aws/credentials or in a variable wins until it is gone.',
  'machines.caution.administers': 'The role of {profile} may do everything: whoever gets onto the instance may, too.',
  'machines.caution.imdsv2':
    'What still asks by IMDSv1 loses its credentials at once: in doubt go back, and look at the metric MetadataNoToken first.',
  'machines.caution.hops':
    'With a hop limit of 1 containers on {names} get no answer, unless they use the network of the instance itself.',

  'machines.left.keys': 'Take the keys off {names}',
  'machines.left.keys.look': 'On the instance, as the program’s user, ask who AWS takes it for:',
  'machines.left.keys.how':
    'It should say assumed-role and the role’s name. A user’s name means that a key still lies in ~/.aws/credentials, in a variable or in code: take it out, then delete it once nothing uses it.',
  'machines.left.imdsv2': 'Still answering IMDSv1: {names}',
  'machines.left.imdsv2.look':
    'How often something asked without a token, a day, in the last two weeks. At zero, or with nothing listed, IMDSv2 can be required:',
  'machines.left.imdsv2.how': 'What else to look at, and what to update where something still asks so:',
  'machines.left.role': 'Without a role: {names}',
  'machines.left.role.how': 'Make a role first, for what runs there; then come back to give it to them:',
  'machines.left.unread': ({ count }: { count: number }) =>
    count === 1 ? 'One region could not be read' : `${count} regions could not be read`,
  'machines.left.unread.how': '{regions}: {action} was refused. What runs there is unknown.',

  'undo.write.give-profile': 'Give the EC2 instance {name} in {region} its instance profile',
  'undo.write.take-profile': 'Take the instance profile off the EC2 instance {name} in {region}',
  'undo.write.set-metadata': 'Set how the metadata of the EC2 instance {name} in {region} is reached',
  'undo.why.profile': 'it has the instance profile {profile} now',
  'undo.why.metadata': 'how its metadata is reached was changed since',
} as const;
