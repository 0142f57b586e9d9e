import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { say } from '../../src/messages/say.ts';
import { useStage } from '../stage.ts';
import { type Arrival, asPaste, type Stroke } from './strokes.ts';

/** What to do on each key: `enter`, `esc`, `up`, `ctrl-u`, or a letter. `shift-tab` is `esc` where it is not named. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

interface TextHandlers {
  /** takes what is typed; without it every sign is looked up in the map */
  readonly text?: ((text: string) => void) | undefined;
  /** takes a paste of any number of lines; so many typed ones in one go are a paste that the terminal did not mark as one */
  readonly paste?: ((text: string) => void) | undefined;
  /** takes a paste where there is one line: its first, and says so where there were more */
  readonly pasteLine?: ((text: string) => void) | undefined;
}

/**
 * Listens for keys while the screen is on top. Several keys may come at once ("alice" and Enter): they are taken apart,
 * and each one sees the state that the one before it left. A paste waits its turn, and is never a command.
 */
export function useKeys(keys: KeyMap, { text, paste, pasteLine }: TextHandlers = {}): void {
  const { listening: isActive, keyboard, note } = useStage();
  const waiting = useRef<Arrival[]>([]);
  const busy = useRef(false);
  const [settled, setSettled] = useState(0);

  const press = useEffectEvent((stroke: Stroke) => {
    if (stroke.named) {
      const handler = keys[stroke.key] ?? (stroke.key === 'shift-tab' ? keys.esc : undefined);
      if (handler) handler();
      else if (stroke.key === 'space') text?.(' ');
    } else if (text) text(stroke.key);
    else if (keys[stroke.key]) keys[stroke.key]?.();
    // A letter of Hangul is not taken for the Latin one on its key: an input method sends it one key late.
    else if (/\p{Script=Hangul}/u.test(stroke.key)) note(say('screen.hangul'));
  });
  const take = (pasted: string) => {
    paste?.(pasted);
    if (!pasteLine) return;
    const [first = '', ...more] = linesIn(pasted);
    pasteLine(first);
    if (more.length > 0) note(say('screen.paste.firstLine', { count: more.length + 1 }));
  };
  // What a key changes and this count are one update of React's: when its effect runs, both are there for the next key.
  const takeNext = useEffectEvent(() => {
    const next = waiting.current.shift();
    busy.current = next !== undefined;
    if (!next) return;
    if (isActive) 'pasted' in next ? take(next.pasted) : press(next);
    setSettled((count) => count + 1);
  });
  useEffect(() => {
    if (settled > 0) takeNext();
  }, [settled]);

  const takesLines = paste !== undefined;
  // Listens from the moment the screen is drawn: with an effect of its own each screen would miss its first keys.
  useLayoutEffect(() => {
    if (!isActive) return;
    const listener = (arrived: readonly Arrival[]): void => {
      waiting.current.push(...(takesLines ? asPaste(arrived) : arrived));
      if (!busy.current) takeNext();
    };
    keyboard.add(listener);
    return () => void keyboard.delete(listener);
  }, [isActive, keyboard, takesLines]);
}

const linesIn = (text: string): string[] => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
