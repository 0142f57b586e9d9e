import { readFileSync } from 'node:fs';
import { ListUsersCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { HttpResponse } from '@smithy/core/protocols';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AwsClients, buildClients } from '../../src/aws/clients.ts';

/** A kind of trouble: what AWS answers, or the system's code of a lost connection. */
interface Trouble {
  readonly status: number | null;
  readonly code: string;
  readonly calls: number;
  /** the longest waits, in milliseconds */
  readonly waits: readonly number[];
}

const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## What is tried again'), page.indexOf('## What is tried with them'));

/** The table of the page, one row for each trouble that it names. */
const troubles: readonly Trouble[] = [...section.matchAll(/^\| (.*`.*) \| (\d) \| (.*) \|$/gm)].flatMap(
  ([, named = '', calls, waits = '']) =>
    [...named.matchAll(/(\d{3} )?`(\w+)`/g)].map(([, status, code = '']) => ({
      status: status === undefined ? null : Number(status),
      code,
      calls: Number(calls),
      waits: [...waits.matchAll(/\d+/g)].map(([ms]) => Number(ms)),
    })),
);

/** One call through clients of the program's own, of every protocol that AWS speaks; all but the first two are loaded when first asked for. */
const services: Readonly<Record<string, (clients: AwsClients) => Promise<unknown>>> = {
  IAM: ({ iam }) => iam.send(new ListUsersCommand({})),
  STS: ({ sts }) => sts.send(new GetCallerIdentityCommand({})),
  'the account API': async ({ open }) => (await open('account')).alternateContact('SECURITY'),
  EC2: async ({ open }) => (await open('ec2')).regions(),
  S3: async ({ open }) => (await open('s3')).listBuckets(),
  Budgets: async ({ open }) => (await open('budgets')).budgets('123456789012'),
};

/** A refusal in XML, wrapped as each service does. */
function xmlOf(hostname: string, code: string): string {
  const error = `<Error><Code>${code}</Code><Message>refused</Message></Error>`;
  if (hostname.includes('s3.')) return error;
  return hostname.startsWith('ec2.')
    ? `<Response><Errors>${error}</Errors></Response>`
    : `<ErrorResponse>${error}</ErrorResponse>`;
}

/** A wire with that trouble at every call, in the protocol of whoever is asked. */
function troubled({ status, code }: Pick<Trouble, 'status' | 'code'>) {
  const times: number[] = [];
  const requestHandler = {
    metadata: { handlerProtocol: 'http/1.1' },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
    handle: async ({ hostname }: { readonly hostname: string }) => {
      times.push(Date.now());
      if (status === null) throw Object.assign(new Error('the connection is lost'), { code });
      const isJson = /^(account|budgets)\./.test(hostname);
      const body = isJson ? JSON.stringify({ __type: code, message: 'refused' }) : xmlOf(hostname, code);
      const headers = {
        'content-type': isJson ? 'application/json' : 'text/xml',
        'x-amzn-errortype': code,
        date: new Date().toUTCString(),
      };
      return { response: new HttpResponse({ statusCode: status, headers, body: Buffer.from(body) }) };
    },
  };
  const clients = buildClients({
    credentials: { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'sEcReTsEcReT' },
    region: 'us-east-1',
    endpoints: [],
    requestHandler,
  });
  return { clients, times };
}

/** The largest and the middle of what chance gives. */
const [most, half] = [1 - 2 ** -30, 0.5];

// Waits pass at once and move the clock on. The clients take both, and chance, from the process.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Calls until it is given up, and says how. Chance is the same at each wait. */
async function giveUp(call: () => Promise<unknown>, chance: number): Promise<unknown> {
  vi.spyOn(Math, 'random').mockReturnValue(chance);
  let ended = false;
  const refused = call().then(
    () => null,
    (error: unknown) => error,
  );
  void refused.then(() => {
    ended = true;
  });
  while (!ended) {
    await vi.advanceTimersToNextTimerAsync();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return refused;
}

const gaps = (times: readonly number[]): readonly number[] =>
  times.slice(1).map((time, at) => time - (times[at] ?? Number.NaN));

describe.each(Object.entries(services))('%s', (_, call) => {
  it.each(troubles)('is called $calls times where AWS answers $status $code', async ({ calls, waits, ...trouble }) => {
    const [long, short] = [troubled(trouble), troubled(trouble)];

    const refused = await giveUp(() => call(long.clients), most);
    await giveUp(() => call(short.clients), half);

    expect(refused).toBeInstanceOf(Error);
    expect(long.times).toHaveLength(calls);
    expect(gaps(long.times)).toEqual(waits.map((ms) => expect.toSatisfy((gap: number) => gap <= ms && gap >= ms - 1)));
    expect(gaps(short.times)).toEqual(waits.map((ms) => ms / 2));
  });

  it.each([
    ['503 `ServiceUnavailable`', { status: 503, code: 'ServiceUnavailable' }, 35],
    ['400 `Throttling`', { status: 400, code: 'Throttling' }, 100],
  ])('stops trying again where it meets nothing but %s', async (_name, trouble, repeats) => {
    const { clients, times } = troubled(trouble);
    const asked = 30;

    for (let at = 0; at < asked; at += 1) await giveUp(() => call(clients), half);

    expect(times.length).toBe(asked + repeats);
  });
});

it('has a row in the table for every kind of trouble there is', () => {
  const kinds = (isIt: (trouble: Trouble) => boolean) => troubles.filter(isIt).map(({ code }) => code);

  expect(new Set(kinds(({ waits }) => waits[0] === 1000))).toEqual(
    new Set([
      ...['Throttling', 'ThrottlingException', 'RequestThrottled', 'RequestLimitExceeded'],
      ...['TooManyRequestsException', 'SlowDown'],
    ]),
  );
  expect(troubles.filter(({ status }) => status !== null && status >= 500).map(({ status }) => status)).toEqual([
    503, 503, 500, 500, 502, 503, 504,
  ]);
  expect(kinds(({ status }) => status === null)).toEqual(expect.arrayContaining(['ECONNRESET', 'ETIMEDOUT']));
  expect(kinds(({ calls }) => calls === 1)).toEqual(
    expect.arrayContaining([
      ...['ValidationError', 'AccessDenied', 'NoSuchEntity', 'EntityAlreadyExists'],
      ...['LimitExceeded', 'LimitExceededException'],
    ]),
  );
  expect(troubles.filter(({ calls, waits }) => waits.length !== calls - 1)).toEqual([]);
  expect(section).toMatch(/after 35 errors .*, or 100 refusals/);
});
