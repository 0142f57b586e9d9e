import type { watch as english } from '../en/watch.ts';
import type { SameKeys } from '../sameKeys.ts';

/** `offroot watch`가 묻고, 계획하고, 말하는 것. */
export const watch = {
  'watch.title': '지켜보는 계정',
  'watch.why': '일어나면 안 되는 일이 생기면 알려 주고, 무슨 일이 있었는지 남겨 두는 것들이에요.',
  'further.watch': '누가 무엇을 했는지, 알람, AWS가 연락할 사람. 명령: offroot watch',
  'further.roles': '파일이나 코드에 키를 두지 않아요. 명령: offroot roles',
  'further.narrow': '쓰는 것만, 필요한 곳에만. 명령: offroot narrow',

  'watch.what.title': '무엇을 설정할까요?',
  'watch.what.why':
    '아직 없는 것에 체크되어 있어요. 계획을 보기 전에는 아무것도 바뀌지 않아요. 비용이 드는 것은 그렇다고 말해요.',
  'watch.what.contacts': 'AWS가 연락할 사람',
  'watch.what.contacts.hint': '보안, 결제, 운영. 무료',

  'watch.email.problem':
    'AWS가 받는 이메일 주소가 아니에요. @ 앞에는 영문자, 숫자, . _ + -, 뒤에는 도메인이 와야 해요.',

  'watch.contacts.title': 'AWS가 연락할 사람',
  'watch.contacts.why':
    'AWS는 루트의 이메일 주소로 연락하는데, 그 메일은 이제 아무도 읽지 않을 수 있어요. 대체 연락처는 내용에 따라 같은 메일을 받아요.',
  'watch.contacts.plan': 'AWS가 연락할 사람 정하기',
  'watch.contacts.kinds.title': 'AWS가 루트 말고 누군가에게도 무엇에 대해 알려야 할까요?',
  'watch.contacts.kinds.why': '체크한 것 모두를 한 사람이 받아요. 다른 사람이 더 있으면 한 번 더 실행하세요.',
  'watch.contacts.SECURITY': '보안',
  'watch.contacts.SECURITY.hint': '유출된 키, 다른 곳을 공격하는 서버',
  'watch.contacts.BILLING': '결제',
  'watch.contacts.BILLING.hint': '청구서, 거절된 카드',
  'watch.contacts.OPERATIONS': '운영',
  'watch.contacts.OPERATIONS.hint': '점검, 곧 종료되는 서비스',
  'watch.contacts.now': '지금은 {name}, {email}',
  'watch.contacts.name.title': '누구인가요?',
  'watch.contacts.name.why': '사람이나 팀이에요. 예: “Acme 보안팀”. AWS가 이 이름으로 연락해요.',
  'watch.contacts.job.title': '직함이 무엇인가요?',
  'watch.contacts.job.why': 'AWS가 요구해요. 예: CTO, 경리, 당직.',
  'watch.contacts.email.title': '어느 이메일 주소로 받을까요?',
  'watch.contacts.email.why': '여러 사람이 읽는 주소가 가장 좋아요. 누군가는 늘 휴가 중이니까요.',
  'watch.contacts.phone.title': '전화번호가 무엇인가요?',
  'watch.contacts.phone.why': '국가 번호까지 적으세요. 예: +82 2 1234 5678. AWS는 꼭 필요할 때만 전화해요.',
  'watch.contacts.phone.problem': '전화번호에는 숫자, 공백, + ( ) -만 쓸 수 있고 25자까지예요.',
  'watch.contacts.length': '비워 둘 수 없고, {most}자까지예요.',
  'watch.contacts.put': '{kind} 연락처 정하기: {name}, {email}',
  'watch.contacts.detail': '{email}',

  'noun.contact': '연락처',
  'noun.contact.SECURITY': '보안',
  'noun.contact.BILLING': '결제',
  'noun.contact.OPERATIONS': '운영',
  'undo.write.put-contact': '{name} 연락처 정하기',
  'undo.write.delete-contact': '{name} 연락처 삭제',
  'undo.why.contact': '지금 연락처: {email}',

  'watch.what.analyzer': '외부 액세스 분석기',
  'watch.what.analyzer.hint': '밖에서 누가 들어오는지 알려 줌. 무료',
  'watch.what.budget': '메일로 알려 주는 예산',
  'watch.what.budget.hint': '청구액이 늘기 전에. 무료',

  'watch.analyzer.title': '밖에서 들어오는 사람',
  'watch.analyzer.why':
    '분석기는 버킷, 역할, 키, 대기열의 정책을 읽고 이 계정 밖에서 누가 들어올 수 있는지 알려 줘요. 무료예요. 미사용 액세스 분석기라면 비용이 들어요.',
  'watch.analyzer.plan': '리전 {count}개에서 외부 액세스 찾기',
  'watch.analyzer.create': '{region}에 분석기 {name} 만들기',
  'watch.analyzer.detail': '외부 액세스, 무료',
  'watch.analyzer.first-look':
    '분석기가 처음 살펴보는 데 길면 30분이 걸려요. 무엇을 찾았는지는 그 뒤에 offroot audit이 알려 줘요.',
  'watch.analyzer.in': '{region}에 밖에서 들어오는 사람',

  'watch.budget.title': '늘어나는 청구액',
  'watch.budget.why':
    '전체 비용을 보는 월 예산이에요. 그달에 80%를 넘을 것 같을 때, 그리고 전부 썼을 때 AWS가 메일을 보내요. 무언가를 멈추지는 않아요. 무료예요.',
  'watch.budget.plan': '청구액이 늘면 알기',
  'watch.budget.amount.title': '이 계정은 한 달에 몇 미국 달러까지 써도 되나요?',
  'watch.budget.amount.why': '보통 달보다 조금 많게 적으세요. 더 적으면 매달 메일이 와요. 달러 단위의 정수예요.',
  'watch.budget.amount.problem': '1부터 1000000까지의 정수를 기호 없이 적으세요. 예: 200.',
  'watch.budget.email.title': 'AWS가 어느 이메일 주소로 알릴까요?',
  'watch.budget.email.why': '바로 확인할 사람의 주소가 좋아요. AWS는 주소가 맞는지 따로 묻지 않아요.',
  'watch.budget.create': '예산 {name} 만들기: 한 달 {amount} USD, 받는 사람 {email}',
  'watch.budget.detail': '한 달 {amount} USD, {email}',

  'noun.analyzer': '분석기',
  'noun.budget': '예산',
  'undo.write.create-analyzer': '{region}에 분석기 {name} 만들기',
  'undo.write.delete-analyzer': '{region}의 분석기 {name} 삭제',
  'undo.write.create-budget': '예산 {name} 만들기',
  'undo.write.delete-budget': '예산 {name} 삭제',
  'undo.why.region': '{region} 리전은 보지 않았어요. --region {region}(으)로 실행하세요',
  'undo.why.budget': '지금 예산: {amount} {unit}',
} as const satisfies SameKeys<typeof english>;
