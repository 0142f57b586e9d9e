import { plural } from './plural.ts';

/** What the checks of machines say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksMachines = {
  'check.instances': ({ count }: { count: number }) =>
    count === 0 ? 'no EC2 instances' : count === 1 ? 'the one EC2 instance' : `all ${count} EC2 instances`,
  'check.instances.unread': ({ count, regions, action }: { count: number; regions: string; action: string }) =>
    `${plural(count, 'region')} could not be read (${action}): ${regions}`,
  'check.instances-have-roles': 'EC2 instances get their rights from roles',
  'check.instances-have-roles.why':
    'What runs on an instance without a role and works with AWS has somebody’s access key in its files. Whoever copies the disk or reads the code has that key for good; what a role hands out ends within hours.',
  'check.instances-have-roles.fix':
    'Make a role with “offroot roles service” and give it to the instance with “offroot roles machines”; then take the key out of its files, since a key that lies there wins. If nothing on it calls AWS, accept the finding with that reason.',
  'check.instance-role': '{name} in {region} has no role',
  'check.instances-require-imdsv2': 'EC2 instances answer IMDSv2 only',
  'check.instances-require-imdsv2.why':
    'Over IMDSv1 a single plain web request from the instance answers with its role’s credentials. A flaw that lets a web site fetch an address of a stranger’s choice is then enough to steal them; IMDSv2 asks for a token first, which such a request cannot get.',
  'check.instances-require-imdsv2.fix':
    'See in CloudWatch whether the instance’s metric MetadataNoToken stays at zero, then require IMDSv2: “offroot roles machines”, or in the console EC2, the instance, Actions, Instance settings, Modify instance metadata options. Containers on it need a hop limit of 2.',
  'check.instance-imds': '{name} in {region} answers IMDSv1, and has the role of {profile}',
  'check.instance-imds.bare': '{name} in {region} answers IMDSv1; it has no role yet',
} as const;
