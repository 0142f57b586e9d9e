import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';

/** Run by another process: makes users of its own name one after the other. */
const script = `
  import { createPracticeAccount } from '${new URL('../../src/practice/practiceAccount.ts', import.meta.url)}';
  const [folder, prefix] = process.argv.slice(1);
  const clock = { now: () => new Date(), sleep: async () => undefined };
  const random = (count) => crypto.getRandomValues(new Uint8Array(count));
  const account = createPracticeAccount({ folder, scenario: 'first-day', clock, random });
  const { accessKeyId: keyId, sessionToken: token } = account.credentialsFor('root');
  for (let n = 0; n < 60; n += 1) {
    const fields = new Map([['Action', 'CreateUser'], ['Version', '2010-05-08'], ['UserName', prefix + n]]);
    account.answer({ service: 'iam', region: 'us-east-1', credentials: { keyId, token }, fields });
  }
`;
const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

test('two processes on one account lose nothing of what the other wrote', async () => {
  const { folder, account } = practice();
  const child = (prefix: string) =>
    run(process.execPath, ['--input-type=module', '-e', script, '--', folder, prefix], { cwd: root });

  await Promise.all([child('a'), child('b')]);

  expect(account.state().users).toHaveLength(120);
  expect(existsSync(join(folder, 'first-day.json.lock'))).toBe(false);
});

test('a lock of a process that was killed is taken over', () => {
  const { folder, ask } = practice();
  writeFileSync(join(folder, 'first-day.json.lock'), '2147483646');

  expect(ask('CreateUser', { UserName: 'alice' }).code).toBe('Success');
});
