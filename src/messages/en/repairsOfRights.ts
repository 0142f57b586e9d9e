/** What the repairs of groups, policies and roles ask, plan and say, in English. */
export const repairsOfRights = {
  'noun.role': 'role',
  'policy.everything': 'Allows everything, without limit',
  'policy.not-understood': 'What it allows cannot be told: it is not written as policies are',
  'rights.same': 'the same words, seen in one place',
  'rights.attach': 'Give {holder} the policy {policy}',
  'rights.detach': 'Take the policy {policy} from {holder}',
  'rights.delete-inline': 'Take the policy {policy}, which is written into {holder}, from there',
  'rights.loses': 'without {policy}',
  'rights.loses-inline': 'without its own copy of {policy}',
  'rights.as-named': 'What AWS’s own policy {policy} allows',
  'rights.group': '{group}',
  'rights.no-policy': 'no policy',
  'rights.policies': '{policies}',
  'rights.delete-policy': 'Delete the policy {policy}, which nobody holds',
  'rights.delete-policy.undo': 'it lay at a path of its own, where offroot makes no policies',
  'rights.deleted': 'deleted',
  'policy-version.delete': 'Delete the version {version} of {policy}, which does not count any more',
  'policy-version.detail': 'without its old version {version}',
  'policy-version.undo': 'what the old version said is not kept',

  'repair.wide-policies': 'Take back policies that give too much',
  'repair.wide-policies.why':
    'Whoever holds a policy that gives everything, or a way to it, can do in one minute what nobody can undo. Take it from those who do not need it.',
  'wide-policies.detach.title': 'What should be taken from whom?',
  'wide-policies.detach.why': 'What is not ticked stays as it is.',
  'wide-policies.option.user': '{policy}, from the user {holder}',
  'wide-policies.option.group': '{policy}, from the group {holder}',
  'wide-policies.option.role': '{policy}, from the role {holder}',
  'wide-policies.what': '{what}',
  'wide-policies.delete.title': 'Which of these policies, which nobody holds then, should be deleted?',
  'wide-policies.delete.why': 'They give nothing to anybody now, and everything to whoever gets one by mistake.',
  'wide-policies.plan': 'Policies that give too much',
  'wide-policies.caution':
    'People and programs lose what these policies allow, at once. Who needs a part of it needs a narrower policy first.',
  'wide-policies.caution.nothing': '{holder} has no other policy and can do nothing afterwards.',

  'repair.inline-policies': 'Turn inline policies into managed ones',
  'repair.inline-policies.why':
    'A policy written into one group or role is seen nowhere else. As a managed policy it keeps its words and can be found, compared and shared.',
  'inline-policies.plan': 'The same policies, where they can be seen',
  'inline-policies.caution':
    'Nobody may do more or less than before: each policy is attached in its new place before the old one goes.',
  'inline-policies.left': 'The policy {policy} stays written into {holder}',
  'inline-policies.left.too-long':
    'It is longer than the 6,144 characters a managed policy may have. Split it in two by hand: in the console, under the policies of {holder}.',
  'inline-policies.left.full':
    '{holder} has as many managed policies as AWS allows, ten. Put several of them into one, or make a second group.',
  'inline-policies.left.own-role':
    'offroot itself is signed in through {holder}. Run it again as root, or as somebody else who administers.',

  'repair.user-rights': 'Give people their rights through groups',
  'repair.user-rights.why':
    'A right given to one person stays when the job changes. Each goes into a group first, and only then what was theirs alone goes.',
  'user-rights.groups.title': 'Which groups should {user} join?',
  'user-rights.groups.why': '{user} is in {groups}. What sits on {user} alone: {policies}.',
  'user-rights.groups.why-none': '{user} is in no group. What sits on {user} alone: {policies}.',
  'user-rights.policy.title': 'No group of theirs carries {policy}. Where should it go?',
  'user-rights.policy.why': '{user} has it alone. {what}.',
  'user-rights.policy.group': 'Into the group {group}',
  'user-rights.policy.group.hint': ({ count }: { count: number }) =>
    count === 0
      ? 'nobody else is in it yet'
      : count === 1
        ? 'its one member gets it'
        : `all ${count} of its members get it`,
  'user-rights.policy.new': 'Into a group of its own, {group}',
  'user-rights.policy.new.hint': '{user} keeps it, and nobody else gets it',
  'user-rights.policy.drop': 'Nowhere',
  'user-rights.policy.drop.hint': '{user} loses it',
  'user-rights.plan': 'Rights move into groups',
  'user-rights.caution.shared': 'Everybody in {group} gets {policy} with it.',
  'user-rights.caution.dropped': '{user} loses {policies}, and nothing takes its place.',
  'user-rights.caution.keys':
    '{user} has no password, so it is most likely a program. {group} requires MFA, and its access keys would stop working.',
  'user-rights.left': '{user} is in no group',
  'user-rights.left.how':
    'Run this repair again and choose one, or make a group for it first: offroot setup, step Groups.',

  'repair.require-mfa': 'Make groups require MFA',
  'repair.require-mfa.why':
    'With offroot-require-mfa a stolen password opens nothing: without MFA its holder can do no more than set MFA up.',
  'require-mfa.groups.title': 'Which groups should require MFA?',
  'require-mfa.groups.why':
    'Members without MFA can only set it up afterwards. Access keys without MFA stop working, so programs do not belong in these groups.',
  'require-mfa.groups.members': ({ count }: { count: number }) =>
    count === 0 ? 'no members' : count === 1 ? '1 member' : `${count} members`,
  'require-mfa.groups.programs': 'without a password, so most likely programs, which would stop: {users}',
  'require-mfa.theirs.title': '{policy} does not force MFA as it should. What should become of it?',
  'require-mfa.theirs.why': 'Somebody else wrote it. {what}.',
  'require-mfa.theirs.replace': 'offroot-require-mfa takes its place',
  'require-mfa.theirs.replace.hint':
    'first ours goes onto the groups, then this one goes from {holders}; it is not deleted',
  'require-mfa.theirs.keep': 'Leave it as it is',
  'require-mfa.plan': 'MFA is required',
  'require-mfa.caution.keys':
    '{user} has no password, so it is most likely a program. Its access keys stop working as soon as {group} requires MFA.',
  'require-mfa.left.no-groups': 'There are no groups to require MFA of',
  'require-mfa.left.no-groups.how': 'Make groups first: offroot setup, step Groups.',
  'require-mfa.left.no-group': '{user} may work without MFA, being in no group',
  'require-mfa.left.no-group.how':
    'Put them into a group first: the repair “Give people their rights through groups” does it.',
  'require-mfa.left.theirs': '{policy} stays on {holder}',
  'require-mfa.left.theirs.how':
    'There is no group here that could carry offroot-require-mfa instead. Correct the policy by hand: deny with BoolIfExists, and leave open what setting MFA up needs.',

  'repair.support-access': 'Let somebody open support cases',
  'repair.support-access.why':
    'When something is wrong with the account, somebody must be able to write to AWS Support without root.',
  'support-access.group.title': 'Which group should be able to open cases with AWS Support?',
  'support-access.group.why':
    'It gets AWS’s own policy AWSSupportAccess: to open, read and answer cases, and nothing else.',
  'support-access.plan': 'Somebody may write to AWS Support',
  'support-access.left': 'There is no group to give AWSSupportAccess to',
  'support-access.left.how': 'Make groups first: offroot setup, step Groups.',

  'repair.empty-groups': 'Clear out groups nobody needs',
  'repair.empty-groups.why':
    'A group without members is a set of rights waiting for somebody; one without rights looks as if it did something.',
  'empty-groups.group.title': 'What should become of the group {group}?',
  'empty-groups.group.why': 'Nobody is in it. It holds: {policies}.',
  'empty-groups.group.why-members': 'It gives no rights to its members: {members}.',
  'empty-groups.keep': 'Keep it',
  'empty-groups.delete': 'Delete it, and all it holds',
  'empty-groups.delete.summary': 'Delete the group {group}',
  'empty-groups.leave': 'Take {user} out of {group}',
  'empty-groups.without': 'without {user}',
  'empty-groups.plan': 'Groups that are not needed',

  'repair.role-trust': 'Narrow who may take roles',
  'repair.role-trust.why':
    'A role that anybody on AWS may take is a door to the street. And a service that is not told for whom it acts can be made to act for a stranger.',
  'role-trust.open.title': 'Who should be able to take the role {role}?',
  'role-trust.open.why': 'Now: {who}. {used}.',
  'role-trust.open.account': 'This account alone',
  'role-trust.open.account.hint':
    'its users and roles, as far as their own policies allow it; everybody else is shut out',
  'role-trust.guard.title': 'Should services take the role {role} for this account alone?',
  'role-trust.guard.why': 'Now: {who}, whoever set the service up.',
  'role-trust.guard.account': 'Yes, for this account alone',
  'role-trust.guard.account.hint': 'adds the condition aws:SourceAccount; what another account set up for you stops',
  'role-trust.web.title': 'Whose tokens of {host} should take the role {role}?',
  'role-trust.web.why': 'Now: {who}. {used}.',
  'role-trust.web.subject': 'Those about one subject, which I name',
  'role-trust.web.subject.hint': 'every other repository or program there cannot take it any more',
  'role-trust.subject.title': 'Which subject may take the role {role}?',
  'role-trust.subject.why':
    'What stands under “sub” in the tokens, whole. At GitHub: repo:acme/shop:ref:refs/heads/main.',
  'role-trust.keep': 'Leave it as it is',
  'role-trust.never-used': 'Nobody took it in the last 400 days',
  'role-trust.last-used': 'It was last taken at {at}',
  'role-trust.anybody': 'anybody on AWS',
  'role-trust.name': '{name}',
  'role-trust.conditional': '{who} (with {conditions})',
  'role-trust.who': '{names}',
  'role-trust.change': 'Change who may take the role {role}',
  'role-trust.before': 'Before: {who}',
  'role-trust.after': 'After: {who}',
  'role-trust.plan': 'Who may take roles',
  'role-trust.caution': 'Whoever took such a role from elsewhere cannot any more, from the next time they try.',
  'role-trust.left': 'Who may take the role {role} has to be narrowed by hand',
  'role-trust.left.how':
    'In the console, under IAM, Roles, Trust relationships: name the accounts, or for GitHub and the like the repository, in a condition.',

  'repair.role-visitors': 'Guard roles that other accounts take',
  'repair.role-visitors.why':
    'A company with many customers can be talked into using your role for another of them; an external ID prevents that. People prove with MFA that it is them.',
  'role-visitors.show.title': 'What must other accounts show to take the role {role}?',
  'role-visitors.show.why': 'Now nothing: {who}. {used}.',
  'role-visitors.made-up': 'An external ID, made up now',
  'role-visitors.plan': 'Roles that other accounts take',
  'role-visitors.caution':
    'Other accounts are refused from the next time they try, until they show this. What they need is printed when you leave; undo brings the old trust policy back.',
  'role-visitors.breaks.external-id':
    'May break: {accounts} has to send the external ID from now on, which a console cannot',
  'role-visitors.breaks.mfa':
    'May break: whoever comes from {accounts} needs MFA from now on, which programs cannot show',
  'role-visitors.no-room': 'The trust policy has no room for so long an external ID.',
  'role-visitors.left.how':
    'What a condition would change here is not certain: wildcards among the actions, a condition of its kind that asks for too little, or no room for more. In the console, under IAM, Roles, Trust relationships, ask for sts:ExternalId, or for people aws:MultiFactorAuthPresent, where {accounts} is named.',
} as const;
