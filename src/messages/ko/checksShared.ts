import type { checksShared as english } from '../en/checksShared.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What several checks say, in Korean. */
export const checksShared = {
  'check.unknown': '읽을 권한 없음: {action}',
  'check.none': '없음',
  'check.none-left': '없음',
  'check.present': '있음',
  'check.off': '꺼짐',
} as const satisfies SameKeys<typeof english>;
