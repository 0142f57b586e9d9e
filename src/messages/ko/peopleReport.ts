import type { peopleReport as english } from '../en/peopleReport.ts';
import type { SameKeys } from '../sameKeys.ts';

/** What `offroot audit --people` says, in Korean. */
export const peopleReport = {
  'people-report.reading': '누가 무엇으로 로그인했는지 읽고 있어요',
  'people-report.title': '계정 {account}에서 로그인을 마친 사람',
  'people-report.read': '{moment}에 한 명씩 직접 물어서 읽었어요.',
  'people-report.read.partly': '{moment}에 읽었지만, 일부는 읽지 못했어요.',
  'people-report.read.reported':
    '{moment}에 읽었어요. {total}명 중 {count}명은 {reported} 자격 증명 보고서 기준이고, AWS는 4시간마다 새로 만들어요. `--live`를 붙이면 한 명씩 직접 물어봐요.',
  'people-report.through': '모두 마쳤어요: {count}명이 암호와 MFA로 로그인했어요.',
  'people-report.not-yet': ({ done, count }: { done: number; count: number }) =>
    done === 0
      ? `${count}명 중 0명이 마쳤어요: 암호와 MFA로 로그인했다고 알려진 사람이 없어요.`
      : `${count}명 중 ${done}명이 마쳤어요: 암호와 MFA로 로그인했어요.`,
  'people-report.unknown':
    '모두 마쳤는지 알 수 없어요. 필요한 것 중 일부를 읽지 못했어요. {count}명 중 {done}명은 마쳤어요.',
  'people-report.nobody':
    '아직 아무도 없어요. 이 계정에는 사람이 쓰는 사용자가 없어요. `offroot people add`로 첫 사용자를 만드세요. IAM Identity Center의 사람은 세지 않아요.',

  'people-report.column.stage': '진행',
  'people-report.stage.through': 'MFA로 로그인함',
  'people-report.stage.without-mfa': 'MFA 없이 로그인함',
  'people-report.stage.no-password': '아직 암호 없음',
  'people-report.stage.change-due': '첫 암호 안 바꿈',
  'people-report.stage.invited': '아직 로그인 안 함',
  'people-report.stage.renewed': '새 암호 아직 안 씀',
  'people-report.stage.not-since-mfa': 'MFA로는 아직',
  'people-report.stage.unknown': '알 수 없음',
  'people-report.mfa.virtual': '앱',
  'people-report.mfa.other': '패스키나 키',
  'people-report.mfa.none': '없음',
  'people-report.stage.on': '{stage}, {day}',
  'people-report.facts': 'MFA: {mfa}; 그룹: {groups}',
  'people-report.no-groups': '없음',
  'people-report.programs': ({ count, names, more }: { count: number; names: string; more: number }) =>
    `뺀 것, 암호가 없는 프로그램 ${count}개 (${names}${more > 0 ? ` 외 ${more}개` : ''}).`,

  'people-report.todo': '남은 할 일, 급한 것부터',
  'people-report.todo.address': '로그인하는 곳: `{address}`',
  'people-report.todo.one': '{name}',
  'people-report.todo.with': '{name}, {detail}',
  'people-report.todo.command': '{who}: `{command}`',
  'people-report.todo.set-up-mfa':
    'MFA를 설정해야 해요. 그 전에는 암호만 훔쳐도 로그인할 수 있어요. 각자 자기 사용자로 로그인해서 직접 실행해요:',
  'people-report.todo.new-first-password':
    '새 첫 암호를 주세요. 이전 것은 2주 넘게 그대로라서, 카드를 주운 사람이 쓸 수 있어요. 관리자가 실행해요:',
  'people-report.todo.give-password':
    '첫 암호를 주세요. 사람이 쓰는 그룹에 있는데 로그인할 방법이 없어요. 관리자가 실행해요. 퇴사했다면 `offroot people remove NAME{there}` 명령을 쓰세요:',
  'people-report.todo.change-password':
    '첫 암호를 바꿔야 해요. 로그인 페이지가 새 암호를 묻고, 바꾸기 전에는 들여보내지 않아요. 잊었다면 관리자가 `offroot people reset NAME{there}` 명령을 실행해요:',
  'people-report.todo.first-sign-in':
    '첫 암호로 로그인하고, 거기서나 아래 명령으로 MFA를 설정해야 해요. 암호를 잃어버렸다면 관리자가 `offroot people reset NAME{there}` 명령을 실행해요:',
  'people-report.todo.sign-in-again':
    '암호와 MFA로 한 번 로그인해야 해요. MFA를 설정한 뒤로 AWS가 본 로그인이 없어요. 로그인은 5분쯤 뒤에 기록돼요:',
  'people-report.todo.live': '한 명씩 직접 물어보세요. 자격 증명 보고서로는 이 사람들이 어디까지 했는지 알 수 없어요:',
  'people-report.todo.group': '그룹이 없어서, 권한도 없고 MFA를 요구하는 규칙도 없을 수 있어요:',
  'people-report.todo.app':
    '하나 더 있으면 좋아요. 패스키나 보안 키에는 코드가 없는데, 어떤 명령은 코드를 물어봐요. 앱에는 코드가 있어요:',
  'people-report.todo.unread':
    'offroot가 {action}을(를) 쓸 수 있게 해 주세요. 지금은 그 내용을 몰라요. 정책은 `offroot permissions people-report`로 볼 수 있어요. AWS의 답: {reason}',
  'people-report.signed-in-on': '{day}에 로그인함',
  'people-report.first.today': '첫 암호 하루 안 됨',
  'people-report.first.days': '첫 암호 {count}일째',
  'people-report.first.unknown': '첫 암호 며칠째인지 모름',
  'people-report.first.handed-over': '{age}, {day}에 전달함',
} as const satisfies SameKeys<typeof english>;
