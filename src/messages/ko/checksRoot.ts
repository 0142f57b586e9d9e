import type { checksRoot as english } from '../en/checksRoot.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of root say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksRoot = {
  'check.root-access-keys-absent': '루트에 액세스 키 없음',
  'check.root-access-keys-absent.why':
    '루트 키를 찾은 사람은 암호도 MFA도 없이 모든 것을 할 수 있어요. 작은 회사는 스크립트나 저장소에 남긴 키 하나로 계정을 잃어요.',
  'check.root-access-keys-absent.fix':
    '루트로 로그인해 아직 이 키를 쓰는 곳을 찾고, 그곳에 따로 쓸 사용자나 역할을 주세요. 그다음 키를 비활성화하고, 기다렸다가 삭제하세요.',
  'check.root-access-keys.present': '있음, 내용은 루트만 볼 수 있음',
  'check.root-access-keys.used': '키 {count}개, 마지막 사용 {at}, {service}',
  'check.root-access-keys.retiring': '키 {count}개 없애는 중, {until}부터 루트로 계속',
  'check.root-access-keys.never-used': '키 {count}개, 쓴 적 없음',
  'check.root-mfa-enabled': '루트는 MFA로 로그인',
  'check.root-mfa-enabled.why':
    '루트 암호 하나면 계정을 해지하고, 모든 청구서를 보고, 모두를 쫓아낼 수 있어요. MFA가 있으면 암호를 훔쳐도 그것만으로는 못 들어와요.',
  'check.root-mfa-enabled.fix':
    '루트로 로그인해 보안 자격 증명을 열고 MFA 디바이스를 추가하세요. 하드웨어 키나 패스키가 가장 좋아요.',
  'check.root-mfa.no-password': '루트 암호 없음, 조직이 제거함',
  'check.root-mfa.on': '켜짐',
  'check.root-mfa.virtual': '켜짐, 인증 앱',
  'check.root-mfa.other': '켜짐, 패스키나 하드웨어 키',
  'check.root-certificates-absent': '루트에 서명 인증서 없음',
  'check.root-certificates-absent.why':
    '서명 인증서로도 루트처럼 행동할 수 있는데, 이제 쓰는 곳이 거의 없어요. 파일을 가진 사람은 누구나 쓸 수 있고, 아무도 알아채지 못해요.',
  'check.root-certificates-absent.fix': '루트로 로그인해 보안 자격 증명을 열고, 인증서를 비활성화한 뒤 삭제하세요.',
  'check.root-mfa-hardware': '루트 MFA는 패스키나 하드웨어 키',
  'check.root-mfa-hardware.why':
    '인증 앱의 코드는 전화 사기에 속아 알려 주거나 가짜 페이지에 입력하게 될 수 있어요. 패스키나 하드웨어 키는 진짜 페이지에만 응답하고, 주머니가 아니라 서랍 속에 있어요.',
  'check.root-mfa-hardware.fix':
    '루트로 로그인해 보안 자격 증명을 열고 패스키나 하드웨어 키를 추가하세요. 새것으로 한번 로그인해 본 뒤 앱을 제거하세요.',
  'check.root-mfa-hardware.none': 'MFA 없음',
  'check.root-mfa-hardware.virtual': '인증 앱',
  'check.root-mfa-hardware.hardware': '패스키나 하드웨어 키',
  'check.root-not-used-lately': '최근에 루트를 쓰지 않음',
  'check.root-not-used-lately.why':
    '관리자가 있으면 루트가 필요한 일은 거의 없어요. 아무도 기억하지 못하는 로그인이나 키 사용은 다른 누군가가 루트를 쥐고 있다는 첫 신호예요.',
  'check.root-not-used-lately.fix':
    'us-east-1 리전의 CloudTrail 이벤트 기록에서 누가 무슨 일로 루트를 썼는지 알아보세요. 아무도 모르면 지금 바로 루트의 암호와 MFA를 바꾸고, 아는 일이면 이제부터 그 일은 관리자로 하세요.',
  'check.root-use.never': '사용 기록 없음',
  'check.root-use.password': '암호, 마지막 사용 {at}',
  'check.root-use.key': '액세스 키, 마지막 사용 {at}, {region}의 {service}',
  'check.root-use.untold': '자격 증명 보고서에 나와 있지 않음',
  'check.root-use.set-up':
    '{at}에 offroot가 이 계정에 사용자를 만들었어요. 계정을 준비하려면 루트가 필요해요. 나중에 다시 쓰면 통과하지 못해요.',
  'check.root-use-alarmed': '루트를 쓰면 누군가 알게 됨',
  'check.root-use-alarmed.why':
    '루트를 넣어 두고 나면 루트를 쓰는 것 자체가 소식이에요. 실수이거나 도둑이에요. 알림이 있으면 몇 분 안에 알고, 아무도 읽지 않는 로그뿐이면 몇 달 뒤에 알아요.',
  'check.root-use-alarmed.fix':
    'us-east-1과 일하는 리전마다 CloudTrail의 루트 이벤트를 SNS 주제로 보내는 EventBridge 규칙을 만들고, 주제에 메일 주소를 구독시킨 뒤 받은 메일에서 확인하세요. 추적이 로깅 중이어야 해요. 로그 그룹에 건 CloudWatch 필터로 만든 알림은 여기서 보지 않아요.',
  'check.root-alarm.each': '{each}',
  'check.root-alarm.sign-in': '로그인: {what}',
  'check.root-alarm.call': '호출: {what}',
  'check.root-alarm.woken': '규칙 {rule}, 받는 곳 {who}',
  'check.root-alarm.no-rule': '이를 잡는 EventBridge 규칙 없음',
  'check.root-alarm.disabled': '규칙 {rule}이(가) 꺼져 있음',
  'check.root-alarm.no-target': '규칙 {rule}이(가) 아무에게도 알리지 않음',
  'check.root-alarm.topic-gone': '규칙 {rule}이(가) 쓰는 주제가 없음',
  'check.root-alarm.refused': '규칙 {rule}이(가) 주제 {about}에 쓸 수 없음',
  'check.root-alarm.encrypted': '주제 {about}이(가) AWS 자체 키로 암호화되어 규칙 {rule}이(가) 쓸 수 없음',
  'check.root-alarm.nobody': '규칙 {rule}이(가) 쓰는 주제 {about}에 구독자 없음',
  'check.root-alarm.pending': '규칙 {rule}의 메일을 {about}이(가) 아직 확인하지 않음',
  'check.root-alarm.pattern': '규칙 {rule}이(가) 이벤트를 고르는 방식을 offroot가 판단할 수 없음',
  'check.root-alarm.target': '규칙 {rule}이(가) {about}에 넘기는데, 그 안은 offroot가 볼 수 없음',
  'check.root-alarm.key': '규칙 {rule}의 주제 {about}이(가) 암호화되어 있고, 그 키는 offroot가 볼 수 없음',
  'check.root-alarm.condition':
    '주제 {about}이(가) 조건을 걸고 규칙 {rule}에 쓰기를 허용하는데, AWS는 조건이 통하지 않는다고 함',
  'check.root-password-managed': '루트 암호를 관리하고 있음',
  'check.root-password-managed.why':
    '루트 암호로는 모든 것을 할 수 있고, 루트의 메일함을 읽는 사람은 새 암호를 받을 수 있어요. 조직은 멤버 계정의 루트 암호를 없앨 수 있고, 그렇지 않은 계정이라면 암호 보관함에 두어야 해요.',
  'check.root-password-managed.fix':
    '조직의 관리 계정에서 IAM의 루트 액세스 중앙 집중화를 켜고, 거기서 이 계정의 루트 자격 증명을 삭제하세요. 관리 계정의 루트 암호는 그대로 두고 암호 보관함에 넣어 두세요.',
  'check.root-password.removed': '조직이 중앙에서 제거함',
  'check.root-password.kept': '루트 암호 있음, 암호 보관함에 두기',
  'check.root-password.removable': '있음, 관리 계정이 아니라면 조직이 없앨 수 있음',
  'check.root-password.untold': '루트에 암호가 있는지 AWS가 알려 주지 않음',
} as const satisfies SameKeys<typeof english>;
