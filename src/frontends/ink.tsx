import { render } from 'ink';
import { App } from '../../screens/App.tsx';
import type { Applied, Shown } from '../../screens/shown.ts';
import type { Documents, Hands } from '../../screens/stage.ts';
import { buildTheme } from '../../screens/theme.ts';
import { UserCancelled } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Card } from '../model/card.ts';
import type { Frontend, Progress, Scene } from '../model/frontend.ts';
import type { PracticeDesk } from '../model/practiceDesk.ts';
import type { Words } from '../model/words.ts';
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
  const state: State = {
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
  const draw = () => instance.rerender(tree());

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
    isScreenReaderEnabled: false,
  });
  instance.waitUntilExit().catch((error: unknown) => state.reject?.(error));

  /** Puts a value on screen and waits for its first answer. */
  const present = <T,>(make: (done: (answer: T) => void) => Shown): Promise<T> =>
    new Promise((resolve, reject) => {
      if (controller.signal.aborted) return reject(new UserCancelled());
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
      const unsaved = outcome.cards.filter((card) => card.password !== null && !state.taken.has(card.user));
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
      await removePictures();
      instance.unmount();
      await instance.waitUntilExit().catch(() => undefined);
    },
  };
}

interface State {
  shown: Shown;
  turn: number;
  answered: boolean;
  leaving: { readonly why: Words; readonly go: () => void } | null;
  scene: Scene | null;
  /** news that stays until the next answer */
  note: Words | null;
  /** what is being done right now */
  busy: Words | null;
  running: Applied | null;
  readonly cards: Map<string, Card>;
  /** users whose password somebody has seen, copied or saved */
  readonly taken: Set<string>;
  readonly pictures: Promise<string>[];
  reject: ((reason: unknown) => void) | null;
}

/** What would be half done if the person left now, in words; null where nothing is. */
function halfDone(state: State): Words | null {
  if (state.shown.screen === 'mfa') return say('screen.leave.enrolling');
  const { running } = state;
  const states = [...(running?.marks.values() ?? [])].map((mark) => mark.state);
  if (
    running &&
    !states.includes('failed') &&
    states.filter((one) => one === 'done').length < running.plan.changes.length
  ) {
    return say('screen.leave.applying');
  }
  return unhanded(state);
}

const hasFailed = (running: Applied | null) =>
  [...(running?.marks.values() ?? [])].some((mark) => mark.state === 'failed');
const isDone = ({ plan, marks }: Applied) => plan.changes.every((change) => marks.get(change.id)?.state === 'done');

function unhanded({ cards, taken, shown }: State): Words | null {
  const left =
    shown.screen === 'outcome'
      ? shown.unsaved
      : [...cards.values()].filter((card) => card.password !== null && !taken.has(card.user));
  return left.length === 0 ? null : say('screen.leave.cards', { users: left.map((card) => card.user).join(', ') });
}

function takeNews(state: State, event: Progress): void {
  const { shown } = state;
  switch (event.kind) {
    case 'scene':
      state.scene = event.scene;
      return;
    case 'note':
      state.note = event.words;
      return;
    case 'connecting':
      if (shown.screen === 'connecting') state.shown = { ...shown, news: [...shown.news, event.words] };
      else state.busy = event.words;
      return;
    case 'reading': {
      const { part, done, total } = event;
      if (shown.screen === 'connecting')
        state.shown = { ...shown, readings: new Map(shown.readings).set(part, { done, total }) };
      else if (state.answered || shown.screen === 'applying')
        state.busy = say('screen.reading', { part: say(`screen.part.${part}`) });
      return;
    }
    case 'watching':
      if (shown.screen === 'wait') state.shown = { ...shown, lines: event.lines, note: event.note };
      return;
    case 'applying': {
      if (!state.running) return;
      const marks = new Map(state.running.marks).set(event.change, { state: event.state, words: event.words });
      state.running = { ...state.running, marks };
      if (shown.screen === 'applying') state.shown = { ...shown, marks };
      if (isDone(state.running)) state.note = say('screen.applied', { count: state.running.plan.changes.length });
    }
  }
}
