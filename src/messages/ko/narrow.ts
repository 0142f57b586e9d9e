import type { narrow as english } from '../en/narrow.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What `offroot narrow` asks, plans and says, in Korean. */
export const narrow = {
  'narrow.title': '권한 좁히기',
  'narrow.why': '아무도 안 쓰는 것을 덜어내요. 먼저 서비스와 작업을, 다음으로 대상을, 그다음으로 조건을 좁혀요.',
  'narrow.plan': '{holder}의 {policy} 좁히기',
  'narrow.caution':
    '새 정책에 없는 일은 {holder}이(가) 바로 못 하게 돼요. offroot undo로 {policy}을(를) 돌려줄 수 있어요.',
  'narrow.caution.shortened':
    '작업이 많아서 정책 하나에 다 들어가지 않아요. 일부는 ec2:Describe*처럼 앞부분만 적는데, 고르신 것보다 넓어요.',
  'narrow.caution.lists':
    '{service}의 목록 보기는 거부돼요. AWS가 전체에 대해서만 허용하거든요. 목록이 필요하면 뒤로 가서 {service}의 대상을 비워 두세요.',
  'narrow.caution.address':
    '다른 주소에서는 거부돼요. 집에서도, 이동 중에도, CloudFormation처럼 AWS가 대신 일할 때도 그래요.',
  'narrow.caution.mfa':
    '액세스 키만으로는 MFA가 없어서 키로 서명하는 프로그램은 거부돼요. 사람은 MFA로 로그인하거나 코드로 세션을 받으면 돼요.',
  'narrow.allows': '{where}에 {actions} 허용',
  'narrow.allows.under': '{where}에 {actions} 허용. 조건: {under}',
  'narrow.allows.everything': '모든 것',
  'narrow.detail': '{policy} 대신',
  'narrow.same': '두 정책에 같은 것을 물어보니 요청 {asked}개 중 {same}개를 전과 똑같이 판단해요',
  'narrow.loses-services': '더는 못 쓰는 서비스: {services}',
  'narrow.left': '{holder}의 {policy}을(를) 그대로 두었어요',
  'narrow.left.empty': '남는 것이 없어요. 서비스나 작업을 남기고, 지금 정책이 허용하는 리소스를 적어 주세요.',
  'narrow.left.full':
    'AWS는 그룹에 정책을 열 개까지만 연결해요. 필요 없는 것을 먼저 분리하세요. 넓은 정책을 떼기 전에 새 정책이 있어야 하니까요.',
  'narrow.left.too-long': 'AWS가 받는 6,144자보다 길어져요. 작업을 덜 남기거나 리소스를 덜 적어 주세요.',

  'narrow.who.user': '{name}',
  'narrow.who.group': '그룹 {name}',
  'narrow.who.role': '역할 {name}',
  'narrow.who.title': '누구의 권한을 좁힐까요?',
  'narrow.who.why': '그룹에서 덜어내면 그룹의 모두에게서 덜어내요. 관리자 그룹은 그대로 두기 때문에 목록에 없어요.',
  'narrow.who.policies': '가진 정책: {policies}',
  'narrow.who.unknown': '여기에는 {name}이(가) 없어요. 누구의 권한을 좁힐까요?',
  'narrow.who.nothing': '{name}에게는 좁힐 수 있는 자기 정책이 없어요. 다른 누구의 권한을 좁힐까요?',
  'narrow.who.not.administrators':
    '{name}은(는) 관리자 그룹이에요. 모든 것을 할 수 있는 사람이 있어야 하니 그대로 둬요. 다른 누구의 권한을 좁힐까요?',
  'narrow.who.not.own-role':
    '지금 {name}(으)로 로그인해 있어서, 좁히면 중간에 들어올 수 없게 돼요. 다른 누구의 권한을 좁힐까요?',

  'narrow.policy.title': '{holder}의 어느 정책인가요?',
  'narrow.policy.why': '새 정책이 그 자리를 대신해요. 이전 정책은 고치지 않아서, 그것을 가진 다른 사람은 그대로예요.',
  'narrow.policy.inline': '인라인 정책 {policy}',
  'narrow.policy.done': '이미 좁혔어요. {policy}이(가) 대신하고 있고, 더 할 일이 없어요',

  'narrow.stage.title': '{policy}을(를) 어디까지 좁힐까요?',
  'narrow.stage.why':
    '아래로 갈수록 더 덜어내요. 무엇을 썼는지는 AWS의 Access Advisor가 알려 줘요. 최대 네 시간 늦고, 400일 전까지 봐요.',
  'narrow.stage.why.unread': '아래로 갈수록 더 덜어내요. 무엇을 썼는지는 알 수 없어요. {action}을(를) 읽지 못했어요.',
  'narrow.stage.everything': '지금 그대로 전부',
  'narrow.stage.everything.hint': '덜어내는 것이 없고, 아무것도 바꾸지 않아요',
  'narrow.stage.everything.inline': '덜어내는 것이 없고, 인라인 정책이 같은 내용의 관리형 정책이 돼요',
  'narrow.stage.actions': '필요한 작업만',
  'narrow.stage.actions.hint': '안 쓴 서비스를 덜어내요: {count}개 중 {unused}개',
  'narrow.stage.actions.hint.unread': '체크하지 않은 서비스와 작업을 덜어내요',
  'narrow.stage.resources': '적어 준 것에 대해서만',
  'narrow.stage.resources.hint': '나머지 버킷, 테이블, 대기열 등을 덜어내요',
  'narrow.stage.conditions': '조건에 맞을 때만',
  'narrow.stage.conditions.hint': '다른 곳에서, 기한 뒤에, MFA 없이, 다른 리전에서 하는 일을 덜어내요',

  'narrow.services.title': '어느 서비스를 남길까요?',
  'narrow.services.why': '쓴 서비스에 체크되어 있어요. 체크하지 않은 것은 이제부터 거부돼요.',
  'narrow.service': '{service} ({name})',
  'narrow.service.bare': '{service}',
  'narrow.service.used': '마지막으로 쓴 날 {at}',
  'narrow.service.unused': '400일 동안 안 썼어요',
  'narrow.service.unknown': '썼는지 알 수 없어요',

  'narrow.use.title': '{service}을(를) 얼마나 남길까요?',
  'narrow.use.why': '지금 정책이 허용하는 것보다 넓어지지는 않아요.',
  'narrow.use.used': '쓴 작업만',
  'narrow.use.used.hint': '{actions}. 데이터를 옮기는 작업은 AWS가 기록하지 않아서 빠진 것이 있을 수 있어요',
  'narrow.use.read': '읽기만',
  'narrow.use.read.data': '이름으로 데이터를 읽어요',
  'narrow.use.read.hint': 'Describe, Get, List로 시작하는 모든 작업',
  'narrow.use.read-write': '읽기와 쓰기',
  'narrow.use.read-write.data': '이름으로 데이터를 읽고 써요. 버킷이나 테이블, 대기열을 만들거나 지우지는 못해요',
  'narrow.use.all': '전부',
  'narrow.use.all.data': '지금 정책이 허용하는 모든 작업',
  'narrow.use.all.hint': '지금 정책이 허용하는 모든 작업',

  'narrow.more.title': '그 밖에 어떤 작업을 남길까요?',
  'narrow.more.why': 's3:GetBucketTagging 같은 작업을 쉼표로 나눠 적어 주세요. 비워 두면 더 남기지 않아요.',
  'narrow.where.title': '{service}의 무엇에 대해서인가요?',
  'narrow.where.why': 'ARN을 쉼표로 나눠 적어 주세요: arn:aws:{service}:… 비워 두면 모든 것이에요.',
  'narrow.where.why.data': '이름이나 ARN을 쉼표로 나눠 적어 주세요. 비워 두면 모든 것이에요.',
  'narrow.where.why.iam': '체크한 것이에요. 하나도 체크하지 않으면 모든 것이에요.',
  'narrow.where.iam': '{kind} {name}',
  'narrow.where.wrong':
    '“{name}”은(는) {service}에 있는 것의 이름이 아니에요. ARN은 arn:aws:{service}:(으)로 시작해요.',

  'narrow.policy-name.title': '새 정책의 이름은 무엇으로 할까요?',
  'narrow.policy-name.why': 'offroot의 태그가 붙고, 무엇에서 만들었는지 설명에 적혀요.',
  'narrow.policy-name.wrong': '이름은 128자까지의 영문자, 숫자, +=,.@-_(으)로 지어요.',
  'narrow.policy-name.taken': '{name}(이)라는 다른 정책이 이미 있어요. 다른 이름을 골라 주세요.',

  'narrow.conditions.title': '어떤 조건에서인가요?',
  'narrow.conditions.why': '체크한 조건이 모두 맞아야 해요.',
  'narrow.conditions.address': '정해진 주소에서',
  'narrow.conditions.address.hint': '사무실이나 VPN의 주소',
  'narrow.conditions.dates': '정해진 날까지',
  'narrow.conditions.dates.hint': '외부 계약자나 한 프로젝트를 위해',
  'narrow.conditions.mfa': 'MFA로',
  'narrow.conditions.mfa.hint': '원하면 너무 오래되지 않은 MFA만',
  'narrow.conditions.region': '정해진 리전에서',
  'narrow.conditions.region.hint': 'IAM이나 CloudFront처럼 리전이 없는 서비스는 여기서 빼요',
  'narrow.addresses.title': '어느 주소에서인가요?',
  'narrow.addresses.why':
    '인터넷에서 보이는 주소예요. 사무실 NAT나 VPN의 주소를 203.0.113.7이나 203.0.113.0/24처럼 적고, 여러 개면 쉼표로 나눠 주세요.',
  'narrow.addresses.none': '주소를 하나 이상 적어 주세요.',
  'narrow.addresses.wrong': '“{address}”은(는) 주소도 범위도 아니에요. 203.0.113.7이나 203.0.113.0/24처럼 적어 주세요.',
  'narrow.addresses.private':
    '{address}은(는) 네트워크 안의 주소({range})라서 AWS는 볼 수 없어요. AWS는 네트워크가 밖으로 나갈 때의 주소를 봐요.',
  'narrow.addresses.all': '{address}은(는) 모든 주소라서 좁히는 것이 없어요.',
  'narrow.from.title': '어느 날부터인가요?',
  'narrow.from.why': '2026-12-01처럼 적어 주세요. 그날 UTC 자정부터예요. 비워 두면 지금부터예요.',
  'narrow.until.title': '어느 날까지인가요?',
  'narrow.until.why': '2027-03-01처럼 적어 주세요. 그날이 시작되는 UTC 자정에 끝나요.',
  'narrow.until.past': '{day}은(는) 이미 지났어요. 아무도 아무것도 못 하게 돼요.',
  'narrow.until.before': '시작하는 {day} 뒤에 끝나야 해요.',
  'narrow.day.wrong': '“{day}”은(는) 날짜가 아니에요. 날짜는 2026-12-01처럼 적어요.',
  'narrow.mfa-hours.title': '코드를 넣은 지 몇 시간 안이어야 하나요?',
  'narrow.mfa-hours.why': '8처럼 정수로 적어 주세요. 그 뒤에는 다시 로그인해요. 비워 두면 언제 넣었든 괜찮아요.',
  'narrow.mfa-hours.wrong': '1부터 36까지의 정수로 적어 주세요. AWS는 그 안에 모든 세션을 끝내요.',
  'narrow.regions.title': '어느 리전에서인가요?',
  'narrow.regions.why': 'eu-west-1처럼 적고, 여러 개면 쉼표로 나눠 주세요.',
  'narrow.regions.wrong': '“{region}”은(는) 리전이 아니에요. 리전은 eu-west-1처럼 생겼어요.',

  'narrow.action.wrong': '“{action}”은(는) 작업이 아니에요. 작업은 s3:GetObject나 s3:Get*처럼 생겼어요.',
  'narrow.action.meant': '{action}: {meant}을(를) 쓰려고 하셨나요?',
  'narrow.action.strange': '{action}: offroot가 아는 작업 중에는 그런 이름이 없어요.',
} as const satisfies SameKeys<typeof english>;
