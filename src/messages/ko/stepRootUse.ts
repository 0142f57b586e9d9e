import type { stepRootUse as english } from '../en/stepRootUse.ts';
import type { SameKeys } from '../sameKeys.ts';

/** The step that finds out who uses root, in Korean. */
export const stepRootUse = {
  'step.root-use.title': '루트 사용 현황',
  'step.root-use.why': '무엇이 고장 날지 알기 전에는 루트에서 아무것도 없애지 않아요.',
  'root-use.look.title': '누가, 무엇이 루트를 쓰는지 지금 찾아볼까요?',
  'root-use.look.why':
    '쓰고 있는 계정이에요. AWS의 기록(CloudTrail의 이벤트 기록)을 보면 지난 90일 동안 누가 루트로 로그인했고 어떤 프로그램이 루트 키를 썼는지 알 수 있어요. 읽기만 해요.',
  'root-use.look.now': '네, 지금 찾기',
  'root-use.look.now.hint': '1초에 두 번 물어봐요. 몇 초에서 몇 분 걸리고, 언제든 ctrl-c로 멈출 수 있어요',
  'root-use.look.later': '나중에',
  'root-use.look.later.hint': '무엇이 쓰는지 알 때까지 루트 키를 그대로 둬요',
  'root-use.found.title': '루트를 쓰는 사람과 프로그램이에요',
  'root-use.left.look': '누가, 무엇이 루트를 쓰는지 아직 몰라요',
  'root-use.left.look.how':
    'offroot를 다시 실행해서 찾거나, offroot audit --root-use를 실행하세요. 필요한 권한은 offroot permissions root-use로 볼 수 있어요.',
  'root-use.left.regions': '루트가 한 일을 다 알지는 못해요: {regions}',
  'root-use.left.regions.how':
    'offroot audit --root-use로 다시 찾아보세요. --region으로 리전을 더하고, 필요한 권한은 offroot permissions root-use로 볼 수 있어요.',
  'root-use.left.questions': '루트 사용에 대해 남은 질문 {count}개',
  'screen.root-use.more': '전체',
  'screen.root-use.less': '간단히',
} as const satisfies SameKeys<typeof english>;
