/** What the help of offroot and of each command says, in English. `help.COMMAND` is its line in the list of commands. */
export const help = {
  'help.usage': 'Usage: {line}',
  'help.commands': 'Commands:',
  'help.actions': 'After it:',
  'help.everyday': 'Options for every day:',
  'help.options': 'Options:',
  'help.account': 'Which account, and as whom:',
  'help.exits': 'Exit codes:',
  'help.examples': 'Examples:',
  'help.values': '{words}: {values}',
  'help.more': '“offroot COMMAND --help” says more: every option of the command, and examples that run.',
  'help.exit.0': 'done',
  'help.exit.1':
    'something was found: at or above --fail-on, that root is still used, that somebody is not through yet, or that something does not watch yet',
  'help.exit.2': 'something in the options or the answers has to be put right',
  'help.exit.3': 'no way into the account: no credentials, or no network',
  'help.exit.4': 'AWS denied something; it says what, to whom, and the policy line that would allow it',
  'help.exit.5': 'something was applied, then a change failed; run it again to go on from there',
  'help.exit.130': 'you left, or the run was told to end; what was done stays done',

  'help.setup': 'the wizard, step by step; what runs where no command is named',
  'help.setup.about':
    'Looks at the account and walks you through the steps it still needs, until root is locked. Every change is shown before it is made, and you can stop anywhere and go on later.',
  'help.setup.on-practice': 'rehearse on the practice account',
  'help.setup.on-account': 'the wizard on your account',
  'help.setup.from-file': 'a whole first day, from an answers file',

  'help.audit': 'look again: what drifted since, and repairing it',
  'help.audit.about':
    'Looks at the account again, says what drifted and why it matters, and repairs it with you in a terminal. Elsewhere, or with --format or --output, it prints a report and changes nothing.',
  'help.audit.on-practice': 'an account that was neglected',
  'help.audit.in-ci': 'a report for a script or CI',
  'help.audit.of-root': 'who and what still uses root',
  'help.audit.of-people': 'who has signed in with MFA, and who has not',

  'help.people': 'a new hire, a lost phone, a leaver',
  'help.people.about':
    'Adds people, helps who lost a phone or a password, and takes out who leaves. It asks what is to be done where you do not say; without a terminal it lists everybody.',
  'help.people.add': 'a new person, with a group and a hand-off card',
  'help.people.reset': 'a lost phone or a forgotten password',
  'help.people.remove': 'a leaver: access first, then the user',
  'help.people.list': 'everybody, as a list',
  'help.people.hire': 'the second hire',
  'help.people.leaver': 'dora leaves',

  'help.roles': 'a role instead of a key: for EC2, GitHub, another account',
  'help.roles.about':
    'Makes a role for what would otherwise need a key: a program on AWS, another account, GitHub Actions. It asks who, to do what with which things; at the end it prints the lines that put the role to use.',
  'help.roles.service': 'for a program on EC2, Lambda or ECS',
  'help.roles.account': 'for another AWS account, with external ID or MFA',
  'help.roles.web': 'for GitHub Actions, or another OpenID Connect provider',
  'help.roles.machines': 'for EC2 instances that are there already, and IMDSv2',
  'help.roles.of-machines': 'EC2 instances without a role',
  'help.roles.on-practice': 'an instance that reads one bucket',
  'help.roles.github': 'deploy from GitHub without a key',
  'help.roles.from-file': 'a role, from an answers file',

  'help.narrow': 'least privilege: only what is used, only where needed',
  'help.narrow.about':
    'Makes one policy of a user, group or role narrower: from everything to the actions that are used, to the resources you name, to conditions. A new policy takes the wide one’s place, as a plan that you approve; offroot undo gives the old one back.',
  'help.narrow.on-practice': 'on an account that was neglected',
  'help.narrow.of-group': 'what a group may do',
  'help.watch': 'a watched account: a log, an alarm on root, a budget',
  'help.watch.about':
    'Sets up what watches an account, one thing at a time, each as a plan first. What is in place is kept; what costs money says so.',
  'help.watch.on-practice': 'on an account that was neglected',
  'help.watch.status': 'what watches the account, and what is missing',
  'help.watch.from-file': 'from an answers file',
  'help.narrow.from-file': 'one bucket instead of all of S3, from an answers file',

  'help.can': 'what somebody may do, and which policy says so',
  'help.can.about':
    'Says whether a user, group or role may do something, with MFA and without it, and shows the statement that decides. It asks AWS’s policy simulator where that is allowed, and changes nothing.',
  'help.can.on-practice': 'may dana read files in S3?',
  'help.can.in-json': 'for a script',

  'help.enroll': 'a team member sets their own MFA up',
  'help.enroll.about':
    'For each person on the team: signed in with the first password, you set your own MFA up and sign in with it once. It needs no rights but those over yourself.',
  'help.enroll.on-practice': 'as somebody who has no MFA yet',
  'help.enroll.on-account': 'bora sets her own MFA up',

  'help.undo': 'what offroot changed here, and taking it back',
  'help.undo.about':
    'Lists what offroot did on this account from this machine, run by run, and what became of it. It takes back a run, a step or single changes as a plan; what would lock somebody out stays.',
  'help.undo.on-practice': 'what was done on the practice account',
  'help.undo.from-file': 'undo.run, undo.what, approve.removals',

  'help.questions': 'every question as JSON, to write an answers file from',
  'help.questions.about':
    'Prints every question that the wizard could ask on this account as one JSON document. An answers file is written from it, for runs without a person.',
  'help.questions.on-practice': 'of the practice account',
  'help.questions.on-account': 'of your account',
  'help.questions.roles': 'every question of offroot roles instead',
  'help.questions.watch': 'every question of offroot watch instead',

  'help.permissions': 'the IAM policy that a command needs',
  'help.permissions.about':
    'Prints the least-privilege IAM policy that a command needs, as JSON that IAM takes as it is. It asks no account.',
  'help.permissions.audit': 'offroot audit, which only reads',
  'help.permissions.root-use': 'offroot audit --root-use',
  'help.permissions.people-report': 'offroot audit --people',
  'help.permissions.setup': 'the wizard; as root it needs no policy',
  'help.permissions.people': 'offroot people',
  'help.permissions.roles': 'offroot roles',
  'help.permissions.narrow': 'offroot narrow',
  'help.permissions.watch': 'offroot watch',
  'help.permissions.can': 'offroot can, which only reads',
  'help.permissions.repair': 'the repairs of offroot audit',
  'help.permissions.enroll': 'offroot enroll, for everybody on the team',
  'help.permissions.undo': 'offroot undo',
  'help.permissions.for-audit': 'for the role of a weekly audit',
  'help.permissions.for-enroll': 'for the people themselves',

  'help.practice': 'the practice account: for other clients, other days',
  'help.practice.about':
    'Works on the practice account itself, which lives inside offroot; nothing real is touched. Every command works on it with --practice.',
  'help.practice.serve': 'on a port of this machine, for other clients',
  'help.practice.reset': 'back to its start',
  'help.practice.wait': 'lets days pass on it: its clock moves, its programs run',
  'help.practice.instance-credentials': 'what a program on an instance gets, as JSON',
  'help.practice.for-others': 'for the AWS CLI, boto3, Terraform',
  'help.practice.a-week': 'a week passes',
  'help.practice.again': 'as if nobody had touched it',

  'help.completion': 'Tab finishes what you type: bash, zsh, fish',
  'help.completion.about':
    'Prints a script that lets your shell finish commands, options and their values with Tab. docs/completion.md says where each shell wants it.',
  'help.completion.bash': 'for bash: source <(offroot completion bash)',
  'help.completion.zsh': 'for zsh: source <(offroot completion zsh)',
  'help.completion.fish': 'for fish: offroot completion fish | source',
  'help.completion.see-bash': 'print the script for bash',
  'help.completion.see-fish': 'print the script for fish',
} as const;
