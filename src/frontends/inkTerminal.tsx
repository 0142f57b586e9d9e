import chalk from 'chalk';
import { render, type SuspendTerminal, useApp } from 'ink';
import { useInsertionEffect } from 'react';
import { App } from '../../screens/App.tsx';
import type { Shown } from '../../screens/shown.ts';
import type { Documents, Hands } from '../../screens/stage.ts';
import { buildTheme } from '../../screens/theme.ts';
import { UserCancelled } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Display } from '../model/display.ts';
import type { PracticeDesk } from '../model/practiceDesk.ts';
import { spellCells, spellText } from '../model/spelling.ts';
import type { Words } from '../model/words.ts';
import { halfDone, type InkState } from './inkState.ts';
import { readPeople } from './readPeople.ts';
import { spelledStream } from './spelledStream.ts';

/** What the front end is made from. */
export interface InkOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly translate: Translate;
  readonly display: Display;
  /** true from the first frame on where everything is only practice */
  readonly practice: boolean;
  /** the practice account's phone and console; null on a real account */
  readonly desk: PracticeDesk | null;
  readonly now: () => Date;
  /** Ctrl-Z, which is a key while Ink holds the terminal */
  readonly onStop: () => void;
  readonly hands: Hands;
  readonly documents: Documents;
}

/** The terminal while Ink holds it: one value on screen at a time, and leaving. */
export interface InkTerminal {
  /** aborted when the person leaves, or with the error when a screen throws */
  readonly signal: AbortSignal;
  readonly draw: () => void;
  /** Puts a value on screen that asks nothing. */
  readonly display: (shown: Shown) => void;
  /** Puts a value on screen and waits for its first answer. Rejects when the person leaves. */
  readonly present: <Answer>(make: (done: (answer: Answer) => void) => Shown) => Promise<Answer>;
  /** Does it at once where nothing would be lost (`why` null); else asks first. */
  readonly askToLeave: (why: Words | null, go: () => void) => void;
  readonly leave: (reason: unknown) => void;
  readonly lend: (until: () => Promise<void>) => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** Takes the terminal over and draws the first frame. */
export function openInkTerminal(options: InkOptions, state: InkState): InkTerminal {
  const controller = new AbortController();
  const { theme, translate, stdout } = dressed(options);
  const tree = () => {
    const { shown, turn, answered, leaving, scene, cards, busy, note } = state;
    const set = { ...options, theme, translate, scene, cards, readPeople, news: busy ?? note };
    const why = leaving?.why ?? null;
    return (
      <>
        <Lending onReady={setSuspend} />
        <App
          {...{ shown, turn, answered, set }}
          leaving={why}
          onInterrupt={interrupt}
          onStop={options.onStop}
          onStay={stay}
        />
      </>
    );
  };
  let suspend: SuspendTerminal | null = null;
  const setSuspend = (ready: SuspendTerminal) => {
    suspend = ready;
  };
  const draw = () => {
    if (!state.closed) instance.rerender(tree());
  };
  const { interrupt, stay, leave, askToLeave } = leaving(state, controller, draw);

  const instance = render(tree(), {
    stdin: options.stdin,
    stdout,
    alternateScreen: true,
    interactive: true, // decided by cli: CI in the environment does not mean that nobody is there
    exitOnCtrlC: false,
    patchConsole: false, // nothing here writes to the console
    isScreenReaderEnabled: false,
  });
  // A screen that throws is a bug: whoever waits for an answer learns of it, and so does whoever asks next.
  const ended = instance.waitUntilExit().catch((error: unknown) => {
    controller.abort(error);
    state.reject?.(error);
  });

  return {
    signal: controller.signal,
    draw,
    leave,
    askToLeave,
    lend: async (until) => {
      if (suspend === null || state.closed) return until();
      state.lent = true;
      await suspend(until);
      state.lent = false;
    },
    display: (shown) => {
      state.turn += 1;
      state.answered = false;
      state.shown = shown;
      draw();
    },
    present: presenter(state, controller.signal, draw),
    unmount: async () => {
      // Somebody else has the terminal, and it was given back to them as it was found.
      if (state.lent) return;
      instance.unmount();
      await ended;
    },
  };
}

/** Hands out what Ink gives to its components alone. */
function Lending({ onReady }: { readonly onReady: (suspend: SuspendTerminal) => void }) {
  const { suspendTerminal } = useApp();
  useInsertionEffect(() => onReady(suspendTerminal), [suspendTerminal, onReady]);
  return null;
}

/** Looks, words and stream for what the display can do: words are spelled before they are laid out, all else as it is drawn. */
function dressed({ display, translate, stdout }: InkOptions) {
  // The theme alone decides on colours: chalk would look at FORCE_COLOR, TERM and the arguments, and drop weights with them.
  chalk.level = 2;
  const theme = buildTheme(display);
  const { signs } = display;
  if (signs === 'unicode') return { theme, translate, stdout };
  return {
    theme,
    translate: (words: Words) => spellText(translate(words), signs),
    stdout: spelledStream(stdout, (text) => spellCells(text, signs)),
  };
}

/** Leaving: at once where nothing is half done, else after one question. */
function leaving(state: InkState, controller: AbortController, draw: () => void) {
  const leave = (reason: unknown) => {
    if (controller.signal.aborted) return;
    state.leaving = null;
    state.answered = true;
    state.note = say('screen.stopping');
    controller.abort(reason);
    state.reject?.(controller.signal.reason);
    draw();
  };
  const askToLeave: InkTerminal['askToLeave'] = (why, go) => {
    if (state.leaving) return state.leaving.go();
    if (why === null) return go();
    state.leaving = { why, go };
    draw();
  };
  const interrupt = () => {
    if (!controller.signal.aborted) askToLeave(halfDone(state), () => leave(new UserCancelled()));
  };
  const stay = () => {
    state.leaving = null;
    draw();
  };
  return { leave, askToLeave, interrupt, stay };
}

const presenter =
  (state: InkState, signal: AbortSignal, draw: () => void): InkTerminal['present'] =>
  (make) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const turn = state.turn + 1;
      Object.assign(state, { turn, answered: false, busy: null, leaving: null, reject });
      state.shown = make((answer) => {
        if (turn !== state.turn || state.answered) return;
        Object.assign(state, { answered: true, note: null, leaving: null, reject: null });
        draw();
        resolve(answer);
      });
      draw();
    });
