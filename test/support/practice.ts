import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import type { Clock } from '../../src/model/clock.ts';
import { createPracticeAccount, type PracticeAccount } from '../../src/practice/practiceAccount.ts';

/** A clock that stands still until it is moved; `sleep` moves it. */
export interface FakeClock extends Clock {
  readonly advance: (ms: number) => void;
}

/** A fake clock. It starts at the beginning of a 30 s step, so that codes last as long as they can. */
export function fakeClock(start = '2026-11-20T09:00:00Z'): FakeClock {
  let time = Date.parse(start);
  const advance = (ms: number) => {
    time += ms;
  };
  return {
    now: () => new Date(time),
    advance,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      advance(ms);
    },
  };
}

export interface Practice {
  readonly account: PracticeAccount;
  readonly clock: FakeClock;
  readonly folder: string;
  /** clients signed by somebody's console session: root's unless said otherwise */
  readonly iam: (who?: string) => IAMClient;
  readonly sts: (who?: string) => STSClient;
  /** clients signed by given credentials */
  readonly clientsOf: (credentials: Keys) => { readonly iam: IAMClient; readonly sts: STSClient };
  /** the same folder opened once more, as another process would */
  readonly reopen: () => PracticeAccount;
}

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A practice account in a folder of its own, with a clock that tests move and real SDK clients. */
export function practice({ scenario = 'first-day', clock = fakeClock(), folder = temporaryFolder() } = {}): Practice {
  const random = (count: number) => randomBytes(count);
  const reopen = () => createPracticeAccount({ folder, scenario, clock, random });
  const account = reopen();
  const clientsOf = (credentials: Keys) => {
    const options = { region: 'us-east-1', requestHandler: account.requestHandler, credentials, maxAttempts: 1 };
    return { iam: new IAMClient(options), sts: new STSClient(options) };
  };
  return {
    account,
    clock,
    folder,
    clientsOf,
    reopen,
    iam: (who = 'root') => clientsOf(account.credentialsFor(who)).iam,
    sts: (who = 'root') => clientsOf(account.credentialsFor(who)).sts,
  };
}

const temporaryFolder = (): string => join(mkdtempSync(join(tmpdir(), 'offroot-practice-')), 'practice');
