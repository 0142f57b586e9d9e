/** What `offroot narrow` asks, plans and says, in English. */
export const narrow = {
  'narrow.title': 'Narrow rights',
  'narrow.why':
    'Takes away what nobody uses: first whole services and actions, then where, then under which circumstances.',
  'narrow.plan': 'Narrow {policy} of {holder}',
  'narrow.caution':
    'Whatever {holder} does that is not in the new policy stops at once. offroot undo gives {policy} back.',
  'narrow.caution.shortened':
    'So many actions do not fit into one policy: some are kept by their verb, such as ec2:Describe*, which is more than you chose.',
  'narrow.caution.lists':
    'Lists of {service} are refused, since AWS allows them on everything or not at all. To keep them, go back and name nothing of {service}.',
  'narrow.caution.address':
    'From any other address it is refused: at home, on the road, and where AWS itself does something in their name, such as CloudFormation.',
  'narrow.caution.mfa':
    'An access key alone carries no MFA, so a program that signs with one is refused. A person signs in with MFA, or asks for a session with a code.',
  'narrow.allows': 'Allows {actions} on {where}',
  'narrow.allows.under': 'Allows {actions} on {where}, as long as: {under}',
  'narrow.under.addresses': 'from {values}',
  'narrow.under.from': 'from {day} on',
  'narrow.under.until': 'until {day} begins',
  'narrow.under.mfa': 'with MFA',
  'narrow.under.mfa-age': 'with MFA given in the last {hours} hours',
  'narrow.under.regions': 'in {values}',
  'narrow.under.other': '{operator} {key} {values}',
  'narrow.allows.everything': 'everything',
  'narrow.detail': 'instead of {policy}',
  'narrow.same': 'Both policies were asked the same: {same} of {asked} requests are decided as before',
  'narrow.loses-services': 'Nothing any more of: {services}',
  'narrow.left': '{policy} of {holder} stays as it is',
  'narrow.left.empty': 'Nothing would be left of it. Keep a service or an action, and resources that it covers today.',
  'narrow.left.full':
    'AWS attaches ten policies to a group and no more. Detach one that is not needed first: the new one has to be there before the wide one goes.',
  'narrow.left.too-long':
    'It would be longer than the 6,144 characters that AWS takes. Keep fewer actions, or name fewer resources.',

  'narrow.who.user': '{name}',
  'narrow.who.group': 'the group {name}',
  'narrow.who.role': 'the role {name}',
  'narrow.who.title': 'Whose rights do you want to narrow?',
  'narrow.who.why':
    'What is taken from a group is taken from everybody in it. The administrators’ group is not in the list: it stays as it is.',
  'narrow.who.policies': 'holds {policies}',
  'narrow.who.unknown': 'There is no {name} here. Whose rights do you want to narrow?',
  'narrow.who.nothing':
    '{name} holds no policy of their own that could be narrowed. Who else’s rights do you want to narrow?',
  'narrow.who.not.administrators':
    '{name} is the administrators’ group. Somebody has to be able to do everything, so it stays as it is. Who else’s rights do you want to narrow?',
  'narrow.who.not.own-role':
    'You are signed in through {name}, and would shut yourself out half-way. Who else’s rights do you want to narrow?',

  'narrow.policy.title': 'Which policy of {holder}?',
  'narrow.policy.why': 'A new policy takes its place. The old one is not edited: whoever else holds it keeps it.',
  'narrow.policy.inline': 'policy {policy}, written into it (inline)',
  'narrow.policy.what': '{what}; {more}',
  'narrow.policy.done': 'narrowed already: {policy} took its place, and nothing more is done',

  'narrow.stage.title': 'How far is {policy} to be narrowed?',
  'narrow.stage.why':
    'Each takes away more than the one before it. What was used is AWS’s Access Advisor: up to four hours behind, and 400 days back.',
  'narrow.stage.why.unread':
    'Each takes away more than the one before it. What was used is not known: {action} could not be read.',
  'narrow.stage.everything': 'everything, as it is today',
  'narrow.stage.everything.hint': 'takes nothing away; nothing is changed',
  'narrow.stage.everything.inline': 'takes nothing away; the inline policy becomes a managed one of the same words',
  'narrow.stage.actions': 'only the actions that are needed',
  'narrow.stage.actions.hint': 'takes away services that were not used: {unused} of {count}',
  'narrow.stage.actions.hint.unread': 'takes away the services and actions that you do not tick',
  'narrow.stage.resources': 'and only on what you name',
  'narrow.stage.resources.hint': 'takes away all the rest: other buckets, tables, queues, machines',
  'narrow.stage.conditions': 'and only under conditions',
  'narrow.stage.conditions.hint': 'takes it away from elsewhere, afterwards, without MFA, in other regions',

  'narrow.services.title': 'Which services are kept?',
  'narrow.services.why': 'Those that were used are ticked. What is not ticked is refused from now on.',
  'narrow.service': '{service} ({name})',
  'narrow.service.bare': '{service}',
  'narrow.service.used': 'used last on {at}',
  'narrow.service.unused': 'not used in 400 days',
  'narrow.service.unknown': 'not known whether it was used',

  'narrow.use.title': 'How much of {service} is kept?',
  'narrow.use.why': 'Never more than the policy allows today.',
  'narrow.use.used': 'the actions that were used',
  'narrow.use.used.hint': '{actions}; AWS tracks no actions that move data, so something may be missing',
  'narrow.use.read': 'read only',
  'narrow.use.read.data': 'read its data, by name',
  'narrow.use.read.hint': 'everything that begins with Describe, Get or List',
  'narrow.use.read-write': 'read and write',
  'narrow.use.read-write.data': 'read and write its data, by name; not make or delete buckets, tables, queues',
  'narrow.use.all': 'all of it',
  'narrow.use.all.data': 'every action that the policy allows today',
  'narrow.use.all.hint': 'every action that the policy allows today',

  'narrow.more.title': 'Which actions besides?',
  'narrow.more.why': 'Single actions, with commas between them, such as s3:GetBucketTagging. With nothing typed, none.',
  'narrow.where.title': 'On what, of {service}?',
  'narrow.where.why': 'ARNs, with commas between them: arn:aws:{service}:… With nothing typed, on everything.',
  'narrow.where.why.data': 'Names or ARNs, with commas between them. With nothing typed, on everything.',
  'narrow.where.why.iam': 'What is ticked. With nothing ticked, on everything.',
  'narrow.where.iam': '{kind} {name}',
  'narrow.where.wrong': '“{name}” names nothing of {service}. An ARN begins with arn:aws:{service}:.',

  'narrow.policy-name.title': 'What is the new policy to be called?',
  'narrow.policy-name.why': 'It carries offroot’s tag, and says in its description what it was made of.',
  'narrow.policy-name.wrong': 'Up to 128 letters, digits and +=,.@-_ make a name.',
  'narrow.policy-name.taken': 'There is a policy {name} already, which is somebody else’s. Take another name.',

  'narrow.conditions.title': 'Under which conditions?',
  'narrow.conditions.why': 'All that are ticked have to hold.',
  'narrow.conditions.address': 'from certain addresses',
  'narrow.conditions.address.hint': 'the office’s, or a VPN’s',
  'narrow.conditions.dates': 'until a day',
  'narrow.conditions.dates.hint': 'for a contractor, or for one project',
  'narrow.conditions.mfa': 'with MFA',
  'narrow.conditions.mfa.hint': 'and given not too long ago, if you like',
  'narrow.conditions.region': 'in certain regions',
  'narrow.conditions.region.hint': 'services without a region, such as IAM and CloudFront, are left out of it',
  'narrow.addresses.title': 'From which addresses?',
  'narrow.addresses.why':
    'As the internet sees them: the address of the office’s NAT or of the VPN, such as 203.0.113.7 or 203.0.113.0/24. Commas between several.',
  'narrow.addresses.none': 'Type at least one address.',
  'narrow.addresses.wrong': '“{address}” is no address and no range. One looks like 203.0.113.7 or 203.0.113.0/24.',
  'narrow.addresses.private':
    '{address} is an address inside a network ({range}), which AWS never sees: it sees the one behind which the network goes out.',
  'narrow.addresses.all': '{address} is every address there is, and narrows nothing.',
  'narrow.from.title': 'From which day on?',
  'narrow.from.why': 'Such as 2026-12-01, which begins at midnight UTC. With nothing typed, from now on.',
  'narrow.until.title': 'Until which day?',
  'narrow.until.why': 'Such as 2027-03-01: at midnight UTC, as that day begins, it ends.',
  'narrow.until.past': '{day} is over. Nobody could do anything.',
  'narrow.until.before': 'It has to end after {day}, when it begins.',
  'narrow.day.wrong': '“{day}” is no day. One looks like 2026-12-01.',
  'narrow.mfa-hours.title': 'Within how many hours of giving the code?',
  'narrow.mfa-hours.why':
    'A whole number, such as 8: after that they sign in anew. With nothing typed, whenever it was.',
  'narrow.mfa-hours.wrong': 'A whole number from 1 to 36: AWS ends every session by then.',
  'narrow.regions.title': 'In which regions?',
  'narrow.regions.why': 'Such as eu-west-1, with commas between several.',
  'narrow.regions.wrong': '“{region}” is no region. One looks like eu-west-1.',

  'narrow.action.wrong': '“{action}” is no action. One looks like s3:GetObject or s3:Get*.',
  'narrow.action.meant': '{action}: did you mean {meant}?',
  'narrow.action.strange': '{action}: offroot knows no action of that name.',
} as const;
