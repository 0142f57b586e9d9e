import type { programs as english } from '../en/programs.ts';
import type { SameKeys } from '../sameKeys.ts';

/** Time and programs of the practice account, in Korean. */
export const programs = {
  'programs.signer': ({ kind, id, owner }: { kind: string; id: string; owner: string }) => {
    if (kind === 'role') return `역할 ${id}`;
    return kind === 'root-key' ? `루트 키 ${id}` : `${owner}의 키 ${id}`;
  },
  'programs.date': '연습 계정은 지금 {day}, 시간을 옮겨서 {days}일 앞서 있어요.',
  'programs.passed': '연습 계정 {scenario}에서 {days}일이 지났어요. 거기는 지금 {moment}예요.',
  'programs.ran': '{name}: {moment}에 {service}을(를) 쓰려고 마지막으로 실행했어요. {signer}(으)로 서명해요.',
  'programs.fails': '{name}: {moment}부터 실패해요. {signer}(으)로 들어갈 수 없어요.',
  'programs.idle': '{name}: 그동안 실행하지 않았어요. {signer}(으)로 서명해요.',
} as const satisfies SameKeys<typeof english>;
