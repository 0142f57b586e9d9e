import type { rootUse as english } from '../en/rootUse.ts';
import type { SameKeys } from '../sameKeys.ts';

/** What `offroot audit --root-use` says, in Korean. */
export const rootUse = {
  'root-use.reading': '지난 90일 동안 루트가 한 일을 읽고 있어요. CloudTrail에는 1초에 두 번만 물어볼 수 있어요.',
  'root-use.read-so-far': '지금까지 이벤트 {count}건을 읽었어요',
  'root-use.title': '계정 {account}의 루트 사용 현황',
  'root-use.read': '{moment}에 CloudTrail의 이벤트 기록을 {day}까지 거슬러 읽었어요.',
  'root-use.not-read': '{moment}에 시도했지만 CloudTrail의 이벤트 기록을 읽지 못했어요.',
  'root-use.clear': '읽은 범위에서는 AWS 자신과 루트만 할 수 있는 일 말고는 루트를 쓴 것이 없어요.',
  'root-use.unknown': '루트를 쓰는 것이 있는지 알 수 없어요. 필요한 것 중 일부를 읽지 못했어요.',
  'root-use.unknown.why': '루트를 쓰는 것이 있는지 알 수 없어요: {reason}',
  'root-use.used': ({ people, programs }: { people: number; programs: number }) =>
    people + programs === 0
      ? '누가 루트를 쓰는지 알려 주는 이벤트는 없지만 남은 질문이 있어요. 답을 알 때까지는 루트를 쓰고 있다고 생각하세요.'
      : `루트를 쓰고 있어요: 사람이 브라우저로 ${people}곳, 프로그램 ${programs}개.`,

  'root-use.credentials': '루트의 암호와 키, 마지막 사용',
  'root-use.credentials.behind':
    '자격 증명 보고서에서 읽어서 4시간쯤 늦을 수 있어요. 루트로 실행하면 직접 물어본 지금 값이에요.',
  'root-use.credentials.unknown': '알 수 없어요. 자격 증명 보고서를 읽지 못했어요.',
  'root-use.password': '암호',
  'root-use.key': '키 {number}',
  'root-use.credential': '{what} ({state}): {day}',
  'root-use.credential.where': '{what} ({state}): {day}, {region}의 {service}',
  'root-use.credential.never': '{what} ({state}): 쓴 적 없음',
  'root-use.state.active': '활성',
  'root-use.state.off': '비활성',
  'root-use.state.unknown': '상태 모름',

  'root-use.people': '브라우저로 쓰는 사람: {count}곳',
  'root-use.nobody': '읽은 범위에서는 아무도 없었어요.',
  'root-use.person': '{from}, {agent}: 로그인 {signIns}번, 이벤트 {count}건, {first}부터 {last}까지',
  'root-use.did': '한 일: {actions}',
  'root-use.people.note':
    'CloudTrail은 주소와 브라우저는 남기지만 이름은 남기지 않아요. 거기 누가 있는지 물어보세요. 한 사람이 여러 곳일 수도 있고, 여러 사람이 한 곳일 수도 있어요.',
  'root-use.people.instead':
    '대신: 한 사람에 사용자 하나씩 만들고, 필요한 권한이 있는 그룹에 넣으세요. `offroot people add`로 만들 수 있어요. 명령줄에서는 그 사용자로 `aws login`을 쓰면 키가 필요 없어요.',

  'root-use.people.next':
    '다음 단계 중 하나에서 모두 자기 사용자를 받아요. 명령줄에서는 그 사용자로 `aws login`을 쓰면 키가 필요 없어요.',

  'root-use.programs': '루트 키를 쓰는 프로그램: {count}개',
  'root-use.no-program': '읽은 범위에서는 하나도 없었어요.',
  'root-use.program': '{key}, {agent}: 이벤트 {count}건, {first}부터 {last}까지',
  'root-use.session': '루트의 임시 자격 증명, {agent}: 이벤트 {count}건, {first}부터 {last}까지',
  'root-use.program.from': '온 곳: {from}, 리전: {regions}',
  'root-use.program.role': '대신: AWS에서 돌아간다고 하니, 키 없이 이 정책을 가진 역할을 주세요:',
  'root-use.program.instead':
    '대신: AWS(EC2, Lambda, ECS)에서 돌면 키 없이 이 정책을 가진 역할을, 사람의 컴퓨터에서 돌면 `aws login`으로 그 사람의 사용자를, 다른 곳이면 이 정책과 자기 키를 가진 전용 사용자를 주세요:',
  'root-use.session.instead':
    '루트 로그인(`aws login`, CloudShell)이나 루트 키로 만든 것이에요. 대신: `aws login`으로 그 사람의 사용자를 쓰세요. 지금까지 한 일의 정책:',
  'root-use.programs.note':
    '각 정책은 지금까지 한 작업을 모든 리소스에 허용해요. 쓰기 전에 Resource에 버킷, 인스턴스, 테이블 이름을 적고, 아래 질문에서 알게 된 것을 더하세요. 이 보고서는 아무것도 적용하지 않아요. `offroot`만 실행하면 나오는 마법사가 프로그램마다 사용자나 역할을 만들어요.',

  'root-use.programs.next':
    '다음 단계 중 하나에서 프로그램마다 키를 대신할 것을 받아요. 권한은 지금까지 쓴 것만큼이에요.',

  'root-use.tasks': '루트만 할 수 있는 일: {count}건',
  'root-use.task': '{action}: {count}번, 마지막은 {last}',
  'root-use.tasks.note': '다른 누구도 할 수 없는 일이에요. 루트를 남겨 두는 이유라서 문제로 치지 않아요.',
  'root-use.by-aws': '뺀 것: AWS 자신이 남긴 이벤트 {count}건.',

  'root-use.questions': '남은 질문: {count}개',
  'root-use.question.data':
    '키 {key}이(가) {service}의 데이터를 다뤄요. 어느 버킷, 테이블, 대기열, 함수인가요? 읽나요, 쓰나요? 이벤트로는 알 수 없어요.',
  'root-use.question.no-events':
    'AWS에 따르면 {key}을(를) 마지막으로 쓴 곳은 {region}의 {service}인데, 이벤트에는 없어요. 어디에 쓰나요? 어느 버킷이나 테이블인가요? 읽나요, 쓰나요?',
  'root-use.question.sign-in':
    'AWS에 따르면 지난 90일 안에 루트 암호를 썼는데, 로그인 기록이 없어요(기록은 15분쯤 늦을 수 있어요). 누구였나요?',
  'root-use.management-only':
    '이벤트 기록에는 관리 이벤트만 있어요. S3 객체나 DynamoDB 항목 같은 것을 읽고 쓴 일은 여기에 남지 않아요. 안 보인다고 해서 아무도 안 쓴다는 뜻은 아니에요.',

  'root-use.regions': '찾아본 곳',
  'root-use.region': '{region}: 90일 전체, 이벤트 {count}건',
  'root-use.region.enough':
    '{region}: {day}까지 이벤트 {count}건을 읽고 멈췄어요. 마지막 500건이 모두 앞에서 본 종류였어요. 드물고 더 오래된 것은 빠졌을 수 있어요.',
  'root-use.region.cut':
    '{region}: {day}까지 이벤트 {count}건을 읽다가 끊겼어요. 더 오래된 것은 알 수 없어요. {reason}',
  'root-use.region.unread': '{region}: 읽지 못해서 알 수 없어요. {reason}',
  'root-use.regions.others':
    '루트 로그인은 모두 us-east-1에 남아요. 다른 리전은 찾아보지 않아서 알 수 없어요. `--region`으로 더할 수 있어요. 필요한 정책은 `offroot permissions root-use`로 볼 수 있어요.',
} as const satisfies SameKeys<typeof english>;
