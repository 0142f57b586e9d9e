import { describe, expect, it } from 'vitest';
import { fitParticles } from '../../src/messages/ko/fitParticles.ts';

describe('fitParticles', () => {
  it.each([
    ['그룹을(를) 만들어요', '그룹을 만들어요'],
    ['사용자을(를) 만들어요', '사용자를 만들어요'],
    ['그룹(으)로, 사용자(으)로, 서울(으)로', '그룹으로, 사용자로, 서울로'],
    ['그룹과(와) 사용자과(와)', '그룹과 사용자와'],
    ['“bora”은(는) 있고 “admin”은(는) 없어요', '“bora”는 있고 “admin”은 없어요'],
    ['offroot-require-mfa이(가)', 'offroot-require-mfa가'],
    ['file을(를) king을(를) role(으)로', 'file을 king을 role로'],
    ['MFA을(를) URL을(를) ARN(으)로 KMS이(가)', 'MFA를 URL을 ARN으로 KMS가'],
    ['3이(가) 2이(가) 10이(가) 100은(는) 7(으)로', '3이 2가 10이 100은 7로'],
    ['iam:CreateUser을(를)', 'iam:CreateUser를'],
    ['관리자(이)라서 그룹(이)라서', '관리자라서 그룹이라서'],
    ['(이)는 앞말이 없으면 그대로', '(이)는 앞말이 없으면 그대로'],
  ])('%s', (written, said) => {
    expect(fitParticles(written)).toBe(said);
  });
});
