import { plural } from '../en/plural.ts';
import type { programs as english } from '../en/programs.ts';
import type { SameKeys } from '../sameKeys.ts';

/** Time and programs of the practice account, in Korean. */
export const programs = {
  'programs.signer': ({ kind, id, owner }: { kind: string; id: string; owner: string }) => {
    if (kind === 'role') return `the role ${id}`;
    return kind === 'root-key' ? `root’s key ${id}` : `${owner}’s key ${id}`;
  },
  'programs.date': ({ day, days }: { day: string; days: number }) =>
    `It is ${day} on the practice account: ${plural(days, 'day')} ahead, as its time was moved.`,
  'programs.passed': ({ days, scenario, moment }: { days: number; scenario: string; moment: string }) =>
    `${plural(days, 'day')} passed on the practice account ${scenario}. It is ${moment} there now.`,
  'programs.ran': '{name} ran, last on {moment}, for {service}. It signs with {signer}.',
  'programs.fails': '{name} fails since {moment}: {signer} is not let in.',
  'programs.idle': '{name} did not run in this time. It signs with {signer}.',
} as const satisfies SameKeys<typeof english>;
