import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Journal, JournalEntry } from '../../src/journal/journal.ts';
import { createFaultyAccount } from '../../src/practice/faults/createFaultyAccount.ts';
import type { Faults } from '../../src/practice/faults/faults.ts';
import type { PracticeAccount } from '../../src/practice/practiceAccount.ts';
import { type FakeClock, fakeClock } from '../support/practice.ts';

/** One account, and everything that outlives a run on it: state, journal, what was printed and saved, the time. */
export interface Story {
  readonly folder: string;
  readonly scenario: string;
  readonly clock: FakeClock;
  /** the account as another process would open it */
  readonly open: (faults?: Partial<Faults>) => PracticeAccount;
  /** the journal as it would be on disk, secrets redacted */
  readonly journal: JournalEntry[];
  /** everything printed by any run: news, results, errors */
  readonly printed: string[];
  readonly files: Map<string, string>;
}

/** A story in a folder of its own, in memory where the system has such a folder: each call replaces the state's file. */
export const beginStory = (scenario = 'first-day'): Story => tell(newFolder(), scenario, fakeClock());

/** The same world a second time: what a process leaves that is killed now. Whoever works on the first changes nothing here. */
export function forkStory({ folder, scenario, clock, journal, printed, files }: Story): Story {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  const fork = tell(copy, scenario, fakeClock(clock.now().toISOString()));
  fork.journal.push(...journal);
  fork.printed.push(...printed);
  for (const [name, text] of files) fork.files.set(name, text);
  return fork;
}

/** Ends stories: their folders go. */
export function endStories(...stories: readonly Story[]): void {
  for (const { folder } of stories) rmSync(folder, { recursive: true, force: true });
}

/** A story's journal in memory; the one on disk is tried elsewhere. */
export const journalOf = ({ journal }: Story): Journal => ({
  append: (entry) => void journal.push(JSON.parse(JSON.stringify(entry))),
  entries: () => journal,
});

const newFolder = (): string => mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'offroot-story-'));

function tell(folder: string, scenario: string, clock: FakeClock): Story {
  const random = (count: number) => randomBytes(count);
  // The SDK signs by the real clock, whatever the story's clock says.
  const options = { folder, scenario, clock, random, signersNow: () => new Date() };
  return {
    folder,
    scenario,
    clock,
    open: (faults = {}) => createFaultyAccount(options, faults),
    journal: [],
    printed: [],
    files: new Map(),
  };
}

/** The answers of the example, which answer the whole first day. */
export const exampleAnswers = readFileSync(new URL('../../examples/first-day.yaml', import.meta.url), 'utf8');
