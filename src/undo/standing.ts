import type { Fate } from '../model/deed.ts';
import type { Words } from '../model/words.ts';

/** Whether a deed is as offroot left it, on its own: what rests on it is another matter. `why` is the difference. */
export interface Standing {
  readonly fate: Fate;
  readonly why: Words | null;
}

/** As offroot left it. */
export const open: Standing = { fate: 'open', why: null };

/** Not there any more, or never was: there is nothing to take back. */
export const gone: Standing = { fate: 'gone', why: null };

/** Not what offroot left. */
export const changed = (why: Words): Standing => ({ fate: 'changed', why });
