import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { known } from '../../src/model/reading.ts';
import { askService } from '../practice/askService.ts';
import { type Practice, practice } from '../support/practice.ts';
import { practised } from './practised.ts';

const parts = ['analyzers', 'watchers', 'budgets'] as const;

test('what an analyzer found is read with who is let in, whom a budget tells with their address', async () => {
  const drifted = practice({ scenario: 'drifted' });
  const { name, ...notice } = { name: 'everything', type: 'ACTUAL', operator: 'GREATER_THAN' };
  askService(drifted, 'budgets')('CreateNotification', {
    AccountId: '222233334444',
    BudgetName: name,
    'Notification.NotificationType': notice.type,
    'Notification.ComparisonOperator': notice.operator,
    'Notification.Threshold': '80',
    'Subscribers.member.1.SubscriptionType': 'EMAIL',
    'Subscribers.member.1.Address': 'ada@acme.example',
  });
  const account = await practised(drifted);

  const snapshot = await account.read(parts);

  expect(known(snapshot.analyzers)).toMatchObject([
    {
      region: 'us-east-1',
      reading: {
        state: 'read',
        value: {
          analyzers: [{ name: 'first-day', status: 'ACTIVE' }],
          findings: [{ resource: 'arn:aws:s3:::lighthouse-labs-press', principal: '*', isPublic: true }],
          hasMore: false,
        },
      },
    },
  ]);
  expect(known(snapshot.watchers)).toMatchObject({
    guardDuty: [{ region: 'us-east-1', reading: { value: { state: 'on', since: expect.any(String) } } }],
    securityHub: [{ reading: { value: { state: 'on' } } }],
    config: [{ reading: { value: { state: 'paused', since: expect.stringMatching(/^2026-/) } } }],
  });
  expect(known(snapshot.budgets)).toEqual([
    {
      name: 'everything',
      type: 'COST',
      timeUnit: 'MONTHLY',
      limit: { amount: '800', unit: 'USD' },
      isWhole: true,
      told: ['ada@acme.example'],
    },
  ]);
});

test('the regions in use are those that the credential report has keys used in', async () => {
  const account = await practised(practice({ scenario: 'drifted' }));

  const { analyzers } = await account.read([...parts, 'credentialReport']);

  expect(known(analyzers)?.map(({ region }) => region)).toEqual(['us-east-1', 'eu-central-1']);
});

test('a region or a service that refuses is unreadable by itself, and says which action', async () => {
  const { watchers, analyzers } = await readWhere((scope) =>
    ['us-east-1/guardduty', 'eu-west-1/access-analyzer'].includes(scope),
  );

  const unread = { state: 'unreadable', reason: 'ENOTFOUND' };
  expect(known(watchers)?.guardDuty).toMatchObject([
    { region: 'us-east-1', reading: { ...unread, action: 'guardduty:ListDetectors' } },
    { region: 'eu-west-1', reading: { state: 'read' } },
  ]);
  expect(known(watchers)?.securityHub).toMatchObject([{ reading: { state: 'read' } }, { reading: { state: 'read' } }]);
  expect(known(analyzers)).toMatchObject([
    { reading: { state: 'read' } },
    { region: 'eu-west-1', reading: { ...unread, action: 'access-analyzer:ListAnalyzers' } },
  ]);
});

test('what refuses everywhere is a part that could not be read', async () => {
  const { analyzers, watchers } = await readWhere((scope) => scope.endsWith('access-analyzer'));

  expect(analyzers).toEqual({ state: 'unreadable', action: 'access-analyzer:ListAnalyzers', reason: 'ENOTFOUND' });
  expect(watchers).toMatchObject({ state: 'read' });
});

/** The parts of a practice account seen from eu-west-1, some of it out of reach: by the region and service that are signed for. */
async function readWhere(isOut: (scope: string) => boolean) {
  const { account, clock }: Practice = practice();
  const requestHandler: typeof account.requestHandler = {
    ...account.requestHandler,
    handle: (request, options) => {
      const [, region = '', service = ''] =
        /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(request.headers.authorization ?? '') ?? [];
      if (!isOut(`${region}/${service}`)) return account.requestHandler.handle(request, options);
      return Promise.reject(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }));
    },
  };
  const credentials = account.credentialsFor('root');
  const connected = await connect({ env: {}, clock, practice: { requestHandler, credentials, region: 'eu-west-1' } });
  return createAccount(connected, { ...clock, random: () => 0.5 }).read(parts);
}
