import { ApplyFailed, CannotConnect, type ConnectProblem, OffrootError, UserCancelled } from '../../src/errors.ts';
import { noNetwork, timedOut } from '../../src/practice/faults/lostConnection.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import type { Cut } from './cutRuns.ts';
import type { Ended } from './runHeadless.ts';
import type { StoryKind } from './stories/storyKind.ts';
import type { Story } from './story.ts';

/** A way to cut a run off, or to trouble one call of it; being killed is the one that cutRuns.ts knows by itself. */
export interface CutWay {
  readonly name: string;
  readonly when: readonly Cut['when'][];
  /** accounts under way at once: where the SDK pauses before it tries again, by a clock that is not ours, many are */
  readonly atOnce: number;
  readonly cut: (kind: StoryKind, story: Story, cut: Cut) => Promise<Ended>;
  /** what is wrong with how the run ended and what it left, before the next run; null where nothing is */
  readonly problemOf: (kind: StoryKind, story: Story, ended: Ended) => string | null;
}

/** Ctrl-C once, and the run ends as it will. */
export const ctrlC: CutWay = {
  name: 'Ctrl-C',
  when: ['before', 'after'],
  atOnce: 2,
  cut: (kind, story, cut) => {
    const pressed = new AbortController();
    const press = () => pressed.abort(new UserCancelled());
    return around(kind, story, pressed.signal, async (send, number) => {
      if (number !== cut.call) return send();
      if (cut.when === 'before') press();
      const answer = await send();
      press();
      return answer;
    });
  },
  problemOf: ({ leavesDevices }, story, ended) => {
    if (!('error' in ended && ended.error instanceof UserCancelled)) return 'does not end as cancelled';
    const orphans = story
      .open()
      .state()
      .devices.filter(({ owner }) => owner === null);
    return leavesDevices || orphans.length === 0 ? null : 'leaves a half-made device';
  },
};

/** The network is gone: that call and every later one fail, the SDK's retries included. */
export const lostConnection: CutWay = {
  name: 'no network',
  when: ['before', 'after'],
  atOnce: 40,
  cut: (kind, story, cut) =>
    around(kind, story, null, async (send, number) => {
      if (number < cut.call) return send();
      if (cut.when === 'after' && number === cut.call) await send();
      throw noNetwork();
    }),
  problemOf: (_, __, ended) => endsFor('no-network', ended),
};

/** One answer is lost, or one request never arrives; the SDK asks again. */
export const lostAnswer: CutWay = {
  name: 'lost answer',
  when: ['before', 'after'],
  atOnce: 40,
  cut: (kind, story, cut) =>
    around(kind, story, null, async (send, number) => {
      if (number !== cut.call) return send();
      if (cut.when === 'after') await send();
      throw timedOut();
    }),
  problemOf: (_, __, ended) => ('error' in ended ? `ends with ${inWords(ended.error)}` : null),
};

/** One call is throttled; the SDK asks again. */
const throttled: CutWay = {
  name: 'throttled',
  when: ['before'],
  atOnce: 40,
  cut: (kind, story, cut) =>
    around(kind, story, null, (send, number) =>
      number === cut.call ? refusal(400, 'Throttling', 'Rate exceeded') : send(),
    ),
  problemOf: lostAnswer.problemOf,
};

/** From one call on the credentials have expired. */
const expired: CutWay = {
  name: 'expired',
  when: ['before'],
  atOnce: 2,
  cut: (kind, story, cut) =>
    around(kind, story, null, (send, number) =>
      number < cut.call
        ? send()
        : refusal(403, 'ExpiredToken', 'The security token included in the request is expired'),
    ),
  problemOf: (_, __, ended) => endsFor('expired', ended),
};

/** One call is denied, once: it may be one that the run can do without. */
const denied: CutWay = {
  name: 'denied',
  when: ['before'],
  atOnce: 2,
  cut: (kind, story, cut) =>
    around(kind, story, null, (send, number) =>
      number === cut.call ? refusal(403, 'AccessDenied', 'User is not authorized to perform this action') : send(),
    ),
  problemOf: (_, __, ended) =>
    'error' in ended && !(ended.error instanceof OffrootError) ? `ends with ${inWords(ended.error)}` : null,
};

/** Every way, in the order they are tried. */
export const cutWays: readonly CutWay[] = [ctrlC, lostConnection, lostAnswer, throttled, expired, denied];

function endsFor(problem: ConnectProblem, ended: Ended): string | null {
  const error = 'error' in ended ? ended.error : null;
  const cause = error instanceof ApplyFailed ? error.cause : error;
  return cause instanceof CannotConnect && cause.problem === problem ? null : `ends with ${inWords(error)}`;
}

const inWords = (error: unknown): string =>
  error instanceof Error && error.cause ? `${error} for ${error.cause}` : String(error);

type Answer = ReturnType<PracticeRequestHandler['handle']>;

/** Runs with something else done about some calls, counted from 1. */
function around(
  kind: StoryKind,
  story: Story,
  cancelled: AbortSignal | null,
  instead: (send: () => Answer, number: number) => Answer,
): Promise<Ended> {
  const account = story.open();
  let count = 0;
  const handler: PracticeRequestHandler = {
    ...account.requestHandler,
    handle: (request, options) => {
      count += 1;
      return instead(() => account.requestHandler.handle(request, options), count);
    },
  };
  return kind.run(story, { account, handler, ...(cancelled && { cancelled }) });
}

async function refusal(statusCode: number, code: string, message: string): Answer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  const body = `<ErrorResponse>${error}<RequestId>cut</RequestId></ErrorResponse>`;
  return { response: { statusCode, headers: { 'content-type': 'text/xml' }, body: Buffer.from(body) } };
}
