import type { cutOver as english } from '../en/cutOver.ts';
import type { SameKeys } from '../sameKeys.ts';
/** Root's keys on their way out: counted, switched off, deleted, in Korean. */
export const cutOver = {
  'step.cut-over.title': 'Retire root’s keys',
  'step.cut-over.why':
    'A key that something uses is not taken away: first it must be quiet for days, then it is off for days, then it is deleted.',
  'noun.note': 'note',

  'cut-over.programs.title': 'Change the programs over now?',
  'cut-over.programs.why':
    'Each program that uses a key of root’s gets its own key or role instead. You do that where the program runs; offroot watches AWS until the new ones were used.',
  'cut-over.programs.now': 'Now, and watch it',
  'cut-over.programs.now.hint': 'AWS takes a few minutes to notice',
  'cut-over.programs.later': 'Later, or already done',
  'cut-over.programs.later.hint': 'the count of quiet days goes on; any use of root’s key starts it again',
  'cut-over.programs.wait': 'Change the programs over',
  'cut-over.programs.user': '{program}: put the new access key of {name} where root’s key {key} is now.',
  'cut-over.programs.role': '{program}: let it run with the role {name}, and take root’s key {key} out of it.',
  'cut-over.seen.user': 'The key of {name} is used',
  'cut-over.seen.role': 'The role {name} is used',
  'cut-over.seen.yes': 'AWS has seen it',
  'cut-over.seen.no': 'not yet; AWS takes a few minutes to tell',

  'cut-over.quiet-days.title': 'How many days must root’s keys be quiet first?',
  'cut-over.quiet-days.why':
    'The keys go on working meanwhile. Any use starts the count again and says by which service. Two weeks catch what runs weekly; take 35 if something runs once a month. At least {least}.',
  'cut-over.off-days.title': 'How many days are they switched off before they are deleted?',
  'cut-over.off-days.why':
    'A key that is off comes back in a moment, a deleted one never. If something breaks in these days, run offroot as root and say so. At least {least}.',
  'cut-over.days': 'Type a number of days from {least} to {most}.',

  'cut-over.broke.title': 'Did anything break since root’s key was switched off on {since}?',
  'cut-over.broke.why':
    'A program that still had the key fails since then. If one does, the key works again in a moment.',
  'cut-over.broke.nothing': 'Nothing broke',
  'cut-over.broke.nothing.hint': 'the key is deleted once it was off for long enough',
  'cut-over.broke.key': 'Something did: switch {key} on again',
  'cut-over.broke.key.hint': '{use}',
  'cut-over.broke.all': 'Something did: switch them all on again',

  'cut-over.plan.note': 'Count the days of root’s keys',
  'cut-over.plan.off': 'Switch off root’s keys that are quiet',
  'cut-over.plan.delete': 'Delete root’s keys that nothing missed',
  'cut-over.plan.again': 'Switch root’s keys on again',
  'cut-over.caution.note':
    'Nothing changes for anybody. The note is a tag on the policy offroot-require-mfa, so that offroot knows it on any machine.',
  'cut-over.caution.off':
    'Whatever still has such a key stops working with it. You can switch it on again with offroot, as root, in a minute.',
  'cut-over.caution.delete': 'This is final. Nobody said that anything broke while the keys were off.',
  'cut-over.caution.again':
    'The count of quiet days starts again. Find out what still uses the key: offroot audit --root-use shows it.',
  'cut-over.note.quiet': 'Note that the quiet days of root’s key {key} count from now, {days} of them',
  'cut-over.note.quiet.detail': '{days} quiet days from now, while it works',
  'cut-over.note.off': 'Note that root’s key {key} is off from now, for {days} days',
  'cut-over.note.off.detail': '{days} days off from now, then it may be deleted',
  'cut-over.note.undo': 'a note only says from when days count; without it the count starts again',
  'cut-over.key.on': 'Switch root’s access key {key} on again',
  'cut-over.key.on.detail': 'works again at once',
  'cut-over.forget': 'Take away the note about root’s key {key}',
  'cut-over.forget.detail': 'the key is gone',

  'cut-over.left.unread': 'What was noted of root’s keys could not be read',
  'cut-over.left.unwatched': 'Root’s key {key} is in use, and nobody counts its quiet days yet',
  'cut-over.left.unwatched.how':
    'Give what uses it a key or role of its own, then run offroot setup as root: it counts the days on which nothing uses the key.',
  'cut-over.left.quiet': 'Root’s key {key} is quiet since {since}, and stays until {until} ({days} days)',
  'cut-over.left.quiet.how':
    'Run offroot setup as root on that day or later: if nothing used it until then, it is switched off.',
  'cut-over.left.used':
    'Root’s key {key} was used again on {at}: by {service} in {region}. The {days} days count from there, until {until}',
  'cut-over.left.used.how':
    'Find out what that was before anything else: offroot audit --root-use shows who called, from where, and what they did.',
  'cut-over.left.due': 'Root’s key {key} was quiet for {days} days and can be switched off',
  'cut-over.left.due.how': 'Run offroot setup as root, in CloudShell or with aws login.',
  'cut-over.left.off': 'Root’s key {key} is off since {since}, and is kept until {until}',
  'cut-over.left.off.how':
    'If something breaks, run offroot setup as root and say so: the key works again in a moment. Else come back on that day.',
  'cut-over.left.over': 'Root’s key {key} is off since {since} and can be deleted',
  'cut-over.left.over.how': 'Run offroot setup as root, and say whether anything broke.',
  'cut-over.left.off-unnoted': 'Root’s key {key} is switched off, and nobody noted since when',
  'cut-over.left.off-unnoted.how':
    'Run offroot setup as root: it counts the days from then on, and deletes the key after them.',
} as const satisfies SameKeys<typeof english>;
