import { CreateUserCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import type { WriteRefused } from '../../src/errors.ts';
import type { ClearedWrite } from '../../src/model/account.ts';
import type { Write } from '../../src/model/change.ts';
import type { ScriptedAnswer } from '../support/scriptedHandler.ts';
import { connectedTo, instantClock } from './connected.ts';

const cleared = (write: Write): ClearedWrite => ({ ...write, clearedBy: 'lock-out guard' });
const createGroup = cleared({ action: 'iam:CreateGroup', input: { GroupName: 'Admins' } });
const attach = (GroupName: string) =>
  cleared({ action: 'iam:AttachGroupPolicy', input: { GroupName, PolicyArn: 'arn:aws:iam::aws:policy/Billing' } });

/** Refuses the first `times` calls of an action, then answers. */
const refuseFirst = (action: string, times: number, refusal: ScriptedAnswer) => {
  let refused = 0;
  return (call: { readonly action: string }): ScriptedAnswer => {
    if (call.action !== action || refused === times) return { result: '' };
    refused += 1;
    return refusal;
  };
};

test.each(['ConcurrentModification', 'EntityTemporarilyUnmodifiable'])(
  '%s is tried again after growing pauses',
  async (error) => {
    const connected = await connectedTo(refuseFirst('CreateGroup', 2, { error, status: 409 }));
    const clock = instantClock();

    const outcome = await createAccount(connected, clock).write(createGroup);

    expect(outcome.requestId).toBe('r-1');
    expect(clock.pauses).toEqual([750, 1500]);
  },
);

test('what does not pass is given up on after five pauses, with AWS’s code', async () => {
  const connected = await connectedTo(refuseFirst('CreateGroup', 99, { error: 'ConcurrentModification', status: 409 }));
  const clock = instantClock();

  const attempt = createAccount(connected, clock).write(createGroup);

  await expect(attempt).rejects.toMatchObject({ name: 'WriteRefused', code: 'ConcurrentModification' });
  expect(clock.pauses).toEqual([750, 1500, 3000, 6000, 12000]);
});

test.each(['EntityAlreadyExists', 'LimitExceeded', 'MalformedPolicyDocument', 'NoSuchEntity', 'DeleteConflict'])(
  '%s is not tried again',
  async (error) => {
    const connected = await connectedTo(() => ({ error, status: 409, message: 'no' }));

    const attempt = createAccount(connected, instantClock()).write(createGroup);

    await expect(attempt).rejects.toMatchObject({ code: error, action: 'iam:CreateGroup', message: 'no' });
    expect(connected.calls.filter(({ action }) => action === 'CreateGroup')).toHaveLength(1);
  },
);

test('throttling and a lost connection are tried again by the SDK', async () => {
  const answers: ScriptedAnswer[] = [
    { error: 'Throttling', message: 'Rate exceeded' },
    { fails: Object.assign(new Error('gone'), { code: 'ECONNRESET', name: 'TimeoutError' }) },
    { error: 'ServiceFailure', status: 503 },
  ];
  const connected = await connectedTo(() => answers.shift() ?? { result: '<IsTruncated>false</IsTruncated>' });

  const output = await connected.clients.iam.send(new ListUsersCommand({}));

  expect(output.$metadata.attempts).toBe(4);
});

test('a quota is not throttling, whatever the SDK’s list says', async () => {
  const connected = await connectedTo(() => ({ error: 'LimitExceeded', status: 409 }));

  await expect(connected.clients.iam.send(new CreateUserCommand({ UserName: 'a' }))).rejects.toMatchObject({
    $metadata: { attempts: 1 },
  });
});

test('a group made just now that IAM does not show yet is waited for', async () => {
  const refuse = refuseFirst('AttachGroupPolicy', 3, { error: 'NoSuchEntity', status: 404 });
  const clock = instantClock();
  const account = createAccount(await connectedTo(refuse), clock);

  await account.write(createGroup);
  await account.write(attach('Admins'));

  expect(clock.pauses).toEqual([750, 1500, 3000]);
});

test('a group that was not made here, or long ago, is not waited for', async () => {
  const clock = instantClock();
  const account = createAccount(
    await connectedTo(refuseFirst('AttachGroupPolicy', 99, { error: 'NoSuchEntity', status: 404 })),
    clock,
  );
  const refused: Partial<WriteRefused> = { code: 'NoSuchEntity' };

  await account.write(createGroup);
  await expect(account.write(attach('Others'))).rejects.toMatchObject(refused);
  await clock.sleep(120_000);
  await expect(account.write(attach('Admins'))).rejects.toMatchObject(refused);

  expect(clock.pauses).toEqual([120_000]);
});

test('a missing policy is not waited for because the group beside it is new', async () => {
  const message = 'Policy arn:aws:iam::aws:policy/Billing was not found.';
  const clock = instantClock();
  const account = createAccount(
    await connectedTo(refuseFirst('AttachGroupPolicy', 99, { error: 'NoSuchEntity', status: 404, message })),
    clock,
  );

  await account.write(cleared({ action: 'iam:CreateGroup', input: { GroupName: 'Bill' } }));

  await expect(account.write(attach('Bill'))).rejects.toMatchObject({ code: 'NoSuchEntity' });
  expect(clock.pauses).toEqual([]);
});
