import { type RefObject, useRef } from 'react';
import type { KeyMap } from './useKeys.ts';

/** A cursor in a list, and the keys that move it: they are spread into the screen's own. */
export interface List {
  readonly count: number;
  readonly cursor: number;
  /** entries in sight, told by whoever draws them: what page-up and page-down move by */
  readonly page: RefObject<number>;
  /** every key that moves the cursor */
  readonly keys: KeyMap;
  /** those that a text field on the same screen leaves over */
  readonly typingKeys: KeyMap;
}

/** The cursor is the screen's own state, so that it outlives the list; out of range it is taken to the nearest end. */
export function useList(count: number, at: number, moveTo: (index: number) => void): List {
  const page = useRef(1);
  const within = (index: number) => Math.max(0, Math.min(count - 1, index));
  const cursor = within(at);
  const to = (index: () => number) => () => moveTo(within(index()));
  const typingKeys = {
    up: to(() => cursor - 1),
    down: to(() => cursor + 1),
    'page-up': to(() => cursor - page.current),
    'page-down': to(() => cursor + page.current),
  };
  return { count, cursor, page, typingKeys, keys: { ...typingKeys, home: to(() => 0), end: to(() => count - 1) } };
}
