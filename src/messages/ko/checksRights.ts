import type { checksRights as english } from '../en/checksRights.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of rights say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksRights = {
  'check.rights-from-groups': '권한은 그룹으로 줌',
  'check.rights-from-groups.why':
    '한 사람에게 준 권한은 하는 일이 바뀌면 잊혀요. 그룹에 주면 눈에 보이고, 사람을 옮기기만 하면 바뀌어요.',
  'check.rights-from-groups.fix': '하는 일별로 그룹을 만들어 정책을 연결하고, 사람을 그룹에 넣으세요.',
  'check.groups': ({ count }: { count: number }) => (count === 0 ? '그룹 없음' : `그룹 ${count}개`),
  'check.groups-require-mfa': '그룹이 MFA를 요구함',
  'check.groups-require-mfa.why':
    'MFA 없이 일할 수 있는 그룹에서는 훔친 암호나 키 하나로 그룹의 모든 일을 할 수 있어요. offroot-require-mfa를 연결하면 MFA 없는 멤버는 MFA 설정밖에 못 해요. 루트 키를 대신하는 프로그램만 있는 그룹은 검사하지 않아요. MFA를 요구하면 프로그램이 멈출 뿐이니까요.',
  'check.groups-require-mfa.fix':
    '키를 쓰는 프로그램이 멤버가 아닌지 확인한 다음, 그룹에 offroot-require-mfa를 연결하세요.',
  'check.groups-mfa.all': ({ count }: { count: number }) => (count === 1 ? '그룹 1개' : `그룹 ${count}개 모두`),
  'check.groups-mfa.without': '{group}: MFA를 요구하지 않음',
  'check.holder.group': '그룹 {name}',
  'check.holder.role': '역할 {name}',
  'check.holder.user': '사용자 {name}',
  'check.groups-not-empty': '모든 그룹에 멤버 있음',
  'check.groups-not-empty.why':
    '멤버가 없는 그룹은 아무도 들여다보지 않아 권한이 낡아 가요. 언젠가 누군가를 넣으면 그 권한을 모두 갖게 돼요.',
  'check.groups-not-empty.fix': '그룹에 사람을 넣거나, 정책을 분리하고 그룹을 삭제하세요.',
  'check.groups-empty': '{group}: 멤버 없음',
  'check.groups-carry-rights': '모든 그룹이 멤버에게 권한을 줌',
  'check.groups-carry-rights.why':
    '정책 없는 그룹의 멤버는 그룹에서 아무 권한도 받지 못하니, 할 수 있는 일은 다른 데서 온 거예요. 그룹이 사실과 다른 이야기를 하는 셈이에요.',
  'check.groups-carry-rights.fix': '이 그룹의 일에 필요한 정책을 연결하거나, 사람을 빼고 그룹을 삭제하세요.',
  'check.groups-without-rights': '{group}: 멤버에게 주는 권한 없음',
  'check.inline-policies-absent': '그룹과 역할 안에 숨은 정책 없음',
  'check.inline-policies-absent.why':
    '인라인 정책은 그것이 든 그룹이나 역할 안에만 있어서, 어떤 목록에도 나오지 않고 다시 쓰거나 비교할 수도 없어요. 따로 만든 정책은 눈에 보이고, 한곳에서 고칠 수 있어요.',
  'check.inline-policies-absent.fix':
    '같은 내용으로 고객 관리형 정책을 만들어 인라인 정책이 있는 곳에 연결한 다음, 인라인 정책을 삭제하세요.',
  'check.inline': '{holder}: 인라인 정책 {count}개, {policies}',

  'check.policy': '{name}',
  'check.policy.inline': '{holder}의 인라인 정책 {name}',
  'check.policies': '{policies}',
  'check.own-policies': ({ count }: { count: number }) =>
    count === 0 ? '직접 만든 정책 없음' : count === 1 ? '직접 만든 정책 1개' : `직접 만든 정책 ${count}개 모두`,
  'check.policy.unreadable': '{policy}: 내용을 이해할 수 없음',
  'check.policies-not-full-administration': '모든 것을 허용하는 직접 만든 정책 없음',
  'check.policies-not-full-administration.why':
    '모든 리소스에 모든 작업을 허용하는 정책을 가지면, 이름만 봐서는 몰라도 관리자예요. 관리자는 한 그룹에 모인 짧은 명단이어야 해요.',
  'check.policies-not-full-administration.fix':
    '정책을 분리하세요. 관리자는 관리자 그룹에 넣고, 다른 사람에게는 일에 필요한 만큼만 주세요.',
  'check.policy.everything': '{policy}: 모든 리소스에 모든 작업을 허용함',
  'check.policies-without-privilege-escalation': '권한을 키우는 직접 만든 정책 없음',
  'check.policies-without-privilege-escalation.why':
    '어떤 권한은 사다리예요. 정책을 연결하거나, 남의 키를 만들거나, 서버에 강한 역할을 넘길 수 있으면 나머지 권한도 스스로 가질 수 있어요. 제한된 사용자가 두 걸음 만에 관리자가 되는 셈이에요.',
  'check.policies-without-privilege-escalation.fix':
    '정책에서 이런 작업을 빼거나, Resource에 꼭 필요한 사용자, 그룹, 역할만 적어 제한하세요.',
  'check.policy.escalation': ({ policy, first, more }: { policy: string; first: string; more: number }) =>
    `${policy}: ${first}${more === 0 ? '' : ` 외 ${more}가지 방법`}(으)로 모든 권한을 얻을 수 있음`,
  'check.granted-services-used': '준 서비스를 쓰고 있음',
  'check.granted-services-used.why':
    '90일 동안 아무도 안 쓴 서비스는 훔친 사람 말고는 아쉬워할 사람이 없어요. 언제 썼는지는 AWS의 Access Advisor가 최대 4시간 늦게 알려 줘요. 보기만 하는 정책과 만든 지 90일이 안 된 것은 뺐어요. offroot audit --unused-services로만 검사해요.',
  'check.granted-services-used.fix':
    'offroot narrow로 안 쓰는 서비스를 덜어내세요. 쓴 것은 남기고, 누가 아쉬워하면 돌려줄 수 있어요.',
  'check.services-used': '준 서비스를 모두 최근 {days}일 안에 썼어요',
  'check.services-untold': '{holder}: 무엇을 썼는지 읽지 못했어요',
  'check.services-unused': ({
    holder,
    unused,
    granted,
    days,
    services,
    more,
  }: {
    holder: string;
    unused: number;
    granted: number;
    days: number;
    services: string;
    more: number;
  }) =>
    `${holder}: 서비스 ${granted}개 중 ${unused}개를 ${days}일 동안 안 썼어요. ${services}${more === 0 ? '' : ` 외 ${more}개`}`,
  'check.policies-without-service-wildcards': '민감한 서비스를 통째로 여는 직접 만든 정책 없음',
  'check.policies-without-service-wildcards.why':
    '한 서비스의 모든 작업이 필요한 사람은 없어요. 키를 읽는 것도, 지우는 것도 그 안에 있어요. 실수든 도둑이든, 사고는 필요 없던 권한에서 나요.',
  'check.policies-without-service-wildcards.fix':
    'SERVICE:*를 실제로 쓰는 작업으로, Resource의 *를 꼭 필요한 리소스로 바꾸세요.',
  'check.policy.services': '{policy}: {services}의 모든 작업을 허용함',
  'check.policy.services.chosen':
    'offroot가 개발자용으로 만든 정책 그대로예요. 개발자용으로 고른 서비스는 모두 허용하고 IAM은 하나도 허용하지 않아요. Security Hub의 IAM.21에 걸리지만 예상한 일이에요.',
  'check.administrators-under-conditions': '관리자 권한에 조건이 있음',
  'check.administrators-under-conditions.why':
    '관리자의 암호나 키를 훔친 사람은 어디서든 언제든 계정 전체를 가져요. MFA나 사무실 주소 같은 조건이 있으면 훔친 것의 쓸모가 줄어요.',
  'check.administrators-under-conditions.fix':
    'IAM에서 관리자를 offroot-require-mfa가 붙은 그룹처럼 MFA를 요구하는 그룹에 넣으세요. 주소로 막으려면 다른 곳에서 하는 모든 일을 거부하는 정책을 더하고, 연결하기 전에 offroot can으로 확인하세요.',
  'check.administrators-conditions.all': ({ count }: { count: number }) =>
    count === 0 ? '관리자 없음' : count === 1 ? '관리자 1명' : `관리자 ${count}명 모두`,
  'check.administrators-conditions.none': '{user}: 조건 없는 관리자, {policy}',
  'check.administrator-access-in-admin-group': '관리자 권한은 한 그룹에만 있음',
  'check.administrator-access-in-admin-group.why':
    'AdministratorAccess가 있거나 IAMFullAccess로 그것을 얻을 수 있는 사람은 모든 일을 하고 모든 보호를 풀 수 있어요. 한 그룹에 있으면 누구인지 한눈에 보이고, 사용자, 역할, 다른 그룹에 있으면 잊혀요.',
  'check.administrator-access-in-admin-group.fix':
    '관리자를 관리자 그룹에 넣고, 다른 곳에서는 모두 정책을 분리하세요. 나머지 사람에게는 일에 필요한 만큼만 주세요.',
  'check.administrator-access.holds': '{holder}: {policy} 있음',
  'check.administrator-access.nobody': 'AdministratorAccess가 연결된 곳 없음',
  'check.administrator-access.home':
    'offroot가 관리자 권한을 주는 그룹이에요. CIS 2.14와 Prowler의 iam_group_administrator_access_policy에 걸리지만 예상한 일이에요.',
  'check.cloudshell-access-restricted': 'CloudShell에서 파일 전송이 제한됨',
  'check.cloudshell-access-restricted.why':
    'CloudShell은 브라우저 안의 명령줄이고, AWSCloudShellFullAccess가 있으면 거기서 어떤 컴퓨터로든 파일을 내보낼 수 있어요. 어떤 네트워크 규칙으로도 보이지 않는 데이터 유출 통로예요.',
  'check.cloudshell-access-restricted.fix':
    'AWSCloudShellFullAccess를 분리하세요. CloudShell이 필요한 곳에는 cloudshell:GetFileDownloadUrls와 cloudshell:GetFileUploadUrls를 뺀 정책을 직접 만들어 연결하세요.',
  'check.cloudshell.holds': '{holder}: AWSCloudShellFullAccess 있음',
  'check.cloudshell.nobody': 'AWSCloudShellFullAccess가 연결된 곳 없음',
  'check.support-access-exists': 'AWS Support에 문의할 사람 있음',
  'check.support-access-exists.why':
    '한밤중에 문제가 생기면, 알아챈 사람이 관리자가 아니어도 문의를 열 수 있어야 해요. AWSSupportAccess는 딱 그 정도만 허용해요.',
  'check.support-access-exists.fix': '사고에 대응하는 사람들의 그룹에 AWSSupportAccess를 연결하세요.',
  'check.support.holds': '{holder}: AWSSupportAccess 있음',
  'check.support.nobody': 'AWSSupportAccess가 연결된 곳 없음',
  'check.force-mfa-policies-effective': 'MFA 정책이 제 역할을 함',
  'check.force-mfa-policies-effective.why':
    'MFA를 다루는 정책은 지켜 주는 것처럼 보여도, 단어 하나가 틀리면 모두 통과시켜요. 다른 단어가 틀리면 사람이 못 들어와요. 들어오려면 MFA가 필요한데, MFA를 설정하려면 먼저 들어와야 하니까요.',
  'check.force-mfa-policies-effective.fix':
    '정책을 offroot-require-mfa로 바꾸세요. 아니면 Bool이나 Null 대신 BoolIfExists로 거부하고, MFA 설정에 필요한 작업은 거부에서 빼세요.',
  'check.force-mfa': '{policy}: {faults}',
  'check.force-mfa.all': ({ count }: { count: number }) =>
    count === 0 ? 'MFA를 다루는 직접 만든 정책 없음' : count === 1 ? 'MFA 정책 1개' : `MFA 정책 ${count}개 모두`,
  'check.force-mfa.keys-escape':
    '액세스 키로 보낸 요청은 MFA 조건 키가 아예 없어 조건(Bool)에 걸리지 않고 MFA 없이 통과함',
  'check.force-mfa.passwords-escape':
    '암호만으로 한 로그인은 MFA 조건 키가 false로 들어 있어 조건(Null)에 걸리지 않고 통과함',
  'check.force-mfa.denies-nothing': 'MFA를 다루지만 MFA가 없어도 아무것도 거부하지 않음',
  'check.force-mfa.even-with-mfa': 'MFA가 있어도 거부함',
  'check.force-mfa.lets-through': 'MFA가 없어도 {actions}을(를) 통과시킴',
  'check.force-mfa.locks-out': '아직 MFA가 없는 사람을 막음: MFA가 없으면 {actions}을(를) 거부함',
  'check.force-mfa.out-of-reach':
    'MFA 설정을 허용하려 하지만 본인 사용자나 모든 이름의 디바이스에 미치지 못함: {actions}',
} as const satisfies SameKeys<typeof english>;
