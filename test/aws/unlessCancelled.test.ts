import { expect, test } from 'vitest';
import { unlessCancelled } from '../../src/aws/unlessCancelled.ts';
import { UserCancelled } from '../../src/errors.ts';

const { signal: stays } = new AbortController();

test('gives what was read, or why it could not be', async () => {
  expect(await unlessCancelled(Promise.resolve(7), stays)).toBe(7);
  await expect(unlessCancelled(Promise.reject(new Error('denied')), stays)).rejects.toThrow('denied');
});

test('does not wait for an answer that may never come, whether the person leaves before or meanwhile', async () => {
  const never = new Promise(() => undefined);
  const leaving = new AbortController();

  const meanwhile = unlessCancelled(never, leaving.signal);
  leaving.abort();

  await expect(meanwhile).rejects.toBeInstanceOf(UserCancelled);
  await expect(unlessCancelled(never, leaving.signal)).rejects.toBeInstanceOf(UserCancelled);
});
