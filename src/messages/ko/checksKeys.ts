import type { checksKeys as english } from '../en/checksKeys.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of keys say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksKeys = {
  'check.keys': ({ count }: { count: number }) =>
    count === 0 ? 'no access keys' : count === 1 ? '1 access key' : `${count} access keys`,
  'check.keys.of': '{user}: {keys}',
  'check.key.old': ({ number, days }: { number: number; days: number }) => `key ${number}, ${age(days)}`,
  'check.key.active': ({ number, days }: { number: number; days: number }) => `key ${number}, active, ${age(days)}`,
  'check.key.off': ({ number, days }: { number: number; days: number }) => `key ${number}, switched off, ${age(days)}`,
  'check.key.never': ({ number, days }: { number: number; days: number }) => `key ${number}, never used, ${age(days)}`,
  'check.key.set-up': ({ number, days }: { number: number; days: number }) =>
    `key ${number}, made with the user and never used, ${age(days)}`,
  'check.key.unused': 'key {number}, last used {days} days ago',
  'check.access-keys-rotated': 'Access keys are younger than 90 days',
  'check.access-keys-rotated.why':
    'A key lies in files, in scripts, in the history of a repository, and works for whoever copies it. Replaced every 90 days, a lost copy is worth little.',
  'check.access-keys-rotated.fix':
    'Make a second key, put it where the first one is used, wait until the first one is not used any more, switch it off, then delete it. A role needs none of this.',
  'check.access-keys-first-used': 'New access keys get used',
  'check.access-keys-first-used.why':
    'A key that nothing used in its first week was made for nothing. It opens the account all the same, and nobody would notice.',
  'check.access-keys-first-used.fix':
    'Switch the key off under Security credentials, and delete it when nobody has missed it.',
  'check.access-keys-not-from-set-up': 'No access keys from a tick at set-up',
  'check.access-keys-not-from-set-up.why':
    'A key made together with the user, and never used since, was asked for by a form and not by a person. It lies in somebody’s downloads and opens the account.',
  'check.access-keys-not-from-set-up.fix':
    'Delete the key under Security credentials. Whoever needs one later makes it then, or signs in with aws login.',
  'check.access-keys-in-use': 'Access keys are in use',
  'check.access-keys-in-use.why':
    'A key that nothing has used for 45 days most likely belongs to work that is over. Nobody would notice if somebody else began to use it.',
  'check.access-keys-in-use.fix':
    'Switch the key off under Security credentials, wait a week or two, and delete it when nobody has missed it.',
  'check.access-keys-single': 'Nobody has two active access keys',
  'check.access-keys-single.why':
    'A second key is there to replace the first one, and for no longer than that takes. Two that stay are twice as much to lose, and nobody knows any more which is used where.',
  'check.access-keys-single.fix':
    'See under Security credentials which of the two is used, move what uses the older one to the newer, and switch the older one off.',
  'check.access-keys-single.rotation':
    'One key is replacing the other: the newer is less than two weeks old. After that this fails.',
  'check.access-keys-inactive-absent': 'Keys that were switched off are gone',
  'check.access-keys-inactive-absent.why':
    'A key that is switched off is switched on again with one click, by whoever may. It also takes one of the two places a user has.',
  'check.access-keys-inactive-absent.fix': 'Delete the key under Security credentials, if nobody has missed it.',
} as const satisfies SameKeys<typeof english>;

function age(days: number): string {
  return days === 1 ? '1 day old' : `${days} days old`;
}
