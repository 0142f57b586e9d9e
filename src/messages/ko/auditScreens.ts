import type { auditScreens as english } from '../en/auditScreens.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the screens of the audit say, in Korean. */
export const auditScreens = {
  'screen.audit.title': '{account}의 보안 상태',
  'screen.audit.points': '{points}/100점',
  'screen.audit.since': ({
    points,
    time,
    new: added,
    fixed,
    read,
  }: {
    points: number;
    time: string;
    new: number;
    fixed: number;
    read: string;
  }) => `${time}에는 ${points}점이었고, 그 뒤 신규 ${number(added)}건, 해결 ${number(fixed)}건이에요. ${read}`,
  'screen.audit.first': '이 계정의 첫 점검이에요. {read}',
  'screen.audit.read': '{age} 읽었어요.',
  'screen.audit.readAt': '{at}에 읽었어요.',
  'screen.audit.tasks': '할 일, 급한 것부터',
  'screen.audit.nothing': '할 일이 없어요. 모두 통과했거나 수용했어요.',
  'screen.audit.found': '발견 사항',
  'screen.audit.several': ({ count }: { count: number }) => `발견 사항 ${number(count)}건`,
  'screen.audit.findings': ({ count }: { count: number }) => `발견 사항 ${number(count)}건`,
  'screen.audit.new': ({ count }: { count: number }) => `새 ${number(count)}`,
  'screen.audit.isNew': '신규',
  'screen.audit.how.as-root': '루트로',
  'screen.audit.how.by-hand': '직접',
  'screen.audit.tip.fix': 'offroot가 할 수 있고, 계획부터 보여 줘요. Enter로 발견 사항을 봐요.',
  'screen.audit.tip.as-root': '루트만 할 수 있어요. Enter로 발견 사항과 다시 오는 방법을 봐요.',
  'screen.audit.tip.by-hand': '직접 해야 해요. Enter로 발견 사항과 방법을 봐요.',
  'screen.audit.tip.pass': '통과했어요. Enter로 근거와 읽은 때를 봐요.',
  'screen.audit.tip.fail': '고쳐야 해요. Enter로 왜 중요한지, 어떻게 고치는지 봐요.',
  'screen.audit.tip.unknown': '모르는 것은 통과가 아니에요. Enter로 읽지 못한 것을 봐요.',
  'screen.audit.tip.accepted': '수용했어요. Enter로 누가, 왜, 언제까지인지 봐요.',
  'screen.audit.look': '자세히',
  'screen.audit.all': ({ count }: { count: number }) => `전체 ${number(count)}`,
  'screen.audit.save': '보고서 저장',
  'screen.audit.again': '다시 읽기',
  'screen.audit.score': '점수',
  'screen.audit.done': '끝내기',
  'screen.audit.look.short': '보기',
  'screen.audit.save.short': '저장',
  'screen.audit.again.short': '다시',
  'screen.audit.score.short': '점수',
  'screen.audit.exact.short': '정확히',
  'screen.audit.how': '고치는 방법',
  'screen.audit.fixAll': ({ count }: { count: number }) => (count === 1 ? '고치기' : `${number(count)}건 고치기`),
  'screen.audit.fixSome': ({ count }: { count: number }) => `고른 ${number(count)}건 고치기`,
  'screen.audit.fixOne': '지금 고치기',
  'screen.audit.accept': '이유 적고 수용',
  'screen.audit.allTitle': ({ count }: { count: number }) => `발견 사항 ${number(count)}건`,
  'screen.audit.allWhy': '고쳐야 할 것이 먼저, 통과한 것이 마지막이에요.',
  'screen.audit.why.fix': 'offroot가 고칠 수 있어요. 계획부터 보여 주고, 동의하기 전에는 아무것도 바꾸지 않아요.',
  'screen.audit.why.as-root': '루트만 고칠 수 있는데, 지금은 루트로 로그인하지 않았어요.',
  'screen.audit.why.by-hand': 'offroot가 대신 할 수 없어요. 방법을 알려 주고, 하고 나면 다시 확인해요.',
  'screen.audit.asRoot.cloudShell':
    '브라우저에서 루트의 이메일 주소로 로그인하세요. 콘솔 아래쪽의 작은 터미널인 CloudShell을 열고 거기서 offroot를 시작하세요.',
  'screen.audit.asRoot.login':
    '이 컴퓨터에서 계속해도 돼요. “aws login --profile offroot-root”를 실행하고, 열린 브라우저에서 루트로 로그인한 뒤, --profile offroot-root로 offroot를 시작하세요.',
  'screen.audit.asRoot.practice': '연습 계정에서는 이렇게 실행하세요: offroot audit --practice --as root',
  'screen.audit.asRoot.then':
    '거기서 점검을 실행하세요. 그러면 이것도 다른 것처럼 고칠 수 있어요. 끝나면 루트에서 로그아웃하세요.',
  'screen.audit.allow':
    '판정할 수 있게 지금 로그인한 쪽에 {action}을(를) 허용하세요. “offroot permissions audit”으로 점검에 필요한 정책 전체를 볼 수 있어요.',
  'screen.audit.matters': '왜 중요한가요',
  'screen.audit.fixes': '고치는 방법',
  'screen.audit.byHand': '직접 고치고 싶다면',
  'screen.audit.who': '대상',
  'screen.audit.sinceWhen': '발견',
  'screen.audit.sinceNew': '{time}, 이번 점검에서 새로 나옴',
  'screen.audit.rests': '근거',
  'screen.audit.accepted': '수용',
  'screen.audit.references': '기준',
  'screen.audit.check': '검사 항목',
  'screen.audit.dated': '{date}, {age}',
  'screen.audit.restsOn': '{actions}, {age} 읽음',
  'screen.audit.restsUnread': '{actions}, 읽지 못함',
  'screen.audit.acceptedBy': '{by}: {reason}',
  'screen.audit.acceptedUntil': '{by}, {until}까지: {reason}',
  'screen.audit.practice': '모범 사례 {practice}',
  'screen.audit.score.title': '{points}/100점: 점수 매기는 방법',
  'screen.audit.score.how':
    '점수는 검사 항목 {count}개 가운데 통과하거나 수용한 것의 비율이에요. 위험할수록 크게 쳐서 심각은 8, 높음은 4, 보통은 2, 낮음은 1이에요. 한 사람의 문제든 백 사람의 문제든, 검사 항목은 가장 나쁜 발견 사항으로 한 번만 점수를 잃어요.',
  'screen.audit.score.open': ({ count }: { count: number }) =>
    count === 0 ? '고칠 검사 항목 없음' : `고칠 검사 항목 ${count}개`,
  'screen.audit.score.not':
    '읽지 못한 것은 통과가 아니라서, 보지 않는다고 점수가 오르지는 않아요. 100점은 offroot가 검사하는 것 중 남은 문제가 없다는 뜻이지, 계정이 모든 것에서 안전하다는 뜻은 아니에요.',
  'screen.audit.fixedSince': '지난 점검 뒤로 해결한 것',
  'screen.audit.fixedOne': '{title}: {who}',

  'screen.card.titleKey': '{user}의 새 액세스 키',
  'screen.card.whyKey':
    'AWS는 보안 액세스 키를 지금 한 번만 보여 주고, 여기 말고는 아무 데도 없어요. 보거나 복사하거나 저장한 다음, 예전 키를 쓰던 곳에 넣으세요.',
  'screen.card.keyOf': '{account}에 있는 {user}의 액세스 키',
  'screen.card.keyId': '키 ID',
  'screen.card.keySecret': '보안 액세스 키',
  'screen.card.copyKey': '키 복사',
  'screen.card.copiedKey': '이 터미널이 허용하면, 두 줄이 AWS CLI가 쓰는 모양 그대로 클립보드에 들어가 있어요.',
  'screen.leave.keys':
    '{users}의 새 액세스 키를 아직 아무도 가져가지 않았어요. AWS는 보안 액세스 키를 다시 보여 주지 않고, 다음에 실행하면 키를 또 만들게 돼요.',
  'screen.leave.cardsAndKeys':
    '{passwords}의 암호와 {keys}의 액세스 키를 아직 아무도 가져가지 않았어요. 다른 데서는 볼 수 없고, 다음에 실행하면 새로 만들게 돼요.',
  'report.card.keyId': '액세스 키 ID',
  'report.card.keySecret': '보안 액세스 키',
  'report.card.keyFirst': '이렇게 하세요',
  'report.card.keyPut':
    '둘 다 예전 키를 쓰던 곳에 넣으세요. 프로그램, 빌드 서버, ~/.aws/credentials 파일 같은 곳이에요.',
  'report.card.keySeen': 'AWS가 알 수 있게 한 번 써 보세요. 그러면 다음 점검 때 예전 키를 비활성화하겠냐고 물어봐요.',
  'report.card.keyKeep': '이 카드는 한 사람만 보는 거예요. 키를 쓸 곳에 넣었으면 버리세요.',
  'report.card.keyTitle': '{account}에 있는 {user}의 새 액세스 키',

  'screen.resource.user': '사용자 {name}',
  'screen.resource.group': '그룹 {name}',
  'screen.resource.role': '역할 {name}',
  'screen.resource.policy': '정책 {name}',
  'screen.resource.device': 'MFA 디바이스 {name}',
  'screen.resource.certificate': '인증서 {name}',

  'screen.severity.critical': '심각',
  'screen.severity.high': '높음',
  'screen.severity.medium': '보통',
  'screen.severity.low': '낮음',
  'screen.verdict.pass': '통과',
  'screen.verdict.unknown': '미확인',
  'screen.verdict.accepted': '수용함',

  'screen.count': ({ count }: { count: number }) => number(count),
  'screen.count.read': ({ done, total }: { done: number; total: number }) => `${number(done)}/${number(total)}`,
  'screen.reading.count': '읽는 중: {part}, {count}',
  'screen.list.position': ({ row, count }: { row: number; count: number }) => `${number(row)}/${number(count)}행`,
  'screen.list.filter': '필터',
  'screen.list.filtered': ({ count, total }: { count: number; total: number }) =>
    `${number(total)}건 중 ${number(count)}건`,
  'screen.list.none': '이 단어가 모두 들어간 것이 없어요.',
  'screen.list.use': '목록으로',
  'screen.list.unfilter': '전체 보기',
} as const satisfies SameKeys<typeof english>;

const number = (count: number): string => count.toLocaleString('en-US');
