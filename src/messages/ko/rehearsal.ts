import type { rehearsal as english } from '../en/rehearsal.ts';
import type { SameKeys } from '../sameKeys.ts';

/** The rehearsal of a plan: what each person could still do after it, in Korean. */
export const rehearsal = {
  'rehearsal.doing': '각자 무엇을 할 수 있을지 예행연습하고 있어요',
  'rehearsal.failed':
    '적용한 뒤에 각자 무엇을 할 수 있을지 알아내지 못했어요. 그래도 변경할 때마다 잠김 방지 장치가 먼저 확인해요.',
  'rehearsal.names': '{names}',
  'rehearsal.names.more': '{names} 외 {rest}명',
  'rehearsal.summary.nobody': '{count}명 예행연습: 못 들어오게 되는 사람이 없어요',
  'rehearsal.summary.unsure': '{count}명 예행연습: 못 들어오게 되는 사람은 안 보이지만 일부는 알 수 없어요',
  'rehearsal.summary.locked-out': '{count}명 예행연습: 못 들어오게 되는 사람이 있어요',
  'rehearsal.caution.mfa': '{names}은(는) 첫 로그인 때 MFA를 설정할 수 없어요.',
  'rehearsal.caution.password': '{names}은(는) 다음 로그인 때 암호를 바꿔야 하는데, 바꿀 권한이 없어요. 거기서 막혀요.',
  'rehearsal.caution.rights': '{names}은(는) MFA가 있어도 더는 관리할 수 없게 돼요.',
  'rehearsal.note.many': '서로 다른 권한이 너무 많아서 AWS 정책 시뮬레이터에 다 물어보지 못했어요.',
  'rehearsal.note.refused': 'AWS 정책 시뮬레이터에 물어보지 못했어요 ({action}).',
  'rehearsal.note.unseen': '아직 아무 데도 연결되지 않았고 읽지도 못해서 모르는 정책: {policies}.',
  'rehearsal.note.scp': '조직 자체의 정책은 포함하지 않았어요. 그 정책은 권한을 줄이기만 해요.',
  'rehearsal.by.aws': 'AWS 정책 시뮬레이터가 판정했어요.',
  'rehearsal.by.offroot': 'AWS가 아니라 offroot가 정책을 보고 계산했어요.',
  'rehearsal.situation.first-sign-in': '첫 로그인',
  'rehearsal.situation.without-mfa': 'MFA 없이',
  'rehearsal.situation.with-mfa': 'MFA로',
  'rehearsal.act.change-password': '자기 암호 변경',
  'rehearsal.act.set-up-mfa': '자기 MFA 설정',
  'rehearsal.act.session-token': 'MFA 코드로 세션',
  'rehearsal.act.aws-login': 'aws login 시작',
  'rehearsal.act.see-servers': '서버 보기',
  'rehearsal.act.list-buckets': 'S3 버킷 목록',
  'rehearsal.act.list-users': '사용자 목록',
  'rehearsal.act.create-user': '사용자 만들기',
  'rehearsal.decision.allowed': '가능',
  'rehearsal.decision.denied': '불가',
  'rehearsal.decision.undecidable': '모름',
  'rehearsal.was': '{now}, 전엔 {before}',
} as const satisfies SameKeys<typeof english>;
