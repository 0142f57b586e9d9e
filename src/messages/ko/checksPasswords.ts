import type { checksPasswords as english } from '../en/checksPasswords.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of passwords say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksPasswords = {
  'check.password-policy-strong': '암호가 정책을 따름',
  'check.password-policy-strong.why':
    'AWS는 기본으로 여덟 글자만 요구하고, 예전 암호도 다시 쓸 수 있어요. 쓴 적 없는 더 긴 암호라면 추측해서 맞힐 수 없어요.',
  'check.password-policy-strong.fix':
    'IAM의 계정 설정에서 암호 정책을 14자, 문자 네 종류, 최근 24개 재사용 방지로 설정하세요.',
  'check.password-policy.default': 'AWS 기본값, 8자',
  'check.password-policy.strong': '{length}자, 네 종류의 문자',
  'check.password-policy.weak': '권장보다 약함: {settings}',
  'check.password-policy.by-default': 'AWS 기본값: {setting}',
  'check.password-policy.asked': '요구함',
  'check.password-policy.not-asked': '요구하지 않음',
  'check.password-policy-length': '암호는 14자 이상',
  'check.password-policy-length.why':
    '한 글자 늘어날 때마다 추측하는 시간이 몇 배로 길어져요. 14자면 맞힐 수 없고, 8자면 맞힐 수 있어요.',
  'check.password-policy-length.fix': 'IAM의 계정 설정에서 최소 길이를 14로 설정하세요.',
  'check.password-policy.characters': '{count}자',
  'check.password-policy-reuse': '예전 암호를 다시 쓸 수 없음',
  'check.password-policy-reuse.why':
    '유출되어 바꾼 암호를 다시 쓰면 바꾼 보람이 없어요. AWS는 최근 암호 24개를 기억해 두고 막을 수 있어요.',
  'check.password-policy-reuse.fix': 'IAM의 계정 설정에서 암호 재사용 방지를 24개로 설정하세요.',
  'check.password-policy.remembered': ({ count }: { count: number }) =>
    count === 0 ? '기억하지 않음' : `최근 ${count}개를 막음`,
  'check.password-policy-uppercase': '암호에 대문자 필요',
  'check.password-policy-uppercase.why':
    '요구하지 않으면 많은 사람이 소문자만 쓰는데, 추측할 때 가장 먼저 시도하는 것이 소문자예요. 대문자 하나만 있어도 찾는 데 훨씬 오래 걸려요.',
  'check.password-policy-uppercase.fix': 'IAM의 계정 설정에서 대문자를 필수로 설정하세요.',
  'check.password-policy-lowercase': '암호에 소문자 필요',
  'check.password-policy-lowercase.why':
    '네 종류의 문자를 함께 쓰면 단어 목록으로는 찾을 수 없어요. 그중 소문자는 누구에게도 어렵지 않아요.',
  'check.password-policy-lowercase.fix': 'IAM의 계정 설정에서 소문자를 필수로 설정하세요.',
  'check.password-policy-numbers': '암호에 숫자 필요',
  'check.password-policy-numbers.why':
    '사전에 있는 단어는 몇 분이면 맞혀요. 숫자가 들어가면 짧은 추측 목록에서 벗어나요.',
  'check.password-policy-numbers.fix': 'IAM의 계정 설정에서 숫자를 필수로 설정하세요.',
  'check.password-policy-symbols': '암호에 기호 필요',
  'check.password-policy-symbols.why':
    '다른 데서 쓰는 암호에는 대개 기호가 없고, 유출된 암호 목록도 마찬가지예요. 기호를 요구하면 그런 암호를 많이 걸러요.',
  'check.password-policy-symbols.fix': 'IAM의 계정 설정에서 영숫자가 아닌 문자를 필수로 설정하세요.',
  'check.password-policy-self-change': '자기 암호를 바꿀 수 있음',
  'check.password-policy-self-change.why':
    '유출이 의심되면 누구에게 묻지 않고 바로 암호를 바꿀 수 있어야 해요. 바꿀 수 없는 첫 암호는 계속 두 사람이 알고 있게 돼요.',
  'check.password-policy-self-change.fix': 'IAM의 계정 설정에서 사용자가 자기 암호를 바꿀 수 있게 허용하세요.',
  'check.password-policy.may': '허용함',
  'check.password-policy.may-not': '허용하지 않음',
  'check.password-policy-no-hard-expiry': '만료된 암호도 바꿀 수 있음',
  'check.password-policy-no-hard-expiry.why':
    '만료 후 재설정을 관리자만 할 수 있게 하면, 암호가 만료된 사람은 관리자가 새 암호를 줄 때까지 못 들어와요. 하나뿐인 관리자에게 그런 일이 생기면 루트 말고는 아무도 못 들어와요.',
  'check.password-policy-no-hard-expiry.fix': 'IAM의 계정 설정에서 “암호 만료 시 관리자 재설정 필요”를 끄세요.',
  'check.password-policy.hard': '암호가 만료되면 못 들어옴',
  'check.password-policy.soft': '만료돼도 들어올 수 있음',
} as const satisfies SameKeys<typeof english>;
