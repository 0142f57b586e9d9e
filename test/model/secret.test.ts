import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CannotConnect } from '../../src/errors.ts';
import { isSecret, secret } from '../../src/model/secret.ts';

const value = 'Correct-Horse-42';
const hidden = secret(value);

describe('secret', () => {
  it('opens on request', () => {
    expect(hidden.open()).toBe(value);
    expect(isSecret(hidden)).toBe(true);
  });

  it.each([
    ['a template', `${hidden}`],
    ['a concatenation', `x${hidden}`],
    ['String', String(hidden)],
    ['JSON', JSON.stringify({ deep: [{ hidden }] })],
    ['inspect', inspect({ deep: [{ hidden }] }, { depth: 9, showHidden: true })],
    ['inspect without custom forms', inspect(hidden, { customInspect: false, showHidden: true, depth: 9 })],
    ['format', format('%s %o %j', hidden, hidden, hidden)],
    ['an error’s message', new Error(`failed with ${hidden}`).message],
    ['an error’s facts', new CannotConnect('other', { password: String(hidden) }).message],
    ['an error’s cause', inspect(new Error('failed', { cause: { hidden } }))],
    ['its keys and values', Object.entries(hidden).flat().map(String).join()],
  ])('does not show in %s', (_, text) => {
    expect(text).not.toContain(value);
  });

  it('is told from what is none', () => {
    expect([null, undefined, 'x', {}, { open: () => 'x' }].map(isSecret)).toEqual([false, false, false, false, false]);
  });
});
