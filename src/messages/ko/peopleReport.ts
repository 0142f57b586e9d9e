import type { peopleReport as english } from '../en/peopleReport.ts';
import { plural } from '../en/plural.ts';
import type { SameKeys } from '../sameKeys.ts';

/** What `offroot audit --people` says, in Korean. */
export const peopleReport = {
  'people-report.reading': 'Reading who has signed in, and with what',
  'people-report.title': 'Who is through on account {account}',
  'people-report.read': 'Read {moment}: everybody was asked about just now.',
  'people-report.read.partly': 'Read {moment}; part of it could not be read.',
  'people-report.read.reported': ({
    moment,
    reported,
    count,
    total,
  }: {
    moment: string;
    reported: string;
    count: number;
    total: number;
  }) =>
    `Read ${moment}. ${count} of ${total} are as the credential report of ${reported} has them; AWS makes it anew every four hours. \`--live\` asks about everybody instead.`,
  'people-report.through': ({ count }: { count: number }) =>
    count === 1
      ? 'Everybody is through: 1 person, who has signed in with password and MFA.'
      : `Everybody is through: all ${count} have signed in with password and MFA.`,
  'people-report.not-yet': ({ done, count }: { done: number; count: number }) =>
    done === 0
      ? `0 of ${count} are through: nobody is known to have signed in with password and MFA.`
      : done === 1
        ? `1 of ${count} is through, having signed in with password and MFA.`
        : `${done} of ${count} are through, having signed in with password and MFA.`,
  'people-report.unknown':
    'Whether everybody is through is not known: part of what was needed could not be read. {done} of {count} are.',
  'people-report.nobody':
    'There is nobody yet: no user on this account is a person. `offroot people add` makes the first. People of IAM Identity Center are not counted.',

  'people-report.column.stage': 'how far',
  'people-report.stage.through': 'signed in with MFA',
  'people-report.stage.without-mfa': 'signed in without MFA',
  'people-report.stage.no-password': 'has no password yet',
  'people-report.stage.change-due': 'first password not changed',
  'people-report.stage.invited': 'has not signed in yet',
  'people-report.stage.renewed': 'new password not used yet',
  'people-report.stage.not-since-mfa': 'not yet with MFA',
  'people-report.stage.unknown': 'unknown',
  'people-report.mfa.virtual': 'app',
  'people-report.mfa.other': 'passkey or key',
  'people-report.mfa.none': 'none',
  'people-report.stage.on': '{stage}, {day}',
  'people-report.facts': 'MFA: {mfa}; groups: {groups}',
  'people-report.no-groups': 'none',
  'people-report.programs': ({ count, names, more }: { count: number; names: string; more: number }) =>
    `Left out, without a password: ${plural(count, 'program')} (${names}${more > 0 ? ` and ${more} more` : ''}).`,

  'people-report.todo': 'Still to do, worst first',
  'people-report.todo.address': 'Where they sign in: `{address}`',
  'people-report.todo.one': '{name}',
  'people-report.todo.with': '{name}, {detail}',
  'people-report.todo.command': '{who}: `{command}`',
  'people-report.todo.set-up-mfa':
    'Set MFA up. Until then a stolen password alone is enough to sign in. They run it themselves, signed in as themselves:',
  'people-report.todo.new-first-password':
    'Give a new first password: the old one has waited for more than two weeks, and whoever finds its card can use it. You run:',
  'people-report.todo.give-password':
    'Give a first password: in a group of people, and no way to sign in. You run it, or `offroot people remove NAME{there}` if they left:',
  'people-report.todo.change-password':
    'Change the first password: the sign-in page asks for a new one and lets nobody on before. If it is forgotten, you run `offroot people reset NAME{there}`:',
  'people-report.todo.first-sign-in':
    'Sign in with the first password and set MFA up, there or with the command below. If the password is lost, you run `offroot people reset NAME{there}`:',
  'people-report.todo.sign-in-again':
    'Sign in once with password and MFA: MFA is set up, and AWS has seen no sign-in since. It notes one in about five minutes:',
  'people-report.todo.live': 'Ask about everybody: the credential report does not tell how far these are:',
  'people-report.todo.group': 'In no group, and so perhaps without rights and without the rule that requires MFA:',
  'people-report.todo.app':
    'Worth having beside it: a passkey or security key shows no codes, and some commands ask for one. An app does:',
  'people-report.todo.unread':
    'Let offroot read {action}: what it tells is unknown. `offroot permissions people-report` prints the policy. AWS said: {reason}',
  'people-report.signed-in-on': 'signed in on {day}',
  'people-report.first.today': 'first password not a day old',
  'people-report.first.days': ({ count }: { count: number }) => `first password ${plural(count, 'day')} old`,
  'people-report.first.unknown': 'age of the first password unknown',
  'people-report.first.handed-over': '{age}, handed over on {day}',
} as const satisfies SameKeys<typeof english>;
