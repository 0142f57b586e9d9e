/** What the command line says: help, and what is wrong with flags. In English. */
export const options = {
  'options.description':
    'Gets an AWS account off its root user: a named administrator with MFA, groups, and root locked away.',
  'options.command':
    'setup: the wizard; audit: look again and repair what drifted; people: a new hire, a lost phone, a leaver; enroll: a team member sets their own MFA up; undo: what offroot changed, and taking it back; questions: every question as JSON, to write an answers file from; permissions: the policy a command needs; practice: the practice account for other clients',
  'options.action':
    'people: add, reset, remove; permissions: audit, root-use, people-report, setup, people, repair, enroll, undo; practice: serve (on a port of this machine), reset (back to its start), wait DAYS (lets days pass on it)',
  'options.name': 'whom “people” is about; “enroll” takes it at once: offroot enroll NAME; the days of “practice wait”',
  'options.no-action': 'needs one of these after it: {actions}.',
  'options.wrong-action': 'does not know “{typed}”. After it stands one of: {actions}.',
  'options.no-days': 'needs a whole number of days after it, from 1 to {most}, such as 7.',
  'options.takes-nothing': '“{typed}” has no meaning after it. Leave it out.',
  'options.only-in-audit': 'is for “offroot audit” only. Leave it out, or run offroot audit.',
  'options.not-in-audit':
    'has no meaning in an audit: it asks before every change, and changes nothing without a terminal.',
  'options.format-of-audit': '{format} is a format of “offroot audit” only. Here there are text and json.',
  'options.live':
    'audit: ask AWS about every user one by one; nothing from the credential report, which may be four hours old',
  'options.root-use':
    'audit: who and what used root in the last 90 days, from CloudTrail; --region adds a region; 0 where nothing but AWS and root’s own tasks did, else 1',
  'options.not-with-root-use':
    'has no meaning with --root-use, which finds out who uses root instead of checking. Its formats are text, json and markdown.',
  'options.people':
    'audit: who is through with their hand-off card (has signed in with password and MFA), and what is left for whom; 0 where everybody is, else 1',
  'options.not-with-people':
    'has no meaning with --people, which says who has signed in with MFA instead of checking. Leave one of the two out.',
  'options.list-checks': 'audit: print every check and why it matters',
  'options.fail-on': 'audit: exit with 1 from this severity on',
  'options.allow-unknown': 'audit: a check that may be unknown without exit code 1; may be repeated',
  'options.baseline': 'audit: compare with this earlier JSON report instead of the last audit of this machine',
  'options.port': 'the port of “practice serve”, 4599 if you do not say; 0 takes any free one',
  'options.no-port': 'needs a number from 0 to 65535.',
  'options.version': 'print the version',
  'options.help': 'print this help',
  'options.practice': 'work on the practice account that lives inside offroot; nothing real is touched',
  'options.as': 'who is at the keyboard, root or a user name (practice account only)',
  'options.profile': 'a profile of the AWS configuration',
  'options.region': 'an AWS region; IAM is the same in all of them',
  'options.endpoint-url': 'another address for IAM, STS, the account API and CloudTrail',
  'options.answers': 'a YAML or JSON file that answers the questions',
  'options.yes': 'approve plans without asking; removals need approve.removals in the answers as well',
  'options.dry-run': 'print what would be done, write nothing (needs --answers)',
  'options.format': 'how the result is printed',
  'options.output': 'write the result into a file instead of standard output',
  'options.plain': 'plain lines instead of screens: for screen readers, braille displays, serial consoles and logs',
  'options.no-color': 'no colours',
  'options.state-dir': 'where the journal and the practice account are kept',
  'options.examples': `
Examples:
  offroot --practice                      rehearse on the practice account
  offroot                                 the wizard on your account
  offroot audit                           what drifted since, and repairing it
  offroot audit --format json --fail-on medium
  offroot people add                      the second hire
  offroot audit --people                  who has signed in with MFA, and who has not
  offroot undo                            what offroot changed here, and taking it back
  offroot enroll bora                     bora sets her own MFA up
  offroot setup --answers first-day.yaml --yes --format json
`,
  'options.wrong': '{message}. “offroot --help” lists what there is.',
  'options.only-in-practice': 'is for the practice account only. Add --practice, or leave it out.',
  'options.not-in-practice': 'has no meaning on the practice account. Leave it out, or leave --practice out.',
  'options.no-url': '{value} is not an address. It looks like http://127.0.0.1:4566.',
  'options.dry-run-answers':
    'needs --answers FILE: a plan follows from answers. In the wizard every plan is shown before it is applied.',
  'options.scenario': 'There is no practice scenario {name}. There are: {names}.',
  'options.no-terminal':
    'There is no terminal to ask questions in. Run it in one, or answer in a file: offroot {command} --answers FILE --yes.',
  'options.no-file': 'The file {file} cannot be read: {reason}.',

  'options.nobody': 'There is nobody called {name} on this practice account. Use root, or a user name.',
  'options.old-node':
    'This is Node {version}. offroot runs on it, but the AWS SDK supports only Node 22 and later from January 2027: update when you can.',
} as const;
