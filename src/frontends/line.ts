import { say } from '../messages/say.ts';
import type { Frontend } from '../model/frontend.ts';
import { createNews } from './createNews.ts';
import { approveLine } from './line/approveLine.ts';
import { askLine } from './line/askLine.ts';
import { cardLine } from './line/cardLine.ts';
import { deskLine } from './line/deskLine.ts';
import { enrolLine } from './line/enrolLine.ts';
import { type LineOptions, openLineStage } from './line/lineStage.ts';
import { readingTeller } from './line/readingTeller.ts';
import { reviewLine } from './line/reviewLine.ts';
import { showLine } from './line/showLine.ts';
import { waitLine } from './line/waitLine.ts';

/** A front end that only ever writes further down. */
export interface LineFrontend extends Frontend {
  readonly close: () => void;
  /** as Ctrl-C at the keyboard: asks first where something is half done */
  readonly interrupt: () => void;
  /** for whoever cannot be asked; the first reason is what the verbs reject with */
  readonly leave: (reason: unknown) => void;
  /** leaves since nobody is there any more */
  readonly ended: () => void;
  /** Gives the terminal back as it was found until the promise settles, then asks again what was asked. */
  readonly lend: (until: () => Promise<void>) => Promise<void>;
}

/**
 * The same port as the wizard's, as plain lines for screen readers, braille displays, serial consoles and logs: nothing that was
 * read is drawn again, choices have numbers, and every sign has its word. Verbs reject with UserCancelled when the person leaves.
 */
export function createLineFrontend(options: LineOptions): LineFrontend {
  const stage = openLineStage(options, deskLine);
  const { now, signal, terminal } = stage;
  const news = createNews(stage.tell, (title, number, total) =>
    total > 1 ? say('line.step', { title, number, total }) : title,
  );
  const reading = readingTeller(stage);
  let planned = 0;
  stage.tell(say('line.begin'));
  if (options.desk) {
    stage.tell(say('line.practice'));
    stage.tell(say('line.practice.desk'));
  }
  return {
    cancelled: signal,
    interrupt: stage.interrupt,
    leave: stage.leave,
    ended: stage.ended,
    lend: terminal.lend,
    close: terminal.close,
    ask: (question) => {
      now.open = null;
      return askLine(stage, question);
    },
    approve: async (plan) => {
      now.open = null;
      const answer = await approveLine(stage, plan);
      if (answer === 'apply') news.began(plan);
      planned = plan.changes.length;
      return answer;
    },
    enrol: (device, judge) => enrolLine(stage, device, judge),
    wait: (manual, done) => waitLine(stage, manual, done),
    handOver: (card) => cardLine(stage, card),
    show: (outcome) => showLine(stage, outcome),
    review: (audit) => reviewLine(stage, audit),
    progress: (event) => {
      if (signal.aborted) return;
      if (event.kind === 'scene') now.scene = event.scene;
      if (event.kind === 'watching') now.watch?.(event);
      if (event.kind === 'reading') reading(event);
      if (event.kind === 'applying' && event.state === 'failed') now.open = null;
      news.progress(event);
      if (event.kind !== 'applying' || event.state !== 'done' || !now.open?.delete(event.change)) return;
      if (planned > 1 && now.open.size === 0) stage.tell(say('screen.applied', { count: planned }));
    },
  };
}
