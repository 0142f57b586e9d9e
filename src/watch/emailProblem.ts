import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';

/** Why an address is none that AWS's services write to; null where it may be one. Whether anybody reads it shows only later. */
export const emailProblem = (value: string): Words | null =>
  value.length <= 254 && /^[\w+=.#|!&-]+@[\w-]+(\.[\w-]+)+$/.test(value) ? null : say('watch.email.problem');
