import type { checksWatch as english } from '../en/checksWatch.ts';
import type { SameKeys } from '../sameKeys.ts';

/** What the checks of watching the account say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksWatch = {
  'check.trail-in-every-region': '모든 리전의 활동을 추적이 남김',
  'check.trail-in-every-region.why':
    'CloudTrail의 이벤트 기록은 90일까지만 남고 리전마다 따로 찾아야 해요. 추적을 만들면 누가 무엇을 했는지 원하는 만큼 남아요. 침입자가 몰래 쓰기 좋은, 평소 안 쓰는 리전도 마찬가지예요. 루트 알림도 추적이 있어야 와요.',
  'check.trail-in-every-region.fix':
    '“offroot watch”가 새로 만들거나 있는 것을 고쳐요. 직접 하려면 CloudTrail의 추적에서 모든 리전의 관리 이벤트를 전부 남기는 추적을 만들고, 로깅이 켜져 있는지 확인하세요.',
  'check.trail.none': '추적 없음',
  'check.trail.good': '{name}: {bucket}에 저장, 최근 {at}',
  'check.trail.begun': '{name}: {bucket}에 저장, 아직 저장된 것 없음',
  'check.trail.unread': '{name}, 읽을 권한 없음: {actions}',
  'check.trail.faults': '{name}: {faults}',
  'check.trail.one-region': '{region}만 봄',
  'check.trail.not-started': '시작한 적 없음',
  'check.trail.stopped': '{at}에 멈춤',
  'check.trail.undelivered': '버킷에 저장하지 못함 ({code})',
  'check.trail.events': '관리 이벤트 일부를 안 남김',
  'check.trail-logs-validated': '로그 파일이 바뀌면 알 수 있음',
  'check.trail-logs-validated.why':
    '침입한 사람은 로그에서 흔적을 지우고 싶어 해요. 검증을 켜면 CloudTrail이 한 시간마다 파일 목록에 서명해서, 바뀌거나 삭제된 파일을 “aws cloudtrail validate-logs”로 찾을 수 있어요.',
  'check.trail-logs-validated.fix':
    '“offroot watch”가 켜요. 직접 하려면 CloudTrail에서 추적을 편집해 로그 파일 검증을 켜세요. 켠 뒤의 로그부터 검증돼요.',
  'check.trail.validated': '{name}',
  'check.trail.unvalidated': '{name}: 검증 안 함',
  'check.trail-bucket-guarded': '로그 버킷이 보호됨',
  'check.trail-bucket-guarded.why':
    '로그에는 누가 어떤 권한으로 어디서 들어오는지 다 나와요. 그래서 버킷은 공개되지 않고 암호화되어야 하고, CloudTrail이 내 추적의 로그만 저장하게 해야 해요 (aws:SourceArn).',
  'check.trail-bucket-guarded.fix':
    '안전하게 고칠 수 있는 것은 “offroot watch”가 고쳐요. 직접 하려면 S3에서 버킷의 권한 탭을 열어 퍼블릭 액세스를 모두 차단하고, 버킷 정책의 cloudtrail.amazonaws.com 문에 추적의 ARN을 넣은 aws:SourceArn 조건을 추가하세요.',
  'check.bucket.guarded': '{name}',
  'check.bucket.gone': '{name}: 없는 버킷',
  'check.bucket.unread': '{name}: 다른 계정의 버킷이거나 읽을 권한 없음: {action}',
  'check.bucket.unclear': '{name}: 버킷 정책을 해석하지 못함',
  'check.bucket.faults': '{name}: {faults}',
  'check.bucket.public': '정책이 누구나 들어오게 함',
  'check.bucket.unblocked': '퍼블릭 액세스 차단 안 됨',
  'check.bucket.plain': '암호화 안 됨',
  'check.bucket.unguarded': '남의 추적도 저장될 수 있음 (aws:SourceArn 없음)',
} as const satisfies SameKeys<typeof english>;
