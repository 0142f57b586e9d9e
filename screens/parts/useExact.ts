import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Hint } from './KeyHints.tsx';
import type { KeyMap } from './useKeys.ts';

/** Whether what is shortened or relative is shown whole: one key, the same on every screen that has such values. */
export interface Exact {
  readonly exact: boolean;
  readonly exactKey: KeyMap;
  readonly exactHint: Hint;
}

/** State of the key `i`. */
export function useExact(): Exact {
  const [exact, setExact] = useState(false);
  return {
    exact,
    exactKey: { i: () => setExact((now) => !now) },
    exactHint: { key: 'i', words: exact ? say('screen.exact.less') : say('screen.exact.more') },
  };
}
