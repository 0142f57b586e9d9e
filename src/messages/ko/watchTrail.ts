import type { watchTrail as english } from '../en/watchTrail.ts';
import type { SameKeys } from '../sameKeys.ts';

/** `offroot watch`가 CloudTrail에 대해 하는 말. */
export const watchTrail = {
  'watch.what.trail': '모든 활동의 로그',
  'watch.what.trail.hint': 'CloudTrail: 한 벌은 무료, 보관료는 한 달에 몇 센트',

  'watch.trail.title': '모든 활동의 로그',
  'watch.trail.why': 'CloudTrail의 추적은 누가, 언제, 어디서, 무엇을 했는지 모든 리전에서 모아 내 버킷에 남겨요.',
  'watch.trail.plan.new': '추적 만들기',
  'watch.trail.plan.repaired': '추적 {name} 고치기',
  'watch.trail.plan.kept': '추적 {name} 지키기',
  'watch.trail.bucket.title': '로그를 담을 버킷 이름을 뭐라고 할까요?',
  'watch.trail.bucket.why':
    '{region}에 새 버킷을 만들어요. 공개되지 않고 암호화되며, CloudTrail이 여기에 로그를 저장해요. 버킷 이름은 AWS 전체에서 하나뿐이어야 해요.',
  'watch.trail.bucket.name': '버킷 이름은 영문 소문자, 숫자, 하이픈으로 3~63자이고, 처음과 끝은 글자나 숫자여야 해요.',
  'watch.trail.bucket.taken':
    '{name}은(는) 다른 계정의 버킷이거나 읽을 권한이 없어요 ({action}). 다른 이름을 골라 주세요.',
  'watch.trail.bucket.open':
    '{name} 버킷이 이미 있는데 퍼블릭 액세스가 다 막혀 있지 않아요. 로그는 따로 만든 버킷에 두세요.',
  'watch.trail.kept.title': '추적 {name}이(가) 이미 다 남기고 있어요',
  'watch.trail.kept.why': '모든 리전을 보고, 켜져 있고, {bucket}에 저장해요. 최근 저장: {at}. 그대로 둘게요.',
  'watch.trail.kept.begun': '모든 리전을 보고, 켜져 있고, 5분쯤 뒤부터 {bucket}에 저장해요. 그대로 둘게요.',

  'watch.trail.create-bucket': '{region}에 버킷 {bucket} 만들기',
  'watch.trail.create-bucket.detail': '새로, 암호화, {region}',
  'watch.trail.block': '버킷 {bucket}의 퍼블릭 액세스 차단',
  'watch.trail.block.detail': '퍼블릭 액세스 차단',
  'watch.trail.let': 'CloudTrail이 추적 {trail}의 로그만 {bucket}에 저장하게 하기',
  'watch.trail.let.detail': '추적 {trail}만 저장',
  'watch.trail.guard': 'CloudTrail이 이 계정의 추적만 {bucket}에 저장하게 하기',
  'watch.trail.guard.detail': '내 추적만 (aws:SourceArn)',
  'watch.trail.create': '추적 {trail} 만들기: 모든 리전, 로그 파일 검증',
  'watch.trail.create.detail': '모든 리전, 검증',
  'watch.trail.widen': '추적 {trail}이(가) 모든 리전을 보게 하기',
  'watch.trail.widen.detail': '모든 리전',
  'watch.trail.validate': '추적 {trail}의 로그 파일 검증 켜기',
  'watch.trail.validate.detail': '검증',
  'watch.trail.widen-validate': '추적 {trail}이(가) 모든 리전을 보게 하고 로그 파일 검증 켜기',
  'watch.trail.start': '추적 {trail} 켜기',
  'watch.trail.start.detail': '켜짐',

  'watch.trail.cost':
    '관리 이벤트 한 벌은 리전마다 무료예요. S3 보관료는 작은 계정이라면 한 달에 몇 센트예요: https://aws.amazon.com/cloudtrail/pricing/, https://aws.amazon.com/s3/pricing/.',
  'watch.trail.second-copy':
    '다른 추적도 있어요: {names}. 두 추적이 같은 이벤트를 남기면 두 벌째부터 CloudTrail 요금이 들어요. 필요 없는 쪽을 멈추세요.',
  'watch.trail.first-file':
    'CloudTrail은 5분쯤 안에 첫 파일을 저장해요. 그때까지는 켜져 있다는 것이 증거이고, 그 뒤에는 “offroot audit”에 최근 저장 시각이 나와요.',
  'watch.trail.block.caution': '로그인하지 않고 {bucket}을(를) 읽던 사람은 더는 못 읽어요.',
  'watch.trail.undo.bucket': '안에 든 로그가 증거라서 버킷은 남겨 둬요. 필요 없어지면 S3에서 비우고 삭제하세요',
  'watch.trail.undo.block': '로그는 공개되지 않게 그대로 둬요',

  'watch.trail.left.unclear': '추적 {name}이(가) 켜져 있는지 알아보기',
  'watch.trail.left.unclear.how':
    '읽을 권한 없음: {actions}. 조직의 추적이라면 관리 계정 담당자에게 물어보고, 아니라면 이 권한을 받은 뒤 다시 실행하세요.',
  'watch.trail.left.bucket': '버킷 {bucket}을(를) 직접 보호하기: {faults}',
  'watch.trail.left.delivery': 'CloudTrail이 {bucket}에 다시 저장하는지 확인하기',
  'watch.trail.left.delivery.how':
    '지난번 응답은 {code}였고, 몇 분마다 다시 시도해요. 한 시간이 지나도 그대로라면 버킷 정책에 Deny가 있는지, 암호화에 쓰는 KMS 키가 괜찮은지 보세요.',

  'noun.trail': '추적',
  'noun.trail-logging': '추적 로깅',
  'noun.bucket': '버킷',
  'noun.bucket-policy': '버킷 정책',
  'noun.bucket-block': '버킷 퍼블릭 액세스',
  'undo.write.create-trail': '{region}에 추적 {name} 만들기',
  'undo.write.update-trail': '{region}의 추적 {name} 설정',
  'undo.write.delete-trail': '{region}의 추적 {name} 삭제',
  'undo.write.start-trail': '추적 {name} 켜기',
  'undo.write.stop-trail': '추적 {name} 끄기',
  'undo.write.create-bucket': '버킷 {name} 만들기',
  'undo.write.put-bucket-policy': '버킷 {name}의 정책 설정',
  'undo.write.delete-bucket-policy': '버킷 {name}의 정책 삭제',
  'undo.write.put-bucket-block': '버킷 {name}의 퍼블릭 액세스 설정',
  'undo.write.delete-bucket-block': '버킷 {name}의 퍼블릭 액세스 차단 해제',
  'undo.why.trail': '그 뒤로 추적 {name}이(가) 바뀜',
  'undo.why.bucket': '그 뒤로 버킷 {name}이(가) 바뀜',
} as const satisfies SameKeys<typeof english>;
