import { type Connected, type ConnectOptions, connect } from '../../src/aws/connect.ts';
import type { Patience } from '../../src/aws/retry.ts';
import { callerIdentity, type ScriptedAnswer, type ScriptedCall, scriptedHandler } from '../support/scriptedHandler.ts';

/** A clock that does not wait: a pause moves it on, and is kept. */
export function instantClock(start = '2026-11-01T12:00:00.000Z'): Patience & { readonly pauses: number[] } {
  let time = Date.parse(start);
  const pauses: number[] = [];
  return {
    pauses,
    now: () => new Date(time),
    random: () => 0.5,
    sleep: async (ms) => {
      pauses.push(ms);
      time += ms;
    },
  };
}

/** A connection of root's to a wire that answers what the script says. */
export async function connectedTo(
  script: (call: ScriptedCall, earlier: readonly ScriptedCall[]) => ScriptedAnswer,
  arn?: string,
): Promise<Connected & { readonly calls: readonly ScriptedCall[] }> {
  const requestHandler = scriptedHandler((call, earlier) =>
    call.action === 'GetCallerIdentity' ? callerIdentity(arn) : script(call, earlier),
  );
  const connected = await connect(practiceOptions(requestHandler));
  return { ...connected, calls: requestHandler.calls };
}

/** Connect options that reach the given wire and nothing else. */
export const practiceOptions = (requestHandler: ReturnType<typeof scriptedHandler>): ConnectOptions => ({
  env: {},
  clock: instantClock(),
  practice: {
    requestHandler,
    region: 'us-east-1',
    credentials: { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'sEcReTsEcReT', sessionToken: 'tOkEnToKeN' },
  },
});
