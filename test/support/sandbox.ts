import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeState } from '../../src/practice/practiceState.ts';

/** Folders of one test, and nobody else's: state, working directory and home. */
export interface Sandbox {
  readonly stateDir: string;
  readonly workingDirectory: string;
  readonly home: string;
  /** the practice account of the first day, as it is on disk now */
  readonly practice: () => PracticeState;
  /** the journal's lines, parsed */
  readonly journal: () => readonly Readonly<Record<string, unknown>>[];
  readonly remove: () => void;
}

/** Makes the folders below the system's place for temporary files. */
export function makeSandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), 'offroot-e2e-'));
  const [stateDir, workingDirectory, home] = [join(root, 'state'), join(root, 'work'), join(root, 'home')];
  for (const folder of [workingDirectory, home]) mkdirSync(folder);
  return {
    stateDir,
    workingDirectory,
    home,
    practice: () => JSON.parse(readFileSync(join(stateDir, 'practice', 'first-day.json'), 'utf8')) as PracticeState,
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
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
