import { type Key, useInput, usePaste } from 'ink';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useStage } from '../stage.ts';

/** What to do on each key: `enter`, `esc`, `up`, `ctrl-u`, or a letter. `shift-tab` is `esc` where it is not named. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

interface TextHandlers {
  /** takes what is typed; without it every sign is looked up in the map */
  readonly text?: ((text: string) => void) | undefined;
  readonly paste?: ((text: string) => void) | undefined;
}

/**
 * Listens for keys while the screen is on top. A slow line delivers several keys at once ("alice" and Enter): they are
 * taken apart, and each one sees the state that the one before it left. A paste is never a command.
 */
export function useKeys(keys: KeyMap, { text, paste }: TextHandlers = {}): void {
  const isActive = useStage().listening;
  const waiting = useRef<Stroke[]>([]);

  const press = useEffectEvent((stroke: Stroke) => {
    if (!isActive) return;
    if (stroke.named) {
      const handler = keys[stroke.key] ?? (stroke.key === 'shift-tab' ? keys.esc : undefined);
      if (handler) handler();
      else if (stroke.key === 'space') text?.(' ');
    } else if (text) text(stroke.key);
    else keys[stroke.key]?.();
  });
  // React shows what a key changed only after its handler has returned: the next key waits for that.
  const drain = useEffectEvent(() => {
    const stroke = waiting.current[0];
    if (!stroke) return;
    press(stroke);
    setImmediate(() => {
      waiting.current.shift();
      drain();
    });
  });
  useEffect(() => {
    const strokes = waiting.current;
    return () => void strokes.splice(0);
  }, []);

  useInput(
    (input, key) => {
      const idle = waiting.current.length === 0;
      waiting.current.push(...takeApart(input, key));
      if (idle) drain();
    },
    { isActive },
  );
  usePaste((pasted) => paste?.(pasted), { isActive });
}

interface Stroke {
  readonly key: string;
  readonly named: boolean;
}

function takeApart(input: string, key: Key): Stroke[] {
  const name = nameOf(input, key);
  if (name !== null) return [{ key: name, named: true }];
  if (key.ctrl || key.meta) return [];
  return Array.from(input, strokeOf);
}

const signNames: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  ' ': 'space',
  '\u007f': 'backspace',
  '\u0008': 'backspace',
};

/** Control characters are the letters they are typed with: 1 is ctrl-a. */
function strokeOf(sign: string): Stroke {
  const named = signNames[sign];
  if (named) return { key: named, named: true };
  if (sign < ' ') return { key: `ctrl-${String.fromCharCode(sign.charCodeAt(0) + 96)}`, named: true };
  return { key: sign, named: false };
}

function nameOf(input: string, key: Key): string | null {
  if (key.return) return 'enter';
  if (key.escape) return 'esc';
  if (key.tab) return key.shift ? 'shift-tab' : 'tab';
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  if (key.backspace) return 'backspace';
  if (key.delete) return 'delete';
  return key.ctrl && input.length === 1 ? `ctrl-${input}` : null;
}
