import type { errors as english } from '../en/errors.ts';
import type { SameKeys } from '../sameKeys.ts';
/** Errors: what is, then what to try, in Korean. */
export const errors = {
  'error.line': 'offroot: {what}',
  'error.issue': '{path}: {words}',
  'error.cancelled': '중간에 나왔어요. 한 일은 그대로 남아요.',
  'error.told-to-end': '이 실행은 끝내라는 신호를 받았어요: {signal}. 한 일은 그대로 남아요.',
  'error.input-ended': '입력이 끝나서 이 실행도 끝났어요. 한 일은 그대로 남아요.',
  'error.run-again': 'offroot를 다시 실행하세요. 계정의 지금 상태에서 계속해요.',
  'error.wait-again': '몇 분 기다렸다가 offroot를 다시 실행하세요. 거기서부터 계속해요.',
  'error.aws-says': 'AWS의 답: {message}',
  'error.bad-input': '먼저 고칠 것이 {count}가지 있어요.',
  'error.start.cloudshell':
    '브라우저에서 루트로 로그인하고 CloudShell(위쪽의 >_ 표시)을 여세요. 거기서 offroot를 실행하면 키가 필요 없어요.',
  'error.start.login':
    '여기서 하려면 AWS CLI 2.32 이상에서: `aws login --profile offroot-root`, 그다음 `offroot --profile offroot-root`',
  'error.start.practice': '계정 없이 한번 해 보기만 하려면: `offroot --practice`',
  'error.no-credentials': '여기에는 AWS 자격 증명이 없어요. 루트의 액세스 키는 필요 없으니 만들지 마세요.',
  'error.expired': ({ profile }: { profile: string }) =>
    `${profile ? `프로필 ${profile}의 ` : ''}AWS 로그인이 만료됐어요.`,
  'error.sign-in-again': '다시 로그인하세요: `{command}`',
  'error.expired.again': '전에 한 대로 다시 로그인하세요. 예: `aws login --profile offroot-root`',
  'error.expired.shell': 'CloudShell이라면 페이지를 새로고침하세요.',
  'error.invalid-key': ({ profile }: { profile: string }) =>
    `AWS가 이 액세스 키를 받지 않아요${profile ? ` (프로필 ${profile})` : ''}.`,
  'error.invalid-key.check':
    '어느 키를 쓰는지 보세요: `aws configure list`. 키가 삭제됐거나 비활성화됐거나 잘못 입력됐을 수 있어요.',
  'error.invalid-key.environment':
    '환경 변수의 키가 먼저 쓰여요: `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`',
  'error.wrong-clock': ({ minutes, direction }: { minutes: string; direction: string }) =>
    `이 컴퓨터의 시계가 ${minutes ? `${minutes}분쯤 ` : ''}${direction === 'ahead' ? '빨라서' : direction === 'behind' ? '늦어서' : '틀려서'}, 여기서 서명한 것을 AWS가 거부해요.`,
  'error.wrong-clock.set': '날짜와 시간을 자동으로 맞추고 offroot를 다시 실행하세요.',
  'error.no-network': ({ endpoint, code }: { endpoint: string; code: string }) =>
    `${endpoint || 'AWS'}에 연결할 수 없어요${code ? ` (${code})` : ''}.`,
  'error.no-network.check':
    '네트워크를 확인하고, 프록시를 쓴다면 그 설정도 확인하세요. 그다음 offroot를 다시 실행하세요.',
  'error.no-network.endpoint':
    '주소 {endpoint}은(는) --endpoint-url, AWS_ENDPOINT_URL, AWS 설정 파일 중 하나에서 정한 거예요. 그게 없으면 offroot는 AWS에 바로 물어봐요.',
  'error.unknown-profile': 'AWS 설정 파일에 프로필 {profile}이(가) 없어요.',
  'error.unknown-profile.list': '있는 프로필을 보세요: `aws configure list-profiles`',
  'error.unknown-profile.make': '또는 로그인해서 만드세요: `aws login --profile {profile}`',
  'error.login-needed': ({ profile }: { profile: string }) =>
    `${profile ? `프로필 ${profile}의 ` : ''}AWS 로그인을 새로 해야 해요.`,
  'error.partition':
    '계정 {account}은(는) 파티션 {partition}에 있어요. GovCloud, 중국, 소버린 클라우드는 아직 지원하지 않아요.',
  'error.partition.way': '바뀐 것은 없어요. offroot는 보통의 AWS 파티션(aws)에 있는 계정에서 쓸 수 있어요.',
  'error.wrong-account': ({ account, expected }: { account: string; expected: string }) =>
    `이 자격 증명은 ${account ? `계정 ${account}의` : '다른 계정의'} 것이에요.${expected ? ` 계정 ${expected}의 것이어야 해요.` : ''}`,
  'error.wrong-account.way': '다른 자격 증명을 고르거나(예: --profile) 계정 번호를 고치세요.',
  'error.busy': ({ pid, host }: { pid: string; host: string }) =>
    `다른 offroot가 이 계정에서 작업하고 있어요 (${host ? `${host}의 ` : ''}프로세스 ${pid}).`,
  'error.busy.wait': '끝날 때까지 기다리거나 끝내세요.',
  'error.busy.clear': '이미 돌고 있지 않다면 이 파일을 삭제하세요: {file}',
  'error.other': ({ code, reason }: { code: string; reason: string }) =>
    `지금 누구로 들어와 있는지 AWS에 물어볼 수 없어요${code ? ` (${code})` : ''}${reason ? `: ${reason}` : '.'}`,
  'error.other.way': 'AWS가 답하기는 하는지 보세요: `aws sts get-caller-identity`',
  'error.denied': ({ action, principal }: { action: string; principal: string }) =>
    `${principal || '지금 자격 증명'}에는 ${action} 권한이 없어요.`,
  'error.denied.allow': '관리자가 정책에 이 문(statement)을 넣으면 돼요: `{policy}`',
  'error.denied.explicit':
    '정책이 이 작업을 딱 잘라 거부하고 있어서, 다른 데서 허용해도 소용없어요. 이런 정책은 MFA를 요구할 때가 많아요. MFA로 다시 로그인하세요.',
  'error.denied.root':
    '루트는 자기 계정에서 무엇이든 할 수 있어요. 그러니 조직이나 AssumeRoot 세션처럼 밖에서 건 제한이 있는 거예요.',
  'error.denied.console':
    '루트 키와 인증서는 콘솔에서 제거할 수 있어요. 루트로 로그인해서 이 페이지를 여세요: https://console.aws.amazon.com/iam/home#/security_credentials',
  'error.refused': 'AWS가 {action}을(를) 거부해요 ({code}).',
  'error.limit': '이 계정이 AWS의 한도에 닿았어요.',
  'error.limit.way':
    '필요 없는 것을 삭제하거나 한도를 늘려 달라고 하세요: https://console.aws.amazon.com/servicequotas/home/services/iam/quotas',
  'error.alias-taken': '다른 사람의 계정이 이미 그 이름을 써요. 로그인 페이지 이름은 AWS 전체에서 하나뿐이에요.',
  'error.alias-taken.way': '다른 이름을 고르세요. 예를 들어 도시나 연도를 붙이면 돼요.',
  'error.exists': '같은 이름이 이미 있고, 내용이 달라요.',
  'error.exists.way':
    '다른 이름을 고르거나, IAM 콘솔에서 무엇이 있는지 보세요. offroot는 자기가 만들지 않은 것을 덮어쓰지 않아요.',
  'error.gone': '바꾸려던 것이 이제 없어요.',
  'error.gone.way': '다른 사람이 이 계정을 바꾸고 있을 수 있어요. offroot를 다시 실행하세요. 계정을 새로 살펴봐요.',
  'error.delete-conflict': '아직 딸린 것이 있어서 삭제할 수 없어요.',
  'error.delete-conflict.way': 'offroot를 다시 실행하세요. 계정을 새로 살펴보고 순서대로 처리해요.',
  'error.password': '암호가 이 계정의 암호 정책에 맞지 않아요.',
  'error.password.way': '더 긴 암호를 고르거나 offroot가 만들게 하세요.',
  'error.policy-document': 'offroot가 쓴 정책을 AWS가 받지 않아요. offroot의 잘못이에요.',
  'error.code': 'AWS가 이 MFA 코드를 받지 않아요.',
  'error.code.way': '휴대폰의 시간을 자동으로 맞추고, 다음 코드를 기다렸다가 새 코드 두 개를 입력하세요.',
  'error.unmodifiable': 'AWS가 같은 것의 앞선 변경을 아직 처리하고 있어요.',
  'error.concurrent': '지금 다른 사람이 같은 것을 바꾸고 있어요.',
  'error.concurrent.way':
    '누가, 무엇이 바꾸는지 찾으세요. 동료, Terraform, 스크립트일 수 있어요. 그다음 offroot를 다시 실행하세요.',
  'error.throttling': 'AWS가 잠깐 쉬어 달라고 해요. 이 계정에서 한꺼번에 너무 많은 요청이 왔어요.',
  'error.service': '지금 AWS 쪽에 문제가 있어요.',
  'error.guard': '아무도 못 들어오게 되는 일이 없도록 이것은 하지 않았어요: {reasons}.',
  'error.guard.way': '관리자 한 명이 암호와 MFA로 로그인한 뒤에, 루트로 offroot를 다시 실행하세요.',
  'error.policy-faulty': 'AWS가 정책에서 잘못된 곳을 찾아서 아무것도 쓰지 않았어요. {faults}',
  'error.policy-faulty.way': '정책이 나온 답을 바꾸고 offroot를 다시 실행하세요.',
  'error.not-read-back': 'AWS가 변경을 받았는데 아직 보여 주지 않아요: {summary}.',
  'error.not-read-back.wait': '오늘 AWS가 느릴 수 있어요. 몇 분 기다렸다가 offroot를 다시 실행하세요.',
  'error.not-read-back.others': '또는 동료나 Terraform, 스크립트가 도로 바꿔 놓는 것일 수 있어요.',
  'error.apply-failed': '{reason} (변경 {total}건 중 {done}건을 마쳤어요.)',
  'error.apply-failed.done': '마친 것: {changes}.',
  'error.apply-failed.not-done': '하지 못한 것: {changes}.',
  'error.bug': 'offroot의 버그예요: {name}, {place}.',
  'error.bug.state': 'offroot가 한 데까지는 계정에 남아 있어요. 다시 실행하면 거기서부터 계속해요.',
  'error.bug.report':
    'offroot의 이슈 페이지에 알려 주세요. 위의 줄, 버전(offroot --version), 무엇을 했는지를 적으면 돼요. 계정 번호, 이름, 비밀은 적지 마세요.',
} as const satisfies SameKeys<typeof english>;
