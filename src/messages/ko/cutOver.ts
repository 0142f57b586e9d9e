import type { cutOver as english } from '../en/cutOver.ts';
import type { SameKeys } from '../sameKeys.ts';
/** Root's keys on their way out: counted, switched off, deleted, in Korean. */
export const cutOver = {
  'step.cut-over.title': '루트 키 정리',
  'step.cut-over.why':
    '쓰고 있는 키는 바로 없애지 않아요. 먼저 며칠 동안 아무도 안 써서 조용해야 하고, 며칠 동안 꺼 두고, 그다음에 삭제해요.',
  'noun.note': '메모',

  'cut-over.programs.title': '지금 프로그램을 옮길까요?',
  'cut-over.programs.why':
    '루트 키를 쓰는 프로그램마다 루트 키 대신 자기 키나 역할을 받아요. 바꾸는 일은 프로그램이 돌아가는 곳에서 직접 하세요. 새것이 쓰일 때까지 offroot가 AWS를 지켜봐요.',
  'cut-over.programs.now': '지금 하고 지켜보기',
  'cut-over.programs.now.hint': 'AWS가 알아채는 데 몇 분 걸려요',
  'cut-over.programs.later': '나중에, 또는 이미 했어요',
  'cut-over.programs.later.hint': '조용한 날은 계속 세고, 누가 루트 키를 쓰면 처음부터 다시 시작해요',
  'cut-over.programs.wait': '프로그램 옮기기',
  'cut-over.programs.user': '{program}: 루트 키 {key}이(가) 있는 자리에 {name}의 새 액세스 키를 넣으세요.',
  'cut-over.programs.role': '{program}: 역할 {name}(으)로 돌리고, 루트 키 {key}을(를) 빼세요.',
  'cut-over.seen.user': '{name}의 키 사용',
  'cut-over.seen.role': '역할 {name} 사용',
  'cut-over.seen.yes': 'AWS가 확인했어요',
  'cut-over.seen.no': '아직이에요. AWS가 알려 주는 데 몇 분 걸려요',

  'cut-over.quiet-days.title': '먼저 루트 키가 며칠 동안 조용해야 할까요?',
  'cut-over.quiet-days.why':
    '그동안 키는 계속 쓸 수 있어요. 누가 쓰면 처음부터 다시 세고, 어느 서비스에 썼는지 알려 줘요. 2주면 매주 도는 것까지 잡아내요. 한 달에 한 번 도는 것이 있으면 35일로 하세요. 최소 {least}일이에요.',
  'cut-over.off-days.title': '며칠 동안 꺼 두었다가 삭제할까요?',
  'cut-over.off-days.why':
    '끈 키는 금방 다시 켤 수 있지만, 삭제한 키는 영영 돌아오지 않아요. 그사이 고장 난 것이 있으면 루트로 offroot를 실행해서 알려 주세요. 최소 {least}일이에요.',
  'cut-over.days': '{least}에서 {most} 사이의 날수를 입력하세요.',

  'cut-over.broke.title': '{since}에 루트 키를 끈 뒤로 고장 난 것이 있나요?',
  'cut-over.broke.why': '그 키를 아직 쓰던 프로그램은 그때부터 실패해요. 그런 것이 있으면 키를 금방 다시 켤 수 있어요.',
  'cut-over.broke.nothing': '고장 난 것 없음',
  'cut-over.broke.nothing.hint': '키를 충분히 오래 꺼 두었다가 삭제해요',
  'cut-over.broke.key': '고장 났어요: {key} 다시 켜기',
  'cut-over.broke.key.hint': '{use}',
  'cut-over.broke.all': '고장 났어요: 모두 다시 켜기',

  'cut-over.plan.note': '루트 키의 날수 세기',
  'cut-over.plan.off': '조용한 루트 키 끄기',
  'cut-over.plan.delete': '아무도 찾지 않은 루트 키 삭제하기',
  'cut-over.plan.again': '루트 키 다시 켜기',
  'cut-over.caution.note':
    '누구에게도 달라지는 것은 없어요. 메모는 offroot-require-mfa 정책에 태그로 남아서, 어느 컴퓨터에서든 offroot가 알 수 있어요.',
  'cut-over.caution.off': '이 키를 아직 쓰는 것이 있으면 멈춰요. 루트로 offroot를 실행하면 1분이면 다시 켤 수 있어요.',
  'cut-over.caution.delete': '되돌릴 수 없어요. 키가 꺼져 있는 동안 고장 났다고 한 사람은 없었어요.',
  'cut-over.caution.again':
    '조용한 날 세기가 처음부터 다시 시작돼요. 무엇이 아직 이 키를 쓰는지 찾아보세요. offroot audit --root-use로 볼 수 있어요.',
  'cut-over.note.quiet': '루트 키 {key}의 조용한 날을 지금부터 {days}일 센다고 메모하기',
  'cut-over.note.quiet.detail': '키는 켜 둔 채, 지금부터 조용한 {days}일',
  'cut-over.note.off': '루트 키 {key}을(를) 지금부터 {days}일 꺼 둔다고 메모하기',
  'cut-over.note.off.detail': '지금부터 {days}일 꺼 두고, 그 뒤에 삭제 가능',
  'cut-over.note.undo': '메모는 언제부터 날을 세는지만 알려 줘요. 없으면 처음부터 다시 시작해요',
  'cut-over.key.on': '루트의 액세스 키 {key} 다시 켜기',
  'cut-over.key.on.detail': '바로 다시 쓸 수 있음',
  'cut-over.forget': '루트 키 {key}의 메모 지우기',
  'cut-over.forget.detail': '키가 이제 없음',

  'cut-over.left.unread': '루트 키에 대한 메모를 읽지 못했어요',
  'cut-over.left.unwatched': '루트 키 {key}을(를) 쓰는 것이 있는데, 아직 조용한 날을 세고 있지 않아요',
  'cut-over.left.unwatched.how':
    '이 키를 쓰는 것에 자기 키나 역할을 준 다음, 루트로 offroot setup을 실행하세요. 아무도 키를 쓰지 않은 날을 세기 시작해요.',
  'cut-over.left.quiet': '루트 키 {key}은(는) {since}부터 조용하고, {until}까지 그대로 둬요 ({days}일)',
  'cut-over.left.quiet.how': '그날이나 그 뒤에 루트로 offroot setup을 실행하세요. 그때까지 아무도 안 썼으면 키를 꺼요.',
  'cut-over.left.used':
    '루트 키 {key}을(를) {at}에 누가 또 썼어요: {region}의 {service}. 그날부터 다시 {days}일, {until}까지예요',
  'cut-over.left.used.how':
    '무엇이 썼는지부터 찾아보세요. offroot audit --root-use를 실행하면 누가 어디서 불렀고 무엇을 했는지 보여요.',
  'cut-over.left.due': '루트 키 {key}은(는) {days}일 동안 조용해서 이제 꺼도 돼요',
  'cut-over.left.due.how': '루트로 offroot setup을 실행하세요. CloudShell이나 aws login을 쓰면 돼요.',
  'cut-over.left.off': '루트 키 {key}은(는) {since}부터 꺼져 있고, {until}까지 남겨 둬요',
  'cut-over.left.off.how':
    '고장 난 것이 있으면 루트로 offroot setup을 실행해서 알려 주세요. 키를 금방 다시 켤 수 있어요. 없으면 그날 다시 실행하세요.',
  'cut-over.left.over': '루트 키 {key}은(는) {since}부터 꺼져 있고, 이제 삭제해도 돼요',
  'cut-over.left.over.how': '루트로 offroot setup을 실행하고, 고장 난 것이 있었는지 알려 주세요.',
  'cut-over.left.off-unnoted': '루트 키 {key}은(는) 꺼져 있는데, 언제부터인지 메모가 없어요',
  'cut-over.left.off-unnoted.how': '루트로 offroot setup을 실행하세요. 그때부터 날을 세고, 다 지나면 키를 삭제해요.',
} as const satisfies SameKeys<typeof english>;
