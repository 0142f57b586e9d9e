import type { rehearsal as english } from '../en/rehearsal.ts';
import type { SameKeys } from '../sameKeys.ts';

/** The rehearsal of a plan: what each person could still do after it, in Korean. */

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const rehearsal = {
  'rehearsal.doing': 'Rehearsing what each person could still do',
  'rehearsal.failed':
    'What each person could still do could not be worked out. The lock-out guard still stands before every write.',
  'rehearsal.names': '{names}',
  'rehearsal.names.more': '{names} and {rest} others',
  'rehearsal.summary.nobody': ({ count }: { count: number }) => `Rehearsed for ${people(count)}: nobody is locked out`,
  'rehearsal.summary.unsure': ({ count }: { count: number }) =>
    `Rehearsed for ${people(count)}: no lock-out seen, but not all could be decided`,
  'rehearsal.summary.locked-out': ({ count }: { count: number }) =>
    `Rehearsed for ${people(count)}: somebody would be locked out`,
  'rehearsal.caution.mfa': '{names} could not set up MFA at the first sign-in.',
  'rehearsal.caution.password': '{names} must change the password at the next sign-in, and may not: there they stop.',
  'rehearsal.caution.rights': '{names} could no longer administer, even with MFA.',
  'rehearsal.note.many': 'Too many different rights to ask AWS’s policy simulator about each.',
  'rehearsal.note.refused': 'AWS’s policy simulator could not be asked ({action}).',
  'rehearsal.note.unseen': 'Not known, because nothing has them yet and they could not be read: {policies}.',
  'rehearsal.note.scp': 'An Organization’s own policies are not in this: they can only take away.',
  'rehearsal.by.aws': 'Decided by AWS’s policy simulator.',
  'rehearsal.by.offroot': 'Worked out by offroot from the policies, not by AWS.',
  'rehearsal.situation.first-sign-in': 'first sign-in',
  'rehearsal.situation.without-mfa': 'without MFA',
  'rehearsal.situation.with-mfa': 'with MFA',
  'rehearsal.act.change-password': 'change own password',
  'rehearsal.act.set-up-mfa': 'set up own MFA',
  'rehearsal.act.session-token': 'session by MFA code',
  'rehearsal.act.aws-login': 'start aws login',
  'rehearsal.act.see-servers': 'look at servers',
  'rehearsal.act.list-buckets': 'list S3 buckets',
  'rehearsal.act.list-users': 'list users',
  'rehearsal.act.create-user': 'create users',
  'rehearsal.decision.allowed': 'yes',
  'rehearsal.decision.denied': 'no',
  'rehearsal.decision.undecidable': 'unsure',
  'rehearsal.was': '{now}, was {before}',
} as const satisfies SameKeys<typeof english>;
