import type { practice as english } from '../en/practice.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The practice account and its faults, in Korean. */
export const practice = {
  'practice.serving':
    '연습 계정 {scenario}이(가) {url}에서 응답해요. 한 사용자의 줄을 골라 셸에서 실행하세요. Ctrl-C를 누르면 끝나요.',
  'practice.port-taken': '포트 {port}은(는) 이미 쓰고 있어요. 다른 포트를 고르세요. 0이면 빈 포트를 찾아 써요.',
  'practice.port-refused': '포트 {port}을(를) 쓸 수 없어요: {reason}.',
  'practice.root': '루트, 콘솔에 로그인함',
  'practice.key': '{name}, 액세스 키로',
  'practice.session': '{name}, 콘솔에 로그인함',
  'practice.session-mfa': '{name}, MFA로 콘솔에 로그인함',
  'practice.instance.none': '인스턴스 {name}이(가) 없어요. 있는 인스턴스: {names}.',
  'practice.instance.off':
    '인스턴스 {id}은(는) 아무것도 주지 않아요. 돌고 있지 않거나 메타데이터 서비스가 꺼져 있어요.',
  'practice.instance.no-role':
    '인스턴스 {id}에 역할이 없어요. “offroot roles service”가 알려 주는 대로 인스턴스 프로파일로 역할을 주세요.',
  'practice.instance.not-trusted':
    '인스턴스 {id}의 역할 {role}은(는) EC2(ec2.amazonaws.com)가 맡을 수 없게 되어 있어요.',
  'practice.reset': '연습 계정 {scenario}을(를) 처음 상태로 돌렸어요.',
  'faults.option': '연습 계정에서 일어날 문제, 예: throttle=0.1,lost=0.05,seed=7 (docs/faults.md)',
  'faults.problem': '{position}번째 항목 “{item}”: {problem}.',
  'faults.unknown': ({ names, meant }: { names: string; meant: string }) =>
    `그런 문제는 없어요.${meant ? ` 혹시 ${meant}인가요?` : ''} 쓸 수 있는 것: ${names}`,
  'faults.twice': '같은 문제를 두 번 적었어요',
  'faults.share': '호출 중 얼마나인지 0에서 1 사이로 적어야 해요, 예: {name}=0.1',
  'faults.count': '0 이상의 정수가 필요해요, 예: {name}=40',
  'faults.whole-number': '정수가 필요해요, 예: {name}=7',
  'faults.actions': '작업을 +로 이어서 적어야 해요, 예: {name}=iam:CreateUser+iam:Get*',
} as const satisfies SameKeys<typeof english>;
