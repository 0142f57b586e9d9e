/** Errors: what is, then what to try, in English. */
export const errors = {
  'error.line': 'offroot: {what}',
  'error.issue': '{path}: {words}',
  'error.cancelled': 'You left. What was done stays done.',
  'error.told-to-end': 'This run was told to end ({signal}). What was done stays done.',
  'error.input-ended': 'The input has ended, and with it this run. What was done stays done.',
  'error.run-again': 'Run offroot again: it goes on from where the account stands.',
  'error.wait-again': 'Wait a few minutes, then run offroot again: it goes on from there.',
  'error.aws-says': 'AWS says: {message}',
  'error.bad-input': ({ count }: { count: number }) =>
    count === 1 ? 'One thing has to be put right first.' : `${count} things have to be put right first.`,
  'error.start.cloudshell':
    'In the browser, sign in as root and open CloudShell (the >_ sign at the top). Run offroot there: it needs no keys.',
  'error.start.login':
    'Or here, with the AWS CLI 2.32 or later: `aws login --profile offroot-root`, then `offroot --profile offroot-root`',
  'error.start.practice': 'Or only try it out, without any account: `offroot --practice`',
  'error.no-credentials': 'There are no AWS credentials here. Do not make an access key for root: none is needed.',
  'error.expired': ({ profile }: { profile: string }) =>
    `The AWS sign-in${profile ? ` of profile ${profile}` : ''} has expired.`,
  'error.sign-in-again': 'Sign in again: `{command}`',
  'error.expired.again': 'Sign in again the way you did before, for example with `aws login --profile offroot-root`',
  'error.expired.shell': 'In CloudShell, reload the page.',
  'error.invalid-key': ({ profile }: { profile: string }) =>
    `AWS does not accept this access key${profile ? ` (profile ${profile})` : ''}.`,
  'error.invalid-key.check':
    'See which key is used: `aws configure list`. It may be deleted, switched off or mistyped.',
  'error.invalid-key.environment':
    'Keys in the environment go first: `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`',
  'error.wrong-clock': ({ minutes, direction }: { minutes: string; direction: string }) =>
    `This computer’s clock is ${minutes ? `about ${minutes} minutes${direction ? ` ${direction}` : ' off'}` : 'wrong'}, so AWS refuses what it signs.`,
  'error.wrong-clock.set': 'Set date and time to automatic, then run offroot again.',
  'error.no-network': ({ endpoint, code }: { endpoint: string; code: string }) =>
    `${endpoint || 'AWS'} cannot be reached${code ? ` (${code})` : ''}.`,
  'error.no-network.check': 'Check the network, and the proxy settings if there are any. Then run offroot again.',
  'error.no-network.endpoint':
    'The address {endpoint} was set by --endpoint-url, AWS_ENDPOINT_URL or the AWS config file. Without it, offroot asks AWS itself.',
  'error.unknown-profile': 'There is no profile {profile} in the AWS config files.',
  'error.unknown-profile.list': 'See which there are: `aws configure list-profiles`',
  'error.unknown-profile.make': 'Or make it by signing in: `aws login --profile {profile}`',
  'error.login-needed': ({ profile }: { profile: string }) =>
    `The AWS sign-in${profile ? ` of profile ${profile}` : ''} has to be renewed.`,
  'error.partition':
    'Account {account} is in the partition {partition}. GovCloud, China and the sovereign cloud are not supported yet.',
  'error.partition.way': 'Nothing was changed. offroot works on accounts of the ordinary AWS partition, aws.',
  'error.wrong-account': ({ account, expected }: { account: string; expected: string }) =>
    `These credentials are for account ${account || 'another account'}${expected ? `, not for ${expected}` : ''}.`,
  'error.wrong-account.way': 'Choose other credentials, for example with --profile, or correct the account number.',
  'error.busy': ({ pid, host }: { pid: string; host: string }) =>
    `Another run of offroot is working on this account (process ${pid}${host ? ` on ${host}` : ''}).`,
  'error.busy.wait': 'Let it finish, or end it.',
  'error.busy.clear': 'If it is not running any more, delete the file {file}',
  'error.other': ({ code, reason }: { code: string; reason: string }) =>
    `AWS cannot be asked who is calling${code ? ` (${code})` : ''}${reason ? `: ${reason}` : '.'}`,
  'error.other.way': 'See whether AWS answers at all: `aws sts get-caller-identity`',
  'error.denied': ({ action, principal }: { action: string; principal: string }) =>
    `${principal || 'This caller'} may not call ${action}.`,
  'error.denied.allow': 'An administrator can allow it with this statement in a policy: `{policy}`',
  'error.denied.explicit':
    'A policy denies it outright, so allowing it elsewhere does not help. Often that policy asks for MFA: sign in again with MFA.',
  'error.denied.root':
    'Root may do everything in its own account, so a limit from outside is at work: the Organization, or an AssumeRoot session.',
  'error.denied.console':
    'Root’s own keys and certificates can be removed in the console: sign in as root and open https://console.aws.amazon.com/iam/home#/security_credentials',
  'error.refused': 'AWS refuses {action} ({code}).',
  'error.limit': 'This account has reached an AWS limit.',
  'error.limit.way':
    'Delete what is not needed, or ask for more: https://console.aws.amazon.com/servicequotas/home/services/iam/quotas',
  'error.alias-taken': 'Somebody else’s account has that name already: names of sign-in pages are unique across AWS.',
  'error.alias-taken.way': 'Choose another, for example with the name of your town or year added.',
  'error.exists': 'Something of that name is already there, and it is different.',
  'error.exists.way':
    'Choose another name, or look at what is there in the IAM console. offroot overwrites nothing it did not make.',
  'error.gone': 'What this change is about is not there any more.',
  'error.gone.way': 'Somebody else may be changing this account. Run offroot again: it looks at the account anew.',
  'error.delete-conflict': 'It cannot be deleted while something still belongs to it.',
  'error.delete-conflict.way': 'Run offroot again: it looks at the account anew and takes things in order.',
  'error.password': 'The password does not follow the account’s password policy.',
  'error.password.way': 'Choose a longer one, or let offroot make one up.',
  'error.policy-document': 'AWS does not accept a policy that offroot wrote. That is a mistake of offroot’s.',
  'error.code': 'AWS does not accept these MFA codes.',
  'error.code.way': 'Set the phone’s time to automatic, wait for the next code, then type two new ones.',
  'error.unmodifiable': 'AWS is still busy with an earlier change to the same thing.',
  'error.concurrent': 'Somebody else is changing the same thing at this moment.',
  'error.concurrent.way': 'Find out who or what it is: a colleague, Terraform, a script. Then run offroot again.',
  'error.throttling': 'AWS asks for a pause: too many requests come from this account at once.',
  'error.service': 'AWS has trouble of its own at the moment.',
  'error.guard': 'This is not done, so that nobody is locked out: {reasons}.',
  'error.guard.way': 'Once an administrator has signed in with password and MFA, run offroot again as root.',
  'error.policy-faulty': 'AWS finds a fault in the policy, so nothing was written. {faults}',
  'error.policy-faulty.way': 'Change the answers that the policy comes from, then run offroot again.',
  'error.not-read-back': 'AWS took a change but does not show it: {summary}.',
  'error.not-read-back.wait': 'AWS may be slow today: wait a few minutes, then run offroot again.',
  'error.not-read-back.others': 'Or somebody else is taking it back: a colleague, Terraform, a script.',
  'error.apply-failed': '{reason} ({done} of {total} changes are made.)',
  'error.apply-failed.done': 'Made: {changes}.',
  'error.apply-failed.not-done': 'Not made: {changes}.',
  'error.bug': 'This is a bug in offroot: {name} at {place}.',
  'error.bug.state': 'The account is as far as offroot got. Run it again: it goes on from there.',
  'error.bug.report':
    'Please tell us on the issues page of offroot: the line above, the version (offroot --version) and what you did. No account numbers, names or secrets.',
} as const;
