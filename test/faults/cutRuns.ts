import { UserCancelled } from '../../src/errors.ts';
import { noNetwork } from '../../src/practice/faults/lostConnection.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { type Ended, runFirstDay } from './runFirstDay.ts';
import { beginStory, endStories, forkStory, type Story } from './story.ts';

/** Where a run is cut: before AWS gets a call, counted from 1, or after AWS has done it. */
export interface Cut {
  readonly call: number;
  readonly when: 'before' | 'after';
  readonly action: string;
}

/** What a cut left behind. */
export interface Remains {
  readonly cut: Cut;
  readonly story: Story;
}

/**
 * What a killed process leaves behind at every call of one uncut run: a process that dies does nothing more, so that a copy of the
 * world at that moment is exactly what the next process finds.
 */
export async function deathAtEveryCall(): Promise<{ readonly remains: readonly Remains[]; readonly uncut: Story }> {
  const story = beginStory();
  const account = story.open();
  const remains: Remains[] = [];
  let count = 0;
  const handler: PracticeRequestHandler = {
    ...account.requestHandler,
    handle: async (request, options) => {
      count += 1;
      const call = count;
      const action = new URLSearchParams(String(request.body)).get('Action') ?? '';
      const leave = (when: Cut['when']) => remains.push({ cut: { call, when, action }, story: forkStory(story) });
      leave('before');
      const answer = await account.requestHandler.handle(request, options);
      leave('after');
      return answer;
    },
  };
  const ended = await runFirstDay(story, { account, handler });
  if ('error' in ended) throw ended.error;
  return { remains, uncut: story };
}

/** Before and after every call of an uncut run. */
export async function everyCut(): Promise<readonly Cut[]> {
  const { remains, uncut } = await deathAtEveryCall();
  endStories(uncut, ...remains.map(({ story }) => story));
  return remains.map(({ cut }) => cut);
}

/** Presses Ctrl-C once, and lets the run end as it will. */
export async function cutByCtrlC(story: Story, cut: Cut): Promise<Ended> {
  const account = story.open();
  const pressed = new AbortController();
  const press = () => pressed.abort(new UserCancelled());
  const handler = fromCall(account.requestHandler, cut.call, async (send, number) => {
    if (number > cut.call) return send();
    if (cut.when === 'before') press();
    const answer = await send();
    press();
    return answer;
  });
  return runFirstDay(story, { account, handler, cancelled: pressed.signal });
}

/** Takes the network away: that call and every later one fail, the SDK's retries included. */
export async function cutByLostConnection(story: Story, cut: Cut): Promise<Ended> {
  const account = story.open();
  const handler = fromCall(account.requestHandler, cut.call, async (send, number) => {
    if (cut.when === 'after' && number === cut.call) await send();
    throw noNetwork();
  });
  return runFirstDay(story, { account, handler });
}

type Answer = ReturnType<PracticeRequestHandler['handle']>;

/** A handler that does something else with the calls from one on, counted from 1. */
function fromCall(
  handler: PracticeRequestHandler,
  first: number,
  instead: (send: () => Answer, number: number) => Answer,
): PracticeRequestHandler {
  let count = 0;
  return {
    ...handler,
    handle: (request, options) => {
      count += 1;
      const send = () => handler.handle(request, options);
      return count < first ? send() : instead(send, count);
    },
  };
}
