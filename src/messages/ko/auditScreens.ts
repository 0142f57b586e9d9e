import type { auditScreens as english } from '../en/auditScreens.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the screens of the audit say, in Korean. */
export const auditScreens = {
  'screen.audit.title': 'Security status of {account}',
  'screen.audit.points': '{points} of 100',
  'screen.audit.since': ({
    points,
    time,
    new: added,
    fixed,
    read,
  }: {
    points: number;
    time: string;
    new: number;
    fixed: number;
    read: string;
  }) => `It was ${points} on ${time}: ${number(added)} new since then, ${number(fixed)} fixed. ${read}`,
  'screen.audit.first': 'The first audit of this account. {read}',
  'screen.audit.read': 'Read {age}.',
  'screen.audit.readAt': 'Read {at}.',
  'screen.audit.tasks': 'What to do, worst first',
  'screen.audit.nothing': 'Nothing to do: everything is in order or accepted.',
  'screen.audit.found': 'findings',
  'screen.audit.several': ({ count }: { count: number }) => `${number(count)} findings`,
  'screen.audit.findings': ({ count }: { count: number }) => (count === 1 ? '1 finding' : `${number(count)} findings`),
  'screen.audit.new': ({ count }: { count: number }) => `${number(count)} new`,
  'screen.audit.isNew': 'new',
  'screen.audit.how.as-root': 'as root',
  'screen.audit.how.by-hand': 'by hand',
  'screen.audit.tip.fix': 'offroot can do this; a plan comes first. Enter shows the findings.',
  'screen.audit.tip.as-root': 'Only root can do this. Enter shows the findings, and how to come back.',
  'screen.audit.tip.by-hand': 'This is done by hand. Enter shows the findings, and how it is done.',
  'screen.audit.tip.pass': 'In order. Enter shows what that rests on, and how old it is.',
  'screen.audit.tip.fail': 'To be put right. Enter shows why it matters, and what fixes it.',
  'screen.audit.tip.unknown': 'Not known is not in order. Enter shows what could not be read.',
  'screen.audit.tip.accepted': 'Accepted. Enter shows by whom, why, and until when.',
  'screen.audit.look': 'look at it',
  'screen.audit.all': ({ count }: { count: number }) => `all ${number(count)}`,
  'screen.audit.save': 'save the report',
  'screen.audit.again': 'read again',
  'screen.audit.score': 'the score',
  'screen.audit.done': 'done',
  'screen.audit.look.short': 'look',
  'screen.audit.save.short': 'save',
  'screen.audit.again.short': 'reread',
  'screen.audit.score.short': 'score',
  'screen.audit.exact.short': 'exact',
  'screen.audit.how': 'how it is done',
  'screen.audit.fixAll': ({ count }: { count: number }) => (count === 1 ? 'fix it' : `fix all ${number(count)}`),
  'screen.audit.fixSome': ({ count }: { count: number }) => `fix the ${number(count)} ticked`,
  'screen.audit.fixOne': 'fix it now',
  'screen.audit.accept': 'accept, with a reason',
  'screen.audit.allTitle': ({ count }: { count: number }) =>
    count === 1 ? '1 finding' : `All ${number(count)} findings`,
  'screen.audit.allWhy': 'What is to be put right comes first, what is in order last.',
  'screen.audit.why.fix': 'offroot can put this right. A plan comes first; nothing changes before you agree to it.',
  'screen.audit.why.as-root': 'Only root can put this right, and you are not signed in as root.',
  'screen.audit.why.by-hand': 'offroot cannot do this for you. It says how, and looks again afterwards.',
  'screen.audit.asRoot.cloudShell':
    'In the browser, sign in as root with its e-mail address. Open CloudShell, the small terminal at the bottom of the console, and start offroot there.',
  'screen.audit.asRoot.login':
    'Or stay on this machine: run “aws login --profile offroot-root”, sign in as root in the browser that opens, and start offroot with --profile offroot-root.',
  'screen.audit.asRoot.practice': 'On the practice account, run: offroot audit --practice --as root',
  'screen.audit.asRoot.then':
    'Run the audit there. This line can then be fixed like the others. Sign root out again when it is done.',
  'screen.audit.allow':
    'Allow this principal {action}, so that it can be judged. “offroot permissions audit” prints the whole policy an audit needs.',
  'screen.audit.matters': 'Why it matters',
  'screen.audit.fixes': 'What puts it right',
  'screen.audit.byHand': 'What puts it right, if you would rather do it by hand',
  'screen.audit.who': 'who',
  'screen.audit.sinceWhen': 'since',
  'screen.audit.sinceNew': '{time}, new in this audit',
  'screen.audit.rests': 'rests on',
  'screen.audit.accepted': 'accepted',
  'screen.audit.references': 'listed as',
  'screen.audit.check': 'check',
  'screen.audit.dated': '{date}, {age}',
  'screen.audit.restsOn': '{actions}, read {age}',
  'screen.audit.restsUnread': '{actions}, not read',
  'screen.audit.acceptedBy': 'by {by}: {reason}',
  'screen.audit.acceptedUntil': 'by {by} until {until}: {reason}',
  'screen.audit.practice': 'practice {practice}',
  'screen.audit.score.title': '{points} of 100: how it is counted',
  'screen.audit.score.how': ({ count }: { count: number }) =>
    `The score is the share of the ${count} checks that pass or are accepted, each weighed by how bad it would be: critical counts 8, high 4, medium 2, low 1. A check fails once, by its worst finding, whether it is about one person or a hundred.`,
  'screen.audit.score.open': ({ count }: { count: number }) =>
    count === 0
      ? 'no check to be put right'
      : count === 1
        ? '1 check to be put right'
        : `${count} checks to be put right`,
  'screen.audit.score.not':
    'What could not be read does not pass, so the score never rises by not looking. 100 means that nothing offroot checks is open, not that the account is safe from everything.',
  'screen.audit.fixedSince': 'Fixed since the audit before',
  'screen.audit.fixedOne': '{title}: {who}',

  'screen.card.titleKey': 'A new access key for {user}',
  'screen.card.whyKey':
    'AWS shows its secret this once, and it is known only here. See it, copy it or save it, then put it where the old key is used.',
  'screen.card.keyOf': 'An access key of {user} in {account}',
  'screen.card.keyId': 'key id',
  'screen.card.keySecret': 'secret',
  'screen.card.copyKey': 'copy the key',
  'screen.card.copiedKey': 'Both lines are on the clipboard as the AWS CLI writes them, if this terminal allows it.',
  'screen.leave.keys':
    'Nobody has taken the new access key of {users} yet. AWS shows its secret nowhere else; the next run would make another one.',
  'screen.leave.cardsAndKeys':
    'Nobody has taken the password of {passwords} and the access key of {keys} yet. They are shown nowhere else; the next run would make new ones.',
  'report.card.keyId': 'Access key id',
  'report.card.keySecret': 'Secret',
  'report.card.keyFirst': 'What to do with it',
  'report.card.keyPut':
    'Put both where the old key is used: the programs, the build server, the file ~/.aws/credentials.',
  'report.card.keySeen': 'Use it once, so that AWS notes it. The next audit then offers to switch the old key off.',
  'report.card.keyKeep': 'This card is for one person alone. Throw it away once the key is where it is used.',
  'report.card.keyTitle': 'A new access key of {user} in {account}',

  'screen.resource.user': '{name}, a user',
  'screen.resource.group': '{name}, a group',
  'screen.resource.role': '{name}, a role',
  'screen.resource.policy': '{name}, a policy',
  'screen.resource.device': '{name}, an MFA device',
  'screen.resource.certificate': '{name}, a certificate',

  'screen.severity.critical': 'critical',
  'screen.severity.high': 'high',
  'screen.severity.medium': 'medium',
  'screen.severity.low': 'low',
  'screen.verdict.pass': 'in order',
  'screen.verdict.unknown': 'unknown',
  'screen.verdict.accepted': 'accepted',

  'screen.count': ({ count }: { count: number }) => number(count),
  'screen.count.read': ({ done, total }: { done: number; total: number }) => `${number(done)} of ${number(total)}`,
  'screen.reading.count': 'Reading: {part}, {count}',
  'screen.list.position': ({ row, count }: { row: number; count: number }) => `row ${number(row)} of ${number(count)}`,
  'screen.list.filter': 'filter',
  'screen.list.filtered': ({ count, total }: { count: number; total: number }) =>
    `${number(count)} of ${number(total)}`,
  'screen.list.none': 'Nothing has all of these words in it.',
  'screen.list.use': 'to the list',
  'screen.list.unfilter': 'show all again',
} as const satisfies SameKeys<typeof english>;

const number = (count: number): string => count.toLocaleString('en-US');
