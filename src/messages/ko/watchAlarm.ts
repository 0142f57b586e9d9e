import type { watchAlarm as english } from '../en/watchAlarm.ts';
import type { SameKeys } from '../sameKeys.ts';

/** 루트 사용 알림을 설정하는 단계가 묻고, 계획하고, 말하는 것. */
export const watchAlarm = {
  'watch.what.alarm': '루트를 쓰면 오는 메일',
  'watch.what.alarm.hint': '몇 분 안에 도착. 한 달 1,000통까지 무료',

  'watch.alarm.title': '루트 사용 알림',
  'watch.alarm.why':
    '루트를 넣어 두고 나면 루트를 쓰는 것 자체가 소식이에요. EventBridge 규칙이 알아채고, SNS 주제가 메일을 보내요.',
  'watch.alarm.email.title': '누가 메일을 받을까요?',
  'watch.alarm.email.why':
    '여러 사람이 읽고, AWS와 상관없이 열 수 있는 메일함이 가장 좋아요. AWS가 그 주소로 메일을 받겠냐고 먼저 물어요.',
  'watch.alarm.plan': '루트 사용 알림 설정',
  'watch.alarm.topic': '{region}에 EventBridge가 쓸 수 있는 주제 offroot-root-use 만들기',
  'watch.alarm.topic.detail': '주제',
  'watch.alarm.policy': '{region}의 주제 offroot-root-use에 EventBridge가 다시 쓸 수 있게 하기',
  'watch.alarm.policy.detail': '주제의 정책',
  'watch.alarm.subscribe': '{region}의 알림을 {email}(으)로 보내기. AWS가 먼저 물어봐요',
  'watch.alarm.subscribe.detail': '{email}에 메일',
  'watch.alarm.rule': '{region}에 규칙 offroot-root-use 만들기: 루트가 로그인하거나 무언가를 바꿀 때',
  'watch.alarm.rule.again': '{region}의 규칙 offroot-root-use를 처음 만든 대로 되돌리기',
  'watch.alarm.rule.detail': '규칙',
  'watch.alarm.target': '{region}의 규칙이 주제에 쉬운 말로 쓰게 하기',
  'watch.alarm.target.detail': '쉬운 말로 된 메일',
  'watch.alarm.caution.mails':
    'EventBridge는 리전의 이벤트를 그 리전에서만 알려 줘요. 그래서 메일을 받겠냐고 묻는 AWS 메일이 리전마다 한 통씩, 모두 {count}통 와요. 확인하기 전에는 아무에게도 알리지 않아요.',
  'watch.alarm.caution.cost':
    '무료예요. EventBridge는 AWS 자체 이벤트에 요금을 받지 않고(aws.amazon.com/eventbridge/pricing), SNS는 한 달 1,000통까지 무료예요(aws.amazon.com/sns/pricing).',
  'watch.alarm.caution.trail':
    'EventBridge는 로깅 중인 CloudTrail 추적을 통해 루트 소식을 들어요. 추적이 없으면 이 알림은 울리지 않아요.',
  'watch.alarm.caution.others': '이미 있는 것은 그대로 둬요: {rules}.',

  'watch.alarm.confirm.title': 'AWS가 {email}(으)로 메일을 보냈어요. 지금 확인할까요?',
  'watch.alarm.confirm.why': '확인하지 않으면 AWS는 아무것도 보내지 않아요. 확인하지 않은 알림은 아무도 깨우지 못해요.',
  'watch.alarm.confirm.now': '지금',
  'watch.alarm.confirm.now.hint': '끝날 때까지 offroot가 지켜봐요',
  'watch.alarm.confirm.other': '다른 주소',
  'watch.alarm.confirm.other.hint': '이 주소는 읽을 수 없거나 잘못 적었어요',
  'watch.alarm.confirm.later': '나중에',
  'watch.alarm.confirm.later.hint': '사흘이 지나면 AWS가 이 질문을 잊어요',
  'watch.alarm.wait': 'AWS의 메일 확인',
  'watch.alarm.wait.summary': 'AWS가 {email}(으)로 보낸 메일에서 확인하기',
  'watch.alarm.wait.mail':
    '{email}의 메일함을 여세요. “Alarm on AWS root”(no-reply@sns.amazonaws.com)가 보낸 “Subscription Confirmation” 메일이에요.',
  'watch.alarm.wait.link': '그런 메일마다 “Confirm subscription”을 누르세요. 리전마다 한 통씩 와요.',
  'watch.alarm.wait.spam': '없나요? 스팸함을 보세요. 몇 분 걸릴 수 있어요.',
  'watch.alarm.line': '{email}의 메일',
  'watch.alarm.line.waiting': '{region}은(는) 아직 확인 전',
  'watch.alarm.left.confirm': 'AWS가 {email}(으)로 보낸 메일에서 확인하기',
  'watch.alarm.left.unread': '{region} 리전에 루트 사용 알림이 있는지 볼 수 없었음',

  'watch.alarm.test': '알림을 시험해 보기',
  'watch.alarm.test.proves':
    '시험은 두 부분이에요. 지어낸 루트 사용을 규칙이 통과시키는지 EventBridge가 알려 주고, 주제에서 메일함까지 메일 한 통을 보내요.',
  'watch.alarm.test.not':
    '그 앞부분, 곧 CloudTrail이 EventBridge에 알리는지는 루트를 진짜로 써야 알 수 있어요. 다음에 루트로 로그인할 일이 있으면 메일이 오는지 보세요.',
  'watch.alarm.ask.sign-in': '지어낸 루트 로그인을 {region}의 규칙이 통과시키는지 EventBridge에 묻기',
  'watch.alarm.ask.sign-in.detail': '지어낸 로그인',
  'watch.alarm.ask.call': '지어낸 루트 호출을 {region}의 규칙이 통과시키는지 EventBridge에 묻기',
  'watch.alarm.ask.call.detail': '지어낸 호출',
  'watch.alarm.ask.undo': '바뀐 것이 없음',
  'watch.alarm.send': '{region}의 주제로 {email}에 시험 메일 보내기',
  'watch.alarm.send.detail': '{email}에 시험 메일',
  'watch.alarm.send.undo': '보낸 메일은 거둘 수 없음',
  'watch.alarm.note': '{region}의 주제에 시험했다고 메모하기',
  'watch.alarm.note.detail': '시험했다는 메모',
  'watch.alarm.note.undo': '메모는 주제와 함께 없어짐',

  'noun.root-alarm': '알림',
  'noun.event-rule': '규칙',
  'noun.rule-target': '규칙의 대상',
  'noun.topic': '주제',
  'noun.topic-policy': '주제의 정책',
  'noun.subscription': '메일',
  'undo.write.put-rule': '{region}의 규칙 {name} 설정',
  'undo.write.delete-rule': '{region}의 규칙 {name} 삭제',
  'undo.write.put-target': '{region}의 규칙 {name}이(가) 주제에 쓰게 하기',
  'undo.write.remove-target': '{region}의 규칙 {name}에서 주제 떼기',
  'undo.write.test-pattern': '{region}의 규칙 {name}이(가) 루트 사용을 알아채는지 묻기',
  'undo.write.create-topic': '{region}에 주제 {name} 만들기',
  'undo.write.delete-topic': '{region}의 주제 {name} 삭제',
  'undo.write.set-topic': '{region}의 주제 {name}의 정책 설정',
  'undo.write.subscribe': '{region}의 주제가 {name}(으)로 메일을 보내게 하기',
  'undo.write.unsubscribe': '{region}의 주제가 {name}(으)로 메일을 보내지 않게 하기',
  'undo.write.publish': '{region}의 주제 {name}(으)로 시험 메일 보내기',
  'undo.write.tag-topic': '{region}의 주제 {name}에 시험했다고 메모하기',
  'undo.why.rule': '그 뒤에 규칙 {name}이(가) 바뀜',
  'undo.why.rule-writes': '규칙 {name}도 이 주제에 씀',

  'screen.wait.mail': '연습용 메일',
  'line.desk.mail': '{address}에 온 새 메일 읽기: “{subject}”',
  'line.wait.mail': '{address}(으)로 온 연습용 메일에 예라고 답하기',
  'screen.programs.mailSays': '{address}에 온 메일, “{subject}”: {message}',
} as const satisfies SameKeys<typeof english>;
