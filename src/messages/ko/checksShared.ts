import type { checksShared as english } from '../en/checksShared.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What several checks say, in Korean. */
export const checksShared = {
  'check.unknown': 'not allowed to read: {action}',
  'check.none': 'none',
  'check.none-left': 'none',
  'check.present': 'present',
  'check.off': 'off',
} as const satisfies SameKeys<typeof english>;
