/** What a line of a plan is about, in English. */
export const nouns = {
  'noun.alias': 'name',
  'noun.password-policy': 'password policy',
  'noun.policy': 'policy',
  'noun.group': 'group',
  'noun.identity-provider': 'identity provider',
  'noun.instance-profile': 'instance profile',
  'noun.user': 'user',
  'noun.mfa-device': 'MFA device',
  'noun.root': 'root',
  'noun.root-key': 'root key',
  'noun.root-certificate': 'root certificate',
} as const;
