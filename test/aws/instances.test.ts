import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { UserCancelled } from '../../src/errors.ts';
import type { Instances } from '../../src/model/instance.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { StoredInstance } from '../../src/practice/storedInstance.ts';
import { addInstances, storedInstance } from '../support/addInstance.ts';
import { type Practice, practice } from '../support/practice.ts';

interface Ec2Call {
  readonly action: string;
  readonly region: string;
}

interface Wire {
  /** what goes wrong with a call: an error code of EC2's */
  readonly trouble?: (call: Ec2Call) => string | null;
  readonly cancelled?: AbortSignal;
}

async function readWith(
  { account, clock }: Practice,
  { trouble = () => null, cancelled = new AbortController().signal }: Wire = {},
) {
  const calls: Ec2Call[] = [];
  const progress: (readonly [number, number | null])[] = [];
  let underWay = 0;
  let most = 0;
  const requestHandler: typeof account.requestHandler = {
    ...account.requestHandler,
    handle: async (request, options) => {
      const fields = new URLSearchParams(String(request.body));
      const call = {
        action: fields.get('Action') ?? '',
        region: /\/([a-z0-9-]+)\/ec2\//.exec(request.headers.authorization ?? '')?.[1] ?? '',
      };
      if (call.region === '') return account.requestHandler.handle(request, options);
      calls.push(call);
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      const code = trouble(call);
      if (code !== null) return refusal(code);
      return account.requestHandler.handle(request, options);
    },
  };
  const credentials = account.credentialsFor('root');
  const region = 'us-east-1';
  const connected = await connect({ env: {}, clock, cancelled, practice: { requestHandler, credentials, region } });
  const { instances } = await createAccount(connected, { ...clock, random: () => 0.5 }).read(
    ['instances'],
    undefined,
    (_, done, total) => progress.push([done, total]),
  );
  return { reading: instances, calls, progress, most: () => most };
}

/** A refusal as EC2 writes it. */
const refusal = (code: string) => ({
  response: {
    statusCode: 403,
    headers: { 'content-type': 'text/xml' },
    body: Buffer.from(
      `<Response><Errors><Error><Code>${code}</Code><Message>${code} by test</Message></Error></Errors><RequestID>r</RequestID></Response>`,
    ),
  },
});

function readOf(reading: Reading<Instances>): Instances {
  if (reading.state === 'read') return reading.value;
  throw new Error(reading.reason);
}

/** A first day's account with these machines. */
function withInstances(...added: readonly StoredInstance[]): Practice {
  const practiced = practice();
  practiced.addUser('alice');
  addInstances(practiced, ...added);
  return practiced;
}

const denied = 'UnauthorizedOperation';
const id = (number: number) => `i-${number.toString(16).padStart(17, '0')}`;

test('every machine of every region is there, with its role and how its metadata is reached', async () => {
  const practiced = withInstances(
    storedInstance(id(2), { tags: [{ key: 'Name', value: 'web' }] }),
    storedInstance(id(1), {
      profile: null,
      state: 'stopped',
      metadata: { httpTokens: 'optional', hopLimit: 1, endpoint: 'disabled' },
    }),
    storedInstance(id(3), { region: 'ap-northeast-2' }),
    storedInstance(id(4), { state: 'terminated' }),
  );

  const { reading, calls, progress } = await readWith(practiced);

  const { instances, unread } = readOf(reading);
  expect(unread).toEqual([]);
  expect(instances.map((one) => [one.region, one.id])).toEqual([
    ['ap-northeast-2', id(3)],
    ['us-east-1', id(1)],
    ['us-east-1', id(2)],
  ]);
  expect(instances[1]).toMatchObject({
    name: null,
    state: 'stopped',
    profile: null,
    metadata: { tokens: 'optional', endpoint: 'disabled', hopLimit: 1, pending: false },
  });
  expect(instances[2]).toEqual({
    id: id(2),
    arn: `arn:aws:ec2:us-east-1:${practiced.account.state().accountId}:instance/${id(2)}`,
    name: 'web',
    region: 'us-east-1',
    state: 'running',
    launchedAt: '2026-10-01T09:00:00.000Z',
    profile: { name: 'web', state: 'associated' },
    metadata: { tokens: 'required', endpoint: 'enabled', hopLimit: 2, pending: false },
  });
  expect(progress.at(-1)).toEqual([17, 17]);
  const associations = calls.filter(({ action }) => action === 'DescribeIamInstanceProfileAssociations');
  expect(associations.map(({ region }) => region).toSorted()).toEqual(['ap-northeast-2', 'us-east-1']);
});

test('regions are asked side by side', async () => {
  const { calls, most } = await readWith(practice());

  expect(calls.filter(({ action }) => action === 'DescribeInstances')).toHaveLength(17);
  expect(most()).toBeGreaterThan(10);
});

test('a long list is read to its end', async () => {
  const practiced = withInstances(...Array.from({ length: 1001 }, (_, number) => storedInstance(id(number))));

  const { reading, calls } = await readWith(practiced);

  const { instances } = readOf(reading);
  expect(instances).toHaveLength(1001);
  expect(instances.every(({ profile }) => profile?.state === 'associated')).toBe(true);
  expect(calls.filter(({ region, action }) => region === 'us-east-1' && action === 'DescribeInstances')).toHaveLength(
    2,
  );
});

test.each(['DescribeInstances', 'DescribeIamInstanceProfileAssociations'])(
  'a region where %s is denied is named with the reason, and the others are read',
  async (refused) => {
    const practiced = withInstances(storedInstance(id(1)), storedInstance(id(2), { region: 'eu-west-1' }));
    const trouble = ({ action, region }: Ec2Call) => (action === refused && region === 'eu-west-1' ? denied : null);

    const { reading } = await readWith(practiced, { trouble });

    const { instances, unread } = readOf(reading);
    expect(instances.map((one) => one.id)).toEqual([id(1)]);
    expect(unread).toEqual([
      { region: 'eu-west-1', action: `ec2:${refused}`, reason: expect.stringContaining(`${denied} by test`) },
    ]);
  },
);

test.each(['DescribeRegions', 'DescribeInstances'])(
  'where %s is denied everywhere the whole part is',
  async (refused) => {
    const { reading } = await readWith(practice(), { trouble: ({ action }) => (action === refused ? denied : null) });

    expect(reading).toMatchObject({ state: 'unreadable', action: `ec2:${refused}` });
  },
);

test('whoever leaves meanwhile is not kept', async () => {
  const leaving = new AbortController();
  const trouble = () => {
    leaving.abort();
    return null;
  };

  await expect(readWith(practice(), { trouble, cancelled: leaving.signal })).rejects.toThrow(UserCancelled);
});
