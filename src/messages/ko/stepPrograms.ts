import type { stepPrograms as english } from '../en/stepPrograms.ts';
import type { SameKeys } from '../sameKeys.ts';

/** The step that gives programs something in place of root's keys, in Korean. */
export const stepPrograms = {
  'step.programs.title': '프로그램',
  'step.programs.why': '루트 키를 쓰는 프로그램마다 자기 권한을 줘요. 그래야 키를 없애도 아무것도 멈추지 않아요.',

  'programs.program': '{place}의 {program} (루트 키 …{key})',
  'programs.program.places': '{place} 외 {more}곳의 {program} (루트 키 …{key})',
  'programs.silent': '루트 키 …{key}을(를) {service}에 쓰는 무언가',

  'programs.instead.title': '{program}: 키 대신 무엇을 쓸까요?',
  'programs.instead.why': ({
    day,
    regions,
    actions,
    more,
  }: Record<'day' | 'regions' | 'actions', string> & { more: number }) =>
    `${day}에 ${regions}에서 마지막으로 썼어요. 한 일: ${actions}${more === 0 ? '' : ` 외 ${more}개`}.`,
  'programs.instead.silent': 'AWS에 따르면 {day}에 {regions}에서 마지막으로 썼어요. 무엇이 썼는지는 이벤트에 없어요.',
  'programs.instead.user': '전용 사용자와 키',
  'programs.instead.user.hint': 'AWS 밖에서 돌아가요',
  'programs.instead.role': '역할, 키 없이',
  'programs.instead.role.hint': 'AWS에서 돌아가요: EC2, Lambda, ECS',
  'programs.instead.login': '사람, aws login으로',
  'programs.instead.login.hint': '명령줄에서 자기 사용자로 써요. 만드는 것은 없어요',
  'programs.instead.gone': '필요 없음',
  'programs.instead.gone.hint': '이제 없거나, 이미 바꿨어요',
  'programs.instead.later': '나중에',
  'programs.instead.later.hint': '정할 때까지 루트 키를 그대로 둬요',

  'programs.role.title': '{program}: 어디에서 돌아가나요?',
  'programs.role.why': '그 서비스만 이 역할을 쓸 수 있어요.',
  'programs.role.ec2': 'EC2',
  'programs.role.ec2.hint': '같은 이름의 인스턴스 프로파일도 만들어요. 인스턴스에 연결하세요',
  'programs.role.lambda': 'Lambda',
  'programs.role.lambda.hint': '함수가 로그도 쓸 수 있어요',
  'programs.role.ecs': 'ECS',
  'programs.role.ecs.hint': '태스크의 역할로 써요',

  'programs.name.title': '{program}: 이름을 무엇으로 할까요?',
  'programs.name.why':
    '사용자와 그 그룹, 또는 역할의 이름이 돼요. 무슨 일을 하는지 적으면 알기 쉬워요: backup, deploy.',
  'programs.name.taken': '이미 쓰는 이름이에요: {name}.',

  'programs.powerful.title': '{program}: 사람, 역할, 계정을 다루는 권한을 그대로 줄까요?',
  'programs.powerful.why':
    '이런 일을 했어요: {actions}. 이런 권한이 있으면 다른 권한까지 다 가질 수 있을 때가 많아요. 프로그램에는 대개 필요 없어요.',

  'programs.data.title': '{program}: {service}의 데이터를 다루나요?',
  'programs.data.why': '데이터를 읽고 쓴 일은 이벤트에 남지 않아서 AWS는 알 수 없어요.',
  'programs.data.nothing': '아니요',
  'programs.data.s3.read': '파일을 읽어요',
  'programs.data.s3.write': '파일을 쓰고 삭제해요',
  'programs.data.s3.read-write': '파일을 읽고, 쓰고, 삭제해요',
  'programs.data.dynamodb.read': '항목을 읽어요',
  'programs.data.dynamodb.write': '항목을 쓰고 삭제해요',
  'programs.data.dynamodb.read-write': '항목을 읽고, 쓰고, 삭제해요',
  'programs.data.lambda.read': '함수를 읽어요',
  'programs.data.lambda.write': '함수를 호출해요',
  'programs.data.lambda.read-write': '함수를 읽고 호출해요',
  'programs.data.sqs.read': '메시지를 받아요',
  'programs.data.sqs.write': '메시지를 보내요',
  'programs.data.sqs.read-write': '메시지를 받고 보내요',
  'programs.data.sns.read': '메시지를 읽어요',
  'programs.data.sns.write': '메시지를 보내요',
  'programs.data.sns.read-write': '메시지를 읽고 보내요',
  'programs.data.kinesis.read': '레코드를 읽어요',
  'programs.data.kinesis.write': '레코드를 써요',
  'programs.data.kinesis.read-write': '레코드를 읽고 써요',
  'programs.data.other.title': '{program}: {service}을(를) 쓰나요?',
  'programs.data.other.why': 'AWS에 따르면 키를 마지막으로 쓴 곳인데, 무엇에 썼는지는 이벤트에 없어요.',
  'programs.data.other.read': '보기만 해요: describe, get, list',
  'programs.data.other.write': '무언가 바꿔요: 이 서비스의 모든 권한',
  'programs.data.other.read-write': '둘 다 해요: 이 서비스의 모든 권한',

  'programs.things.s3': '버킷',
  'programs.things.dynamodb': '테이블',
  'programs.things.lambda': '함수',
  'programs.things.sqs': '대기열',
  'programs.things.sns': '주제',
  'programs.things.kinesis': '스트림',
  'programs.where.title': '{program}: 어느 {what}인가요?',
  'programs.where.why': '이름이나 ARN을 쉼표로 나눠 적으세요. *는 전부라는 뜻이에요.',
  'programs.where.empty': '{what} 이름을 적거나, 전부라면 *를 입력하세요.',
  'programs.where.bad': '{what} 이름도 ARN도 아니에요: “{name}”. 여러 개면 쉼표로 나누세요.',

  'programs.does.list': '목록 보기',
  'programs.does.read': '읽기',
  'programs.does.write': '쓰기',
  'programs.allows.seen': '지금까지 한 일 그대로: {actions}',
  'programs.allows.data': '{service}의 데이터 ({does}): {where}',
  'programs.allows.all-data': '{service}의 데이터 ({does}): 전부',
  'programs.allows.logs': '자기 로그 쓰기',
  'programs.allows.shortened': '작업이 너무 많아 다 적을 수 없어서, 일부는 ec2:Describe*처럼 이름 앞부분으로 허용해요',

  'programs.plan': '프로그램 {count}개의 권한',
  'programs.plan.again': '잃어버린 새 키 삭제하기',
  'programs.caution.all-data': '{program}: {services}의 모든 데이터를 쓸 수 있어요. 쓰는 것만 적으면 더 안전해요.',
  'programs.caution.powerful':
    '{program}: {actions} 권한을 그대로 가져요. 이 권한으로 다른 권한까지 다 가질 수도 있어요.',
  'programs.caution.pass-role':
    '{program}: 역할이 붙을 수 있는 것을 실행해요. 역할을 넘기려면 iam:PassRole이 필요한데, 이것은 이벤트에 남지 않아서 정책에 없어요.',
  'programs.caution.shortened': '{program}: 한 일이 아주 많아서, 정책이 일부 작업을 이름 앞부분으로 허용해요.',
  'programs.policy': '{program}용',
  'programs.instead-of': '루트 키 …{key} 대신',
  'programs.role.create': '역할 {role} 만들기, {runner}용',
  'programs.profile.create': '인스턴스 프로파일 {role} 만들기',
  'programs.profile.add': '역할 {role}을(를) 인스턴스 프로파일에 넣기',
  'programs.profile.holds': '역할 {role} 포함',
  'programs.key': '{user}의 액세스 키 만들기',
  'programs.key.detail': '보안 액세스 키는 카드로 보여 줌',

  'programs.again.title': '프로그램의 새 키를 잃어버렸나요?',
  'programs.again.why':
    '아직 쓴 적이 없는 키들이에요. 지금 넣는 중이라면 괜찮아요. 보안 액세스 키를 아무도 갖고 있지 않을 때만 체크하세요. 그 키를 삭제하고 새로 만들어요.',
  'programs.again.option': '{user}, {key}',

  'programs.left.user': '사용자 {user}의 새 키 넣기: {program}',
  'programs.left.user.how':
    '지금 루트 키가 있는 곳(파일, 변수, 비밀 저장소)에 새 키와 보안 액세스 키를 넣으세요. 한 번 실행하면 AWS가 몇 분 안에 알아채고, offroot도 알게 돼요.',
  'programs.left.role': '역할 {role}을(를) 주기: {program}',
  'programs.left.role.ec2': '콘솔에서: EC2, 인스턴스, 작업, 보안, IAM 역할 수정: {role}.',
  'programs.left.role.lambda': '콘솔에서: Lambda, 함수, 구성, 권한: 역할 {role}. 또는 지금 역할에 {policy} 연결하기.',
  'programs.left.role.ecs': '태스크 정의에서: taskRoleArn, 역할 {role}. 또는 지금 역할에 {policy} 연결하기.',
  'programs.left.role.then': '그다음 설정에서 루트 키를 빼고, 한 번 실행하세요.',
  'programs.left.login': '자기 사용자로 aws login 쓰기: {program}',
  'programs.left.login.how': '그 컴퓨터에서 aws login을 실행하고, ~/.aws/credentials에서 루트 키를 빼세요.',
  'programs.left.open': '아직 못 정함: {program}',
  'programs.left.open.how':
    'offroot를 다시 실행하세요. 대신할 것이 생기거나 더 쓰는 것이 없을 때까지 루트 키를 그대로 둬요.',
  'programs.left.nothing': '어떤 권한이 필요한지 알 수 없음: {program}',
  'programs.left.nothing.how':
    '만든 것이 없어요. 루트 키가 없어지기 전에 무엇을 하는 프로그램인지 알아보거나, offroot를 다시 실행해서 알려 주세요.',
  'programs.left.long': '정책 하나에 다 안 들어감: {program}',
  'programs.left.long.how': '이름을 덜 적거나, offroot를 다시 실행해서 *로 서비스 전체를 주세요.',
} as const satisfies SameKeys<typeof english>;
