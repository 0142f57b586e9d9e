import type { nouns as english } from '../en/nouns.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What a line of a plan is about, in Korean. */
export const nouns = {
  'noun.alias': 'name',
  'noun.password-policy': 'password policy',
  'noun.policy': 'policy',
  'noun.group': 'group',
  'noun.instance-profile': 'instance profile',
  'noun.user': 'user',
  'noun.mfa-device': 'MFA device',
  'noun.root': 'root',
  'noun.root-key': 'root key',
  'noun.root-certificate': 'root certificate',
} as const satisfies SameKeys<typeof english>;
