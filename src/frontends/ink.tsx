import { render } from 'ink';
import { App } from '../../screens/App.tsx';
import type { Shown } from '../../screens/shown.ts';
import type { Documents, Hands } from '../../screens/stage.ts';
import { buildTheme } from '../../screens/theme.ts';
import { UserCancelled } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Card } from '../model/card.ts';
import type { Frontend } from '../model/frontend.ts';
import type { PracticeDesk } from '../model/practiceDesk.ts';
import type { Words } from '../model/words.ts';
import { halfDone, hasFailed, type InkState, takeNews, unhanded } from './inkState.ts';
import { readPeople } from './readPeople.ts';

export interface InkOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly translate: Translate;
  /** false under NO_COLOR: weights stay, and the QR code is painted all the same */
  readonly colour: boolean;
  /** true where the locale or the font has no signs beyond ASCII */
  readonly ascii: boolean;
  /** true from the first frame on where everything is only practice */
  readonly practice: boolean;
  /** the practice account's phone and console; null on a real account */
  readonly desk: PracticeDesk | null;
  readonly now: () => Date;
  readonly hands: Hands;
  readonly documents: Documents;
}

/** A front end that holds the terminal until it is closed. */
export interface InkFrontend extends Frontend {
  /** leaves the terminal as it was found, and deletes what was only written for the ceremony */
  readonly close: () => Promise<void>;
  /** ends whatever is being asked, as if the person had left: for a process that is told to end */
  readonly leave: () => void;
}

/**
 * The wizard on the alternate screen. Draws its first frame at once. One value says what is on screen; each verb of the
 * port puts a value there and waits for its answer. Verbs reject with UserCancelled when the person leaves.
 */
export function createInkFrontend(options: InkOptions): InkFrontend {
  const controller = new AbortController();
  const theme = buildTheme(options);
  const state: InkState = {
    shown: { screen: 'connecting', news: [], readings: new Map() },
    turn: 0,
    answered: false,
    leaving: null,
    scene: null,
    note: null,
    busy: null,
    running: null,
    cards: new Map(),
    taken: new Set(),
    pictures: [],
    reject: null,
    closed: false,
  };

  const tree = () => (
    <App
      shown={state.shown}
      turn={state.turn}
      answered={state.answered}
      leaving={state.leaving?.why ?? null}
      onInterrupt={interrupt}
      onStay={stay}
      set={{
        ...options,
        theme,
        scene: state.scene,
        practice: options.practice,
        news: state.busy ?? state.note,
        cards: state.cards,
        readPeople,
      }}
    />
  );
  const draw = () => {
    if (!state.closed) instance.rerender(tree());
  };

  const leave = () => {
    state.leaving = null;
    state.answered = true;
    state.note = say('screen.stopping');
    controller.abort(new UserCancelled());
    state.reject?.(new UserCancelled());
    draw();
  };
  const askToLeave = (why: Words | null, go: () => void) => {
    if (state.leaving) return state.leaving.go();
    if (why === null) return go();
    state.leaving = { why, go };
    draw();
  };
  function interrupt() {
    if (!controller.signal.aborted) askToLeave(halfDone(state), leave);
  }
  function stay() {
    state.leaving = null;
    draw();
  }

  const instance = render(tree(), {
    stdin: options.stdin,
    stdout: options.stdout,
    alternateScreen: true,
    interactive: true, // decided by cli: CI in the environment does not mean that nobody is there
    exitOnCtrlC: false,
    patchConsole: false, // nothing here writes to the console
    isScreenReaderEnabled: false,
  });
  // A screen that throws is a bug: whoever waits for an answer learns of it, and so does whoever asks next.
  instance.waitUntilExit().catch((error: unknown) => {
    controller.abort(error);
    state.reject?.(error);
  });

  /** Puts a value on screen and waits for its first answer. */
  const present = <T,>(make: (done: (answer: T) => void) => Shown): Promise<T> =>
    new Promise((resolve, reject) => {
      if (controller.signal.aborted) return reject(controller.signal.reason);
      state.turn += 1;
      state.answered = false;
      state.busy = null;
      state.leaving = null;
      state.reject = reject;
      const turn = state.turn;
      state.shown = make((answer) => {
        if (turn !== state.turn || state.answered) return;
        state.answered = true;
        state.note = null;
        state.reject = null;
        draw();
        resolve(answer);
      });
      draw();
    });

  const update = (shown: Shown) => {
    state.shown = shown;
    draw();
  };
  /** The plan being applied comes back on screen after a question in the middle of it. */
  const showRunning = () => {
    if (!state.running || controller.signal.aborted) return;
    state.turn += 1;
    state.answered = false;
    update({ screen: 'applying', ...state.running });
  };
  const removePictures = async () => {
    const paths = await Promise.allSettled(state.pictures.splice(0));
    await Promise.allSettled(
      paths.map((one) => (one.status === 'fulfilled' ? options.hands.removeFile(one.value) : null)),
    );
  };
  const savePicture = (name: string, content: Uint8Array): Promise<Words> => {
    const written = options.hands.saveSecretFile(name, content);
    state.pictures.push(written);
    return written.then(
      (path) => say('screen.mfa.picture', { path }),
      () => say('screen.notSaved', { name }),
    );
  };
  const take = (cards: readonly Card[]) => {
    for (const { user, password } of cards) {
      state.taken.add(user);
      if (password) options.desk?.person.remember(user, password.open());
    }
    if (state.shown.screen === 'outcome')
      update({ ...state.shown, unsaved: state.shown.unsaved.filter((card) => !cards.includes(card)) });
  };

  return {
    cancelled: controller.signal,
    leave,
    ask: (question) => {
      const failed = hasFailed(state.running) ? state.running : null;
      state.running = null;
      return present((done) => ({ screen: 'question', question, failed, done }));
    },
    approve: async (plan) => {
      state.running = null;
      const answer = await present<'apply' | 'later' | 'back'>((done) => ({ screen: 'plan', plan, done }));
      if (answer === 'apply') {
        state.running = { plan, marks: new Map() };
        showRunning();
      }
      return answer;
    },
    enrol: async (device, judge) => {
      const picture = () => savePicture(`offroot-mfa-${device.user}.png`, device.picture());
      try {
        return await present((done) => ({ screen: 'mfa', device, judge, savePicture: picture, done }));
      } finally {
        await removePictures();
        showRunning();
      }
    },
    wait: (manual, signal) => {
      state.running = null;
      if (signal.aborted) return Promise.resolve('done');
      return present<'done' | 'later' | 'back'>((done) => {
        signal.addEventListener('abort', () => done('done'), { once: true });
        return { screen: 'wait', manual, since: options.now(), lines: [], note: null, done };
      });
    },
    handOver: (card) => {
      state.cards.set(card.user, card);
      return present((done) => ({ screen: 'card', card, taken: () => take([card]), done }));
    },
    show: (outcome) => {
      state.running = null;
      const unsaved = outcome.cards.filter(
        ({ user, password }) => password !== null && outcome.notHandedOver.includes(user) && !state.taken.has(user),
      );
      return present((resolve) => ({
        screen: 'outcome',
        outcome,
        unsaved,
        taken: take,
        done: (next) => askToLeave(next.kind === 'leave' ? unhanded(state) : null, () => resolve(next)),
      }));
    },
    progress: (event) => {
      if (!controller.signal.aborted) takeNews(state, event);
      draw();
    },
    close: async () => {
      state.closed = true;
      await removePictures();
      instance.unmount();
      await instance.waitUntilExit().catch(() => undefined);
    },
  };
}
