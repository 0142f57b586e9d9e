import type { Enrolled } from '../../screens/shown.ts';
import type { Hands } from '../../screens/stage.ts';
import { say } from '../messages/say.ts';
import type { Card } from '../model/card.ts';
import type { Frontend, NewDevice } from '../model/frontend.ts';
import type { Words } from '../model/words.ts';
import { hasFailed, type InkState, newInkState, takeNews, unhanded } from './inkState.ts';
import { type InkOptions, type InkTerminal, openInkTerminal } from './inkTerminal.tsx';

/** A front end that holds the terminal until it is closed. */
export interface InkFrontend extends Frontend {
  /** leaves the terminal as it was found, and deletes what was only written for the ceremony */
  readonly close: () => Promise<void>;
  /** as Ctrl-C where nothing is half done: for a signal from outside, which cannot be asked about */
  readonly leave: () => void;
}

/**
 * The wizard on the alternate screen. Draws its first frame at once. One value says what is on screen; each verb of the
 * port puts a value there and waits for its answer. Verbs reject with UserCancelled when the person leaves.
 */
export function createInkFrontend(options: InkOptions): InkFrontend {
  const state = newInkState();
  const terminal = openInkTerminal(options, state);
  const pictures = pictureFiles(options.hands);

  return {
    cancelled: terminal.signal,
    leave: terminal.leave,
    ...asking(state, terminal),
    enrol: async (device, judge) => {
      const savePicture = () => pictures.save(device);
      try {
        return await terminal.present<Enrolled>((done) => ({ screen: 'mfa', device, judge, savePicture, done }));
      } finally {
        await pictures.remove();
        showRunning(state, terminal);
      }
    },
    ...handing(options, state, terminal),
    wait: (manual, signal) => {
      state.running = null;
      if (signal.aborted) return Promise.resolve('done');
      return terminal.present<'done' | 'later' | 'back'>((done) => {
        signal.addEventListener('abort', () => done('done'), { once: true });
        return { screen: 'wait', manual, since: options.now(), lines: [], note: null, done };
      });
    },
    review: (audit) => {
      state.running = null;
      return terminal.present((done) => ({ screen: 'audit', audit, done }));
    },
    progress: (event) => {
      if (!terminal.signal.aborted) takeNews(state, event);
      terminal.draw();
    },
    close: async () => {
      state.closed = true;
      await pictures.remove();
      await terminal.unmount();
    },
  };
}

function asking(state: InkState, terminal: InkTerminal): Pick<Frontend, 'ask' | 'approve'> {
  return {
    ask: (question) => {
      const failed = hasFailed(state.running) ? state.running : null;
      state.running = null;
      return terminal.present((done) => ({ screen: 'question', question, failed, done }));
    },
    approve: async (plan) => {
      state.running = null;
      const answer = await terminal.present<'apply' | 'later' | 'back'>((done) => ({ screen: 'plan', plan, done }));
      if (answer === 'apply') {
        state.running = { plan, marks: new Map() };
        showRunning(state, terminal);
      }
      return answer;
    },
  };
}

function handing(
  { desk }: InkOptions,
  state: InkState,
  { present, draw, askToLeave }: InkTerminal,
): Pick<Frontend, 'handOver' | 'show'> {
  const take = (cards: readonly Card[]) => {
    for (const { user, password } of cards) {
      state.taken.add(user);
      if (password) desk?.person.remember(user, password.open());
    }
    const { shown } = state;
    if (shown.screen !== 'outcome') return;
    state.shown = { ...shown, unsaved: shown.unsaved.filter((card) => !cards.includes(card)) };
    draw();
  };
  return {
    handOver: (card) => {
      state.cards.set(card.user, card);
      return present((done) => ({ screen: 'card', card, taken: () => take([card]), done }));
    },
    show: (outcome) => {
      state.running = null;
      const open = (card: Card) => outcome.notHandedOver.includes(card.user) && !state.taken.has(card.user);
      const unsaved = outcome.cards.filter((card) => card.password !== null && open(card));
      return present((done) => ({
        screen: 'outcome',
        outcome,
        unsaved,
        taken: take,
        done: (next) => askToLeave(next.kind === 'leave' ? unhanded(state) : null, () => done(next)),
      }));
    },
  };
}

/** The plan being applied comes back on screen after a question in the middle of it. */
function showRunning({ running }: InkState, { signal, display }: InkTerminal): void {
  if (running && !signal.aborted) display({ screen: 'applying', ...running });
}

/** Pictures of codes: written when asked for, deleted when the ceremony ends, also those still being written. */
function pictureFiles({ saveSecretFile, removeFile }: Hands) {
  const written: Promise<string>[] = [];
  return {
    save: (device: NewDevice): Promise<Words> => {
      const name = `offroot-mfa-${device.user}.png`;
      const path = saveSecretFile(name, device.picture());
      written.push(path);
      return path.then(
        (whole) => say('screen.mfa.picture', { path: whole }),
        () => say('screen.notSaved', { name }),
      );
    },
    remove: async (): Promise<void> => {
      const paths = await Promise.allSettled(written.splice(0));
      await Promise.allSettled(paths.map((one) => (one.status === 'fulfilled' ? removeFile(one.value) : null)));
    },
  };
}
