import type { checksRoles as english } from '../en/checksRoles.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of roles say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksRoles = {
  'check.roles': ({ count }: { count: number }) =>
    count === 0 ? '직접 만든 역할 없음' : count === 1 ? '역할 1개' : `역할 ${count}개 모두`,
  'check.role.unreadable': '{role}: 신뢰 정책을 이해할 수 없음',
  'check.role-trust-not-open': '낯선 사람에게 열린 역할 없음',
  'check.role-trust-not-open.why':
    '역할의 신뢰 정책은 누가 그 역할을 맡아 그 권한으로 일할 수 있는지 정해요. 모든 사람이나 GitHub의 모든 사람을 적어 두면, 역할 이름만 맞혀도 누구든 들어와요.',
  'check.role-trust-not-open.fix':
    'Principal에 꼭 필요한 계정이나 역할만 적으세요. GitHub 같은 곳이라면 :sub 조건으로 우리 조직과 저장소만 받으세요.',
  'check.role-open.anyone': '{role}: AWS 계정만 있으면 누구나 맡을 수 있음',
  'check.role-open.secret': '{role}: 외부 ID를 알거나 정해진 네트워크에 있으면 어느 AWS 계정에서나 맡을 수 있음',
  'check.role-open.provider': '{role}: {provider}에 계정이 있으면 누구나 맡을 수 있음',
  'check.role-web-identities-named': '웹 자격 증명의 역할은 누구인지 확인함',
  'check.role-web-identities-named.why':
    'GitHub Actions, 클러스터, 다른 OpenID Connect 공급자의 역할은 토큰으로 맡아요. 토큰이 누구에 대한 것인지 묻지 않거나 와일드카드로 물으면, 그곳의 모든 리포지토리와 프로그램이 그 권한을 받아요.',
  'check.role-web-identities-named.fix':
    ':sub 조건에 StringEquals로 주체 전체를 요구하세요. 예: repo:acme/shop:ref:refs/heads/main. “offroot roles web”은 그런 역할을 만들어요.',
  'check.role-web.everybody': '{role}은(는) {host}의 토큰을 누구에 대한 것인지 묻지 않고 받음',
  'check.role-web.many': '{role}은(는) {subject}에 대한 {host}의 토큰을 모두 받음',
  'check.role-trust-external-guarded': '다른 계정은 보호 장치를 거쳐 역할을 맡음',
  'check.role-trust-external-guarded.why':
    '여러 고객의 일을 하는 회사는, 외부 ID를 정해 두지 않으면 속아서 우리 역할을 다른 고객의 일에 쓸 수 있어요. 다른 계정에 있는 우리 사람에게는 MFA가 보호 장치예요. 누구의 계정인지, 우리 조직의 계정인지는 여기서 볼 수 없어요.',
  'check.role-trust-external-guarded.fix':
    '모르는 계정이면 신뢰 정책에서 빼세요. 아는 계정이면 상대가 알려 준 값으로 sts:ExternalId 조건을, 사람이면 aws:MultiFactorAuthPresent 조건을, 우리 조직이면 aws:PrincipalOrgID 조건을 추가하세요.',
  'check.role-external': '{role}: 외부 ID나 MFA 없이 계정 {accounts}을(를) 신뢰함',
  'check.role-service-trust-guarded': '서비스는 우리 계정의 일로만 역할을 맡음',
  'check.role-service-trust-guarded.why':
    '어떤 AWS 서비스는 부탁하는 사람이 누구든 역할을 써서 일해요. 역할에 어느 계정의 일인지 적혀 있지 않으면, 남의 계정이 그런 서비스를 시켜 우리 역할을 쓸 수도 있어요.',
  'check.role-service-trust-guarded.fix':
    '역할의 신뢰 정책에 우리 계정 번호로 aws:SourceAccount 조건을 추가하거나, 역할을 쓰는 리소스로 aws:SourceArn 조건을 추가하세요.',
  'check.role-service': '{role}: 어느 계정의 일인지 정하지 않고 {services}을(를) 신뢰함',
  'check.roles-used-lately': '역할을 쓰고 있음',
  'check.roles-used-lately.why':
    '90일 동안 아무도 맡지 않은 역할도 권한은 그대로예요. 아무도 찾지 않는 것은 없애는 게 가장 안전해요.',
  'check.roles-used-lately.fix':
    '역할을 만든 사람에게 물어보세요. 필요한 사람이 없으면 신뢰 정책과 정책을 적어 둔 다음 삭제하세요. 1년에 한 번 하는 일에 쓰는 역할은 이유를 적어 수용하고 남겨도 돼요.',
  'check.role-idle.since': '{role}: 마지막 사용 {at}',
  'check.role-idle.never': '{role}: {at}에 만든 뒤 쓴 적 없음',
  'check.role-idle.forgotten': '{role}: AWS가 기억하는 {days}일 동안 쓰지 않음',
} as const satisfies SameKeys<typeof english>;
