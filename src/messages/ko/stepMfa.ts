import type { stepMfa as english } from '../en/stepMfa.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The MFA ceremony and the proof by signing in, in Korean. */
export const stepMfa = {
  'mfa.who.title': '이 중에서 본인은 누구인가요?',
  'mfa.who.why': '여기서는 본인의 휴대폰만 설정해요. 다른 사람은 처음 로그인할 때 직접 해요.',
  'mfa.who.option': '{user}',
  'mfa.orphans.title': ({ count }: { count: number }) =>
    count === 1 ? '만들다 만 MFA 디바이스를 삭제할까요?' : `만들다 만 MFA 디바이스 ${count}개를 삭제할까요?`,
  'mfa.orphans.why':
    '누군가 MFA를 설정하다가 끝내지 않았어요. 이런 디바이스는 누구도 보호하지 못하고 이름만 차지해요. 지워도 되는 것을 체크하세요.',
  'mfa.orphans.option': '{name}',
  'mfa.phone.title': '지금 {user}의 MFA를 설정할까요?',
  'mfa.phone.why':
    '휴대폰에 인증 앱이 필요해요. Google Authenticator, Microsoft Authenticator, 1Password, Authy 같은 앱이면 돼요.',
  'mfa.phone.now': '지금, 휴대폰이 옆에 있어요',
  'mfa.phone.now.hint': 'QR을 찍고 코드를 두 번 입력해요. 1분이면 돼요',
  'mfa.phone.later': '나중에',
  'mfa.phone.later.hint': '그때까지 루트를 잠그지 않아요',
  'mfa.plan': '{user}의 MFA',
  'mfa.caution.orphan': '전에 만들고 켜지 않은 디바이스가 있어요. 누구도 보호하지 못하니 먼저 삭제해요.',
  'mfa.left': '{user}에게 아직 MFA가 없어요',
  'mfa.left.how': '휴대폰을 옆에 두고 offroot를 다시 실행하세요.',
  'mfa.clear': '만들다 만 MFA 디바이스 {name} 삭제하기',
  'mfa.clear.detail': '만들다 말고 켠 적 없음',
  'mfa.clear.undo': '삭제한 디바이스는 되살릴 수 없어서, 새로 만들어야 해요',
  'mfa.enrol': '{user}의 MFA 설정하기',
  'mfa.enrol.detail': '{user}의 인증 앱',
  'mfa.enrol.undo': 'MFA를 다시 없애려면 콘솔에서 해야 하고, 거기서 코드를 물어봐요',
  'prove.sign-in.title': '지금 {user}(으)로 로그인할까요?',
  'prove.sign-in.why': '{user}이(가) 암호와 MFA로 로그인한 것을 AWS가 직접 본 뒤에야 루트를 잠가요.',
  'prove.sign-in.now': '지금',
  'prove.sign-in.now.hint': 'offroot가 지켜보다가 알아서 계속해요',
  'prove.sign-in.later': '나중에',
  'prove.sign-in.later.hint': '그때까지 루트를 잠그지 않아요',
  'prove.wait': '{user}(으)로 로그인하기',
  'prove.open': '브라우저의 시크릿 창에서 여세요: {url}',
  'prove.enter': '카드에 있는 암호와 휴대폰의 코드로, {user}(으)로 로그인하세요.',
  'prove.aws-login': '또는 다른 터미널에서: aws login --profile offroot-{user}',
  'prove.left': '{user}이(가) 아직 암호와 MFA로 로그인하지 않았어요',
  'codes.not-six-digits': '코드는 6자리 숫자예요. 가운데에 공백이 있어도 괜찮아요.',
  'codes.same-twice': '같은 코드를 또 입력했어요. {seconds}초 뒤에 다음 코드가 나와요.',
  'codes.swapped': '코드는 맞는데 순서가 바뀌었어요.',
  'codes.skipped': '두 코드가 이어지지 않아요. 지금 보이는 코드를 입력하고, 바로 다음 코드를 입력하세요.',
  'codes.not-of-this-entry':
    '이 항목의 코드가 아니에요. 오타이거나 앱의 다른 항목일 수 있어요. {label}을(를) 찾아보세요.',
  'codes.one-not-of-this-entry':
    '이 항목의 코드가 아닌 것이 섞여 있어요. 오타이거나 앱의 다른 항목일 수 있어요. {label}을(를) 찾아보세요.',
  'codes.clock-ahead': ({ minutes }: { minutes: number }) => wrongClock(minutes, '빨라요'),
  'codes.clock-behind': ({ minutes }: { minutes: number }) => wrongClock(minutes, '느려요'),
  'mfa.refused': 'AWS가 이 코드들을 받지 않았어요. 휴대폰에 다음 코드가 나오면 새 코드 두 개를 입력하세요.',
  'mfa.orphan-left': '안 쓰는 디바이스를 지금은 삭제하지 못했어요. 다음에 실행하면 찾아서 지워요.',
} as const satisfies SameKeys<typeof english>;

function wrongClock(minutes: number, how: '빨라요' | '느려요'): string {
  const off = minutes < 60 ? `${minutes}분` : `${Math.round(minutes / 60)}시간`;
  return `휴대폰 시계가 ${off}쯤 ${how}. 시간을 자동으로 맞춘 뒤 새 코드 두 개를 입력하세요. (그대로 두면 AWS가 이 차이를 기억해서, 시계가 맞은 뒤에는 이 휴대폰을 거절해요.)`;
}
