import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JournalEntry, openJournal } from '../../src/journal/journal.ts';
import { secret } from '../../src/model/secret.ts';

const at = '2026-11-21T12:00:00.000Z';
const handedOver = (user: string): JournalEntry => ({ kind: 'handed-over', at, user });
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('openJournal', () => {
  let parent = '';
  let folder = '';
  let file = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'offroot-'));
    folder = join(parent, 'state', '123456789012');
    file = join(folder, 'journal.jsonl');
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('is empty at first, and makes no file by being read', () => {
    expect(openJournal(folder).entries()).toEqual([]);
    expect(() => statSync(file)).toThrow();
  });

  it('gives back what was written, to any later run', () => {
    openJournal(folder).append(handedOver('jan'));
    openJournal(folder).append(handedOver('eva'));

    expect(openJournal(folder).entries()).toEqual([handedOver('jan'), handedOver('eva')]);
  });

  it('is readable by its owner alone', () => {
    openJournal(folder).append(handedOver('jan'));

    expect([modeOf(file), modeOf(folder), modeOf(join(parent, 'state'))]).toEqual(['600', '700', '700']);
  });

  it('keeps secrets out of the file', () => {
    openJournal(folder).append({
      kind: 'intent',
      id: 'run-0',
      at,
      run: 'run',
      principal: 'arn:aws:iam::123456789012:root',
      step: 'people',
      change: 'people.password.jan',
      action: 'iam:CreateLoginProfile',
      input: { UserName: 'jan', Password: secret('Correct-Horse-42'), PasswordResetRequired: true },
      undo: {
        possible: true,
        write: {
          action: 'iam:UpdateLoginProfile',
          input: { UserName: 'jan', Password: secret('Correct-Horse-42'), PasswordResetRequired: true },
        },
      },
    });

    expect(readFileSync(file, 'utf8')).not.toContain('Correct-Horse-42');
    expect(openJournal(folder).entries()[0]).toMatchObject({ input: { UserName: 'jan', Password: '••••••••' } });
  });

  it('passes over a line that a crash cut short, and loses nothing after it', () => {
    const journal = openJournal(folder);
    journal.append(handedOver('jan'));
    appendFileSync(file, '{"kind":"handed-over","at":"2026-');

    expect(journal.entries()).toEqual([handedOver('jan')]);
    journal.append(handedOver('eva'));

    expect(journal.entries()).toEqual([handedOver('jan'), handedOver('eva')]);
  });

  it.each([
    ['text', 'hello'],
    ['a number', '42'],
    ['null', 'null'],
    ['no kind', '{"at":"2026-11-21"}'],
    ['a kind of its own', '{"kind":"other","at":"2026-11-21"}'],
    ['a user missing', '{"kind":"handed-over","at":"2026-11-21"}'],
    ['items missing', '{"kind":"ticked","at":"2026-11-21"}'],
    ['an action missing', '{"kind":"intent","at":"2026-11-21","input":{}}'],
  ])('passes over a line that is none of its own: %s', (_, line) => {
    openJournal(folder).append(handedOver('jan'));
    writeFileSync(file, `${line}\n${readFileSync(file, 'utf8')}`);

    expect(openJournal(folder).entries()).toEqual([handedOver('jan')]);
  });
});
