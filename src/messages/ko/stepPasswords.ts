import type { stepPasswords as english } from '../en/stepPasswords.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The password policy and its settings, in Korean. */
export const stepPasswords = {
  'setting.minimumLength': '길이',
  'setting.requireUppercase': '대문자',
  'setting.requireLowercase': '소문자',
  'setting.requireNumbers': '숫자',
  'setting.requireSymbols': '기호',
  'setting.reusePrevention': '재사용 금지',
  'setting.maxAgeDays': '만료',
  'setting.hardExpiry': '만료 시 관리자 재설정',
  'setting.usersMayChange': '본인이 암호 변경',
  'passwords.policy.title': '암호에 어떤 규칙을 둘까요?',
  'passwords.policy.why':
    '규칙은 다음에 암호를 정할 때부터 적용돼요. 루트에는 적용되지 않아요. 이미 더 강한 규칙이 있으면 그대로 둬요.',
  'passwords.policy.recommended': '추천',
  'passwords.policy.expiring': '추천에 더해 90일마다 새 암호',
  'passwords.policy.expiring.hint': '요구하는 감사인도 있지만 NIST는 말려요: 암호가 점점 약해져요',
  'passwords.policy.own': '설정 아홉 개를 하나씩 정하기',
  'passwords.policy.own.hint': '길이, 문자 종류, 재사용, 만료: 하나하나 뜻을 알려 드려요',
  'passwords.policy.keep': '지금 것 그대로',
  'passwords.policy.default': 'AWS 기본값: 8자, 세 종류',
  'passwords.described': ({
    length,
    kinds,
    reuse,
    days,
  }: {
    length: number;
    kinds: number;
    reuse: number;
    days: number;
  }) =>
    [
      `${length}자 이상`,
      kinds === 4 ? '네 종류 모두' : kinds === 0 ? '종류 자유' : `${kinds}종류`,
      reuse > 0 ? `최근 ${reuse}개 재사용 금지` : '재사용 허용',
      days > 0 ? `${days}일마다 변경` : '만료 없음',
    ].join(', '),
  'passwords.length.title': '최소 몇 자로 할까요?',
  'passwords.length.why': '널리 쓰는 보안 기준인 CIS는 14자를 요구해요. AWS에서는 6자에서 128자까지 돼요.',
  'passwords.reuse.title': '전에 쓴 암호 몇 개까지 다시 못 쓰게 할까요?',
  'passwords.reuse.why': 'AWS는 24개까지 기억하고, CIS도 24개를 요구해요. 0이면 모두 다시 쓸 수 있어요.',
  'passwords.expiry.title': '며칠이 지나면 암호를 바꾸게 할까요?',
  'passwords.expiry.why':
    '0이면 바꾸지 않아도 되고, NIST가 권하는 값이에요. MFA가 있으면 억지로 바꾼 암호는 대개 더 나빠져요. 정하면 모두에게 바로 적용돼요.',
  'passwords.rules.title': '어떤 규칙을 적용할까요?',
  'passwords.rules.why': '체크한 것이 필수가 돼요.',
  'passwords.rules.requireUppercase': 'A부터 Z까지 중 하나 이상',
  'passwords.rules.requireLowercase': 'a부터 z까지 중 하나 이상',
  'passwords.rules.requireNumbers': '0부터 9까지 중 하나 이상',
  'passwords.rules.requireSymbols': '! @ # $ 같은 기호 하나 이상',
  'passwords.rules.usersMayChange': '첫 암호를 바꾸게 하려면 필요해요',
  'passwords.rules.hardExpiry': '암호가 만료되면 관리자가 풀어 줘야 해서, 관리자가 한 명이면 위험해요',
  'passwords.number': '{low}에서 {high} 사이의 정수를 입력해 주세요.',
  'passwords.update': '계정의 암호 정책 정하기',
  'passwords.plan': '암호 규칙',
  'passwords.caution.hard-expiry-sole':
    '만료 시 관리자 재설정을 켰는데 관리자가 한 명뿐이면, 암호가 만료됐을 때 루트 말고는 아무도 못 들어와요. 꺼 두는 편이 좋아요.',
  'passwords.caution.hard-expiry':
    '만료 시 관리자 재설정을 켜면, 암호가 만료된 사람은 관리자가 풀어 줘야 다시 들어와요.',
  'passwords.caution.expiry': '새 암호뿐 아니라, {days}일이 지난 암호도 바로 만료돼요.',
  'passwords.caution.no-change': '본인이 암호를 바꿀 수 없어서, 첫 암호를 바꾸는 단계에서 막혀요.',
  'passwords.caution.weaker': '이 설정 중 일부는 지금보다 약해요.',
} as const satisfies SameKeys<typeof english>;
