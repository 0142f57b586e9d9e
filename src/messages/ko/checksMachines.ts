import type { checksMachines as english } from '../en/checksMachines.ts';
import type { SameKeys } from '../sameKeys.ts';

/** What the checks of machines say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksMachines = {
  'check.instances': ({ count }: { count: number }) =>
    count === 0 ? 'EC2 인스턴스 없음' : count === 1 ? 'EC2 인스턴스 1개' : `EC2 인스턴스 ${count}개 모두`,
  'check.instances.unread': '리전 {count}개를 읽지 못함 ({action}): {regions}',
  'check.instances-have-roles': 'EC2 인스턴스는 역할에서 권한을 받음',
  'check.instances-have-roles.why':
    '역할이 없는 인스턴스에서 AWS를 쓰는 프로그램은 누군가의 액세스 키를 파일에 갖고 있어요. 디스크를 복사하거나 코드를 읽은 사람은 그 키를 계속 쓸 수 있지만, 역할이 내주는 것은 몇 시간이면 끝나요.',
  'check.instances-have-roles.fix':
    '“offroot roles service”로 역할을 만들고 “offroot roles machines”로 인스턴스에 주세요. 그다음 파일에서 키를 빼세요. 키가 남아 있으면 키가 먼저 쓰여요. AWS를 부르는 것이 없는 인스턴스라면 그 이유를 적고 수용하세요.',
  'check.instance-role': '{region}의 {name}에 역할이 없음',
  'check.instances-require-imdsv2': 'EC2 인스턴스는 IMDSv2에만 답함',
  'check.instances-require-imdsv2.why':
    'IMDSv1에서는 인스턴스에서 나온 웹 요청 하나로 역할의 자격 증명을 받을 수 있어요. 웹 사이트가 남이 정한 주소를 열게 되는 허점 하나면 그것을 도둑맞아요. IMDSv2는 먼저 토큰을 요구하고, 그런 요청으로는 토큰을 받지 못해요.',
  'check.instances-require-imdsv2.fix':
    'CloudWatch에서 인스턴스의 지표 MetadataNoToken이 계속 0인지 보고, IMDSv2를 필수로 하세요. “offroot roles machines”를 쓰거나, 콘솔에서 EC2, 인스턴스, 작업, 인스턴스 설정, 인스턴스 메타데이터 옵션 수정으로 하면 돼요. 컨테이너가 있으면 홉 제한이 2여야 해요.',
  'check.instance-imds': '{region}의 {name}이(가) IMDSv1에 답하고, {profile}의 역할을 갖고 있음',
  'check.instance-imds.bare': '{region}의 {name}이(가) IMDSv1에 답함. 역할은 아직 없음',
} as const satisfies SameKeys<typeof english>;
