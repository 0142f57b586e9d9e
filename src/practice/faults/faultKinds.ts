import { denied } from './denied.ts';
import { errorAnswer, type ServiceError } from './errorAnswer.ts';
import type { Fault, FaultTools } from './faultedCall.ts';
import type { Faults } from './faults.ts';
import { type FaultValue, faultValues } from './faultValues.ts';
import { lagging } from './lagging.ts';
import { connectionReset, noNetwork, timedOut } from './lostConnection.ts';

/** A kind of trouble: how its value is written, and what it does to a call; null where it acts elsewhere. */
interface FaultKind<T> {
  readonly value: FaultValue<T>;
  readonly fault: ((value: T, tools: FaultTools) => Fault) | null;
}

const { share, count, actions, wholeNumber } = faultValues;

/** Every kind of trouble, the outermost first: what breaks the line comes before what the service answers. */
export const faultKinds: { readonly [K in keyof Faults]: FaultKind<Faults[K]> } = {
  latency: {
    value: count,
    fault:
      (ms, { clock }) =>
      (_, send) =>
        clock.sleep(ms).then(send),
  },
  down: {
    value: count,
    fault: (first) => (call, send) => (call.number < first ? send() : Promise.reject(noNetwork())),
  },
  unsent: {
    value: share,
    fault: (part) => (call, send) => (happens(call, 'unsent', part) ? fail(timedOut()) : send()),
  },
  lost: { value: share, fault: (part) => (call, send) => loseAnswer(send, happens(call, 'lost', part), timedOut) },
  reset: {
    value: share,
    fault: (part) => (call, send) => {
      if (!happens(call, 'reset', part)) return send();
      return call.chance('reset after') < 0.5 ? loseAnswer(send, true, connectionReset) : fail(connectionReset());
    },
  },
  throttle: {
    value: share,
    fault: answering('throttle', { status: 400, code: 'Throttling', message: 'Rate exceeded' }),
  },
  failure: {
    value: share,
    fault: answering('failure', {
      status: 500,
      code: 'ServiceFailure',
      message: 'The request processing has failed because of an unknown error, exception or failure.',
    }),
  },
  unavailable: {
    value: share,
    fault: answering('unavailable', {
      status: 503,
      code: 'ServiceUnavailable',
      message: 'The request has failed due to a temporary failure of the server.',
    }),
  },
  expire: {
    value: count,
    fault:
      (last, { random }) =>
      (call, send) =>
        call.number <= last ? send() : Promise.resolve(errorAnswer(call.action, expired, random)),
  },
  deny: { value: actions, fault: denied },
  lag: { value: count, fault: lagging },
  clock: { value: wholeNumber, fault: null },
  seed: { value: wholeNumber, fault: null },
};

const expired: ServiceError = {
  status: 403,
  code: 'ExpiredToken',
  message: 'The security token included in the request is expired',
};

const happens = (call: Parameters<Fault>[0], purpose: string, part: number): boolean => call.chance(purpose) < part;

const fail = (error: Error): Promise<never> => Promise.reject(error);

function answering(purpose: string, error: ServiceError): (part: number, tools: FaultTools) => Fault {
  return (part, { random }) =>
    (call, send) =>
      happens(call, purpose, part) ? Promise.resolve(errorAnswer(call.action, error, random)) : send();
}

async function loseAnswer(send: Parameters<Fault>[1], loses: boolean, error: () => Error): ReturnType<Fault> {
  const answer = await send();
  if (loses) throw error();
  return answer;
}
