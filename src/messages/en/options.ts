/** What the command line says: help, and what is wrong with flags. In English. */
export const options = {
  'options.description':
    'Gets an AWS account off its root user: a named administrator with MFA, groups, and root locked away.',
  'options.no-action': 'needs one of these after it: {actions}.',
  'options.wrong-action': ({ typed, actions, meant }: { typed: string; actions: string; meant: string }) =>
    `does not know “${typed}”.${meant ? ` Did you mean “${meant}”?` : ''} After it stands one of: ${actions}.`,
  'options.no-instance': 'needs an instance after it, by its id or its name, such as web.',
  'options.no-days': 'needs a whole number of days after it, from 1 to {most}, such as 7.',
  'options.takes-nothing': '“{typed}” has no meaning after it. Leave it out.',
  'options.not-for': 'has no meaning for “{line}”. It belongs to {homes}. Leave it out, or run that.',
  'options.not-in-audit':
    'has no meaning in an audit: it asks before every change, and changes nothing without a terminal.',
  'options.format-here': '“{format}” is not a format of “{line}”. It takes {formats}.',
  'options.live':
    'ask AWS about every user one by one; nothing from the credential report, which may be four hours old',
  'options.unused-services':
    'also judge which services are granted and not used, by Access Advisor: a second or two for each user, group and role',
  'options.root-use':
    'who and what used root in the last 90 days, from CloudTrail; --region adds a region; 0 where nothing but AWS and root’s own tasks did, else 1',
  'options.not-with-root-use':
    'has no meaning with --root-use, which finds out who uses root instead of checking. Its formats are text, json and markdown.',
  'options.people':
    'who is through with their hand-off card (has signed in with password and MFA), and what is left for whom; 0 where everybody is, else 1',
  'options.status':
    'what watches the account and what is missing, nothing is changed; 0 where all that offroot sets up is in place, else 1',
  'options.not-with-status': 'has no meaning with --status, which only looks. Leave one of the two out.',
  'options.not-with-people':
    'has no meaning with --people, which says who has signed in with MFA instead of checking. Leave one of the two out.',
  'options.not-with-list-checks':
    'has no meaning with --list-checks, which prints what is checked and looks at no account. Leave one of the two out.',
  'options.list-checks': 'print every check and why it matters',
  'options.fail-on': 'exit with 1 from this severity on, high if you do not say',
  'options.allow-unknown': 'a check that may be unknown without exit code 1; may be said several times',
  'options.baseline': 'compare with this earlier JSON report instead of the last audit of this machine',
  'options.port': 'where it listens on 127.0.0.1; 4599 if you do not say, 0 takes any free port',
  'options.no-port': 'needs a number from 0 to 65535.',
  'options.version': 'print the version',
  'options.help': 'print this help',
  'options.practice': 'work on the practice account that lives inside offroot; nothing real is touched',
  'options.as': 'who is at the keyboard, root or a user name (practice account only)',
  'options.profile': 'a profile of the AWS configuration',
  'options.region': 'an AWS region; IAM is the same in all of them',
  'options.endpoint-url': 'another address for all of AWS, such as a server of your own',
  'options.answers': 'a YAML or JSON file that answers the questions',
  'options.yes': 'approve plans without asking; removals need approve.removals in the answers as well',
  'options.dry-run': 'print what would be done, write nothing (needs --answers)',
  'options.format': 'how the result is printed',
  'options.output': 'write the result into a file instead of standard output',
  'options.plain': 'plain lines instead of screens: for screen readers, braille displays, serial consoles and logs',
  'options.lang':
    'the language, English or Korean; if you do not say, the one of your locale (LC_ALL, LC_MESSAGES, LANG)',
  'options.no-color': 'no colours, as under NO_COLOR or FORCE_COLOR=0',
  'options.state-dir': 'where the journal and the practice account are kept',
  'options.wrong': '{message}. “offroot --help” lists what there is.',
  'options.no-command': ({ typed, meant }: { typed: string; meant: string }) =>
    `There is no command “${typed}”. ${meant ? `Did you mean “${meant}”?` : '“offroot --help” lists what there is.'}`,
  'options.scenario-after':
    'There is no command “{typed}”. A scenario follows a = at once: --practice={typed}. “offroot --help” lists the commands.',
  'options.no-option': ({ meant, help }: { meant: string; help: string }) =>
    `There is no such option. ${meant ? `Did you mean ${meant}?` : `“${help}” lists what there is.`}`,
  'options.takes-no-value': 'takes no value. Leave out what follows the “=”.',
  'options.needs-value': 'needs a value after it: {usage}.',
  'options.no-value': ({ value, values, meant }: { value: string; values: string; meant: string }) =>
    `does not know “${value}”.${meant ? ` Did you mean ${meant}?` : ''} It takes ${values}.`,
  'options.only-in-practice': 'is for the practice account only. Add --practice, or leave it out.',
  'options.not-in-practice': 'has no meaning on the practice account. Leave it out, or leave --practice out.',
  'options.no-url': '{value} is not an address. It looks like http://127.0.0.1:4566.',
  'options.dry-run-answers':
    'needs --answers FILE: a plan follows from answers. In the wizard every plan is shown before it is applied.',
  'options.scenario': ({ name, names, meant }: { name: string; names: string; meant: string }) =>
    `There is no practice scenario “${name}”.${meant ? ` Did you mean ${meant}?` : ''} There are: ${names}.`,
  'options.no-terminal':
    'There is no terminal to ask questions in. Run it in one, or answer in a file: offroot {command} --answers FILE --yes.',
  'options.unwritten': 'cannot be written to ({reason}).',
  'options.no-file': 'The file {file} cannot be read: {reason}.',

  'options.nobody': 'There is nobody called {name} on this practice account. Use root, or a user name.',
  'options.old-node':
    'This is Node {version}. offroot runs on it, but the AWS SDK supports only Node 22 and later from January 2027: update when you can.',
  'options.no-signs':
    'needs a terminal and a locale that can show Hangul, and this is {locale}. LC_ALL=C.UTF-8 before the command may be all it takes.',
} as const;
