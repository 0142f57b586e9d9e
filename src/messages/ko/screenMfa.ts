import type { screenMfa as english } from '../en/screenMfa.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The screens of the MFA ceremony and of waiting, in Korean. */
export const screenMfa = {
  'screen.mfa.title': '{user}의 MFA',
  'screen.mfa.scan': '인증 앱으로 찍으세요. 앱에 이렇게 나와요:',
  'screen.mfa.first': '지금 나오는 코드',
  'screen.mfa.second': '그다음 코드',
  'screen.mfa.changes': '{seconds}초 뒤 바뀜',
  'screen.mfa.right': '코드 둘 다 맞아요.',
  'screen.mfa.submit': '이 휴대폰 등록',
  'screen.mfa.asText': '설정 키 보기',
  'screen.mfa.asCode': 'QR 코드 보기',
  'screen.mfa.asPicture': '그림 파일',
  'screen.mfa.practicePhone': '연습용 휴대폰',
  'screen.mfa.stop': '그만두기, 흔적 없음',
  'screen.mfa.stopShort': '그만',
  'screen.mfa.phoneShows': '휴대폰: {code}, 다음 {next}',
  'screen.mfa.picture': '그림 파일, 끝나면 삭제: {path}',
  'screen.mfa.secretTitle': '글자로 된 설정 키',
  'screen.mfa.secretHow': '앱에서 “설정 키 입력”과 “시간 기준”을 고르세요. 이름: {label}.',
  'screen.mfa.tooSmall':
    'QR 코드를 보려면 창이 {columns}x{rows} 이상이어야 해요. 창을 키우거나, 설정 키를 글자나 그림 파일로 보세요.',
  'screen.wait.since': '{time}부터 지켜봐요 ({age}). AWS가 알려 주는 데 몇 분 걸릴 수 있어요.',
  'screen.wait.copied': '터미널이 허용했다면 주소가 클립보드에 있어요.',
  'screen.wait.copy': '주소 복사',
  'screen.wait.card': '카드 보기',
  'screen.wait.hideCard': '카드 숨기기',
  'screen.wait.console': '연습 콘솔',
} as const satisfies SameKeys<typeof english>;
