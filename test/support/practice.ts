import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import type { Clock } from '../../src/model/clock.ts';
import { codeAt, stepOf } from '../../src/practice/mfa/totp.ts';
import { createPracticeAccount, type PracticeAccount } from '../../src/practice/practiceAccount.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { bodyText } from './bodyText.ts';

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

/** A practice account and what tests do with it. */
export interface Practice {
  readonly account: PracticeAccount;
  readonly clock: FakeClock;
  readonly folder: string;
  /** clients signed by somebody's console session: root's unless said otherwise */
  readonly iam: (who?: string) => IAMClient;
  readonly sts: (who?: string) => STSClient;
  /** clients signed by given credentials */
  readonly clientsOf: (credentials: Keys) => { readonly iam: IAMClient; readonly sts: STSClient };
  /** one raw Query request, as a client without rules of its own would send it; signed by root unless said otherwise */
  readonly ask: (action: string, params?: Readonly<Record<string, string>>, who?: string) => RawAnswer;
  /** the code of a device of this account, `steps` of 30 s away from now by the right clock */
  readonly codeOf: (serial: string, steps?: number) => string;
  /** makes a user with a console password and, where asked, a policy of AWS and an MFA device on the practice phone */
  readonly addUser: (name: string, more?: { readonly policy?: string; readonly mfa?: boolean }) => void;
  /** the same folder opened once more, as another process would */
  readonly reopen: () => PracticeAccount;
}

interface RawAnswer {
  readonly status: number;
  readonly body: string;
  /** `Success`, or the error's code */
  readonly code: string;
  readonly message: string;
}

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A practice account in a folder of its own, with a clock that tests move and real SDK clients. */
export function practice({
  scenario = 'first-day',
  clock = fakeClock(),
  folder = temporaryFolder(),
  // The SDK signs by the machine's clock, whatever time it is on the account.
  signersNow = () => new Date(),
} = {}): Practice {
  const random = (count: number) => randomBytes(count);
  const reopen = () => createPracticeAccount({ folder, scenario, clock, random, signersNow });
  const account = reopen();
  const clientsOf = (credentials: Keys) => {
    const options = { region: 'us-east-1', requestHandler: account.requestHandler, credentials, maxAttempts: 1 };
    return { iam: new IAMClient(options), sts: new STSClient(options) };
  };
  const ask: Practice['ask'] = (action, params = {}, who = 'root') => {
    const { accessKeyId: keyId, sessionToken: token } = account.credentialsFor(who);
    const service = stsActions.includes(action) ? 'sts' : 'iam';
    const fields = new Map(Object.entries({ Action: action, Version: versions[service], ...params }));
    return rawAnswer(account.answer({ service, region: 'us-east-1', credentials: { keyId, token }, fields }));
  };
  const codeOf: Practice['codeOf'] = (serial, steps = 0) => {
    const device = account.state().devices.find((one) => one.serial === serial);
    return codeAt(device?.seed ?? '', stepOf(clock.now()) + steps);
  };
  return {
    account,
    clock,
    folder,
    clientsOf,
    reopen,
    ask,
    codeOf,
    addUser: (name, more) => addUser({ account, ask, codeOf }, name, more),
    iam: (who = 'root') => clientsOf(account.credentialsFor(who)).iam,
    sts: (who = 'root') => clientsOf(account.credentialsFor(who)).sts,
  };
}

const stsActions = ['AssumeRole', 'GetAccessKeyInfo', 'GetCallerIdentity', 'GetSessionToken'];
const versions = { iam: '2010-05-08', sts: '2011-06-15' };

function rawAnswer({ status, body }: ReturnType<PracticeAccount['answer']>): RawAnswer {
  const code = /<Code>(.*?)<\/Code>/s.exec(body)?.[1] ?? 'Success';
  const message = /<Message>(.*?)<\/Message>/s.exec(body)?.[1] ?? '';
  return { status, body, code, message: message.replaceAll('&apos;', "'").replaceAll('&quot;', '"') };
}

/** The password of users made by `addUser`. */
export const practicePassword = 'Practice-makes-1';

function addUser(
  { account, ask, codeOf }: Pick<Practice, 'account' | 'ask' | 'codeOf'>,
  UserName: string,
  { policy, mfa = false }: { readonly policy?: string; readonly mfa?: boolean } = {},
): void {
  must(ask('CreateUser', { UserName }));
  must(ask('CreateLoginProfile', { UserName, Password: practicePassword }));
  if (policy !== undefined) {
    must(ask('AttachUserPolicy', { UserName, PolicyArn: `arn:aws:iam::aws:policy/${policy}` }));
  }
  if (mfa) enrol({ account, ask, codeOf }, UserName);
}

function enrol({ account, ask, codeOf }: Pick<Practice, 'account' | 'ask' | 'codeOf'>, UserName: string): void {
  must(ask('CreateVirtualMFADevice', { VirtualMFADeviceName: UserName }));
  const { accountId, devices } = account.state();
  const SerialNumber = `arn:aws:iam::${accountId}:mfa/${UserName}`;
  const [AuthenticationCode1, AuthenticationCode2] = [codeOf(SerialNumber, -1), codeOf(SerialNumber)];
  must(ask('EnableMFADevice', { UserName, SerialNumber, AuthenticationCode1, AuthenticationCode2 }));
  const seed = devices.find(({ serial }) => serial === SerialNumber)?.seed;
  account.desk.phone.scan(`otpauth://totp/AWS:${UserName}@${accountId}?secret=${seed}`);
}

function must({ code, message }: RawAnswer): void {
  if (code !== 'Success') throw new Error(`${code}: ${message}`);
}

/** What a refused SDK call was refused with. Fails when it was not refused. */
export async function refusal(call: Promise<unknown>): Promise<{ name: string; status: number; message: string }> {
  const error = await call.then(
    () => new Error('was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('$metadata' in error)) throw error;
  const { httpStatusCode } = error.$metadata as { httpStatusCode: number };
  return { name: error.name, status: httpStatusCode, message: error.message };
}

/** What may happen to a request on its way: never arrives, its answer is lost, or AWS answers with an error of its own. */
export type Trouble = 'request-lost' | 'answer-lost' | { readonly code: string; readonly status: number } | null;

/** A request handler on a bad line: `trouble` is asked for every request, by action and by its number from 1. */
export function onBadLine(
  handler: PracticeRequestHandler,
  trouble: (action: string, count: number) => Trouble,
): PracticeRequestHandler {
  let count = 0;
  return {
    ...handler,
    handle: async (request, options) => {
      count += 1;
      const what = trouble(new URLSearchParams(bodyText(request.body)).get('Action') ?? '', count);
      if (what === 'request-lost') throw lostConnection();
      if (what !== null && typeof what === 'object') return refusedResponse(what);
      const answer = await handler.handle(request, options);
      if (what === 'answer-lost') throw lostConnection();
      return answer;
    },
  };
}

const lostConnection = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

function refusedResponse({ code, status }: { readonly code: string; readonly status: number }) {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${code}</Message></Error>`;
  const body = `<ErrorResponse>${error}<RequestId>bad-line</RequestId></ErrorResponse>`;
  return { response: { statusCode: status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(body) } };
}

const temporaryFolder = (): string => join(mkdtempSync(join(tmpdir(), 'offroot-practice-')), 'practice');
