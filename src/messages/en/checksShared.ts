/** What several checks say, in English. */
export const checksShared = {
  'check.unknown': 'not allowed to read: {action}',
  'check.none': 'none',
  'check.none-left': 'none',
  'check.present': 'present',
  'check.off': 'off',
} as const;
