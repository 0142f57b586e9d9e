import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotConnect } from '../../src/errors.ts';
import { takeRunLock } from '../../src/journal/runLock.ts';

const dead = () => false;
const alive = () => true;

describe('takeRunLock', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'offroot-'));
    file = join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const refusal = (isAlive: (pid: number) => boolean): unknown => {
    try {
      takeRunLock(folder, 222, isAlive);
    } catch (error) {
      return error;
    }
    return null;
  };

  it('gives the place back', () => {
    const giveBack = takeRunLock(folder, 111, alive);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    giveBack();

    expect(existsSync(file)).toBe(false);
    takeRunLock(folder, 222, alive);
  });

  it('refuses a second run and names the first', () => {
    takeRunLock(folder, 111, alive);

    const error = refusal(alive);

    expect(error).toBeInstanceOf(CannotConnect);
    expect(error).toMatchObject({ problem: 'busy', facts: { pid: '111', host: hostname(), file } });
  });

  it('takes over from a process that is gone', () => {
    takeRunLock(folder, 111, dead);

    expect(refusal(dead)).toBeNull();
    expect(readFileSync(file, 'utf8')).toContain('222');
  });

  it('knows by itself who is alive', () => {
    const giveBack = takeRunLock(folder, process.pid);

    expect(() => takeRunLock(folder, 222)).toThrow(CannotConnect);
    giveBack();
  });

  it('cannot tell about another machine, and does not guess', () => {
    writeFileSync(file, JSON.stringify({ pid: 111, host: 'elsewhere' }));

    expect(refusal(dead)).toMatchObject({ problem: 'busy', facts: { host: 'elsewhere' } });
  });

  it.each([
    '',
    'garbage',
    '{"pid":',
    '[]',
    '{"pid":111}',
    `{"pid":"x","host":"${hostname()}"}`,
    `{"pid":0,"host":"${hostname()}"}`,
  ])('takes over from a file that says nothing: %s', (text) => {
    writeFileSync(file, text);

    expect(refusal(alive)).toBeNull();
  });

  it('does not take away a place that is another’s by now', () => {
    const giveBack = takeRunLock(folder, 111, dead);
    takeRunLock(folder, 222, dead);

    giveBack();

    expect(readFileSync(file, 'utf8')).toContain('222');
  });
});
