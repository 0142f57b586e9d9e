import type { roles as english } from '../en/roles.ts';
import type { SameKeys } from '../sameKeys.ts';

/** What `offroot roles` asks, plans and says, in Korean. */
export const roles = {
  'roles.title': '키 대신 역할',
  'roles.why':
    '역할은 정해 둔 상대에게 한 시간씩만 권한을 줘요. 복사될 키가 없어요. 역할은 한 번에 하나씩, 만들기 전에 보여 드려요.',
  'roles.what.title': '누구에게 역할을 줄까요?',
  'roles.what.why': '계획을 보여 드리기 전에는 아무것도 바뀌지 않아요.',
  'roles.what.service': 'AWS에서 돌아가는 프로그램',
  'roles.what.service.hint': 'EC2, Lambda, ECS: 파일에 키를 두지 않아요',
  'roles.what.account': '다른 AWS 계정',
  'roles.what.account.hint': '일을 맡긴 회사, 또는 우리의 다른 계정',
  'roles.what.web': 'GitHub Actions, 또는 자기 토큰을 쓰는 다른 서비스',
  'roles.what.web.hint': '시크릿에 키를 두지 않고 배포해요 (OpenID Connect)',

  'roles.for': '{who}용',
  'roles.for.external-id': '{who}용, 외부 ID {externalId}',
  'roles.plan': '역할 {role} 만들기',
  'roles.line': '{line}',
  'roles.left.not-made': '역할 {role}을(를) 만들지 않았어요',

  'roles.things.title': '무엇을 쓰나요?',
  'roles.things.why': '쓰는 것에 체크하세요. 어느 것인지는 다음에 물어요. 체크하지 않은 것은 모두 막혀 있어요.',
  'roles.things.option': '{things} ({service})',
  'roles.access.title': '{things}(으)로 무엇을 해도 되나요?',
  'roles.access.why': '일에 꼭 필요한 만큼만 주세요. 나중에 다른 정책으로 더 줄 수 있어요.',
  'roles.access.list': '무엇이 있는지 보기',
  'roles.access.read': '읽기, 받기',
  'roles.access.write': '쓰기, 보내기, 삭제, 호출',
  'roles.access.hint': '{actions}',
  'roles.where.title': '어느 {things}인가요?',

  'roles.rights.title': '무엇을 해도 되나요?',
  'roles.rights.why': '이름을 정해 주는 것이 가장 안전해요. 직무별 정책은 AWS가 만든 것이고 계정 전체에 적용돼요.',
  'roles.rights.data': '이름을 정한 것만 쓰기',
  'roles.rights.data.hint': '버킷, 테이블, 대기열',
  'roles.rights.ViewOnlyAccess': '계정 전체에 무엇이 있는지 보기',
  'roles.rights.ViewOnlyAccess.hint': '목록과 이름만, 내용은 못 봐요',
  'roles.rights.ReadOnlyAccess': '계정 전체 읽기',
  'roles.rights.ReadOnlyAccess.hint': '파일과 테이블 내용까지',
  'roles.rights.PowerUserAccess': '사람과 권한만 빼고 모두 바꾸기',
  'roles.rights.PowerUserAccess.hint': '개발자처럼요. 모두 맡길 수 있는 상대에게만 주세요',

  'roles.name.title': '역할 이름을 무엇으로 할까요?',
  'roles.name.why': '무슨 일에 쓰는지 적으면 알기 쉬워요: photos-web, backup, deploy-shop.',
  'roles.name.taken':
    '역할 {name}이(가) 이미 있고, 다른 일에 쓰여요. offroot는 누가 쓰고 있을지 모르는 역할을 바꾸지 않아요. 다른 이름을 고르세요.',
  'roles.name.rights':
    '역할 {name}이(가) 이미 있고, 권한이 달라요. offroot는 누가 쓰고 있을지 모르는 역할을 바꾸지 않아요. 다른 이름을 고르세요.',
  'roles.name.policy': '정책 {policy}이(가) 이미 있고, 내용이 달라요. 다른 이름을 고르세요.',
  'roles.name.profile':
    '인스턴스 프로파일 {name}이(가) 이미 있고, 역할 {role}이(가) 들어 있어요. 다른 이름을 고르세요.',
  'roles.too-long': '정책 하나에 다 들어가지 않아요. 이름을 덜 적거나, *로 전부를 주세요.',
  'roles.caution.nothing': '아직 아무것도 할 수 없는 역할이에요. 이름을 정한 것이 없어요. 나중에 정책을 연결하세요.',
  'roles.caution.all': '계정의 모든 {things}에 쓸 수 있어요. 필요한 것만 적으면 더 안전해요.',
  'roles.caution.power': 'PowerUserAccess로는 IAM이 아닌 것을 모두 읽고 삭제할 수 있어요.',
  'roles.caution.reads': 'ReadOnlyAccess로는 내용까지 읽을 수 있어요: 모든 파일, 테이블, 대기열.',

  'roles.service.title': 'AWS에서 돌아가는 프로그램의 역할',
  'roles.service.why': 'AWS에서 돌아가는 것은 돌아가는 곳에서 권한을 받아요. 파일이나 코드에 키를 두지 않아요.',
  'roles.service.for.title': '어디에서 돌아가나요?',
  'roles.service.next': '{service}에서 돌아가는 것에 역할 {role} 주기',
  'roles.service.next.ec2':
    '콘솔에서: EC2, 인스턴스, 작업, 보안, IAM 역할 수정: {role}. 또는 인스턴스 ID를 넣어서 이렇게 하세요:',
  'roles.service.next.lambda':
    '콘솔에서: Lambda, 함수, 구성, 권한, 편집: {role}. 또는 함수 이름을 넣어서 이렇게 하세요:',
  'roles.service.next.ecs': '태스크 정의에서 태스크의 역할을 {role}(으)로 하고, 다시 배포하세요:',
  'roles.service.next.keys':
    '그다음 파일과 설정에서 키를 빼세요. AWS 라이브러리가 역할을 알아서 찾아요. 키를 쓰는 것이 없어지면 키를 삭제하세요.',

  'roles.account.title': '다른 계정을 위한 역할',
  'roles.account.why': '다른 계정은 역할로 들어오게 하세요. 그러면 이 계정의 사용자도 키도 필요 없어요.',
  'roles.account.create': '역할 {role} 만들기, 계정 {who}용',
  'roles.account.who.title': '어느 계정인가요?',
  'roles.account.who.why':
    '계정 번호 12자리예요. 그러면 그 계정의 누가 쓸지는 그쪽에서 정해요. 그쪽 사용자나 역할 하나의 ARN을 적으면 더 안전해요.',
  'roles.account.who.problem':
    '계정 번호는 하이픈 없는 12자리예요. ARN은 arn:aws:iam::123456789012:role/NAME처럼 생겼고, 와일드카드는 쓸 수 없어요.',
  'roles.account.who.own': '지금 들어와 있는 계정이에요. 이 계정의 사람들은 그룹에서 권한을 받아요.',
  'roles.account.who.partition': 'AWS의 다른 파티션의 ARN이에요. 여기서는 arn:{partition}(으)로 시작해요.',
  'roles.account.guard.title': '무엇을 보여야 하나요?',
  'roles.account.guard.why':
    '고객이 많은 회사는 속아서 다른 고객의 일에 이 역할을 쓸 수도 있어요. 외부 ID가 그것을 막아요. 사람은 MFA로 본인임을 보여요.',
  'roles.account.guard.external-id': '외부 ID',
  'roles.account.guard.external-id.hint': '회사나 그 회사의 프로그램. 콘솔은 외부 ID를 보낼 수 없어요',
  'roles.account.guard.mfa': 'MFA',
  'roles.account.guard.mfa.hint': '우리의 다른 계정 사람들, 콘솔에서도',
  'roles.account.guard.both': '둘 다',
  'roles.account.guard.both.hint': '다른 회사 사람들, 명령줄에서',
  'roles.account.external-id.title': '외부 ID를 무엇으로 할까요?',
  'roles.account.external-id.why': '비밀은 아니에요. 바로 이 약속이라는 것을 알려 줄 뿐이에요.',
  'roles.account.external-id.generate': '새로 만들기',
  'roles.account.external-id.generate.hint': '{externalId}',
  'roles.account.external-id.given': '그쪽에서 받았어요',
  'roles.account.external-id.given.hint': '대개 그 회사의 계정 연결 화면에 있어요',
  'roles.account.given-id.title': '그쪽에서 준 외부 ID는 무엇인가요?',
  'roles.account.given-id.why': '보이는 그대로 적으세요. 마음대로 정하라고 하면, 여기에서 새로 만드세요.',
  'roles.account.given-id.problem': '외부 ID는 8자 이상이고, 영문자, 숫자, _+=,.@:/-만 쓸 수 있어요.',
  'roles.account.hours.title': '한 번 로그인하면 얼마나 오래 쓸까요?',
  'roles.account.hours.why': '시간이 지나면 다시 요청해요. 프로그램은 알아서 하니 한 시간이면 충분해요.',
  'roles.account.hours': '{hours}시간',
  'roles.account.next': '계정 {account}에 알려 주기: 역할 {role}을(를) 맡는 방법',
  'roles.account.next.console': '콘솔에서, 그쪽에 MFA로 로그인한 뒤:',
  'roles.account.next.external-id':
    '외부 ID: {externalId}. 콘솔은 외부 ID를 보낼 수 없어서, 이 역할은 프로그램과 명령줄에서 써요.',
  'roles.account.next.profile': '명령줄에서, 그쪽의 ~/.aws/config에:',
  'roles.account.next.policy': '그리고 역할을 맡는 쪽이 그 계정에서 가져야 할 정책:',
} as const satisfies SameKeys<typeof english>;
