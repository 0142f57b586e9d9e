import type { repairsOfCredentials as english } from '../en/repairsOfCredentials.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the repairs of passwords, keys and MFA ask, plan and say, in Korean. */
export const repairsOfCredentials = {
  'noun.access-key': '액세스 키',
  'noun.password': '암호',
  'noun.certificate': '인증서',

  'repair.enrol-mfa': '모두에게 MFA 설정하기',
  'repair.enrol-mfa.why': '암호만 있으면 암호를 알아낸 사람이 계정을 열 수 있어요. MFA가 있으면 휴대폰도 있어야 해요.',
  'enrol-mfa.who.title': '지금 누구 휴대폰이 있나요?',
  'enrol-mfa.who.next': '다음은 누구 휴대폰인가요?',
  'enrol-mfa.who.why':
    '그 휴대폰의 인증 앱으로 코드를 찍고, 나오는 숫자 두 개로 잘 되는지 확인해요. 한 사람에 1분이에요. 나머지 사람은 각자 할 수 있어요.',
  'enrol-mfa.who.option': '{user}',
  'enrol-mfa.who.second': '{user}, 두 번째 디바이스',
  'enrol-mfa.who.silent': '로그인한 적 없음',
  'enrol-mfa.who.nobody': '지금은 없음',
  'enrol-mfa.who.nobody.hint': '각자 다음에 로그인할 때 설정할 수 있어요',
  'enrol-mfa.plan.orphans': '만들다 만 MFA 디바이스 정리하기',
  'enrol-mfa.left': ({ users, more }: { users: string; more: number }) =>
    `MFA 없음: ${users}${more === 0 ? '' : ` 외 ${more}명`}`,
  'enrol-mfa.left.how':
    '각자 직접 설정해요. 로그인해서 오른쪽 위의 이름을 누르고, 보안 자격 증명, MFA 디바이스 할당을 차례로 누르세요.',
  'enrol-mfa.left.password': '암호가 필요 없는 사람이면 암호를 없애도 돼요.',

  'keys.option': '{user}: 키 {number}, {key}',
  'keys.used': '마지막 사용 {at}, {region}의 {service}',
  'keys.never-used': '{at}에 만듦, 쓴 적 없음',
  'keys.line': '키 {number}, {use}',
  'keys.off': '{user}의 액세스 키 {key} 비활성화하기',
  'keys.delete': '{user}의 액세스 키 {key} 삭제하기',
  'keys.delete.undo': '삭제한 키는 되돌릴 수 없어요',
  'keys.left.unnamed': '일부 키의 ID를 알 수 없음: {users}',
  'keys.left.unnamed.how':
    'ID를 모르면 키를 건드릴 수 없는데, 자격 증명 보고서에는 ID가 없어요. 사용자마다 AWS에 물어보는 “offroot audit --live”를 실행하세요.',
  'keys.left.own': '지금 {users}의 키로 실행하고 있어서 그 키는 그대로 둠',
  'keys.left.own.how': '“aws login”이나 CloudShell처럼 다른 방법으로 로그인해서 offroot audit을 다시 실행하세요.',

  'repair.rotate-keys': '오래된 액세스 키 바꾸기',
  'repair.rotate-keys.why':
    '키는 오래 쓸수록 더 많은 곳에 복사되어 있어요. 새 키로 바꾸면 예전 사본은 모두 쓸모없어져요.',
  'rotate-keys.make.title': '누구의 키를 새로 만들까요?',
  'rotate-keys.make.why': '두 번째 키를 만들어 한 번만 보여 줘요. 새 키를 넣을 때까지 예전 키도 계속 쓸 수 있어요.',
  'rotate-keys.again.title': '새 키를 잃어버렸나요?',
  'rotate-keys.again.why':
    '이 새 키들은 아직 아무도 쓰지 않았어요. 지금 넣는 중이라면 괜찮아요. 보안 액세스 키를 가진 사람이 없을 때만 고르세요. 그 키는 삭제하고, 새로 만들 수 있어요.',
  'rotate-keys.off.title': '어떤 예전 키를 비활성화할까요?',
  'rotate-keys.off.why': '새 키를 이미 쓰고 있어요. 비활성화한 키는 무언가 고장 나면 바로 다시 활성화할 수 있어요.',
  'rotate-keys.delete.title': '이 키들 중 어떤 것을 삭제할까요?',
  'rotate-keys.delete.why':
    '비활성이면서 자리를 차지하고 있어요. 키는 한 사용자에 두 개까지인데, 쓰는 키가 오래되어 새 키가 필요해요.',
  'rotate-keys.plan.make': '새 액세스 키 만들기',
  'rotate-keys.plan.again': '잃어버린 새 키 삭제하기',
  'rotate-keys.plan.off': '예전 액세스 키 비활성화하기',
  'rotate-keys.plan.delete': '예전 액세스 키 삭제하기',
  'rotate-keys.caution.make':
    'AWS는 보안 액세스 키를 한 번만 보여 줘요. 카드로 나오니 암호 관리 앱처럼 안전하게 둘 곳을 준비하세요.',
  'rotate-keys.caution.again': '누군가 이미 그 키를 넣어 두었다면, 그 키를 쓰는 것이 멈춰요.',
  'rotate-keys.caution.busy': '아직 {user}의 예전 키를 쓰는 곳이 있어요: {use}. 새 키를 넣지 않으면 멈춰요.',
  'rotate-keys.make': '{user}의 새 액세스 키 만들기',
  'rotate-keys.make.detail': '두 번째 키, 예전 키는 그대로 ({use})',
  'rotate-keys.make.undo': '필요 없는 키는 다른 키처럼 비활성화하고 삭제해요',
  'rotate-keys.left': '{user}의 새 키를 아직 쓰지 않음',
  'rotate-keys.left.where': '예전 키를 아직 쓰고 있어요: {use}. 그곳에 새 키를 넣으세요.',
  'rotate-keys.left.how':
    '그다음 offroot audit을 다시 실행하세요. 새 키를 한 번 쓰고 나면 예전 키를 비활성화하겠냐고 물어봐요. AWS가 알아채는 데 몇 분 걸려요.',

  'repair.unused-keys': '쓰지 않는 액세스 키 제거하기',
  'repair.unused-keys.why': '쓰지 않는 키는 도둑맞아도 아무도 몰라요. 비활성화해도 잃을 것이 없어요.',
  'unused-keys.off.title': '이 키들 중 어떤 것을 비활성화할까요?',
  'unused-keys.off.why':
    '한동안, 또는 한 번도 쓰지 않은 키예요. 비활성화한 키는 다시 활성화할 수 있어서 이것부터 해 봐요.',
  'unused-keys.delete.title': '이 키들 중 어떤 것을 아주 삭제할까요?',
  'unused-keys.delete.why':
    '이미 비활성이에요. 아무도 찾지 않았다면 삭제해도 돼요. 남겨 두면 권한 있는 누군가가 다시 활성화할 수 있어요.',
  'unused-keys.plan.off': '액세스 키 비활성화하기',
  'unused-keys.plan.delete': '액세스 키 삭제하기',
  'unused-keys.caution.off':
    '그 키를 쓰는 것이 있다면 멈춰요. 그러면 IAM의 사용자, 보안 자격 증명에서 키를 다시 활성화하세요.',
  'unused-keys.caution.delete': '삭제한 키는 되돌릴 수 없어요.',
  'unused-keys.left': '방금 비활성화한 키 {count}개가 아직 남아 있음',
  'unused-keys.left.how': '아무도 찾지 않으면 다음 offroot audit에서 삭제하겠냐고 물어봐요. 일주일쯤 기다리면 좋아요.',

  'repair.unused-passwords': '쓰지 않는 암호 제거하기',
  'repair.unused-passwords.why': '쓰지 않는 암호는 도둑맞아도 아무도 몰라요. 떠난 사람의 암호가 남아 있을 때가 많아요.',
  'unused-passwords.remove.title': '누구의 암호를 없앨까요?',
  'unused-passwords.remove.why':
    '사용자, 그룹, 키는 그대로지만 콘솔에 로그인할 수 없어요. 없앤 암호는 되돌릴 수 없고, 새 암호는 언제든 만들 수 있어요.',
  'unused-passwords.renew.title': '한 번도 못 들어와 새 첫 암호가 필요한 사람은?',
  'unused-passwords.renew.why':
    '로그인한 적이 없는 사람들이에요. 첫 암호가 중간에 사라졌을 수 있어요. 새 암호는 카드로 나와요.',
  'unused-passwords.option': '{user}',
  'passwords.never': '쓴 적 없음, {days}일 전에 만듦',
  'passwords.unused': '마지막 사용 {days}일 전',
  'unused-passwords.plan': '쓰지 않는 암호',
  'unused-passwords.caution': '암호를 없앤 사람은 더는 콘솔에 로그인할 수 없어요.',
  'passwords.remove': '{user}의 암호 없애기',
  'passwords.remove.undo': '암호는 없어지고, 새 암호를 만들 수 있어요',

  'repair.needless-credentials': '필요 없는 자격 증명 제거하기',
  'repair.needless-credentials.why':
    '암호와 키를 다 가졌지만 하나만 쓰는 사람이 있어요. 나머지 하나는 아무도 지켜보지 않는 두 번째 문이에요.',
  'needless-credentials.remove.title': '무엇이 없어도 되나요?',
  'needless-credentials.remove.why':
    '키는 비활성화만 하니 다시 활성화할 수 있어요. 암호는 없어지고, 새 암호는 언제든 만들 수 있어요.',
  'needless-credentials.password': '{user}: 암호',
  'needless-credentials.plan': '쓰지 않는 것 없애기',

  'repair.renew-passwords': '오래된 암호 바꾸기',
  'repair.renew-passwords.why':
    '암호를 얼마나 오래 쓸 수 있는지는 계정에서 정해 두었어요. 그 규칙이 생기기 전부터 쓰던 더 오래된 암호가 있어요.',
  'renew-passwords.users.title': '누구에게 새 첫 암호를 줄까요?',
  'renew-passwords.users.why':
    '예전 암호는 바로 못 쓰게 돼요. 각자 바꾸는 것이 가장 좋으니, 바꾸지 않을 사람만 고르세요.',
  'renew-passwords.option': '{user}',
  'renew-passwords.plan': '새 첫 암호 {count}개',
  'renew-passwords.caution': '새 암호를 받는 사람은 예전 암호로 로그인할 수 없어요. 카드를 전해 주세요.',
  'renew-passwords.left': '규칙보다 오래된 암호: {users}',
  'renew-passwords.left.how':
    '각자 직접 바꿔요. 로그인해서 오른쪽 위의 이름을 누르고, 보안 자격 증명, 암호 업데이트를 차례로 누르세요.',

  'repair.certificates': '만료된 인증서 제거하기',
  'repair.certificates.why': '만료된 인증서는 실수만 불러요. 사이트에 붙이면 브라우저가 모든 방문자에게 경고를 띄워요.',
  'certificates.delete.title': '만료된 인증서 중 어떤 것을 삭제할까요?',
  'certificates.delete.why': '이제 제대로 쓸 수 있는 곳이 없어요. AWS에서 되살릴 수는 없어요.',
  'certificates.option': '{name}',
  'certificates.expired': '{at}에 만료됨',
  'certificates.plan': '만료된 인증서 삭제하기',
  'certificates.caution':
    '로드 밸런서가 아직 쓰고 있다면 먼저 다른 인증서를 넣으세요. 인증서가 없으면 리스너가 고장 날 수 있어요.',
  'certificates.delete': '만료된 인증서 {name} 삭제하기',
  'certificates.undo': 'AWS는 프라이빗 키를 돌려주지 않아요. 파일이 있다면 다시 올리세요',
  'certificates.left': '인증서 {name}: {at}에 만료 예정',
  'certificates.left.how': '그 전에 바꾸세요. 스스로 갱신하는 AWS Certificate Manager의 인증서가 가장 좋아요.',
} as const satisfies SameKeys<typeof english>;
