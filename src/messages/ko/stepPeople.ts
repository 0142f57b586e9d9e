import type { stepPeople as english } from '../en/stepPeople.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The people step, names and passwords, in Korean. */
export const stepPeople = {
  'name.empty': 'A name is needed.',
  'name.long': 'At most {length} characters, please.',
  'name.space': 'AWS takes no spaces in names. Try {suggestion}.',
  'name.letter': 'AWS does not take “{letter}” in names. Letters A to Z, digits and + = , . @ - _ are fine.',
  'name.letter.instead':
    'AWS does not take “{letter}” in names, only letters A to Z, digits and + = , . @ - _. Try {suggestion}.',
  'password.short': 'At least {length} characters, please.',
  'password.long': 'At most 128 characters, please.',
  'password.three-kinds': 'Three of these four, please: capital letters, small letters, digits, symbols.',
  'password.upper': 'A capital letter is missing.',
  'password.lower': 'A small letter is missing.',
  'password.digit': 'A digit is missing.',
  'password.symbol': 'A symbol is missing: one of {symbols}',
  'people.you.title': 'What is your user name to be?',
  'people.you.why': 'You become the first administrator. Your first name in small letters is fine.',
  'people.you.why-existing': '{user} administers this account already. If that is you, go on with it.',
  'people.you.root': 'Not root: that is the name of what you are getting away from.',
  'people.you-password.title': 'How does {user} get a password?',
  'people.you-password.why': 'Either way it is shown to nobody but you, and stored nowhere.',
  'people.you-password.generate': 'Made up for you',
  'people.you-password.generate.hint': 'shown once on a card: put it into your password manager',
  'people.you-password.type': 'You type one',
  'people.you-password.type.hint': 'twice, unseen',
  'people.password.title': 'Which password for {user}?',
  'people.password.why': 'Typed twice, not shown.',
  'people.team.title': 'Who else needs to get in?',
  'people.team.why':
    'One user for each person; leave the list empty if it is only you. A second person in {group} is a good idea: a second way back.',
  'people.team.you': '{user} is you already.',
  'people.team.twice': '{user} is in the list twice.',
  'people.team.no-group': '{user} needs a group.',
  'people.team.groups': '{user} is in more than ten groups, which AWS does not allow.',
  'people.team.group': 'There is no group {group}. There are: {groups}.',
  'people.plan': ({ count }: { count: number }) => (count === 1 ? 'One user' : `${count} users`),
  'people.caution.one-administrator':
    'You will be the only administrator. If you lose password and phone, only root gets you back in.',
  'people.create': 'Create the user {user}',
  'people.add': 'Put {user} into {group}',
  'people.in': '{group}',
  'people.password': ({ reset }: { reset: number }) =>
    reset ? 'a first password, to be changed at first sign-in' : 'a password',
  'people.new-password': 'a new first password; the earlier one stops working',
  'people.password.create': 'Give {user} a password',
  'people.password.renew': 'Give {user} a new first password',
  'people.password.undo': 'AWS gives no earlier password back',
  'people.new-passwords.title': 'Does anybody need a new first password?',
  'people.new-passwords.why':
    'These users have a password that was never used, and offroot does not know that anybody holds it.',
  'people.new-passwords.option': '{user}',
  'people.caution.no-passwords':
    'Who has a password could not be read ({action}), so none is made now. Run offroot again once that is allowed.',
} as const satisfies SameKeys<typeof english>;
