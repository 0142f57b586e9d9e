import type { rolesWeb as english } from '../en/rolesWeb.ts';
import type { SameKeys } from '../sameKeys.ts';

/** What `offroot roles web` asks, plans and says, in Korean. */
export const rolesWeb = {
  'roles.web.title': 'GitHub Actions 등을 위한 역할',
  'roles.web.why':
    '워크플로는 GitHub가 바로 그 실행에 내준 토큰을 보이고, 한 시간 동안 역할을 맡아요. 시크릿에 키를 두지 않아요.',
  'roles.web.create': '역할 {role} 만들기, {who}용',
  'roles.web.provider': '자격 증명 공급자 {host} 만들기',
  'roles.web.provider.detail': '대상 {audience}',
  'roles.web.provider.title': '누구의 토큰인가요?',
  'roles.web.provider.why': 'AWS는 토큰에 서명한 곳에 확인하고, 역할의 조건에 맞는 것만 들여보내요.',
  'roles.web.provider.github': 'GitHub Actions',
  'roles.web.provider.github.hint': '리포지토리 하나의 워크플로',
  'roles.web.provider.other': '다른 OpenID Connect 공급자',
  'roles.web.provider.other.hint': 'GitLab, CircleCI, Kubernetes 클러스터, 직접 운영하는 곳',

  'roles.web.repository.title': '어느 리포지토리인가요?',
  'roles.web.repository.why':
    'GitHub에 보이는 그대로, 대소문자까지 적으세요: acme/shop. 2026년 7월 15일 이후에 만들었거나 이름을 바꾼 것은 토큰에 번호가 들어가요: acme@123456/shop@456789.',
  'roles.web.repository.problem':
    '소유자와 리포지토리 하나를 적으세요: acme/shop 또는 acme@123456/shop@456789. 와일드카드를 쓰면 다른 리포지토리까지 들어와요.',
  'roles.web.when.title': '어떤 실행인가요?',
  'roles.web.when.why': '좁게 정할수록, 무언가를 푸시해서 계정에 손댈 수 있는 사람이 줄어요.',
  'roles.web.when.branch': '브랜치 하나의 실행',
  'roles.web.when.branch.hint': '아무나 푸시하지 못하게 브랜치를 보호하세요',
  'roles.web.when.environment': '환경 하나의 실행',
  'roles.web.when.environment.hint': '실행마다 누군가 승인하게 GitHub에서 정할 수 있어요',
  'roles.web.when.pull-request': '풀 리퀘스트의 실행',
  'roles.web.when.pull-request.hint': '리포지토리 안에서 풀 리퀘스트를 열 수 있으면 이 권한을 받아요',
  'roles.web.when.anything': '리포지토리의 모든 실행',
  'roles.web.when.anything.hint': '모든 브랜치, 태그, 풀 리퀘스트. 거의 필요 없어요',
  'roles.web.branch.title': '어느 브랜치인가요?',
  'roles.web.branch.why': '이름만 적으세요: main.',
  'roles.web.branch.problem': '브랜치 하나의 이름을 refs/heads/와 와일드카드 없이 적으세요: main.',
  'roles.web.environment.title': '어느 환경인가요?',
  'roles.web.environment.why': '리포지토리 설정에 있는 이름이에요: production.',
  'roles.web.environment.problem': '환경 하나의 이름을 와일드카드와 “:” 없이 적으세요.',

  'roles.web.issuer.title': '발급자의 주소는 무엇인가요?',
  'roles.web.issuer.why': '토큰의 “iss”에 있는 값이에요: https://gitlab.com. 끝의 슬래시까지 똑같아야 해요.',
  'roles.web.issuer.problem':
    '주소는 https://와 소문자 호스트로 시작해요. 포트, 쿼리, 사람 이름은 쓸 수 없고, 경로에 “..”도 쓸 수 없어요.',
  'roles.web.issuer.built-in':
    'AWS는 {host}을(를) 공급자 없이도 알고, 토큰에서 다른 것을 확인해요. 앱 사용자라면 Amazon Cognito를 쓰세요. offroot는 이런 역할을 만들지 않아요.',
  'roles.web.issuer.github':
    'GitHub라면 뒤로 가서 GitHub Actions를 고르세요. 그러면 리포지토리를 온전히 적은 것만 받아요.',
  'roles.web.audience.title': '토큰의 대상은 누구인가요?',
  'roles.web.audience.why': '토큰의 “aud”에 있는 값이에요. 공급자가 허용하면 AWS용으로 따로 정하세요.',
  'roles.web.audience.problem': '영문자, 숫자, _.:/@+=,~#|-만, 255자까지 쓸 수 있어요. 와일드카드는 안 돼요.',
  'roles.web.audience.unknown':
    '자격 증명 공급자 {host}이(가) 이미 있는데, 대상이 {audience}이(가) 아니라 {audiences}이에요. 콘솔의 IAM, 자격 증명 공급자, {host}, 대상에 {audience}을(를) 추가하고 다시 실행하세요.',
  'roles.web.subject.title': '토큰의 주체는 무엇인가요?',
  'roles.web.subject.why':
    '토큰의 “sub”에 있는 값 전체예요. GitLab이라면 project_path:acme/shop:ref_type:branch:ref:main처럼 생겼어요.',
  'roles.web.subject.problem':
    '영문자, 숫자, _.:/@+=,~#|%!-만, 255자까지 쓸 수 있어요. 와일드카드를 쓰면 뜻하지 않은 상대까지 들어와요.',

  'roles.web.subject.github':
    'GitHub라면 리포지토리 하나와 그 안의 무엇인지 적으세요: repo:acme/shop:ref:refs/heads/main.',

  'roles.web.caution.anything':
    '이 리포지토리에 아무 브랜치나 푸시할 수 있거나, 안에서 풀 리퀘스트를 열 수 있으면 누구나 이 권한을 받아요.',
  'roles.web.caution.pull-request': '풀 리퀘스트의 코드는 아직 아무도 살펴보지 않았는데, 이 권한으로 돌아가요.',
  'roles.web.caution.provider':
    '{host}을(를) 운영하는 쪽은 이런 토큰을 내줄 수 있어요. 이 권한을 그쪽에 맡기는 셈이에요.',

  'roles.web.unread': '역할을 만들지 않았어요: 자격 증명 공급자를 읽을 수 없었어요',
  'roles.web.next': '워크플로에서 역할 {role} 맡기',
  'roles.web.next.job': '워크플로 파일의 작업에:',
  'roles.web.next.step': '그리고 첫 단계로:',
  'roles.web.next.keys':
    '그다음 리포지토리 시크릿에서 AWS_ACCESS_KEY_ID와 AWS_SECRET_ACCESS_KEY를 삭제하고, 쓰는 것이 없어지면 IAM의 키도 삭제하세요.',
  'roles.web.next.other': '토큰이 있는 곳에서 역할 {role} 맡기',
  'roles.web.next.profile': '그곳의 ~/.aws/config에, 토큰이 든 파일과 함께:',
} as const satisfies SameKeys<typeof english>;
