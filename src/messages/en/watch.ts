/** What `offroot watch` asks, plans and says, in English. */
export const watch = {
  'watch.title': 'A watched account',
  'watch.why': 'What tells you when something happens here that should not, and keeps what happened.',
  'further.watch': 'who did what, an alarm, whom AWS writes to; also: offroot watch',
  'further.roles': 'no keys in files or in code; also: offroot roles',
  'further.narrow': 'only what is used, only where needed; also: offroot narrow',

  'watch.what.title': 'What is to be set up?',
  'watch.what.why':
    'What is not in place yet is ticked. Nothing changes before you have seen the plan. What costs money says so.',
  'watch.what.contacts': 'Whom AWS writes to',
  'watch.what.contacts.hint': 'security, billing, operations; free',

  'watch.email.problem':
    'This is no e-mail address that AWS takes: letters, digits and . _ + - before the @, a domain behind it.',

  'watch.contacts.title': 'Whom AWS writes to',
  'watch.contacts.why':
    'AWS writes to root’s address, which nobody may read any more. These contacts get a copy, by what it is about.',
  'watch.contacts.plan': 'Set whom AWS writes to',
  'watch.contacts.kinds.title': 'About what is AWS to write to somebody besides root?',
  'watch.contacts.kinds.why': 'One person for all that you tick; for another person, run this again.',
  'watch.contacts.SECURITY': 'Security',
  'watch.contacts.SECURITY.hint': 'a leaked key, a machine that attacks others',
  'watch.contacts.BILLING': 'Bills',
  'watch.contacts.BILLING.hint': 'invoices, a card that is refused',
  'watch.contacts.OPERATIONS': 'Operations',
  'watch.contacts.OPERATIONS.hint': 'maintenance, things that will be switched off',
  'watch.contacts.now': 'now {name}, {email}',
  'watch.contacts.name.title': 'Who is it?',
  'watch.contacts.name.why': 'A person, or a team: “Acme Security”. AWS addresses its letters to that.',
  'watch.contacts.job.title': 'What is their job title?',
  'watch.contacts.job.why': 'AWS asks for one: CTO, bookkeeper, on-call.',
  'watch.contacts.email.title': 'To which e-mail address?',
  'watch.contacts.email.why': 'One that several people read is best: somebody is always on holiday.',
  'watch.contacts.phone.title': 'Which telephone number?',
  'watch.contacts.phone.why': 'With the country’s code: +49 30 1234567. AWS rings only when it must.',
  'watch.contacts.phone.problem': 'A telephone number has digits, spaces, + ( ) and -, 25 at most.',
  'watch.contacts.length': 'Something must stand here, at most {most} characters.',
  'watch.contacts.put': 'Make {name} ({email}) the {kind}',
  'watch.contacts.detail': '{email}',

  'noun.contact': 'contact',
  'noun.contact.SECURITY': 'security contact',
  'noun.contact.BILLING': 'billing contact',
  'noun.contact.OPERATIONS': 'operations contact',
  'undo.write.put-contact': 'Set the {name} contact',
  'undo.write.delete-contact': 'Delete the {name} contact',
  'undo.why.contact': 'the contact is {email} now',

  'watch.what.analyzer': 'An analyzer of access from outside',
  'watch.what.analyzer.hint': 'says who from outside gets in; free',
  'watch.what.budget': 'A budget that writes to you',
  'watch.what.budget.hint': 'before the bill grows; free',

  'watch.analyzer.title': 'Who gets in from outside',
  'watch.analyzer.why':
    'An analyzer reads the policies of buckets, roles, keys and queues, and says who from outside this account gets in. Free; an analyzer of unused access would cost.',
  'watch.analyzer.plan': ({ count }: { count: number }) =>
    count === 1 ? 'Look for access from outside in 1 region' : `Look for access from outside in ${count} regions`,
  'watch.analyzer.create': 'Create the analyzer {name} in {region}',
  'watch.analyzer.detail': 'external access; free',
  'watch.analyzer.first-look':
    'An analyzer takes up to half an hour for its first look; offroot audit then says what it found.',
  'watch.analyzer.in': 'who gets in from outside, in {region}',

  'watch.budget.title': 'A bill that grows',
  'watch.budget.why':
    'A budget by the month over everything. AWS writes when the month is likely to come to more than 80 %, and when it has come to all of it. It stops nothing. Free.',
  'watch.budget.plan': 'Hear of a bill that grows',
  'watch.budget.amount.title': 'How much may this account cost in a month, in US dollars?',
  'watch.budget.amount.why': 'A little more than a usual month: less would write every month. Whole dollars.',
  'watch.budget.amount.problem': 'A whole number of dollars from 1 to 1000000, without a sign: 200.',
  'watch.budget.email.title': 'To which e-mail address is AWS to write?',
  'watch.budget.email.why': 'To somebody who looks at once. AWS does not ask the address to confirm.',
  'watch.budget.create': 'Create the budget {name}: {amount} USD a month, {email} is told',
  'watch.budget.detail': '{amount} USD a month, {email}',

  'noun.analyzer': 'analyzer',
  'noun.budget': 'budget',
  'undo.write.create-analyzer': 'Create the analyzer {name} in {region}',
  'undo.write.delete-analyzer': 'Delete the analyzer {name} in {region}',
  'undo.write.create-budget': 'Create the budget {name}',
  'undo.write.delete-budget': 'Delete the budget {name}',
  'undo.why.region': '{region} was not looked at; run it with --region {region}',
  'undo.why.budget': 'the budget is {amount} {unit} now',
} as const;
