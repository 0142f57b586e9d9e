import type { narrow as english } from '../en/narrow.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What `offroot narrow` asks, plans and says, in Korean. */
export const narrow = {
  'narrow.who.user': '{name}',
  'narrow.who.group': '그룹 {name}',
  'narrow.who.role': '역할 {name}',
  'narrow.action.wrong': '“{action}”은(는) 작업이 아니에요. 작업은 s3:GetObject나 s3:Get*처럼 생겼어요.',
  'narrow.action.meant': '{action}: {meant}을(를) 쓰려고 하셨나요?',
  'narrow.action.strange': '{action}: offroot가 아는 작업 중에는 그런 이름이 없어요.',
} as const satisfies SameKeys<typeof english>;
