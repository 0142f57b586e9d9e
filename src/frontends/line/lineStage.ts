import type { Documents, Hands } from '../../../screens/stage.ts';
import { UserCancelled } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import type { Translate } from '../../messages/translate.ts';
import { type Card, cardId, holdsSecret } from '../../model/card.ts';
import type { Clock } from '../../model/clock.ts';
import type { Progress, Scene } from '../../model/frontend.ts';
import type { PracticeDesk } from '../../model/practiceDesk.ts';
import type { Words } from '../../model/words.ts';
import { unhandedWords } from '../unhandedWords.ts';
import { createLineTeller, type LineTeller } from './lineTeller.ts';
import { type LineTerminal, openLineTerminal } from './lineTerminal.ts';
import { readLine } from './readLine.ts';

/** What line mode is made from. */
export interface LineOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly translate: Translate;
  /** the practice account's phone, console and programs; null on a real account */
  readonly desk: PracticeDesk | null;
  readonly clock: Clock;
  /** Ctrl-Z, which is a key while a hidden line is read */
  readonly onStop: () => void;
  readonly hands: Hands;
  readonly documents: Documents;
  /** the terminal understands the sequence that copies; a dumb one would print it */
  readonly clipboard: boolean;
}

/** What every verb of line mode stands on. */
export interface LineStage extends LineOptions, LineTeller {
  readonly terminal: LineTerminal;
  readonly signal: AbortSignal;
  /** what is known and under way; the verbs write it */
  readonly now: LineNow;
  /** Begins a verb and its page: what was typed before it is not its answer. */
  readonly begin: () => void;
  /** Asks, and resolves with the line as typed, never echoed where it is `hidden`. The practice desk may be visited first. */
  readonly read: (prompt: Words, hidden?: 'hidden') => Promise<string>;
  /** As Ctrl-C: at once where nothing is half done, else after one question. */
  readonly interrupt: () => void;
  readonly leave: (reason: unknown) => void;
  /** Leaves since the input has ended. */
  readonly ended: () => void;
  /** Asks whether to leave what `why` says behind; true at once where it is null. */
  readonly mayLeave: (why: Words | null) => Promise<boolean>;
  readonly untaken: () => readonly Card[];
}

/** The state between two lines. */
export interface LineNow {
  scene: Scene | null;
  enrolling: boolean;
  /** the changes of the plan under way that are not done yet; null where none is */
  open: Set<string> | null;
  readonly cards: Map<string, Card>;
  readonly taken: Set<string>;
  /** hears of proofs while a wait is on */
  watch: ((event: Watching) => void) | null;
  /** the user whose sign-in is waited for */
  signIn: string | null;
  /** the practice desk lies over what is asked */
  atDesk: boolean;
  /** the gist of the audit that was told last */
  heard: string | null;
}

type Watching = Extract<Progress, { kind: 'watching' }>;

/** Opens the terminal for lines, and keeps what can be half done. `openDesk` is what `practice` brings on the practice account. */
export function openLineStage(options: LineOptions, openDesk: (stage: LineStage) => Promise<void>): LineStage {
  const controller = new AbortController();
  const now: LineNow = {
    ...{ scene: null, enrolling: false, open: null, cards: new Map(), taken: new Set(), watch: null },
    ...{ signIn: null, atDesk: false, heard: null },
  };
  const { signal } = controller;
  let asking = false;

  const untaken = () => [...now.cards.values()].filter((card) => holdsSecret(card) && !now.taken.has(cardId(card)));
  const halfDone = (): Words | null => {
    if (now.enrolling) return say('screen.leave.enrolling');
    return now.open !== null && now.open.size > 0 ? say('screen.leave.applying') : unhandedWords(untaken());
  };
  const leave = (reason: unknown) => {
    if (signal.aborted) return;
    controller.abort(reason);
    terminal.fail(signal.reason);
  };
  const mayLeave = async (why: Words | null) => {
    if (why === null) return true;
    teller.tell(say('screen.leave.title'));
    teller.tell(why);
    const line = (await terminal.read(teller.spell(say('line.prompt.leave')))).trim().toLowerCase();
    return line === 'y' || line === 'yes';
  };
  const interrupt = () => {
    // What the terminal echoes of the key stands on a line of its own.
    teller.gap();
    const why = halfDone();
    if (signal.aborted) return;
    // Pressed again instead of an answer: whoever does that means it.
    if (why === null || asking) return stop();
    asking = true;
    mayLeave(why).then(
      (yes) => {
        asking = false;
        if (yes) return stop();
        teller.tell(say('line.stays'));
        terminal.again();
      },
      () => undefined,
    );
  };
  const stop = () => {
    teller.tell(say('line.leaving'));
    leave(new UserCancelled());
  };
  const ended = () => {
    if (signal.aborted) return;
    const why = halfDone();
    teller.tell(why ? say('line.ended.half', { why }) : say('line.ended'));
    leave(new UserCancelled('end of input'));
  };
  const terminal = openLineTerminal({ ...options, onInterrupt: interrupt, onEnd: ended });
  const teller = createLineTeller(terminal, () => options.stdout.columns ?? 80, options.translate);
  const begin = () => {
    asking = false;
    terminal.forget();
    if (now.atDesk) teller.tell(say('line.desk.away'));
    now.atDesk = false;
    teller.page();
  };
  const read: LineStage['read'] = (prompt, hidden) => readLine(stage, () => openDesk(stage), prompt, hidden);
  const stage: LineStage = {
    ...options,
    ...teller,
    terminal,
    signal,
    now,
    begin,
    read,
    interrupt,
    leave,
    ended,
    mayLeave,
    untaken,
  };
  return stage;
}
