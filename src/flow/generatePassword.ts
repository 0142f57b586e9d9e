import { passwordProblem } from '../facts/passwordProblem.ts';
import type { PasswordPolicy } from '../model/iam.ts';
import type { RandomBytes } from './run.ts';

// Without the letters and digits that look alike (l I 1 O 0), so that a password can be read out and typed.
const kinds = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '!@#$%^*_+-='] as const;

/**
 * A password that the policy takes: 20 characters or the policy's minimum, all four kinds, about 6 bits a character.
 * Every choice is made by rejection sampling, so that no character is likelier than another.
 */
export function generatePassword(policy: PasswordPolicy | null, random: RandomBytes): string {
  const length = Math.max(20, policy?.minimumLength ?? 0);
  for (;;) {
    const password = Array.from({ length }, () => pick(kinds.join(''), random)).join('');
    const complete = kinds.every((kind) => [...password].some((letter) => kind.includes(letter)));
    if (complete && passwordProblem(policy, password) === null) return password;
  }
}

function pick(letters: string, random: RandomBytes): string {
  const limit = 256 - (256 % letters.length);
  for (;;) {
    const [byte = 255] = random(1);
    if (byte < limit) return letters.charAt(byte % letters.length);
  }
}
