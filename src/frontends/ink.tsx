import type { Enrolled } from '../../screens/shown.ts';
import { UserCancelled } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Audit, Review } from '../model/audit.ts';
import { type Card, cardId, holdsSecret } from '../model/card.ts';
import type { Frontend, Scene } from '../model/frontend.ts';
import { hasFailed, type InkState, newInkState, takeNews, unhanded } from './inkState.ts';
import { type InkOptions, type InkTerminal, openInkTerminal } from './inkTerminal.tsx';
import { pictureFiles } from './pictureFiles.ts';

/** A front end that holds the terminal until it is closed. */
export interface InkFrontend extends Frontend {
  /** leaves the terminal as it was found, and deletes what was only written for the ceremony */
  readonly close: () => Promise<void>;
  /** as Ctrl-C where nothing is half done: for whoever cannot be asked; the first reason is what the verbs reject with */
  readonly leave: (reason: unknown) => void;
  /** leaves since nobody is there any more */
  readonly ended: () => void;
  /** Gives the terminal back as it was found until the promise settles, then draws anew on the alternate screen. */
  readonly lend: (until: () => Promise<void>) => Promise<void>;
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
    ended: () => terminal.leave(new UserCancelled('end of input')),
    lend: terminal.lend,
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
      state.scene = sceneOfAudit(audit);
      return terminal.present<Review>((done) => ({
        screen: 'audit',
        audit,
        place: state.place,
        done: (review, place) => {
          state.place = place;
          const leaving = review.kind === 'leave' ? unhanded(state) : null;
          terminal.askToLeave(leaving, () => done(review));
        },
      }));
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

/** The header of an audit: an account, and no steps to go through. */
const sceneOfAudit = ({ connection, alias, findings }: Audit): Scene => ({
  ...{ connection, alias, findings },
  ...{ steps: [], checks: [], why: say('audit.title') },
});

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
    for (const card of cards) {
      state.taken.add(cardId(card));
      if (card.password) desk?.person.remember(card.user, card.password.open());
    }
    const { shown } = state;
    if (shown.screen !== 'outcome') return;
    state.shown = { ...shown, unsaved: shown.unsaved.filter((card) => !cards.includes(card)) };
    draw();
  };
  return {
    handOver: (card) => {
      state.cards.set(cardId(card), card);
      return present((done) => ({ screen: 'card', card, taken: () => take([card]), done }));
    },
    show: (outcome) => {
      state.running = null;
      const open = (card: Card) => outcome.notHandedOver.includes(card.user) && !state.taken.has(cardId(card));
      const unsaved = outcome.cards.filter((card) => holdsSecret(card) && open(card));
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
