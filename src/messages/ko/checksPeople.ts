import type { checksPeople as english } from '../en/checksPeople.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of people say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksPeople = {
  'check.own-users-exist': '사람마다 자기 사용자 있음',
  'check.own-users-exist.why':
    '모두 루트로 로그인하면 누가 한 일인지 알 수 없고, 한 사람만 막을 수도 없어요. 한 사람에 사용자 하나면 각자 따로 들어오고, 기록에는 각자의 이름이 남아요.',
  'check.own-users-exist.fix': 'offroot를 실행해 사람마다 사용자를 만드세요. 아니면 IAM Identity Center를 켜세요.',
  'check.own-users': ({ count }: { count: number }) => (count === 0 ? '사용자 없음' : `사용자 ${count}명`),
  'check.own-users.identity-center': '사람은 IAM Identity Center로 들어옴',
  'check.administrator-way-in-proven': '관리자가 들어오는 길이 증명됨',
  'check.administrator-way-in-proven.why':
    '루트를 치워 두기 전에 다른 누군가가 확실히 들어올 수 있어야 해요. 맞는 암호, 맞는 휴대폰, 모든 권한으로요. 한 번도 가 보지 않은 길은 추측일 뿐이에요.',
  'check.administrator-way-in-proven.fix': '시크릿 창을 열고, 암호와 MFA로 한 번 관리자로 로그인하세요.',
  'check.way-in.proven': '{users}: 암호와 MFA로 로그인함',
  'check.way-in.nobody': '루트 말고는 관리자 없음',
  'check.way-in.unproven': '{users}: 암호와 MFA로 로그인하기 전',
  'check.console-users-mfa-enabled': '암호가 있으면 모두 MFA도 있음',
  'check.console-users-mfa-enabled.why':
    '암호는 언젠가 추측당하거나, 다른 데서 또 쓰이거나, 피싱으로 새요. MFA가 있으면 암호만으로는 아무것도 열리지 않아요.',
  'check.console-users-mfa-enabled.fix':
    '각자 로그인해 보안 자격 증명에서 MFA 디바이스를 추가하게 하세요. 필요 없는 암호라면 없애세요.',
  'check.console-mfa.all': ({ count }: { count: number }) =>
    count === 0 ? '암호가 있는 사람 없음' : count === 1 ? '사용자 1명' : `사용자 ${count}명 모두`,
  'check.console-mfa.administrators': '관리자 말고는 암호가 있는 사람 없음',
  'check.console-mfa.without': '{user}: MFA 없이 로그인함',
  'check.console-mfa.not-yet': '{user}: 아직 로그인한 적 없고, MFA도 없음',
  'check.console-mfa.first-sign-in':
    '처음 로그인할 때 MFA를 설정해요. 암호를 만든 지 2주가 안 됐고, MFA 없이는 다른 일을 할 수 없어요.',
  'check.administrators-mfa-enabled': '모든 관리자에게 MFA 있음',
  'check.administrators-mfa-enabled.why':
    '관리자는 계정 해지만 빼고 루트가 하는 일을 다 할 수 있어요. MFA 없이 암호나 키 하나를 도둑맞으면 계정 전체를 내주게 돼요.',
  'check.administrators-mfa-enabled.fix':
    '오늘 각자의 보안 자격 증명에 MFA 디바이스를 추가하거나, 그 사람을 관리자에서 빼세요.',
  'check.administrators-mfa.all': ({ count }: { count: number }) =>
    count === 0 ? '관리자 없음' : count === 1 ? '관리자 1명' : `관리자 ${count}명 모두`,
  'check.administrators-mfa.by-group': '{user}: MFA 없는 관리자, {group}의 {policy}',
  'check.administrators-mfa.direct': '{user}: MFA 없는 관리자, {policy}',
  'check.second-way-back-exists': '관리자로 들어오는 길이 둘 이상',
  'check.second-way-back-exists.why':
    '휴대폰은 물에 빠지기도 해요. 한 명뿐인 관리자가 하나뿐인 휴대폰을 잃으면, AWS에 본인임을 증명해야 다시 들어올 수 있어요.',
  'check.second-way-back-exists.fix': '관리자를 한 명 더 만들거나, 관리자에게 MFA 디바이스를 하나 더 주세요.',
  'check.second-way.administrators': 'MFA가 있는 관리자 {count}명',
  'check.second-way.devices': '관리자 한 명에게 MFA 디바이스 2개',
  'check.second-way.none': ({ count }: { count: number }) =>
    count === 0 ? 'MFA가 있는 관리자 없음' : '관리자 1명, 디바이스 1개',
  'check.second-way.root': ({ count }: { count: number }) =>
    `${count === 0 ? 'MFA가 있는 관리자 없음' : '관리자 1명, 디바이스 1개'}, 그래도 루트가 도울 수 있음`,
  'check.mfa-devices-assigned': '만들다 만 MFA 디바이스 없음',
  'check.mfa-devices-assigned.why':
    '만들기만 하고 켜지 않은 디바이스는 아무도 지켜 주지 못해요. 게다가 이름을 차지해서 다시 만들려는 사람을 막아요.',
  'check.mfa-devices-assigned.fix':
    '주인 없는 디바이스를 삭제하세요. offroot나 AWS CLI로 할 수 있고, 콘솔에는 나오지 않아요.',
  'check.mfa-orphan': '{name}: 만들기만 하고 켜지 않음',
  'check.users-in-groups': '모든 사용자가 그룹에 속함',
  'check.users-in-groups.why':
    '어느 그룹에도 없는 사용자는 권한이 없거나, 그룹 목록에 나오지 않는 권한이 있어요. 둘 다 가장 먼저 잊혀요.',
  'check.users-in-groups.fix':
    '사용자를 하는 일에 맞는 그룹에 넣으세요. 프로그램의 사용자는 따로 만든 그룹에 넣으세요. 프로그램에 역할을 주면 더 좋아요. 아무도 모르는 사용자는 제거하세요.',
  'check.users-in-groups.none': '{user}: 속한 그룹 없음',
  'check.user-rights-through-groups': '개인에게 따로 준 권한 없음',
  'check.user-rights-through-groups.why':
    '한 사람에게 준 권한은 하는 일이 바뀌어도 남고, 그룹만 보면 눈에 띄지 않아요. 그룹에 주면 눈에 보이고, 그 사람이 그룹에서 빠질 때 함께 없어져요.',
  'check.user-rights-through-groups.fix':
    '그룹에 정책을 연결하고, 사용자를 그룹에 넣은 다음, 사용자에게서 정책을 분리하세요.',
  'check.user-rights.direct': '{user}: 개인 정책 {policies}',
  'check.user-rights.attached': '{policy}',
  'check.user-rights.inline': '{policy} (인라인)',
  'check.passwords': ({ count }: { count: number }) => (count === 0 ? '암호가 있는 사람 없음' : `암호 ${count}개`),
  'check.user-passwords-first-used': '새 암호를 실제로 씀',
  'check.user-passwords-first-used.why':
    '첫 암호는 만든 사람도 봤고, 메일이나 채팅에 남아 있을 때가 많아요. 본인이 로그인해서 바꾸기 전까지는 먼저 찾은 사람이 쓸 수 있어요.',
  'check.user-passwords-first-used.fix':
    '아직 로그인이 필요한지 본인에게 물어보세요. 필요하면 새 암호를 전해 주고, 아니면 보안 자격 증명에서 암호를 제거하세요.',
  'check.user-passwords.never': '{user}: 암호를 만든 지 {days}일, 로그인한 적 없음',
  'check.user-passwords-in-use': '암호를 쓰고 있음',
  'check.user-passwords-in-use.why':
    '아무도 쓰지 않는 암호는 남이 써도 아무도 몰라요. 이미 떠난 사람의 암호일 때가 많아요.',
  'check.user-passwords-in-use.fix':
    '그 사람이 아직 있는지 물어보세요. 필요 없는 암호면 보안 자격 증명에서 제거하고, 떠난 사람이면 사용자를 통째로 제거하세요.',
  'check.user-passwords.unused': '{user}: 마지막 로그인 {days}일 전',
  'check.user-passwords-fresh': '정책이 허용한 것보다 오래된 암호 없음',
  'check.user-passwords-fresh.why':
    '암호는 오래될수록 더 많은 곳에 남아요. 암호가 만료되는 정책에서 기한이 지난 암호는 로그인하지 않았거나 로그인할 수 없는 사람의 것이에요.',
  'check.user-passwords-fresh.fix':
    '본인에게 로그인해서 바꾸라고 하거나, 다음 로그인 때 꼭 바꿔야 하는 새 암호를 설정해 주세요.',
  'check.user-passwords.no-expiry': '암호가 만료되지 않음 (NIST 권고대로)',
  'check.user-passwords.old': '{user}: 바꾼 지 {days}일, 정책은 {limit}일까지 허용',
  'check.user-passwords.untold':
    '{user}: 암호를 언제 바꿨는지는 자격 증명 보고서에만 있는데 읽지 못함 (iam:GetCredentialReport)',
  'check.users-not-shared': '한 사용자는 한 사람만 씀',
  'check.users-not-shared.why':
    '여럿이 한 사용자를 함께 쓰면 누가 한 일인지 기록에 남지 않고, 한 사람만 막을 수도 없어요. 그런 사용자에는 결국 모두의 권한이 쌓여요.',
  'check.users-not-shared.fix':
    '함께 쓰던 사람들에게 각자 사용자를 만들어 주고, 함께 쓰던 사용자는 제거하세요. 알고 보니 한 사람이면 그 이유를 적어 수용하세요.',
  'check.users-not-shared.all': ({ count }: { count: number }) =>
    count === 0
      ? '암호가 있는 사람 없음'
      : count === 1
        ? '이름 1개, 보기에는 사람 이름'
        : `이름 ${count}개, 보기에는 모두 사람 이름`,
  'check.users-not-shared.shared': '{user}: 암호가 있는데 사람 이름이 아님',
  'check.user-credentials-needed': '쓰는 자격 증명만 갖고 있음',
  'check.user-credentials-needed.why':
    '콘솔만 쓰는 사람에게는 액세스 키가, 프로그램에는 암호가 필요 없어요. 필요 없는 것도 도둑맞을 수는 있어요.',
  'check.user-credentials-needed.fix':
    '보안 자격 증명에서 쓰지 않는 키를 비활성화하거나 쓰지 않는 암호를 제거하세요. 키는 아무도 찾지 않으면 삭제하세요.',
  'check.user-credentials.password': '{user}: 키로 일함, 암호는 {days}일 전에 마지막으로 사용',
  'check.user-credentials.password-never': '{user}: 키로 일함, 암호는 {days}일 동안 쓴 적 없음',
  'check.user-credentials.keys': '{user}: 암호로 일함, 필요 없는 것: {keys}',
  'check.users-require-mfa': 'MFA 없이는 아무도 일할 수 없음',
  'check.users-require-mfa.why':
    'MFA가 있는 것과 MFA가 꼭 필요한 것은 달라요. 암호 말고 요구하는 것이 없으면 암호 하나만 훔쳐도 들어올 수 있어요. offroot-require-mfa가 있으면 MFA 없이 로그인해서는 MFA 설정밖에 못 해요.',
  'check.users-require-mfa.fix': '그 사람에게 MFA가 있는지 확인한 다음, offroot-require-mfa가 연결된 그룹에 넣으세요.',
  'check.users-require-mfa.all': ({ count }: { count: number }) =>
    count === 0 ? '암호가 있는 사람 없음' : count === 1 ? '사용자 1명' : `사용자 ${count}명 모두`,
  'check.users-require-mfa.free': '{user}: MFA가 없어도 막는 정책이 없음',
} as const satisfies SameKeys<typeof english>;
