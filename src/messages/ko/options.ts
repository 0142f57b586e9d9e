import type { options as english } from '../en/options.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the command line says: help, and what is wrong with flags. In Korean. */
export const options = {
  'options.description':
    'AWS 계정에서 루트 사용자를 안 써도 되게 해요. 누구인지 분명한 관리자와 MFA, 그룹을 갖추고, 루트를 잠가요.',
  'options.no-action': '뒤에 다음 중 하나가 있어야 해요: {actions}.',
  'options.wrong-action': ({ typed, actions, meant }: { typed: string; actions: string; meant: string }) =>
    `“${typed}”은(는) 모르는 말이에요.${meant ? ` 혹시 “${meant}”인가요?` : ''} 뒤에 쓸 수 있는 것: ${actions}.`,
  'options.no-instance': '뒤에 인스턴스의 ID나 이름을 적어야 해요. 예: web.',
  'options.no-days': '뒤에 1부터 {most}까지의 정수로 날수를 쓰세요. 예를 들면 7.',
  'options.takes-nothing': '뒤에 붙은 “{typed}”은(는) 뜻이 없어요. 빼세요.',
  'options.not-for': '“{line}”에는 쓸 수 없어요. {homes}의 옵션이에요. 빼거나 그 명령을 실행하세요.',
  'options.not-in-audit':
    '점검에는 쓸 수 없어요. 점검은 바꾸기 전에 매번 물어보고, 터미널이 없으면 아무것도 바꾸지 않아요.',
  'options.format-here': '“{line}”에는 “{format}” 형식이 없어요. 쓸 수 있는 형식: {formats}.',
  'options.live': '모든 사용자를 한 명씩 AWS에 물어봄. 4시간 전 것일 수 있는 자격 증명 보고서는 쓰지 않음',
  'options.unused-services': '준 서비스 가운데 안 쓰는 것도 Access Advisor로 검사함. 사용자, 그룹, 역할마다 1~2초 걸림',
  'options.root-use':
    '지난 90일 동안 누가, 무엇이 루트를 썼는지 CloudTrail에서 찾음. --region으로 리전 추가. AWS 자신과 루트만 할 수 있는 일에만 쓰였으면 0, 아니면 1',
  'options.not-with-root-use':
    '--root-use와는 같이 쓸 수 없어요. --root-use는 검사하는 대신 누가 루트를 쓰는지 알아내요. 형식은 text, json, markdown이에요.',
  'options.people':
    '누가 전달 카드대로 마쳤는지(암호와 MFA로 로그인했는지), 누구에게 무엇이 남았는지. 모두 마쳤으면 0, 아니면 1',
  'options.status':
    '무엇이 계정을 지켜보고 무엇이 없는지. 아무것도 바꾸지 않음. offroot가 설정하는 것이 모두 있으면 0, 아니면 1',
  'options.not-with-status': '--status와는 같이 쓸 수 없어요. --status는 보기만 해요. 둘 중 하나를 빼세요.',
  'options.not-with-people':
    '--people과는 같이 쓸 수 없어요. --people은 검사하는 대신 누가 MFA로 로그인했는지 알려 줘요. 둘 중 하나를 빼세요.',
  'options.not-with-list-checks':
    '--list-checks와는 같이 쓸 수 없어요. --list-checks는 검사 항목만 출력하고 계정은 보지 않아요. 둘 중 하나를 빼세요.',
  'options.list-checks': '모든 검사 항목과 그것이 중요한 이유 출력',
  'options.fail-on': '이 심각도부터 종료 코드 1. 정하지 않으면 high',
  'options.allow-unknown': '알 수 없어도 종료 코드 1로 치지 않을 검사 항목. 여러 번 쓸 수 있음',
  'options.baseline': '이 컴퓨터의 지난 점검 대신 이 JSON 보고서와 비교',
  'options.port': '127.0.0.1에서 쓸 포트. 정하지 않으면 4599, 0이면 빈 포트 아무거나',
  'options.no-port': '0부터 65535까지의 숫자를 쓰세요.',
  'options.version': '버전 출력',
  'options.help': '이 도움말 출력',
  'options.practice': 'offroot 안에 있는 연습 계정에서 작업. 진짜 계정은 건드리지 않음',
  'options.as': '누구로 작업할지. root 또는 사용자 이름 (연습 계정에서만)',
  'options.profile': 'AWS 설정의 프로필',
  'options.region': 'AWS 리전. IAM은 모든 리전에서 같음',
  'options.endpoint-url': 'AWS 전체의 다른 주소(예: 직접 띄운 서버)',
  'options.answers': '질문에 답하는 YAML 또는 JSON 파일',
  'options.yes': '묻지 않고 계획 승인. 제거할 것이 있으면 답변 파일에 approve.removals도 필요',
  'options.dry-run': '할 일을 출력하고 아무것도 쓰지 않음 (--answers 필요)',
  'options.format': '결과를 출력하는 형식',
  'options.output': '결과를 표준 출력 대신 파일에 씀',
  'options.plain': '화면 대신 줄 단위 출력. 화면 낭독기, 점자 디스플레이, 시리얼 콘솔, 로그에 알맞음',
  'options.lang': '영어 또는 한국어. 정하지 않으면 로캘(LC_ALL, LC_MESSAGES, LANG)의 언어',
  'options.no-color': '색 없이 보이기. NO_COLOR나 FORCE_COLOR=0과 같음',
  'options.state-dir': '기록과 연습 계정을 두는 곳',
  'options.wrong': '{message}. “offroot --help”를 실행하면 쓸 수 있는 것이 나와요.',
  'options.no-command': ({ typed, meant }: { typed: string; meant: string }) =>
    `“${typed}”(이)라는 명령은 없어요. ${meant ? `혹시 “${meant}”인가요?` : '“offroot --help”를 실행하면 쓸 수 있는 것이 나와요.'}`,
  'options.scenario-after':
    '“{typed}”(이)라는 명령은 없어요. 시나리오는 = 바로 뒤에 써요: --practice={typed}. “offroot --help”를 실행하면 명령이 나와요.',
  'options.no-option': ({ meant, help }: { meant: string; help: string }) =>
    `그런 옵션은 없어요. ${meant ? `혹시 ${meant}인가요?` : `“${help}”을(를) 실행하면 쓸 수 있는 것이 나와요.`}`,
  'options.takes-no-value': '값을 받지 않아요. “=” 뒤를 빼세요.',
  'options.needs-value': '뒤에 값이 있어야 해요: {usage}.',
  'options.no-value': ({ value, values, meant }: { value: string; values: string; meant: string }) =>
    `“${value}”은(는) 모르는 값이에요.${meant ? ` 혹시 ${meant}인가요?` : ''} 쓸 수 있는 값: ${values}.`,
  'options.only-in-practice': '연습 계정에서만 써요. --practice를 붙이거나 이것을 빼세요.',
  'options.not-in-practice': '연습 계정에서는 뜻이 없어요. 이것을 빼거나 --practice를 빼세요.',
  'options.no-url': '{value}은(는) 주소가 아니에요. 주소는 http://127.0.0.1:4566처럼 써요.',
  'options.dry-run-answers':
    '--answers FILE이 있어야 해요. 계획은 답에서 나오니까요. 마법사에서는 적용하기 전에 모든 계획을 보여 줘요.',
  'options.scenario': ({ name, names, meant }: { name: string; names: string; meant: string }) =>
    `연습 시나리오 “${name}”은(는) 없어요.${meant ? ` 혹시 ${meant}인가요?` : ''} 있는 시나리오: ${names}.`,
  'options.no-terminal':
    '질문할 터미널이 없어요. 터미널에서 실행하거나 파일로 답하세요: offroot {command} --answers FILE --yes.',
  'options.no-file': '파일 {file}을(를) 읽을 수 없어요: {reason}.',

  'options.nobody': '이 연습 계정에 {name}(이)라는 사람은 없어요. root나 사용자 이름을 쓰세요.',
  'options.old-node':
    'Node {version}에서 돌고 있어요. offroot는 잘 돌지만, 2027년 1월부터 AWS SDK는 Node 22 이상만 지원해요. 틈날 때 업데이트하세요.',
  'options.unwritten': '쓸 수 없어요 ({reason}).',
  'options.no-signs':
    '한글을 보여 줄 수 있는 터미널과 로캘이 필요한데 지금은 {locale}이에요. 명령 앞에 LC_ALL=C.UTF-8을 붙이면 될 수 있어요.',
} as const satisfies SameKeys<typeof english>;
