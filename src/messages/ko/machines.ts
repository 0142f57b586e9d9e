import type { machines as english } from '../en/machines.ts';
import type { SameKeys } from '../sameKeys.ts';

/** What `offroot roles machines` asks, plans and says, and the audit's repair of the same, in Korean. */
export const machines = {
  'roles.what.machines': '이미 있는 EC2 인스턴스',
  'roles.what.machines.hint': '키 대신 역할, 그리고 IMDSv2',
  'noun.instance': '인스턴스',

  'machines.title': 'EC2 인스턴스에 역할과 IMDSv2',
  'machines.why':
    '역할이 있는 인스턴스는 파일에 키를 두지 않아도 되고, IMDSv2를 쓰면 웹 요청으로 역할의 자격 증명을 훔칠 수 없어요.',
  'machines.which.title': '어느 인스턴스인가요?',
  'machines.which.why':
    '역할이 없거나 아직 IMDSv1에 답하는 것에 체크해 뒀어요. 바꾸기 전에 무엇이 멈출 수 있는지 알려 드려요.',
  'machines.option': '{region}의 {name}',
  'machines.option.state': '{region}의 {name}, {state}',
  'machines.needs.role': '역할 없음',
  'machines.needs.imdsv2': 'IMDSv1에 답함; {profile}의 역할',
  'machines.needs.both': '역할 없음; IMDSv1에 답함',
  'machines.needs.nothing': '할 일 없음; {profile}의 역할',

  'machines.profile.title': '어느 역할을 줄까요?',
  'machines.profile.why':
    '{names}: 아직 역할이 없어요. 다시 시작하지 않아도 바로 적용돼요. 다만 파일이나 변수에 키가 있으면, 키를 뺄 때까지 키가 먼저 쓰여요.',
  'machines.profile.role': '역할 {role}: {policies}',
  'machines.profile.bare': '역할 {role}, 아직 아무것도 할 수 없음',
  'machines.profile.administers': '역할 {role}, 무엇이든 할 수 있음: 인스턴스에 줄 것이 아님',
  'machines.profile.none': '지금은 주지 않기',
  'machines.profile.none.hint': '먼저 역할 만들기: offroot roles service',

  'machines.imdsv2.title': 'IMDSv2를 필수로 할까요?',
  'machines.imdsv2.why':
    '{names}: 토큰 없이 물으면 자격 증명을 포함해 아무 답도 받지 못하게 돼요. 2019년 11월 전의 AWS SDK, 1.16.289 전의 AWS CLI, 오래된 에이전트나 스크립트가 그렇게 물어요. CloudWatch(AWS/EC2)의 지표 MetadataNoToken을 보면 알 수 있어요. 2주 동안 0이면 아쉬울 것이 없어요.',
  'machines.imdsv2.require': '필수로 하기',
  'machines.imdsv2.require.hint': '컨테이너가 없거나 인스턴스의 역할을 쓰지 않아요; 홉 제한은 그대로',
  'machines.imdsv2.containers': '필수로 하고 홉 제한은 2로',
  'machines.imdsv2.containers.hint': '컨테이너가 인스턴스의 역할을 써요: Docker, ECS, Kubernetes',
  'machines.imdsv2.later': '나중에',
  'machines.imdsv2.later.hint': '먼저 MetadataNoToken을 볼게요',

  'machines.plan': 'EC2 인스턴스 {count}개 바꾸기',
  'machines.give': '{name}에 인스턴스 프로파일 {profile}의 역할 주기',
  'machines.give.detail': '{profile}의 역할',
  'machines.require': '{name}에서 IMDSv2를 필수로 하기',
  'machines.require.detail': 'IMDSv2만',
  'machines.require.detail.hops': 'IMDSv2만, 홉 제한 {hops}',

  'machines.caution.role':
    '그곳의 프로그램은 역할을 알아서 찾아요. 다만 ~/.aws/credentials나 변수에 키가 있으면, 없앨 때까지 키가 먼저 쓰여요.',
  'machines.caution.administers':
    '{profile}의 역할은 무엇이든 할 수 있어요. 인스턴스에 들어온 사람도 무엇이든 할 수 있게 돼요.',
  'machines.caution.imdsv2':
    '아직 IMDSv1으로 묻는 것은 바로 자격 증명을 잃어요. 확실하지 않으면 돌아가서 지표 MetadataNoToken을 먼저 보세요.',
  'machines.caution.hops':
    '홉 제한이 1이면 {names}의 컨테이너는 답을 받지 못해요. 인스턴스의 네트워크를 그대로 쓰는 컨테이너만 괜찮아요.',

  'machines.left.keys': '{names}에서 키 빼기',
  'machines.left.keys.look': '인스턴스에서, 프로그램을 돌리는 사용자로, AWS가 누구로 보는지 물어보세요:',
  'machines.left.keys.how':
    'assumed-role과 역할 이름이 나와야 해요. 사용자 이름이 나오면 키가 아직 ~/.aws/credentials나 변수, 코드에 있는 거예요. 키를 빼고, 쓰는 곳이 없어지면 키를 삭제하세요.',
  'machines.left.imdsv2': '아직 IMDSv1에 답함: {names}',
  'machines.left.imdsv2.look':
    '지난 2주 동안 토큰 없이 물은 횟수를 하루 단위로 보여 줘요. 0이거나 아무것도 나오지 않으면 IMDSv2를 필수로 해도 돼요:',
  'machines.left.imdsv2.how': '더 살펴볼 것과, 아직 그렇게 묻는 것이 있을 때 업데이트할 것:',
  'machines.left.role': '역할 없음: {names}',
  'machines.left.role.how': '그곳에서 돌아가는 것에 맞는 역할을 먼저 만들고, 다시 와서 주세요:',
  'machines.left.unread': '리전 {count}개를 읽지 못했어요',
  'machines.left.unread.how': '{regions}: {action}이(가) 거부됐어요. 그곳에서 무엇이 돌아가는지 알 수 없어요.',

  'undo.write.give-profile': '{region}의 EC2 인스턴스 {name}에 인스턴스 프로파일 연결',
  'undo.write.take-profile': '{region}의 EC2 인스턴스 {name}에서 인스턴스 프로파일 분리',
  'undo.write.set-metadata': '{region}의 EC2 인스턴스 {name}의 메타데이터 옵션 설정',
  'undo.why.profile': '지금 인스턴스 프로파일: {profile}',
  'undo.why.metadata': '그 뒤에 메타데이터 옵션이 바뀌었어요',
} as const satisfies SameKeys<typeof english>;
