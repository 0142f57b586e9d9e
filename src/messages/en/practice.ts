/** The practice account and its faults, in English. */
export const practice = {
  'practice.serving':
    'The practice account {scenario} answers on {url}. Source the lines of one principal into a shell. Ctrl-C ends it.',
  'practice.port-taken': 'Port {port} is taken. Choose another one, or 0 for any free one.',
  'practice.port-refused': 'Port {port} cannot be used: {reason}.',
  'practice.root': 'root, signed in to the console',
  'practice.key': '{name}, by its access key',
  'practice.session': '{name}, signed in to the console',
  'practice.session-mfa': '{name}, signed in to the console with MFA',
  'practice.instance.none': 'There is no instance {name}. There are: {names}.',
  'practice.instance.off': 'The instance {id} hands out nothing: it does not run, or its metadata service is off.',
  'practice.instance.no-role':
    'The instance {id} has no role. Give it one by an instance profile, as “offroot roles service” says.',
  'practice.instance.not-trusted':
    'The instance {id} has the role {role}, which does not let EC2 (ec2.amazonaws.com) take it.',
  'practice.reset': 'The practice account {scenario} is back at its start.',
  'faults.option': 'what goes wrong on the practice account, such as throttle=0.1,lost=0.05,seed=7 (docs/faults.md)',
  'faults.problem': 'Item {position}, “{item}”: {problem}.',
  'faults.unknown': ({ names, meant }: { names: string; meant: string }) =>
    `there is no such fault.${meant ? ` Did you mean ${meant}?` : ''} There are: ${names}`,
  'faults.twice': 'this fault is named a second time',
  'faults.share': 'it needs a share of the calls from 0 to 1, such as {name}=0.1',
  'faults.count': 'it needs a whole number from 0 on, such as {name}=40',
  'faults.whole-number': 'it needs a whole number, such as {name}=7',
  'faults.actions': 'it needs actions joined by +, such as {name}=iam:CreateUser+iam:Get*',
} as const;
