import type { answers as english } from '../en/answers.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The answers file and a run without a terminal, in Korean. */
export const answers = {
  'answers.unreadable': 'YAML이 아니에요: {reason}',
  'answers.not-a-map': '답변 파일에는 한 줄에 답을 하나씩 써요. 질문 ID, 콜론, 답 순서예요.',
  'answers.unknown': ({ id, suggestion }: { id: string; suggestion: string }) =>
    `ID가 ${id}인 질문은 없어요.${suggestion ? ` 혹시 ${suggestion}인가요?` : ' 모든 ID를 보려면: offroot questions.'}`,
  'answers.empty': "콜론 뒤에 아무것도 없어요. 빈 답은 ''라고 쓰세요.",
  'answers.expected': '여기에는 {expected}이(가) 와야 해요.',
  'answers.expected.answer': '텍스트, true 또는 false, 목록 중 하나',
  'answers.expected.text': '텍스트',
  'answers.expected.true': 'true 또는 false',
  'answers.expected.list': '목록',
  'answers.expected.person': '사람(name, 그리고 group 또는 groups)',
  'answers.strange-key': '여기서 모르는 이름이에요: {keys}. 사람에는 name, 그리고 group 또는 groups를 써요.',
  'answers.group-or-groups': 'group과 groups 중 하나만 쓰세요.',
  'answers.password': '암호는 파일에 쓰면 안 돼요. people.you-password에 generate라고 답하면 offroot가 만들어요.',
  'answers.no-account': '어느 계정의 파일인지 계정 번호가 없어요. 12자리를 따옴표 안에 쓰세요. 무엇보다 먼저 확인해요.',
  'answers.other-account':
    '이 파일은 계정 {wanted}의 것인데, 이 자격 증명은 계정 {account}의 것이에요. 바뀐 것은 없어요.',
  'answers.missing': ({ title, options }: { title: string; options: string }) =>
    `“${title}”에 답이 없어요.${options ? ` 다음 중 하나를 쓰세요: ${options}.` : ''}`,
  'answers.not-an-option': '고를 수 있는 답이 아니에요: {value}. 고를 수 있는 답: {options}.',
  'answers.need': '답으로 {expected}을(를) 쓰세요.',
  'answers.need.text': '텍스트',
  'answers.need.confirm': 'true 또는 false',
  'answers.need.choice': '{options} 중 하나',
  'answers.need.choices': '[] 또는 {options} 중에서 고른 목록',
  'answers.need.people': '[] 또는 사람(각각 name과 group)의 목록',
  'answers.need-person': '터미널이 없으면 이 일을 할 사람이 없어요. 다음 중 하나를 쓰세요: {options}.',
  'answers.need-yes':
    '이번 실행의 계획을 승인하려면 --yes를, 먼저 보려면 --dry-run을 붙이세요. 적용하지 않은 계획: {plan}.',
  'answers.need-removals':
    '제거하거나 비활성화할 것이 있어요: {changes}. 이대로 맞으면 approve.removals: true를 추가하세요.',
  'answers.need-cards': '곧 암호를 만들어요. 본인만 읽을 수 있게 암호를 써 둘 파일을 정하세요: cards.save: cards.md',
  'answers.cards-exist':
    '파일 {file}이(가) 이미 있어요. 아무도 가져가지 않은 암호가 들어 있을 수 있어요. 옮기거나 다른 이름을 쓰세요.',
  'answers.cards-failed': '카드를 {file}에 쓸 수 없어요 ({reason}). 다음 실행 때 새 암호를 만들 수 있어요.',
  'answers.applied': '  {summary}: 완료',
  'answers.failed': '  {summary}: 실패',
  'answers.note': '  {words}',
  'answers.key-saved':
    '  {user}의 카드를 보안 액세스 키와 함께 {file}에 저장했어요. 예전 키가 있던 자리에 넣고 파일을 삭제하세요.',
  'answers.key-not-kept':
    '  {user}의 새 키는 연습 계정이 알아서 넣어 둬요. cards.save를 쓰면 보안 액세스 키를 파일에 남겨요.',
  'answers.cards-saved': '  {user}의 카드를 암호와 함께 {file}에 저장했어요. 전달하고 나서 삭제하세요.',
  'answers.cards-remembered': '  {user}의 암호는 연습 계정의 사람이 기억해요.',
  'answers.console-refused': '  연습 콘솔의 답: {message}',
} as const satisfies SameKeys<typeof english>;
