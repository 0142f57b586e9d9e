import type { audit as english } from '../en/audit.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the audit and its questions say, in Korean. */
export const audit = {
  'audit.title': '보안 상태',
  'audit.read-again': '방금 다시 읽었어요',
  'audit.repair.done': '{count}건 바꾸고 다시 읽어서 확인했어요',
  'audit.repair.nothing': '바꾼 것이 없어요',
  'audit.repair.cannot': '아직 안 돼요: {title}',
  'audit.repair.cannot.why': '이 터미널에서 할 수 있는 일이 없어요. 발견 사항마다 직접 고치는 방법이 나와 있어요.',
  'audit.repair.first': '{summary}.',
  'audit.repair.sentences': '{said} {next}',
  'audit.repair.left': '남은 일: {summary}',
  'audit.saved': '이 폴더에 저장했어요: {path}',
  'audit.not-saved': '보고서를 쓸 수 없었어요: {reason}',
  'audit.accepted': '{until}까지 수용한다고 {path}에 적었어요',
  'audit.not-accepted': '적어 둘 수 없었어요: {reason}',

  'accept.reason.title': '지금은 왜 괜찮은가요?',
  'accept.reason.why':
    '고른 날까지 “{title}”을(를) 수용함으로 표시하고, 이유와 이름을 함께 보여 줘요. 이 폴더의 .offroot.yaml에만 적고, AWS는 건드리지 않아요.',
  'accept.reason.short': '내년에 봐도 알 수 있게 몇 마디 적어 주세요.',
  'accept.until.title': '언제까지인가요?',
  'accept.until.why':
    '2027-03-31처럼 날짜를 적으세요. 그날이 지나면 다시 통과하지 못해요. 오늘부터 최대 {days}일이에요.',
  'accept.until.no-date': '날짜가 아니에요. 2027-03-31처럼 적으세요.',
  'accept.until.past': '이미 지난 날이에요.',
  'accept.until.far': '너무 먼 날이에요. 늦어도 {day}까지예요.',
} as const satisfies SameKeys<typeof english>;
