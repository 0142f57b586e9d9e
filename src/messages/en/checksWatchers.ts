/** What the checks of analyzers, watchers and budgets say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksWatchers = {
  'check.region.unknown': '{region}: not allowed to read: {action}',
  'check.access-analyzer-on': 'An analyzer looks for access from outside',
  'check.access-analyzer-on.why':
    'A bucket or a role that lets strangers in looks like any other. An analyzer of external access reads the policy of each, and says who from outside this account gets in.',
  'check.access-analyzer-on.fix':
    'offroot watch makes one in every region in use. By hand: in IAM, Access analyzer, Analyzer settings, create an analyzer of external access in each of these regions. It is free; an analyzer of unused access is another one, and costs: https://aws.amazon.com/iam/access-analyzer/pricing/',
  'check.analyzer': '{region}: {name}, since {at}',
  'check.analyzer.none': '{region}: none',
  'check.analyzer.inactive': '{region}: {name} is {status}',
  'check.access-analyzer-findings-settled': 'Whoever gets in from outside is meant to',
  'check.access-analyzer-findings-settled.why':
    'What an analyzer found is somebody outside this account who gets in somewhere. Either that is meant, and archived so that the next one is seen, or it is a leak.',
  'check.access-analyzer-findings-settled.fix':
    'Open https://console.aws.amazon.com/access-analyzer/ in that region and look at each finding. Where nobody should get in, change the policy of the bucket or role; where it is meant, archive the finding.',
  'check.external.none': ({ count }: { count: number }) =>
    count === 1 ? 'nothing open, in 1 region' : `nothing open, in ${count} regions`,
  'check.external': '{name} lets in {who}',
  'check.external.public': '{name} lets anybody in',
  'check.external.more': '{region}: more than {count} findings',
  'check.guardduty-on': 'GuardDuty looks for attacks',
  'check.guardduty-on.why':
    'GuardDuty reads what happens in the account for what attackers do: a key used from a strange place, a machine that mines coins. Nobody else here reads that all night.',
  'check.guardduty-on.fix':
    'In each region in use, open https://console.aws.amazon.com/guardduty/ and choose Get started. The first 30 days are free, and its page Usage says what it would cost; then it is paid by how much it reads: https://aws.amazon.com/guardduty/pricing/',
  'check.security-hub-on': 'Security Hub checks the settings',
  'check.security-hub-on.why':
    'Security Hub CSPM holds the settings of every service against AWS’s own list each day, and gathers what GuardDuty and the analyzers find. offroot looks at who gets in; it looks at the rest.',
  'check.security-hub-on.fix':
    'In each region in use, open https://console.aws.amazon.com/securityhub/ and enable Security Hub CSPM with the standard AWS Foundational Security Best Practices. It needs Config. The first 30 days are free; then each check is paid: https://aws.amazon.com/security-hub/pricing/',
  'check.config-recording': 'Config records what is changed',
  'check.config-recording.why':
    'Config keeps how every resource is set, and when that changed: the first question once something broke, or was broken into. Security Hub rests on it.',
  'check.config-recording.fix':
    'In each region in use, open https://console.aws.amazon.com/config/ and choose 1-click setup. Every change it records is paid, so that an account where much changes pays much: https://aws.amazon.com/config/pricing/',
  'check.watcher.on': '{region}: on',
  'check.watcher.on-since': '{region}: on since {at}',
  'check.watcher.paused': '{region}: stopped',
  'check.watcher.paused-since': '{region}: stopped on {at}',
  'check.watcher.off': '{region}: off',
  'check.budget-alert-set': 'Somebody hears of a bill that grows',
  'check.budget-alert-set.why':
    'Whoever steals a key starts machines, and the first to show it is the bill, a month later. A budget by the month that writes to somebody makes that a day.',
  'check.budget-alert-set.fix':
    'offroot watch makes one. By hand: open https://console.aws.amazon.com/costmanagement/, Budgets, Create budget, Monthly cost budget. A budget that only writes mails is free: https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/ Where AWS denies it to an administrator, root has to let IAM users see the bills first: Account, “IAM user and role access to Billing”.',
  'check.budget': '“{name}”, {amount} {unit} a month, tells {who}',
  'check.budget.planned': '“{name}” tells {who}',
  'check.budget.silent': '“{name}” tells nobody',
  'check.budget.none': 'no budget by the month over everything',
} as const;
