import type { repairsOfRights as english } from '../en/repairsOfRights.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the repairs of groups, policies and roles ask, plan and say, in Korean. */
export const repairsOfRights = {
  'noun.role': '역할',
  'policy.everything': '모든 것을 제한 없이 허용함',
  'policy.not-understood': '무엇을 허용하는지 알 수 없음 (정책 형식에 맞지 않음)',
  'rights.same': '같은 내용을 한곳에서 볼 수 있음',
  'rights.attach': '{holder}에 정책 {policy} 연결하기',
  'rights.detach': '{holder}에서 정책 {policy} 분리하기',
  'rights.delete-inline': '{holder}의 인라인 정책 {policy} 삭제하기',
  'rights.loses': '{policy} 없어짐',
  'rights.loses-inline': '인라인 {policy} 없어짐',
  'rights.as-named': 'AWS의 정책 {policy}이(가) 허용하는 것',
  'rights.group': '{group}',
  'rights.no-policy': '정책 없음',
  'rights.policies': '{policies}',
  'rights.delete-policy': '아무도 갖지 않은 정책 {policy} 삭제하기',
  'rights.delete-policy.undo': '따로 정한 경로에 있던 정책이고, offroot는 거기에 정책을 만들지 않아요',
  'rights.deleted': '삭제됨',
  'policy-version.delete': '{policy}에서 더는 쓰지 않는 버전 {version} 삭제하기',
  'policy-version.detail': '예전 버전 {version} 없어짐',
  'policy-version.undo': '예전 버전의 내용은 남겨 두지 않아요',

  'repair.wide-policies': '너무 많이 허용하는 정책 거두기',
  'repair.wide-policies.why':
    '모든 것을 허용하는 정책이나 거기에 이르는 길이 있으면, 아무도 되돌릴 수 없는 일을 1분 만에 할 수 있어요. 필요 없는 사람에게서 거두세요.',
  'wide-policies.detach.title': '누구에게서 무엇을 거둘까요?',
  'wide-policies.detach.why': '고르지 않은 것은 그대로 둬요.',
  'wide-policies.option.user': '사용자 {holder}의 {policy}',
  'wide-policies.option.group': '그룹 {holder}의 {policy}',
  'wide-policies.option.role': '역할 {holder}의 {policy}',
  'wide-policies.what': '{what}',
  'wide-policies.delete.title': '이제 아무도 갖지 않는 이 정책들 중 어떤 것을 삭제할까요?',
  'wide-policies.delete.why': '지금은 누구에게도 아무것도 주지 않지만, 실수로 연결되면 모든 것을 줘요.',
  'wide-policies.plan': '너무 많이 허용하는 정책',
  'wide-policies.caution':
    '이 정책이 허용하던 일은 사람도 프로그램도 바로 못 하게 돼요. 일부가 필요하다면 먼저 더 좁은 정책을 주세요.',
  'wide-policies.caution.nothing': '{holder}에는 다른 정책이 없어서, 이제 아무 일도 할 수 없어요.',

  'repair.inline-policies': '인라인 정책을 관리형 정책으로 바꾸기',
  'repair.inline-policies.why':
    '한 그룹이나 역할 안에 적힌 정책은 다른 데서는 보이지 않아요. 관리형 정책으로 바꾸면 내용은 같고, 찾고 비교하고 함께 쓸 수 있어요.',
  'inline-policies.plan': '같은 정책을 눈에 보이는 곳으로',
  'inline-policies.caution':
    '할 수 있는 일은 아무도 늘거나 줄지 않아요. 정책마다 새 자리에 연결한 다음에 예전 것을 없애요.',
  'inline-policies.left': '정책 {policy}이(가) {holder} 안에 그대로 남음',
  'inline-policies.left.too-long':
    '관리형 정책의 한도인 6,144자보다 길어요. 콘솔에서 {holder}의 정책을 열어 직접 둘로 나누세요.',
  'inline-policies.left.full':
    '{holder}에는 관리형 정책이 AWS 한도인 열 개까지 차 있어요. 여러 정책을 하나로 합치거나 그룹을 하나 더 만드세요.',
  'inline-policies.left.own-role':
    '지금 offroot가 {holder}(으)로 로그인해 있어요. 루트나 다른 관리자로 다시 실행하세요.',

  'repair.user-rights': '사람의 권한을 그룹으로 주기',
  'repair.user-rights.why':
    '한 사람에게 준 권한은 하는 일이 바뀌어도 남아요. 먼저 권한을 모두 그룹에 넣고, 그다음에 혼자 갖고 있던 것을 없애요.',
  'user-rights.groups.title': '{user}을(를) 어느 그룹에 넣을까요?',
  'user-rights.groups.why': '{user}은(는) {groups}에 있어요. 혼자 갖고 있는 정책: {policies}.',
  'user-rights.groups.why-none': '{user}은(는) 어느 그룹에도 없어요. 혼자 갖고 있는 정책: {policies}.',
  'user-rights.policy.title': '{policy}이(가) 있는 그룹이 없어요. 어디로 옮길까요?',
  'user-rights.policy.why': '{user}만 갖고 있어요. {what}.',
  'user-rights.policy.group': '그룹 {group}(으)로',
  'user-rights.policy.group.hint': ({ count }: { count: number }) =>
    count === 0 ? '아직 다른 멤버가 없어요' : count === 1 ? '멤버 1명도 갖게 돼요' : `멤버 ${count}명도 모두 갖게 돼요`,
  'user-rights.policy.new': '따로 만들 그룹 {group}(으)로',
  'user-rights.policy.new.hint': '{user}만 계속 갖게 돼요',
  'user-rights.policy.drop': '없애기',
  'user-rights.policy.drop.hint': '{user}에게서 없어져요',
  'user-rights.plan': '권한을 그룹으로 옮기기',
  'user-rights.caution.shared': '{group}의 모든 멤버가 {policy}도 갖게 돼요.',
  'user-rights.caution.dropped': '{user}에게서 {policies}이(가) 없어지고, 대신하는 것은 없어요.',
  'user-rights.caution.keys':
    '{user}은(는) 암호가 없으니 아마 프로그램이에요. {group}이(가) MFA를 요구해서 이 사용자의 액세스 키가 멈추게 돼요.',
  'user-rights.left': '{user}: 속한 그룹 없음',
  'user-rights.left.how': '이것을 다시 실행해 그룹을 고르거나, 먼저 offroot setup의 그룹 단계에서 그룹을 만드세요.',

  'repair.require-mfa': '그룹에 MFA 요구하기',
  'repair.require-mfa.why':
    'offroot-require-mfa가 있으면 훔친 암호로는 아무것도 열리지 않아요. MFA가 없으면 MFA 설정밖에 못 해요.',
  'require-mfa.groups.title': '어느 그룹에 MFA를 요구할까요?',
  'require-mfa.groups.why':
    'MFA 없는 멤버는 이제 MFA 설정밖에 못 해요. MFA 없는 액세스 키도 멈추니, 이 그룹에 프로그램을 두지 마세요.',
  'require-mfa.groups.members': ({ count }: { count: number }) => (count === 0 ? '멤버 없음' : `멤버 ${count}명`),
  'require-mfa.groups.programs': '암호가 없으니 아마 프로그램이고, 멈추게 돼요: {users}',
  'require-mfa.theirs.title': '{policy}은(는) MFA를 제대로 요구하지 못해요. 어떻게 할까요?',
  'require-mfa.theirs.why': '다른 사람이 쓴 정책이에요. {what}.',
  'require-mfa.theirs.replace': 'offroot-require-mfa로 바꾸기',
  'require-mfa.theirs.replace.hint':
    '먼저 offroot의 정책을 그룹에 연결하고, {holders}에서 이 정책을 분리해요. 삭제하지는 않아요',
  'require-mfa.theirs.keep': '그대로 두기',
  'require-mfa.plan': 'MFA 요구',
  'require-mfa.caution.keys':
    '{user}은(는) 암호가 없으니 아마 프로그램이에요. {group}이(가) MFA를 요구하는 순간 이 사용자의 액세스 키가 멈춰요.',
  'require-mfa.left.no-groups': 'MFA를 요구할 그룹이 없음',
  'require-mfa.left.no-groups.how': '먼저 offroot setup의 그룹 단계에서 그룹을 만드세요.',
  'require-mfa.left.no-group': '{user}: 그룹에 없어서 MFA 없이 일할 수 있음',
  'require-mfa.left.no-group.how': '먼저 그룹에 넣으세요. “사람의 권한을 그룹으로 주기”로 할 수 있어요.',
  'require-mfa.left.theirs': '{policy}이(가) {holder}에 그대로 남음',
  'require-mfa.left.theirs.how':
    '대신 offroot-require-mfa를 연결할 그룹이 없어요. 정책을 직접 고치세요. BoolIfExists로 거부하고, MFA 설정에 필요한 작업은 열어 두세요.',

  'repair.support-access': '누군가 지원 문의를 열 수 있게 하기',
  'repair.support-access.why': '계정에 문제가 생기면, 루트 없이도 AWS Support에 문의할 사람이 있어야 해요.',
  'support-access.group.title': '어느 그룹이 AWS Support에 문의할 수 있게 할까요?',
  'support-access.group.why': 'AWS의 정책 AWSSupportAccess를 연결해요. 문의를 열고, 읽고, 답하는 것만 할 수 있어요.',
  'support-access.plan': 'AWS Support에 문의할 수 있게 하기',
  'support-access.left': 'AWSSupportAccess를 연결할 그룹이 없음',
  'support-access.left.how': '먼저 offroot setup의 그룹 단계에서 그룹을 만드세요.',

  'repair.empty-groups': '필요 없는 그룹 정리하기',
  'repair.empty-groups.why':
    '멤버 없는 그룹은 누군가를 기다리는 권한 뭉치이고, 권한 없는 그룹은 하는 일이 있는 것처럼 보이기만 해요.',
  'empty-groups.group.title': '그룹 {group}을(를) 어떻게 할까요?',
  'empty-groups.group.why': '멤버가 없어요. 가진 정책: {policies}.',
  'empty-groups.group.why-members': '멤버에게 주는 권한이 없어요. 멤버: {members}.',
  'empty-groups.keep': '그대로 두기',
  'empty-groups.delete': '가진 것까지 모두 삭제하기',
  'empty-groups.delete.summary': '그룹 {group} 삭제하기',
  'empty-groups.leave': '{group}에서 {user} 빼기',
  'empty-groups.without': '{user} 빠짐',
  'empty-groups.plan': '필요 없는 그룹',

  'repair.role-trust': '역할을 맡을 수 있는 대상 좁히기',
  'repair.role-trust.why':
    'AWS의 누구나 맡을 수 있는 역할은 길거리로 열린 문이에요. 누구의 일인지 정해 주지 않은 서비스는 낯선 사람의 일도 하게 될 수 있어요.',
  'role-trust.open.title': '역할 {role}을(를) 누가 맡을 수 있게 할까요?',
  'role-trust.open.why': '지금: {who}. {used}.',
  'role-trust.open.account': '이 계정만',
  'role-trust.open.account.hint': '각자의 정책이 허용하는 만큼 이 계정의 사용자와 역할만 맡고, 나머지는 모두 막아요',
  'role-trust.guard.title': '서비스가 이 계정의 일로만 역할 {role}을(를) 맡게 할까요?',
  'role-trust.guard.why': '지금: {who}. 누가 설정한 서비스든 맡을 수 있어요.',
  'role-trust.guard.account': '네, 이 계정의 일만',
  'role-trust.guard.account.hint': 'aws:SourceAccount 조건을 추가해요. 다른 계정이 설정해 준 일은 멈춰요',
  'role-trust.web.title': '{host}의 누구 토큰으로 역할 {role}을(를) 맡게 할까요?',
  'role-trust.web.why': '지금: {who}. {used}.',
  'role-trust.web.subject': '지정한 주체 하나의 토큰만',
  'role-trust.web.subject.hint': '그곳의 다른 리포지토리와 프로그램은 더는 맡을 수 없어요',
  'role-trust.subject.title': '어느 주체가 역할 {role}을(를) 맡을 수 있나요?',
  'role-trust.subject.why': '토큰의 “sub”에 있는 값 전체예요. GitHub라면: repo:acme/shop:ref:refs/heads/main.',
  'role-trust.keep': '그대로 두기',
  'role-trust.never-used': '최근 400일 동안 아무도 맡지 않음',
  'role-trust.last-used': '{at}에 마지막으로 맡음',
  'role-trust.anybody': 'AWS의 누구나',
  'role-trust.name': '{name}',
  'role-trust.conditional': '{who} (조건: {conditions})',
  'role-trust.who': '{names}',
  'role-trust.change': '역할 {role}을(를) 맡을 수 있는 대상 바꾸기',
  'role-trust.before': '전: {who}',
  'role-trust.after': '후: {who}',
  'role-trust.plan': '역할을 맡을 수 있는 대상',
  'role-trust.caution': '밖에서 이런 역할을 맡던 쪽은 다음번부터 맡을 수 없어요.',
  'role-trust.left': '역할 {role}을(를) 맡을 수 있는 대상을 직접 좁혀야 함',
  'role-trust.left.how':
    '콘솔의 IAM, 역할, 신뢰 관계에서 계정을 적거나, GitHub 같은 곳이라면 저장소를 조건에 적으세요.',

  'repair.role-visitors': '다른 계정이 맡는 역할 보호하기',
  'repair.role-visitors.why':
    '고객이 많은 회사는 속아서 다른 고객의 일에 우리 역할을 쓸 수도 있어요. 외부 ID가 그것을 막아요. 사람은 MFA로 본인임을 보여요.',
  'role-visitors.show.title': '다른 계정이 역할 {role}을(를) 맡을 때 무엇을 보여야 하나요?',
  'role-visitors.show.why': '지금은 아무것도 묻지 않음: {who}. {used}.',
  'role-visitors.made-up': '외부 ID, 지금 새로 만들기',
  'role-visitors.plan': '다른 계정이 맡는 역할',
  'role-visitors.caution':
    '다른 계정은 이것을 보여 줄 때까지 다음번부터 거절돼요. 그쪽에 알려 줄 내용은 나갈 때 출력해요. 되돌리면 예전 신뢰 정책으로 돌아가요.',
  'role-visitors.breaks.external-id':
    '멈출 수 있는 것: {accounts}은(는) 이제 외부 ID를 보내야 해요. 콘솔은 보낼 수 없어요',
  'role-visitors.breaks.mfa':
    '멈출 수 있는 것: {accounts}에서 오는 사람은 이제 MFA가 필요해요. 프로그램은 MFA를 보일 수 없어요',
  'role-visitors.no-room': '신뢰 정책에 이렇게 긴 외부 ID를 넣을 자리가 없어요.',
  'role-visitors.left.how':
    '조건을 넣으면 무엇이 바뀔지 확실하지 않아요: 작업에 와일드카드가 있거나, 비슷한 조건이 이미 있는데 충분히 묻지 않거나, 더 넣을 자리가 없어요. 콘솔의 IAM, 역할, 신뢰 관계에서 {accounts}을(를) 적은 곳에 sts:ExternalId를, 사람이라면 aws:MultiFactorAuthPresent를 요구하세요.',
} as const satisfies SameKeys<typeof english>;
