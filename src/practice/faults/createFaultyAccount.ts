import type { Clock } from '../../model/clock.ts';
import type { ConsoleAnswer, PracticeDesk } from '../../model/practiceDesk.ts';
import { allMfa } from '../mfa/passkeys.ts';
import { createPracticeAccount, type PracticeAccount, type PracticeOptions } from '../practiceAccount.ts';
import type { PracticeState } from '../practiceState.ts';
import { practiceRequestHandler } from '../wire/requestHandler.ts';
import { readSignedRequest } from '../wire/signedRequest.ts';
import type { WireRequest } from '../wire/wireRequest.ts';
import { chanceOf } from './chanceOf.ts';
import type { Fault, FaultedCall, FaultTools } from './faultedCall.ts';
import { faultKinds } from './faultKinds.ts';
import { type Faults, noFaults } from './faults.ts';

/** A practice account on which things go wrong: on the line, in the service, on its clock. Calls are counted from here on. */
export function createFaultyAccount(options: PracticeOptions, given: Partial<Faults>): PracticeAccount {
  const faults = { ...noFaults, ...given };
  const signersNow = aheadBy({ ...options.clock, now: options.signersNow ?? options.clock.now }, faults.clock).now;
  const account = createPracticeAccount({ ...options, clock: aheadBy(options.clock, faults.clock), signersNow });
  const { clock } = account;
  const chain = faultsOf(faults, { state: account.state, clock, random: options.random });
  let number = 0;
  const answerRequest = async (request: WireRequest) => {
    number += 1;
    const call = callOf(request, number, faults.seed);
    const send = chain.reduceRight<() => ReturnType<Fault>>(
      (next, fault) => () => fault(call, next),
      () => account.answerRequest(request),
    );
    const answer = await send();
    if (faults.clock === 0) return answer;
    return { ...answer, headers: { ...answer.headers, date: signersNow().toUTCString() } };
  };
  return {
    ...account,
    // Whoever works on it goes by a computer that is not ahead: that is what is wrong.
    clock: aheadBy(clock, -faults.clock),
    answerRequest,
    requestHandler: practiceRequestHandler(answerRequest),
    desk: faults.lag === 0 ? account.desk : behind(account.desk, account.state, faults.lag, clock),
  };
}

/** A clock that many minutes ahead of another; it passes as fast. */
const aheadBy = (clock: Clock, minutes: number): Clock =>
  minutes === 0 ? clock : { ...clock, now: () => new Date(clock.now().getTime() + minutes * 60_000) };

function faultsOf(faults: Faults, tools: FaultTools): readonly Fault[] {
  const build = <K extends keyof Faults>(kind: K): readonly Fault[] => {
    const { fault } = faultKinds[kind];
    const value = faults[kind];
    const isOff = value === noFaults[kind] || (Array.isArray(value) && value.length === 0);
    return fault === null || isOff ? [] : [fault(value, tools)];
  };
  return kindsInOrder.flatMap(build);
}

const kindsInOrder = Object.keys(faultKinds).filter((name): name is keyof Faults => name in noFaults);

function callOf(request: WireRequest, number: number, seed: number): FaultedCall {
  const { service, fields } = readSignedRequest(request).query;
  return {
    request,
    action: `${service}:${fields.get('Action') ?? ''}`,
    number,
    chance: (purpose) => chanceOf(seed, number, purpose),
  };
}

/** The sign-in page does not take a device that was enabled just now. */
const behind = (desk: PracticeDesk, state: () => PracticeState, seconds: number, clock: Clock): PracticeDesk => ({
  ...desk,
  console: {
    ...desk.console,
    signIn: (attempt) => {
      const seen = state();
      const user = seen.users.find(({ name }) => name.toLowerCase() === attempt.user.toLowerCase());
      const since = clock.now().getTime() - seconds * 1000;
      const isNew = allMfa(seen).some(
        ({ owner, enabledAt }) => owner === user?.id && enabledAt !== null && Date.parse(enabledAt) > since,
      );
      return isNew ? tooEarly : desk.console.signIn(attempt);
    },
  },
});

const tooEarly: ConsoleAnswer = {
  state: 'refused',
  message: 'Your multi-factor authentication code is incorrect. Please try again.',
};
