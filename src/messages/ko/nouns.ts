import type { nouns as english } from '../en/nouns.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What a line of a plan is about, in Korean. */
export const nouns = {
  'noun.alias': '이름',
  'noun.password-policy': '암호 정책',
  'noun.policy': '정책',
  'noun.group': '그룹',
  'noun.identity-provider': '자격 증명 공급자',
  'noun.instance-profile': '인스턴스 프로파일',
  'noun.user': '사용자',
  'noun.mfa-device': 'MFA 디바이스',
  'noun.root': '루트',
  'noun.root-key': '루트 키',
  'noun.root-certificate': '루트 인증서',
} as const satisfies SameKeys<typeof english>;
