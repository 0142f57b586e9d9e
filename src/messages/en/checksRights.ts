import { plural } from './plural.ts';

/** What the checks of rights say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksRights = {
  'check.rights-from-groups': 'Rights come from groups',
  'check.rights-from-groups.why':
    'Rights given to one person are forgotten when the job changes. In a group they are seen, and change by moving the person.',
  'check.rights-from-groups.fix': 'Make groups by job, put the policies there, and put people into them.',
  'check.groups': ({ count }: { count: number }) =>
    count === 0 ? 'no groups' : count === 1 ? '1 group' : `${count} groups`,
  'check.groups-require-mfa': 'Groups require MFA',
  'check.groups-require-mfa.why':
    'A group that works without MFA lets a stolen password or key do all that the group may. With offroot-require-mfa its members can do nothing but set their MFA up. A group with nobody in it but a program that took the place of a key of root’s is left out: MFA would only stop it.',
  'check.groups-require-mfa.fix':
    'Attach offroot-require-mfa to the group, after making sure that no program with keys is a member.',
  'check.groups-mfa.all': ({ count }: { count: number }) => (count === 1 ? 'the one group' : `all ${count} groups`),
  'check.groups-mfa.without': '{group} works without MFA',
  'check.holder.group': 'the group {name}',
  'check.holder.role': 'the role {name}',
  'check.holder.user': 'the user {name}',
  'check.groups-not-empty': 'Every group has members',
  'check.groups-not-empty.why':
    'Nobody looks at a group that nobody is in, and its rights grow old. Whoever is put into it one day gets them all.',
  'check.groups-not-empty.fix': 'Put people into the group, or take its policies off and delete it.',
  'check.groups-empty': '{group} has no members',
  'check.groups-carry-rights': 'Every group gives its members rights',
  'check.groups-carry-rights.why':
    'People in a group without policies get nothing from it, so what they may do comes from somewhere else. Then the group tells you something that is not so.',
  'check.groups-carry-rights.fix':
    'Attach the policies that people of this group need for their work, or take the people out and delete it.',
  'check.groups-without-rights': '{group} gives its members no rights',
  'check.inline-policies-absent': 'No policies hidden inside groups and roles',
  'check.inline-policies-absent.why':
    'An inline policy exists only inside the group or role it sits on: no list shows it, and it cannot be used again or compared. A policy of its own is seen, and changed in one place.',
  'check.inline-policies-absent.fix':
    'Make a customer managed policy of the same text, attach it where the inline one is, then delete the inline one.',
  'check.inline': ({ holder, count, policies }: { holder: string; count: number; policies: string }) =>
    `${holder} has ${count === 1 ? 'the inline policy' : `${count} inline policies:`} ${policies}`,

  'check.policy': '{name}',
  'check.policy.inline': '{name}, inline on {holder}',
  'check.policies': '{policies}',
  'check.own-policies': ({ count }: { count: number }) =>
    count === 0 ? 'no policies of your own' : count === 1 ? 'the one policy of your own' : `all ${count} of your own`,
  'check.policy.unreadable': '{policy}: its text could not be understood',
  'check.policies-not-full-administration': 'No policy of your own allows everything',
  'check.policies-not-full-administration.why':
    'A policy that allows every action on everything makes whoever holds it an administrator, under a name that does not say so. Administrators should be one short list, in one group.',
  'check.policies-not-full-administration.fix':
    'Detach the policy. Put people who are administrators into the administrators’ group, and give everybody else what their work needs.',
  'check.policy.everything': '{policy}: allows everything on everything',
  'check.policies-without-privilege-escalation': 'No policy of your own leads to more rights',
  'check.policies-without-privilege-escalation.why':
    'Some rights are a ladder: who may attach policies, make keys for others or hand a strong role to a machine can give themselves all the rest. Then a limited user is an administrator in two steps.',
  'check.policies-without-privilege-escalation.fix':
    'Take these actions out of the policy, or limit them by Resource to the users, groups or roles that are meant.',
  'check.policy.escalation': ({ policy, first, more }: { policy: string; first: string; more: number }) =>
    `${policy}: leads to all rights by ${first}${more === 0 ? '' : more === 1 ? ' and 1 other way' : ` and ${more} other ways`}`,
  'check.granted-services-used': 'Services that are granted are used',
  'check.granted-services-used.why':
    'A service that nobody used in 90 days is missed by nobody but a thief. AWS’s Access Advisor knows, up to four hours late; policies that only look are left out, and so is whoever is younger than that. Judged only with offroot audit --unused-services.',
  'check.granted-services-used.fix':
    'Take the services away with offroot narrow, which keeps those that were used, and gives them back if somebody misses one.',
  'check.services-used': 'every service that is granted was used in the last {days} days',
  'check.services-untold': '{holder}: what was used was not read',
  'check.services-unused': ({
    holder,
    unused,
    granted,
    days,
    services,
    more,
  }: {
    holder: string;
    unused: number;
    granted: number;
    days: number;
    services: string;
    more: number;
  }) =>
    `${holder}: ${unused} of ${plural(granted, 'service')} not used in ${days} days: ${services}${more === 0 ? '' : ` and ${more} more`}`,
  'check.policies-without-service-wildcards': 'No policy of your own opens a sensitive service whole',
  'check.policies-without-service-wildcards.why':
    'Everything of a service is more than anybody’s work: reading the keys is in it, and so is deleting them. What was not needed is what goes wrong, by mistake or by a thief.',
  'check.policies-without-service-wildcards.fix':
    'Replace SERVICE:* with the actions that are used, or * under Resource with the things that are meant.',
  'check.policy.services': '{policy}: allows everything of {services}',
  'check.policy.services.chosen':
    'This is offroot’s own policy for developers, unchanged: it allows all of the services that were chosen for them, and none of IAM. Security Hub’s IAM.21 counts it, which is expected.',
  'check.administrators-under-conditions': 'Administrators act under a condition',
  'check.administrators-under-conditions.why':
    'Whoever takes an administrator’s password or key has the whole account, from anywhere and at any time. A condition, such as MFA or the office’s address, makes what was stolen worth less.',
  'check.administrators-under-conditions.fix':
    'In IAM, put administrators into a group that requires MFA, such as one with offroot-require-mfa; for an address, add a policy that denies everything from elsewhere, and try it with offroot can before you attach it.',
  'check.administrators-conditions.all': ({ count }: { count: number }) =>
    count === 0 ? 'no administrators' : count === 1 ? 'the one administrator' : `all ${count} administrators`,
  'check.administrators-conditions.none': '{user} administers by {policy}, under no condition',
  'check.administrator-access-in-admin-group': 'Administration comes from one group',
  'check.administrator-access-in-admin-group.why':
    'Whoever holds AdministratorAccess, or IAMFullAccess and with it the means to get there, can do everything and undo every protection. From one group you see at a glance who that is; on users, roles and other groups it is forgotten.',
  'check.administrator-access-in-admin-group.fix':
    'Put administrators into the administrators’ group, detach the policy everywhere else, and give the others what their work needs.',
  'check.administrator-access.holds': '{holder} holds {policy}',
  'check.administrator-access.nobody': 'AdministratorAccess is attached nowhere',
  'check.administrator-access.home':
    'This is the group offroot gives administration to. CIS 2.14 and Prowler’s iam_group_administrator_access_policy count it, which is expected.',
  'check.cloudshell-access-restricted': 'CloudShell is not open to all file transfers',
  'check.cloudshell-access-restricted.why':
    'CloudShell is a command line in the browser, and AWSCloudShellFullAccess lets files be sent out of it to any computer. That is a way out for your data that no network rule sees.',
  'check.cloudshell-access-restricted.fix':
    'Detach AWSCloudShellFullAccess, and where people need CloudShell attach a policy of your own without cloudshell:GetFileDownloadUrls and cloudshell:GetFileUploadUrls.',
  'check.cloudshell.holds': '{holder} holds AWSCloudShellFullAccess',
  'check.cloudshell.nobody': 'AWSCloudShellFullAccess is attached nowhere',
  'check.support-access-exists': 'Somebody may call AWS Support',
  'check.support-access-exists.why':
    'When something is wrong at night, whoever notices should be able to open a case without being an administrator. AWSSupportAccess gives that and little more.',
  'check.support-access-exists.fix': 'Attach AWSSupportAccess to a group whose people handle incidents.',
  'check.support.holds': '{holder} holds AWSSupportAccess',
  'check.support.nobody': 'AWSSupportAccess is attached nowhere',
  'check.force-mfa-policies-effective': 'Policies about MFA do what they seem to',
  'check.force-mfa-policies-effective.why':
    'A policy that mentions MFA looks like protection, and by one wrong word it lets everybody through. By another it locks people out: they need MFA to be let in, and to be let in to set up MFA.',
  'check.force-mfa-policies-effective.fix':
    'Replace the policy with offroot-require-mfa. Or deny by BoolIfExists instead of Bool or Null, and leave out of the denial what setting MFA up needs.',
  'check.force-mfa': '{policy}: {faults}',
  'check.force-mfa.all': ({ count }: { count: number }) =>
    count === 0
      ? 'no policy of your own is about MFA'
      : count === 1
        ? 'the one policy about MFA'
        : `all ${count} about MFA`,
  'check.force-mfa.keys-escape':
    'requests made with access keys pass without MFA, for they carry no MFA key at all and its condition (Bool) does not match them',
  'check.force-mfa.passwords-escape':
    'a sign-in with a password alone passes, for it carries the MFA key with the value false and its condition (Null) does not match it',
  'check.force-mfa.denies-nothing': 'mentions MFA and denies nothing without it',
  'check.force-mfa.even-with-mfa': 'denies even with MFA',
  'check.force-mfa.lets-through': 'lets {actions} through without MFA',
  'check.force-mfa.locks-out': 'locks out whoever has no MFA yet: {actions} denied without it',
  'check.force-mfa.out-of-reach':
    'means to let people set up MFA, and does not reach their own user or a device of any name: {actions}',
} as const;
