import type { enroll as english } from '../en/enroll.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What `offroot enroll` asks and says to a team member, in Korean. */
export const enroll = {
  'screen.part.oneself': '본인',
  'connecting.oneself': '본인에 대해 볼 수 있는 것을 읽는 중',
  'enroll.no-credentials': '여기에는 아직 아무도 로그인하지 않았어요.',
  'enroll.start.login':
    'AWS CLI 2.32 이상에서 본인의 사용자 이름과 첫 암호로 로그인하세요: `aws login --profile {profile}`, 그다음 `offroot enroll --profile {profile}`',
  'enroll.start.practice': '계정 없이 한번 해 보기만 하려면: `offroot enroll --practice`',
  'enroll.start.leave.hint':
    '바뀐 것은 없어요. 콘솔에서 이름을 누르면 나오는 “보안 자격 증명”(Security credentials)에서도 MFA를 설정할 수 있어요',
  'enroll.title': '내 MFA',
  'enroll.why': 'MFA는 암호에 더해 휴대폰의 코드까지 확인하는 거예요. 그러면 암호만 훔쳐서는 아무 소용이 없어요.',
  'enroll.you.title': '{user}(으)로 로그인했어요',
  'enroll.you.why':
    '계정 {account}의 사용자예요. {mfa} {session} 여기서는 본인의 로그인만 설정하고, 다른 사람 것은 건드리지 않아요.',
  'enroll.mfa.none': '아직 MFA가 없어요.',
  'enroll.mfa.passkey':
    '지금 MFA는 패스키나 꽂아서 쓰는 보안 키예요. 브라우저에서는 좋지만 입력할 코드가 나오지 않아서, 코드를 묻는 명령에는 쓸 수 없어요.',
  'enroll.mfa.app': 'MFA가 있어요: {names}.',
  'enroll.session.without': '지금은 MFA 없이 로그인한 상태예요.',
  'enroll.session.unknown': 'MFA로 로그인한 상태인지는 AWS가 알려 주지 않아요. MFA가 없다고 거부된 것은 없었어요.',
  'enroll.phone.title': '지금 휴대폰을 MFA로 설정할까요?',
  'enroll.phone.why': '휴대폰의 인증 앱에는 30초마다 새로운 6자리 코드가 나와요.',
  'enroll.phone.beside': '패스키와 함께 쓸 인증 앱도 설정할까요?',
  'enroll.phone.beside.why':
    '패스키는 그대로 있어요. 인증 앱은 두 번째 들어오는 길이고, 코드를 터미널에 입력할 수 있어요.',
  'enroll.phone.later.hint': '그때까지는 AWS가 거의 모든 것을 거부할 수 있어요',
  'enroll.phone.beside.later.hint': '패스키는 브라우저에서 계속 쓸 수 있어요',
  'enroll.left': '아직 MFA가 없어요',
  'enroll.left.passkey': '패스키와 함께 쓸 인증 앱이 없어요',
  'enroll.left.how': '휴대폰을 옆에 두고 offroot enroll을 다시 실행하세요.',
  'enroll.left.console':
    'AWS는 MFA로 로그인한 상태에서만 디바이스를 더 받는데, 지금은 아니에요. 브라우저에서 패스키로 로그인하고 {url} 페이지를 연 다음 “MFA 디바이스 할당”(Assign MFA device)을 고르세요.',
  'enroll.orphan-left':
    '쓰지 않은 디바이스를 삭제하지 못했어요. 관리자만 삭제할 수 있어요. 남아 있어도 해롭지 않고, 관리자가 “offroot audit”으로 치울 수 있어요.',
  'enroll.orphan-passed':
    '조금 전까지 없던 디바이스 {name}이(가) 있어요. 이번에 AWS가 보낸 응답이 사라졌을 수 있어요. offroot는 그대로 두고 지나가요. 관리자가 “offroot audit”으로 치울 수 있어요.',
  'enroll.sign-in.title': 'MFA로 로그인',
  'enroll.sign-in.why': '새 휴대폰을 한 번 실제로 써 봐요. 지금 로그인이 살아 있어서 문제가 있어도 괜찮아요.',
  'enroll.sign-in.now.title': '지금 암호와 코드로 로그인할까요?',
  'enroll.sign-in.now.passkey': '지금 암호와 패스키로 로그인할까요?',
  'enroll.sign-in.now.why': 'MFA를 설정한 뒤로 로그인한 것을 AWS가 아직 보지 못했어요.',
  'enroll.sign-in.later.hint': '나중에 offroot enroll을 다시 실행하면 기록됐는지 볼 수 있어요',
  'enroll.sign-in.enter':
    '암호와 휴대폰의 코드를 넣고 {user}(으)로 로그인하세요. 페이지가 새 암호부터 물으면 본인만 아는 것으로 정하세요.',
  'enroll.sign-in.passkey':
    '{user}(으)로 로그인하면서 암호를 넣고, 그다음 패스키를 쓰세요. 페이지가 새 암호부터 물으면 본인만 아는 것으로 정하세요.',
  'enroll.sign-in.cli': '또는 다른 터미널에서: `aws login --profile {profile}`',
  'enroll.sign-in.expired':
    '페이지에 암호가 만료됐다고 나오면 새 암호는 그 페이지에서만 정할 수 있어요. 정할 수 없으면 관리자에게 다음 명령을 실행해 달라고 하세요: `offroot people reset {user}`',
  'enroll.sign-in.noted-from': ({ time }: { time: string }) =>
    `AWS는 로그인을 5분에 한 번만 기록해요. 방금 로그인했으니 ${time.slice(11, 16)} UTC 이후에 하세요.`,
  'enroll.sign-in.keys':
    '암호 없이 액세스 키만 있으면 코드로 증명하세요: `aws sts get-session-token --serial-number {serial} --token-code CODE`. AWS가 MFA를 거친 12시간짜리 키를 줘요.',
  'enroll.sign-in.left': 'MFA로 로그인한 것을 AWS가 아직 보지 못했어요',
  'enroll.watch.devices': '{names}',
  'enroll.watch.signed-in': '그 뒤에 로그인',
  'enroll.watch.seen': 'AWS가 기록했어요',
  'enroll.watch.not-yet': '아직 AWS에 기록이 없어요',
  'enroll.keys.title': '내 액세스 키',
  'enroll.keys.why': '삭제할 때까지 계속 쓸 수 있는 본인의 키예요. “aws login”은 저절로 끝나는 키를 줘요.',
  'enroll.keys.plan': '내 액세스 키',
  'enroll.keys.caution': '아직 이 키를 쓰는 프로그램이 있으면 바로 멈춰요.',
  'enroll.keys.off.title': '이제 필요 없는 액세스 키가 있나요?',
  'enroll.keys.off.why': '먼저 비활성화하고, 언제든 다시 활성화할 수 있어요.',
  'enroll.keys.delete.title': '비활성화한 키 중에서 무엇을 삭제할까요?',
  'enroll.keys.delete.why': '삭제한 키는 되살릴 수 없어요.',
  'enroll.keys.option': '{id}',
  'enroll.keys.used': '마지막 사용: {date}, {service}',
  'enroll.keys.never-used': '쓴 적 없음',
  'enroll.keys.off': '내 액세스 키 {id} 비활성화',
  'enroll.keys.delete': '내 액세스 키 {id} 삭제',
  'enroll.keys.final': '삭제한 키는 되살릴 수 없고, 새로 만들어야 해요',
  'enroll.denied':
    '자기 MFA를 설정하는 데 필요한 권한은 관리자가 이 명령으로 모두 출력할 수 있어요: `offroot permissions enroll`. “offroot setup”이 그룹에 연결하는 정책 offroot-require-mfa에도 들어 있어요.',
  'enroll.denied.session':
    '이미 MFA가 있고, AWS는 MFA로 로그인한 상태에서만 디바이스를 더 받아요. 정책으로는 바꿀 수 없어요. 브라우저에서 지금 있는 MFA로 로그인하고 https://console.aws.amazon.com/iam/home#/security_credentials 페이지를 연 다음 “MFA 디바이스 할당”(Assign MFA device)을 고르세요.',
  'enroll.not-root':
    '지금은 루트예요. 팀원은 루트로 로그인하면 안 돼요. 본인으로 로그인하세요: `aws login --profile {profile}`, 그다음 offroot enroll --profile {profile}. 루트의 MFA를 설정하려면: offroot setup',
  'enroll.not-role':
    '지금은 역할 {name}(이)고, 역할에는 자기 MFA가 없어요. 본인의 IAM 사용자로 로그인하세요: offroot enroll --profile NAME.',
  'enroll.not-identity-center':
    'IAM Identity Center로 로그인하고 있어요. 이때 MFA는 액세스 포털에서 설정해요. 포털을 열고, 오른쪽 위의 이름을 누르고, “MFA 디바이스”(MFA devices)를 여세요. offroot가 할 일은 없어요.',
  'enroll.not-other':
    '{arn}은(는) IAM 사용자가 아니라서 설정할 MFA가 없어요. 본인의 IAM 사용자로 로그인하세요: offroot enroll --profile NAME.',
  'enroll.somebody-else':
    '{named}이(가) 아니라 {name}(으)로 로그인했어요. 본인으로 로그인하세요: `aws login --profile {profile}`, 그다음 offroot enroll --profile {profile}.',
  'enroll.report.who': '{user}, 계정 {account}',
  'enroll.report.proven': 'MFA를 설정했고, 그 뒤에 로그인한 것을 AWS가 봤어요.',
  'enroll.report.unproven': 'MFA를 설정했어요.',
  'enroll.report.lacks-mfa':
    '지금 로그인은 MFA 없이 시작했고 끝까지 그래요. 다시 로그인하세요. “aws login”으로 로그인해도 거부되는 것이 있으면 거기에도 MFA가 없는 거예요. 그때는 콘솔을 쓰세요: {url}',
  'enroll.report.rights-unread':
    '어떤 권한이 있는지 읽지 못했어요. 읽으려면 {action} 권한이 필요해요. 어느 그룹에 있는지 관리자에게 물어보세요.',
  'enroll.report.no-rights': '속한 그룹도 정책도 없어서 아직 아무것도 할 수 없어요. 관리자에게 물어보세요.',
  'enroll.report.group': '그룹 {group}에서 받은 권한: {held}',
  'enroll.report.direct': '직접 받은 권한: {held}',
  'enroll.report.profile': '터미널에서 일하려면 이렇게 로그인하고: `{command}` 명령마다 프로필을 붙이세요: `{use}`',
  'enroll.may.administrator': '모든 것',
  'enroll.may.power': '모든 서비스(사용자와 권한은 빼고)',
  'enroll.may.read': '모든 것을 보기(파일 내용까지)',
  'enroll.may.view': '무엇이 있는지 보기(내용은 빼고)',
  'enroll.may.billing': '청구서와 비용',
  'enroll.may.login': 'aws login으로 로그인',
  'enroll.may.require-mfa': '자기 암호와 키와 MFA 관리(MFA가 없으면 이것만)',
  'enroll.may.other': '{policy}에서 허용하는 것',
} as const satisfies SameKeys<typeof english>;
