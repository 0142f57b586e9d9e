import type { AuditPlace } from '../../screens/audit/auditPlace.ts';
import type { Applied, Shown } from '../../screens/shown.ts';
import { say } from '../messages/say.ts';
import { type Card, cardId, holdsSecret } from '../model/card.ts';
import type { Progress, Scene } from '../model/frontend.ts';
import type { Words } from '../model/words.ts';
import { sayReading } from './sayReading.ts';
import { unhandedWords } from './unhandedWords.ts';

/** What the front end knows between two frames. Written by the ink files alone. */
export interface InkState {
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
  /** where the person was when they last answered an audit */
  place: AuditPlace | null;
  /** cards handed over, by `cardId` */
  readonly cards: Map<string, Card>;
  /** ids of the cards whose secret somebody has seen, copied or saved */
  readonly taken: Set<string>;
  /** rejects the verb that waits for an answer */
  reject: ((reason: unknown) => void) | null;
  closed: boolean;
  /** somebody else has the terminal for a while */
  lent: boolean;
}

/** The state before anything is known. */
export const newInkState = (): InkState => ({
  shown: { screen: 'connecting', news: [], readings: new Map() },
  turn: 0,
  answered: false,
  leaving: null,
  scene: null,
  note: null,
  busy: null,
  running: null,
  place: null,
  cards: new Map(),
  taken: new Set(),
  reject: null,
  closed: false,
  lent: false,
});

/** What would be half done if the person left now, in words; null where nothing is. */
export function halfDone(state: InkState): Words | null {
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

/** True where a change of the plan did not go through. */
export const hasFailed = (running: Applied | null) =>
  [...(running?.marks.values() ?? [])].some((mark) => mark.state === 'failed');
const isDone = ({ plan, marks }: Applied) => plan.changes.every((change) => marks.get(change.id)?.state === 'done');

/** The passwords and keys nobody has taken, in words; null where there are none. */
export function unhanded({ cards, taken, shown }: InkState): Words | null {
  const left =
    shown.screen === 'outcome'
      ? shown.unsaved
      : [...cards.values()].filter((card) => holdsSecret(card) && !taken.has(cardId(card)));
  return unhandedWords(left);
}

/** Takes an event into the state. Nothing here asks. */
export function takeNews(state: InkState, event: Progress): void {
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
      else if (state.answered || shown.screen === 'applying') state.busy = sayReading(event);
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
