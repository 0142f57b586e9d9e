import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { stories } from './cases/stories.ts';

test.each(stories)('$name', ({ steps }) => {
  const { ask } = practice({ scenario: 'blank' });

  for (const [action, params, expected = 'Success', says = []] of steps) {
    const answer = ask(action, params);
    const [code, message] = typeof expected === 'string' ? [expected] : expected;

    expect([action, answer.code, answer.message]).toEqual([action, code, message ?? answer.message]);
    for (const text of says) expect(answer.body).toContain(text);
  }
});
