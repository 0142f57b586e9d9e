import type { team as english } from '../en/team.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What `offroot people` asks, plans and says, in Korean. */
export const team = {
  'team.title': 'People',
  'team.why':
    'A new hire, a lost phone, a forgotten password, a leaver: one person at a time, shown before it is done.',
  'team.what.title': 'What is it about?',
  'team.what.why': 'Nothing changes before you have seen the plan.',
  'team.what.add': 'Somebody new',
  'team.what.add.hint': 'a user of their own, in a group, with a first password',
  'team.what.reset': 'A lost phone or a forgotten password',
  'team.what.reset.hint': 'the old one stops to count, a new one takes its place',
  'team.what.remove': 'Somebody leaves',
  'team.what.remove.hint': 'access off at once; the user deleted then or later',
  'team.user': '{user}',
  'team.groups': 'groups: {groups}',
  'team.who.unknown': 'There is no user called {name}. Who is meant?',

  'team.add.title': 'Add people',
  'team.add.why': 'One user for each person, in a group, with a first password that they change.',
  'team.add.people.why':
    'A row each. They get a first password on a card, change it when they sign in, and set their MFA up then.',

  'team.reset.title': 'Help somebody back in',
  'team.reset.why':
    'A lost phone is switched off before anything else; a forgotten password gives way to a new first one.',
  'team.reset.who': 'Who cannot get in?',
  'team.reset.who.why': 'Make sure it is really them who asks, by voice or face: this is how accounts are stolen.',
  'team.reset.what.title': 'What does {user} need?',
  'team.reset.what.why': 'Make sure it is really them who asks.',
  'team.reset.phone': 'Their phone is lost or new',
  'team.reset.phone.hint': 'its MFA device is switched off',
  'team.reset.password': 'Their password is forgotten',
  'team.reset.password.hint': 'a new first password, to be changed when they sign in',
  'team.reset.devices.title': 'Which of the MFA devices of {user} are lost?',
  'team.reset.devices.why': 'Those ticked are switched off and deleted. What is not ticked goes on working.',
  'team.reset.new-phone.title': 'Is the new phone of {user} here?',
  'team.reset.new-phone.why':
    'With the phone at hand the new MFA device is set up now. Else they do it themselves when they sign in.',
  'team.reset.new-phone.later': 'No, they do it themselves',
  'team.reset.new-phone.later.hint':
    'until then the password alone opens the sign-in page, and offroot-require-mfa all the rest',
  'team.reset.plan': 'Let {user} back in',
  'team.reset.caution.later': 'Until MFA is set up again, a stolen password is enough to sign in.',
  'team.reset.left': '{user} sets MFA up again',
  'team.reset.left.how': 'At the next sign-in, under Security credentials. “offroot audit” shows when it is done.',
  'team.device-off': 'Switch off the MFA device {name} of {user}',
  'team.device-off.detail': 'switched off',

  'team.remove.title': 'Somebody leaves',
  'team.remove.why':
    'Access goes first, all at once. The user itself can be deleted then, or stay switched off for a while.',
  'team.remove.who': 'Who leaves?',
  'team.remove.who.why': 'You are not in the list: you would saw off the branch you sit on.',
  'team.remove.plan.off': 'Switch off everything of {user}',
  'team.remove.plan.delete': 'Delete {user} and everything attached',
  'team.remove.caution':
    'Whoever is signed in at this moment can do nothing more, since all rights go. Programs that use the keys stop.',
  'team.remove.caution.last': '{user} is the only administrator. After this only root gets in, with root’s own MFA.',
  'team.remove.caution.final': 'This cannot be taken back: a user of the same name would be a new one.',
  'team.remove.change': '{user}: {detail}',
  'team.remove.password': 'password deleted',
  'team.remove.key-off': 'key {key} switched off',
  'team.remove.group': 'out of {group}',
  'team.remove.policy': '{policy} detached',
  'team.remove.inline': 'inline policy {policy} deleted',
  'team.remove.key': 'key {key} deleted',
  'team.remove.certificate': 'signing certificate {id} deleted',
  'team.remove.ssh-key': 'SSH key {id} deleted',
  'team.remove.service-credential': 'service password {id} deleted',
  'team.remove.boundary': 'permissions boundary taken off',
  'team.remove.user': 'user deleted',
  'team.remove.final': 'AWS keeps nothing of it',
  'team.remove.delete.title': 'Once {user} has no access any more: delete the user as well?',
  'team.remove.delete.why': 'Switched off, the user can be looked at and brought back. Deleted is final.',
  'team.remove.keep': 'Leave the user switched off',
  'team.remove.keep.hint': 'offroot people remove comes back to it',
  'team.remove.delete': 'Delete the user',
  'team.remove.delete.hint': 'with keys, MFA devices and everything else attached',
  'team.remove.left': '{user} is switched off, not deleted',
  'team.remove.left.how': 'When nobody misses it: offroot people remove {user}',
  'team.remove.unread': 'What else the user has could not be read; try again.',

  'users.column.name': 'user',
  'users.column.groups': 'groups',
  'users.column.sign-in': 'signed in',
  'users.column.mfa': 'MFA',
  'users.column.keys': 'keys',
  'users.name': '{name}',
  'users.unknown': 'unknown',
  'users.never': 'never',
  'users.no-password': 'no password',
  'users.changes': ({ count }: { count: number }) =>
    count === 0
      ? 'Nothing was changed.'
      : count === 1
        ? '1 change made, read back.'
        : `${count} changes made, read back.`,
  'users.cards-left': 'Nobody took the card of {users}: give them a new first password with offroot people reset.',
} as const satisfies SameKeys<typeof english>;
