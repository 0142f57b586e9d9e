import { findCaller } from '../callers.ts';
import type { PracticeState } from '../practiceState.ts';
import { handleQuery, isRead } from '../wire/handleQuery.ts';
import type { QueryAnswer } from '../wire/queryAnswer.ts';
import { readSignedRequest } from '../wire/signedRequest.ts';
import type { WireRequest } from '../wire/wireRequest.ts';
import type { Fault, FaultTools } from './faultedCall.ts';

/**
 * What was changed is seen `seconds` later. Reads are answered from the account as it was; a write that rests on something
 * AWS does not see yet (a group made just now, a right given just now, an MFA device enabled just now) is refused as if it were not there.
 */
export function lagging(seconds: number, tools: FaultTools): Fault {
  const past = rememberPast(seconds * 1000, tools);
  return async ({ request, action }, send) => {
    past.look();
    const [, operation = ''] = action.split(':');
    if (isLive(operation)) return send();
    const earlier = answerFrom(past.earlier(), request, tools);
    if (isRead(operation) || isTooEarly(earlier)) return earlier;
    const answer = await send();
    past.look();
    return answer;
  };
}

/** Answered where the truth is, or kept for hours anyway. */
const isLive = (operation: string): boolean => /^(GetCallerIdentity|\w+CredentialReport)$/.test(operation);

const isTooEarly = ({ status, body }: QueryAnswer): boolean =>
  status >= 400 && (/<Code>(NoSuchEntity|NoSuchBucket|AccessDenied)<\/Code>/.test(body) || unseenByTrails.test(body));

/** A trail's bucket, its policy, or the trail itself. */
const unseenByTrails = /"__type":"(S3BucketDoesNotExist|InsufficientS3BucketPolicy|TrailNotFound)Exception"/;

/** The account's states in order, as far back as the lag reaches. */
function rememberPast(lagMs: number, { state, clock }: FaultTools) {
  let seen = [{ at: 0, state: state() }];
  return {
    look: (): void => {
      const now = state();
      if (JSON.stringify(now) === JSON.stringify(seen.at(-1)?.state)) return;
      seen.push({ at: clock.now().getTime(), state: now });
    },
    /** as it was that long ago; who calls is always known */
    earlier: (): PracticeState => {
      const then = clock.now().getTime() - lagMs;
      const current = seen.findLastIndex(({ at }) => at <= then);
      seen = seen.slice(Math.max(0, current));
      const { sessions, keys } = state();
      return { ...structuredClone(seen[0]?.state ?? state()), sessions, keys };
    },
  };
}

function answerFrom(state: PracticeState, request: WireRequest, { clock, random }: FaultTools): QueryAnswer {
  const { service, region, fields, credentials } = readSignedRequest(request).query;
  const now = clock.now();
  const authenticate = () => findCaller(state, credentials ?? { keyId: '', token: undefined }, now);
  return handleQuery({ service, region, fields, state, authenticate, now, random, lookups: new Map() });
}
