import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { type Stage, useStage } from '../stage.ts';
import type { Arrival, Keyboard } from './strokes.ts';

/**
 * The stage with a keyboard of its own, which hands on one key at a time: a view that a key brings hears the next one, also
 * where a slow line delivers both together. For a screen whose views are components of their own.
 */
export function useKeysInTurn(): Stage {
  const stage = useStage();
  const { keyboard: outer, listening } = stage;
  const [keyboard] = useState<Keyboard>(() => new Set());
  const waiting = useRef<Arrival[]>([]);
  const busy = useRef(false);
  const [settled, setSettled] = useState(0);

  const handOn = useEffectEvent(() => {
    const next = waiting.current.shift();
    busy.current = next !== undefined;
    if (!next) return;
    for (const listener of [...keyboard]) listener([next]);
    setSettled((count) => count + 1);
  });
  // Effects of the views run before this one: whatever view the key brought is listening by now.
  useEffect(() => {
    if (settled > 0) handOn();
  }, [settled]);

  useLayoutEffect(() => {
    if (!listening) return;
    const listener = (arrived: readonly Arrival[]): void => {
      waiting.current.push(...arrived);
      if (!busy.current) handOn();
    };
    outer.add(listener);
    return () => void outer.delete(listener);
  }, [listening, outer]);
  return { ...stage, keyboard };
}
