import type { checksAccount as english } from '../en/checksAccount.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of account say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksAccount = {
  'check.account-alias-set': '로그인 페이지에 이름 있음',
  'check.account-alias-set.why':
    '이름이 있는 로그인 주소는 기억할 수 있지만, 숫자 열두 자리는 찾아보거나 메일 속 링크를 믿고 누르게 돼요. 아는 이름이 있으면 가짜 페이지를 알아보기 쉬워요.',
  'check.account-alias-set.fix': 'IAM 대시보드에서 계정 별칭을 만드세요.',
  'check.alias': '{alias}',
  'check.security-contact-set': 'AWS가 보안 문제를 알릴 곳 있음',
  'check.security-contact-set.why':
    'AWS는 유출된 키나 남을 공격하는 서버를 찾으면 보안 연락처로 알려요. 연락처가 없으면 메일은 루트 메일함에 쌓이는데, 루트를 치워 두면 그 메일함을 여는 사람은 거의 없어요.',
  'check.security-contact-set.fix':
    '계정 페이지의 대체 연락처에서 보안 연락처를 설정하세요. 여러 사람이 읽는 주소가 좋아요.',
  'check.contact': '{name}, {email}',
  'check.billing-and-operations-contacts-set': 'AWS가 결제와 운영 일을 물을 곳 있음',
  'check.billing-and-operations-contacts-set.why':
    '결제가 안 되는 청구서나 곧 바뀌는 서비스는 메일로 알려 줘요. 연락처를 따로 두면 그 메일이 실제로 처리할 사람에게 가요.',
  'check.billing-and-operations-contacts-set.fix':
    '계정 페이지의 대체 연락처에서 결제 연락처와 운영 연락처를 설정하세요.',
  'check.contact.billing': '결제',
  'check.contact.operations': '운영',
  'check.contact.missing': '없음: {contacts}',
  'check.contact.both': '둘 다 있음',
  'check.server-certificates-valid': '만료된 인증서 없음',
  'check.server-certificates-valid.why':
    '만료된 인증서를 아직 쓰는 곳이 있으면 방문자는 경고를 보고 돌아가요. 아무 데서도 쓰지 않는 인증서는 실수로 다시 쓰일 일만 남았어요.',
  'check.server-certificates-valid.fix':
    '어디서 쓰는지 찾아 새 인증서를 넣고 (스스로 갱신하는 ACM이 가장 좋아요), 예전 것은 aws iam delete-server-certificate로 삭제하세요. 콘솔 목록에는 나오지 않아요.',
  'check.certificates': ({ count }: { count: number }) => (count === 0 ? '없음' : `인증서 ${count}개, 유효함`),
  'check.certificates.expired': '{name}: {at}에 만료됨',
  'check.certificates.soon': '{name}: {at}에 만료 예정',
} as const satisfies SameKeys<typeof english>;
