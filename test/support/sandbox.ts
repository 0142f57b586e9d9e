import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeState } from '../../src/practice/practiceState.ts';

/** Folders of one test, and nobody else's: state, working directory and home. */
export interface Sandbox {
  readonly stateDir: string;
  readonly workingDirectory: string;
  readonly home: string;
  /** a practice account, as it is on disk now; the first day's where no scenario is named */
  readonly practice: (scenario?: string) => PracticeState;
  /** what somebody does to a practice account while offroot is not running */
  readonly changePractice: (scenario: string, change: (state: PracticeState) => void) => void;
  /** the journal's lines, parsed */
  readonly journal: () => readonly Readonly<Record<string, unknown>>[];
  readonly remove: () => void;
}

/** Makes the folders below the system's place for temporary files. */
export function makeSandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), 'offroot-e2e-'));
  const [stateDir, workingDirectory, home] = [join(root, 'state'), join(root, 'work'), join(root, 'home')];
  for (const folder of [workingDirectory, home]) mkdirSync(folder);
  const fileOf = (scenario: string) => join(stateDir, 'practice', `${scenario}.json`);
  const practice = (scenario = 'first-day') => JSON.parse(readFileSync(fileOf(scenario), 'utf8')) as PracticeState;
  return {
    stateDir,
    workingDirectory,
    home,
    practice,
    changePractice: (scenario, change) => {
      const state = practice(scenario);
      change(state);
      writeFileSync(fileOf(scenario), JSON.stringify(state));
    },
    journal: () =>
      filesBelow(stateDir)
        .filter((file) => file.endsWith('journal.jsonl'))
        .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
        .map((line) => JSON.parse(line)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Every file below a folder, however deep, with its whole path; none where there is no such folder. */
export function filesBelow(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      // A running program takes files away meanwhile.
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
  );
}
