import { UserCancelled } from '../../src/errors.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { bodyText } from '../support/bodyText.ts';
import type { Trouble } from './randomTrouble.ts';
import type { Ended } from './runHeadless.ts';
import type { StoryKind } from './stories/storyKind.ts';
import { forkStory, type Story } from './story.ts';

/** How one attempt went. */
export interface Attempt {
  /** the world as the next attempt finds it: a copy where this one was killed and hangs for ever */
  readonly story: Story;
  readonly ended: Ended | 'killed' | 'without end';
  readonly calls: number;
  /** writes that AWS was asked for, whatever it said */
  readonly writes: number;
  readonly lockOuts: readonly string[];
  /** passwords and codes that were sent to AWS */
  readonly sent: readonly string[];
}

/** More calls than this is a run that goes round in circles. */
export const mostCalls = 1200;

/** Runs a story once, in trouble, and watches every write from outside. */
export async function attempt(
  kind: StoryKind,
  story: Story,
  { faults, killedAt, cancelledAt }: Trouble,
): Promise<Attempt> {
  // It is this machine's clock that is wrong, and set right afterwards; AWS's own time goes on evenly.
  const wrongBy = (faults.clock ?? 0) * 60_000;
  story.clock.advance(-wrongBy);
  const account = story.open(faults);
  const pressed = new AbortController();
  const found: string[] = [];
  const sent: string[] = [];
  let [calls, writes] = [0, 0];
  let stop: (how: 'killed' | 'without end') => void = () => undefined;
  const stopped = new Promise<'killed' | 'without end'>((resolve) => {
    stop = resolve;
  });
  const handler: PracticeRequestHandler = {
    ...account.requestHandler,
    handle: async (request, options) => {
      calls += 1;
      if (calls === cancelledAt) pressed.abort(new UserCancelled());
      if (calls === killedAt) return hang(() => stop('killed'));
      if (calls > mostCalls) return hang(() => stop('without end'));
      const fields = fieldsOf(request);
      sent.push(...secretFields.flatMap((name) => fields.get(name) ?? []));
      if (!isWrite(actionOf(request))) return account.requestHandler.handle(request, options);
      writes += 1;
      const before = account.state();
      try {
        return await account.requestHandler.handle(request, options);
      } finally {
        found.push(...kind.lockOuts(story, before, account.state()));
      }
    },
  };
  const ended = await Promise.race([kind.run(story, { account, handler, cancelled: pressed.signal }), stopped]);
  story.clock.advance(wrongBy);
  const next = ended === 'killed' || ended === 'without end' ? forkStory(story) : story;
  return { story: next, ended, calls, writes, lockOuts: found, sent };
}

type Request = Parameters<PracticeRequestHandler['handle']>[0];

/** The fields of a Query request; a request in JSON has none. */
const fieldsOf = ({ headers, body }: Request): URLSearchParams =>
  new URLSearchParams(headers['x-amz-target'] === undefined ? bodyText(body) : '');

/** `CreateUser`, `LookupEvents`: what is asked for, in whichever protocol. */
export const actionOf = (request: Request): string =>
  fieldsOf(request).get('Action') ?? request.headers['x-amz-target']?.split('.').at(-1) ?? restAction(request);

/** Requests whose path is their name (`/getAlternateContact`) have it; others are told by method and path. */
function restAction({ method, path }: Request): string {
  const named = /^\/([a-z])(\w+)$/.exec(path);
  if (method === 'POST' && named) return `${named[1]?.toUpperCase()}${named[2]}`;
  return path === '/policy/validation' ? 'ValidatePolicy' : `${method} ${path}`;
}

/** What may change the account. A credential report is made to be read. */
export const isWrite = (action: string): boolean =>
  !/^(Get|GET |HEAD |List|Lookup|Describe|Simulate|Validate|Generate)/.test(action);

const secretFields = ['Password', 'AuthenticationCode1', 'AuthenticationCode2'];

/** Says that the process is gone, and never answers it. */
function hang(tell: () => void): Promise<never> {
  tell();
  return new Promise(() => undefined);
}
