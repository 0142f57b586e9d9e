import type { Clock } from '../../src/model/clock.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { runFirstDay } from '../faults/runFirstDay.ts';
import { beginStory, endStories } from '../faults/story.ts';

/** One request of the run, and why it was none too many, or that it was. */
interface Call {
  readonly action: string;
  readonly kind: 'write' | 'first' | 'after-write' | 'polling' | 'again';
}

/** What the headless first day asks of AWS, by operation, and which reads asked what was known already. */
export async function callsOfFirstDay(): Promise<readonly string[]> {
  const story = beginStory();
  const { calls, sleep, watch } = record(story.clock);
  const account = story.open();
  const watched = { ...story, clock: { ...story.clock, sleep } };
  const ended = await runFirstDay(watched, { account, handler: watch(account.requestHandler) });
  endStories(story);
  if ('error' in ended) throw ended.error;
  const actions = [...new Set(calls.map(({ action }) => action))].sort();
  return [
    line(calls, 'in all'),
    ...actions.map((action) => lineOf(action, calls)),
    line(ofKind(calls, 'again'), 'reads of what nothing had changed since', '   aim: 0'),
  ];
}

function lineOf(operation: string, all: readonly Call[]): string {
  const calls = all.filter(({ action }) => action === operation);
  const polling = ofKind(calls, 'polling').length;
  const again = ofKind(calls, 'again').length;
  return line(calls, operation, `${polling ? `, ${polling} polling` : ''}${again ? `, ${again} needless` : ''}`);
}

const ofKind = (calls: readonly Call[], wanted: Call['kind']) => calls.filter(({ kind }) => kind === wanted);

const line = ({ length }: readonly Call[], what: string, more = ''): string =>
  `${String(length).padStart(8)}  ${what}${more}`;

/**
 * Judges every request. A fact is an operation with its parameters. Reading it again is polling where the run has paused
 * since, as it does only to wait for somebody or for AWS.
 */
function record(real: Clock) {
  const calls: Call[] = [];
  const readAt = new Map<string, { readonly writes: number; readonly pauses: number }>();
  let [writes, pauses] = [0, 0];
  const judge = (action: string, fact: string): Call['kind'] => {
    if (!isRead(action)) {
      writes += 1;
      return 'write';
    }
    const last = readAt.get(fact);
    readAt.set(fact, { writes, pauses });
    if (!last) return 'first';
    if (last.writes !== writes) return 'after-write';
    return last.pauses === pauses ? 'again' : 'polling';
  };
  const sleep: Clock['sleep'] = (ms, signal) => {
    pauses += 1;
    return real.sleep(ms, signal);
  };
  const watch = (handler: PracticeRequestHandler): PracticeRequestHandler => ({
    ...handler,
    handle: (request, options) => {
      const fields = String(request.body);
      const action = new URLSearchParams(fields).get('Action') ?? '';
      calls.push({ action, kind: judge(action, fields) });
      return handler.handle(request, options);
    },
  });
  return { calls, sleep, watch };
}

/** Making a credential report changes nothing that a person would call a part of the account. */
const isRead = (action: string): boolean => /^(Get|List|Generate|Simulate)/.test(action);
