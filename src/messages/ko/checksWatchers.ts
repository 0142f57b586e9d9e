import type { checksWatchers as english } from '../en/checksWatchers.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of analyzers, watchers and budgets say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksWatchers = {
  'check.region.unknown': '{region}: 읽을 권한 없음: {action}',
  'check.access-analyzer-on': '외부 액세스를 찾는 분석기 있음',
  'check.access-analyzer-on.why':
    '낯선 사람이 들어올 수 있는 버킷이나 역할은 겉으로는 다른 것과 똑같아 보여요. 외부 액세스 분석기는 정책을 하나하나 읽고 이 계정 밖에서 누가 들어올 수 있는지 알려 줘요.',
  'check.access-analyzer-on.fix':
    'offroot watch가 사용 중인 리전마다 하나씩 만들어요. 직접 하려면 이 리전마다 IAM의 액세스 분석기, 분석기 설정에서 외부 액세스 분석기를 만드세요. 무료예요. 미사용 액세스 분석기는 다른 것이고 비용이 들어요: https://aws.amazon.com/iam/access-analyzer/pricing/',
  'check.analyzer': '{region}: {name}, {at}부터',
  'check.analyzer.none': '{region}: 없음',
  'check.analyzer.inactive': '{region}: {name} 상태 {status}',
  'check.access-analyzer-findings-settled': '밖에서는 허락한 사람만 들어옴',
  'check.access-analyzer-findings-settled.why':
    '분석기가 찾은 것은 이 계정 밖에서 어딘가로 들어올 수 있는 누군가예요. 일부러 연 것이면 보관해 두어야 다음 것이 눈에 띄고, 아니면 새고 있는 거예요.',
  'check.access-analyzer-findings-settled.fix':
    '해당 리전에서 https://console.aws.amazon.com/access-analyzer/ 를 열고 조사 결과를 하나씩 보세요. 아무도 들어오면 안 되는 곳은 버킷이나 역할의 정책을 고치고, 일부러 연 것은 조사 결과를 보관하세요.',
  'check.external.none': '열린 것 없음, 리전 {count}개',
  'check.external': '{name}: {who}에게 열림',
  'check.external.public': '{name}: 누구에게나 열림',
  'check.external.more': '{region}: 조사 결과 {count}건 넘음',
  'check.guardduty-on': 'GuardDuty가 공격을 찾음',
  'check.guardduty-on.why':
    'GuardDuty는 계정에서 일어나는 일을 읽으며 공격자가 하는 짓을 찾아요. 낯선 곳에서 쓰인 키나 코인을 캐는 서버 같은 것이죠. 밤새 그걸 읽는 사람은 아무도 없어요.',
  'check.guardduty-on.fix':
    '사용 중인 리전마다 https://console.aws.amazon.com/guardduty/ 를 열고 시작하기를 누르세요. 처음 30일은 무료이고, 얼마가 들지는 사용량 페이지에 나와요. 그다음에는 읽은 양만큼 비용이 들어요: https://aws.amazon.com/guardduty/pricing/',
  'check.security-hub-on': 'Security Hub가 설정을 점검함',
  'check.security-hub-on.why':
    'Security Hub CSPM은 모든 서비스의 설정을 날마다 AWS의 기준과 견주고, GuardDuty와 분석기가 찾은 것을 한데 모아요. offroot는 누가 들어오는지를 보고, Security Hub는 나머지를 봐요.',
  'check.security-hub-on.fix':
    '사용 중인 리전마다 https://console.aws.amazon.com/securityhub/ 를 열고 AWS Foundational Security Best Practices 표준으로 Security Hub CSPM을 켜세요. Config가 필요해요. 처음 30일은 무료이고, 그다음에는 점검할 때마다 비용이 들어요: https://aws.amazon.com/security-hub/pricing/',
  'check.config-recording': 'Config가 변경을 기록함',
  'check.config-recording.why':
    'Config는 모든 리소스가 어떻게 설정되어 있고 언제 바뀌었는지 남겨요. 무언가 고장 나거나 침입당했을 때 가장 먼저 묻게 되는 것이죠. Security Hub도 이 기록을 바탕으로 해요.',
  'check.config-recording.fix':
    '사용 중인 리전마다 https://console.aws.amazon.com/config/ 를 열고 원클릭 설정을 누르세요. 기록하는 변경마다 비용이 들어서, 많이 바뀌는 계정은 많이 내요: https://aws.amazon.com/config/pricing/',
  'check.watcher.on': '{region}: 켜짐',
  'check.watcher.on-since': '{region}: {at}부터 켜짐',
  'check.watcher.paused': '{region}: 멈춤',
  'check.watcher.paused-since': '{region}: {at}에 멈춤',
  'check.watcher.off': '{region}: 꺼짐',
  'check.budget-alert-set': '청구액이 늘면 알게 되는 사람 있음',
  'check.budget-alert-set.why':
    '키를 훔친 사람은 서버를 켜고, 그 사실은 한 달 뒤 청구서에서 처음 드러나요. 누군가에게 메일을 보내는 월 예산이 있으면 하루 만에 알 수 있어요.',
  'check.budget-alert-set.fix':
    'offroot watch가 만들어요. 직접 하려면 https://console.aws.amazon.com/costmanagement/ 에서 예산, 예산 생성, 월별 비용 예산을 고르세요. 메일만 보내는 예산은 무료예요: https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/ 관리자인데도 AWS가 거부하면, 먼저 루트가 계정 페이지에서 “결제 정보에 대한 IAM 사용자 및 역할 액세스”를 켜야 해요.',
  'check.budget': '“{name}”, 한 달 {amount} {unit}, 받는 사람 {who}',
  'check.budget.planned': '“{name}”, 받는 사람 {who}',
  'check.budget.silent': '“{name}”, 받는 사람 없음',
  'check.budget.none': '전체 비용을 보는 월 예산 없음',
} as const satisfies SameKeys<typeof english>;
