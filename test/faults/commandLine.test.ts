import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';

const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));
const firstDay = ['--practice=first-day', '--answers', example, '--yes', '--format', 'json'];

test.each([
  ['a share above one', 'seed=1,throttle=2', /Item 2, “throttle=2”: .*from 0 to 1, such as throttle=0\.1/],
  ['an unknown fault', 'thorttle=0.1', /Item 1, “thorttle=0\.1”: .*throttle, .*deny, .*seed/],
  ['a service that is not there', 'deny=lambda:*', /Item 1, “deny=lambda:\*”: .*iam:CreateUser\+iam:Get\*/],
])('%s is refused with exit code 2, what and where', async (_, spec, said) => {
  const { code, stderr, stdout } = await runProgram(sandboxForTest(), [...firstDay, '--practice-faults', spec]);

  expect(stderr.replace(/\s+/g, ' ')).toMatch(said);
  expect([code, stdout]).toEqual([2, '']);
});

test('faults are for the practice account only', async () => {
  const { code, stderr } = await runProgram(sandboxForTest(), ['--practice-faults', 'lost=0.1', '--answers', example]);

  expect(code).toBe(2);
  expect(stderr).toContain('--practice-faults');
});

test.each([
  ['nothing about the account may be read', 'deny=Get*', 4, /iam:Get\w+/],
  ['the first write is denied', 'deny=CreateAccountAlias', 4, /iam:CreateAccountAlias/],
  ['there is no network', 'down=1', 3, /cannot be reached/],
  ['credentials expire on the way', 'expire=30', 5, /expired/],
])('where %s (%s) the exit code is %i', async (_, spec, exit, said) => {
  const { code, stderr, stdout } = await runProgram(sandboxForTest(), [...firstDay, '--practice-faults', spec]);

  expect(stderr.replace(/\s+/g, ' ')).toMatch(said);
  expect([code, stdout]).toEqual([exit, '']);
});

test('a run in bad weather ends like any other, or says what it could not do', async () => {
  const sandbox = sandboxForTest();
  const weather = ['--practice-faults', 'throttle=0.05,failure=0.02,lost=0.05,seed=3'];

  const { code, stdout } = await runProgram(sandbox, [...firstDay, ...weather]);

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rootLocked: true, complete: true });
});
