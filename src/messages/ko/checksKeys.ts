import type { checksKeys as english } from '../en/checksKeys.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of keys say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksKeys = {
  'check.keys': ({ count }: { count: number }) => (count === 0 ? '액세스 키 없음' : `액세스 키 ${count}개`),
  'check.keys.of': '{user}: {keys}',
  'check.key.old': '키 {number} ({days}일 됨)',
  'check.key.active': '키 {number} (활성, {days}일 됨)',
  'check.key.off': '키 {number} (비활성, {days}일 됨)',
  'check.key.never': '키 {number} (쓴 적 없음, {days}일 됨)',
  'check.key.set-up': '키 {number} (사용자와 함께 만들고 쓴 적 없음, {days}일 됨)',
  'check.key.unused': '키 {number} (마지막 사용 {days}일 전)',
  'check.access-keys-rotated': '액세스 키는 만든 지 90일 미만',
  'check.access-keys-rotated.why':
    '키는 파일, 스크립트, 저장소 기록에 남고, 복사한 사람이면 누구나 쓸 수 있어요. 90일마다 바꾸면 잃어버린 사본은 거의 쓸모가 없어요.',
  'check.access-keys-rotated.fix':
    '두 번째 키를 만들어 첫 번째 키를 쓰던 곳에 넣고, 첫 번째 키를 아무도 쓰지 않을 때까지 기다렸다가 비활성화한 뒤 삭제하세요. 역할을 쓰면 이 모든 일이 필요 없어요.',
  'check.access-keys-first-used': '새 액세스 키를 실제로 씀',
  'check.access-keys-first-used.why':
    '첫 주에 아무도 쓰지 않은 키는 괜히 만든 키예요. 그래도 계정을 열 수 있고, 누가 써도 아무도 몰라요.',
  'check.access-keys-first-used.fix': '보안 자격 증명에서 키를 비활성화하고, 아무도 찾지 않으면 삭제하세요.',
  'check.access-keys-not-from-set-up': '사용자 만들 때 딸려 온 액세스 키 없음',
  'check.access-keys-not-from-set-up.why':
    '사용자와 함께 만들고 그 뒤로 쓴 적 없는 키는 사람이 아니라 입력 양식이 만든 키예요. 누군가의 다운로드 폴더에 남아 계정을 열 수 있어요.',
  'check.access-keys-not-from-set-up.fix':
    '보안 자격 증명에서 키를 삭제하세요. 나중에 필요한 사람은 그때 만들거나 aws login으로 로그인하면 돼요.',
  'check.access-keys-in-use': '액세스 키를 쓰고 있음',
  'check.access-keys-in-use.why':
    '45일 동안 쓰지 않은 키는 아마 이미 끝난 일에 쓰던 키예요. 다른 누가 쓰기 시작해도 아무도 알아채지 못해요.',
  'check.access-keys-in-use.fix':
    '보안 자격 증명에서 키를 비활성화하고 한두 주 기다린 뒤, 아무도 찾지 않으면 삭제하세요.',
  'check.access-keys-single': '활성 액세스 키는 한 사람에 하나',
  'check.access-keys-single.why':
    '두 번째 키는 첫 번째 키를 바꾸려고, 그동안만 있는 거예요. 둘 다 남으면 잃을 것이 두 배가 되고, 어느 키를 어디에 쓰는지 아무도 모르게 돼요.',
  'check.access-keys-single.fix':
    '보안 자격 증명에서 둘 중 어느 키를 쓰는지 보고, 오래된 키를 쓰는 곳을 새 키로 옮긴 뒤, 오래된 키를 비활성화하세요.',
  'check.access-keys-single.rotation':
    '키를 바꾸는 중이에요. 새 키를 만든 지 2주가 안 됐어요. 그 뒤에도 둘이면 통과하지 못해요.',
  'check.access-keys-inactive-absent': '비활성 키가 남아 있지 않음',
  'check.access-keys-inactive-absent.why':
    '비활성 키는 권한만 있으면 클릭 한 번으로 다시 활성화할 수 있어요. 한 사용자가 가질 수 있는 키 두 자리 중 하나도 차지해요.',
  'check.access-keys-inactive-absent.fix': '아무도 찾지 않았다면 보안 자격 증명에서 키를 삭제하세요.',
} as const satisfies SameKeys<typeof english>;
