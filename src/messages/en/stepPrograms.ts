import { plural } from './plural.ts';

/** The step that gives programs something in place of root's keys, in English. */
export const stepPrograms = {
  'step.programs.title': 'Programs',
  'step.programs.why':
    'Each program with a key of root’s gets rights of its own, so that the key can go and nothing stops.',

  'programs.program': '{program} at {place} (root’s key …{key})',
  'programs.program.places': ({
    program,
    place,
    key,
    more,
  }: Record<'program' | 'place' | 'key', string> & { more: number }) =>
    `${program} at ${place} and ${plural(more, 'more place')} (root’s key …${key})`,
  'programs.silent': 'Whatever uses root’s key …{key} for {service}',

  'programs.instead.title': '{program}: what takes the key’s place?',
  'programs.instead.why': ({
    day,
    regions,
    actions,
    more,
  }: Record<'day' | 'regions' | 'actions', string> & { more: number }) =>
    `Last used on ${day}, in ${regions}. It did: ${actions}${more === 0 ? '' : ` and ${plural(more, 'more action')}`}.`,
  'programs.instead.silent': 'AWS says it was last used on {day}, in {regions}. No event tells what used it.',
  'programs.instead.user': 'A user of its own, with a key',
  'programs.instead.user.hint': 'it runs outside AWS',
  'programs.instead.role': 'A role, and no key at all',
  'programs.instead.role.hint': 'it runs on AWS: EC2, Lambda or ECS',
  'programs.instead.login': 'A person, through aws login',
  'programs.instead.login.hint': 'at a command line, with their own user; nothing is made',
  'programs.instead.gone': 'Nothing',
  'programs.instead.gone.hint': 'it is gone, or was changed already',
  'programs.instead.later': 'Later',
  'programs.instead.later.hint': 'root’s key stays until this is decided',

  'programs.role.title': '{program}: what does it run on?',
  'programs.role.why': 'The role can be taken by that service alone.',
  'programs.role.ec2': 'EC2',
  'programs.role.ec2.hint': 'with an instance profile of the same name, to put on the instance',
  'programs.role.lambda': 'Lambda',
  'programs.role.lambda.hint': 'the function may write its logs as well',
  'programs.role.ecs': 'ECS',
  'programs.role.ecs.hint': 'as the task’s role',

  'programs.name.title': '{program}: what is it to be called?',
  'programs.name.why':
    'The user (with a group) or the role gets this name. What the program is for says most: backup, deploy.',
  'programs.name.taken': 'The name {name} is taken.',

  'programs.powerful.title': '{program}: is it to keep its rights over people, roles or the account?',
  'programs.powerful.why':
    'It was seen to do: {actions}. Whoever has such rights can often take all others. Most programs do not need them.',

  'programs.data.title': '{program}: does it work with data in {service}?',
  'programs.data.why': 'Reading and writing data leaves no event, so AWS cannot tell.',
  'programs.data.nothing': 'No',
  'programs.data.s3.read': 'It reads files',
  'programs.data.s3.write': 'It writes and deletes files',
  'programs.data.s3.read-write': 'It reads, writes and deletes files',
  'programs.data.dynamodb.read': 'It reads items',
  'programs.data.dynamodb.write': 'It writes and deletes items',
  'programs.data.dynamodb.read-write': 'It reads, writes and deletes items',
  'programs.data.lambda.read': 'It reads them',
  'programs.data.lambda.write': 'It calls functions',
  'programs.data.lambda.read-write': 'It reads and calls them',
  'programs.data.sqs.read': 'It takes messages',
  'programs.data.sqs.write': 'It sends messages',
  'programs.data.sqs.read-write': 'It takes and sends messages',
  'programs.data.sns.read': 'It reads messages',
  'programs.data.sns.write': 'It sends messages',
  'programs.data.sns.read-write': 'It reads and sends messages',
  'programs.data.kinesis.read': 'It reads records',
  'programs.data.kinesis.write': 'It writes records',
  'programs.data.kinesis.read-write': 'It reads and writes records',
  'programs.data.other.title': '{program}: does it use {service}?',
  'programs.data.other.why': 'AWS says the key was last used there, and no event shows what for.',
  'programs.data.other.read': 'It only looks: describe, get, list',
  'programs.data.other.write': 'It changes things: everything in this service',
  'programs.data.other.read-write': 'Both: everything in this service',

  'programs.things.s3': 'buckets',
  'programs.things.dynamodb': 'tables',
  'programs.things.lambda': 'functions',
  'programs.things.sqs': 'queues',
  'programs.things.sns': 'topics',
  'programs.things.kinesis': 'streams',
  'programs.where.title': '{program}: which {what}?',
  'programs.where.why': 'Names or ARNs, with commas between them. * means all of them.',
  'programs.where.empty': 'Name the {what}, or type * for all of them.',
  'programs.where.bad': '“{name}” is no name or ARN of {what}. With several, put commas between them.',

  'programs.does.list': 'list',
  'programs.does.read': 'read',
  'programs.does.write': 'write',
  'programs.allows.seen': 'As it was seen to: {actions}',
  'programs.allows.data': 'Data in {service} ({does}): {where}',
  'programs.allows.all-data': 'Data in {service} ({does}): all of it',
  'programs.allows.logs': 'Write its own logs',
  'programs.allows.shortened':
    'Too many actions to list: some are allowed by how their names begin, such as ec2:Describe*',

  'programs.plan': ({ count }: { count: number }) =>
    count === 1 ? 'Rights for 1 program' : `Rights for ${count} programs`,
  'programs.plan.again': 'Delete new keys that got lost',
  'programs.caution.all-data': '{program}: may use all data of {services}. To name what it uses is safer.',
  'programs.caution.powerful': '{program}: keeps {actions}. With these it may be able to take every other right.',
  'programs.caution.pass-role':
    '{program}: starts things that may have a role. To hand one on it needs iam:PassRole, which leaves no event and is not in its policy.',
  'programs.caution.shortened': '{program}: did so much that its policy allows some actions by how their names begin.',
  'programs.policy': 'for {program}',
  'programs.instead-of': 'in place of root’s key …{key}',
  'programs.role.create': 'Create the role {role}, for {runner}',
  'programs.profile.create': 'Create the instance profile {role}',
  'programs.profile.add': 'Put the role {role} into its instance profile',
  'programs.profile.holds': 'holds the role {role}',
  'programs.key': 'Make an access key for {user}',
  'programs.key.detail': 'its secret comes on a card',

  'programs.again.title': 'Did the new key of a program get lost?',
  'programs.again.why':
    'Nothing has used these keys yet. That is fine while they are being put in place. Tick one only if nobody has its secret: it is deleted, and made anew.',
  'programs.again.option': '{user}, {key}',

  'programs.left.user': 'Put the new key of user {user} into {program}',
  'programs.left.user.how':
    'Where root’s key stands now (a file, a variable, a secret store), put the new key and its secret. Run it once: AWS notices in a few minutes, and offroot sees it.',
  'programs.left.role': 'Give the role {role} to {program}',
  'programs.left.role.ec2': 'In the console: EC2, the instance, Actions, Security, Modify IAM role: {role}.',
  'programs.left.role.lambda':
    'In the console: Lambda, the function, Configuration, Permissions: the role {role}. Or attach {policy} to the role it has.',
  'programs.left.role.ecs':
    'In the task definition: taskRoleArn, the role {role}. Or attach {policy} to the role it has.',
  'programs.left.role.then': 'Then take root’s key out of its settings, and run it once.',
  'programs.left.login': 'Use aws login with your own user: {program}',
  'programs.left.login.how': 'Run aws login there, and take root’s key out of ~/.aws/credentials.',
  'programs.left.open': 'Not decided: {program}',
  'programs.left.open.how': 'Run offroot again. Root’s key stays until something takes its place, or nothing needs it.',
  'programs.left.nothing': 'No right is known that it needs: {program}',
  'programs.left.nothing.how':
    'Nothing was made for it. Find out what it does before root’s key goes, or run offroot again and say so.',
  'programs.left.long': 'Too much for one policy: {program}',
  'programs.left.long.how': 'Name fewer things, or run offroot again and give it all of a service by *.',
} as const;
