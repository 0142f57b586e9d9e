import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { addedSinceVersion1 } from './freshState.ts';
import type { PracticeState } from './practiceState.ts';
import { findScenario, scenarioFile } from './scenarios/index.ts';
import type { StateAccess } from './stateAccess.ts';
import { withFileLock } from './withFileLock.ts';

const lastScenarioFile = 'last-scenario';

/** The scenario that was opened last in this folder, or null. */
export function lastScenario(folder: string): string | null {
  const name = readText(join(folder, lastScenarioFile))?.trim();
  return name !== undefined && findScenario(name) !== null ? name : null;
}

/**
 * Opens the scenario's file in `folder`, making it with `begin` where there is none, and remembers the scenario as the last one.
 * Synchronous and under a lock: a change is one step that nothing can interleave. The file is 0600 in a folder of 0700, replaced
 * atomically, and read again when another process replaced it. Two processes take turns, so neither loses what the other wrote.
 */
export function openStateFile(folder: string, scenario: string, begin: () => PracticeState): StateAccess {
  makeFolder(folder, scenario);
  const path = pathOf(folder, scenario);
  const lock = `${path}.lock`;
  let kept: { readonly state: PracticeState; readonly text: string; readonly stamp: string } | null = null;

  // Taken apart once for each version of the file: an account of thousands of users is megabytes.
  const load = (): PracticeState => {
    const found = stampOf(path);
    if (found !== null && found === kept?.stamp) return kept.state;
    if (found === null) return save(begin());
    const text = readText(path) ?? '';
    const state = parse(text, path);
    kept = { state, text, stamp: found };
    return state;
  };
  const save = (state: PracticeState): PracticeState => {
    const text = JSON.stringify(state);
    if (text !== kept?.text) write(path, text);
    kept = { state, text, stamp: stampOf(path) ?? '' };
    return state;
  };

  // Written at once: a beginning may hold keys made by chance, and must not be made twice.
  withFileLock(lock, () => {
    if (stampOf(path) === null) save(begin());
  });
  return {
    read: (look) => look(load()),
    change: (work) =>
      withFileLock(lock, () => {
        const state = load();
        try {
          return work(state);
        } finally {
          save(state);
        }
      }),
  };
}

/** Puts a scenario back to its start, whatever its file holds, and remembers it as the last one. */
export function resetStateFile(
  folder: string,
  scenario: string,
  begin: (before: PracticeState | null) => PracticeState,
): void {
  makeFolder(folder, scenario);
  const path = pathOf(folder, scenario);
  withFileLock(`${path}.lock`, () => write(path, JSON.stringify(begin(readBefore(path)))));
}

const pathOf = (folder: string, scenario: string): string => join(folder, `${scenarioFile(scenario)}.json`);

function readBefore(path: string): PracticeState | null {
  try {
    return parse(readFileSync(path, 'utf8'), path);
  } catch {
    // A file that is not there or cannot be read is a reason to begin anew, which is what happens.
    return null;
  }
}

function makeFolder(folder: string, scenario: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  write(join(folder, lastScenarioFile), `${scenario}\n`);
}

function parse(text: string, path: string): PracticeState {
  try {
    return { ...addedSinceVersion1(), ...(JSON.parse(text) as PracticeState) };
  } catch (cause) {
    throw new Error(`the practice account in ${path} cannot be read; without that file it begins anew`, { cause });
  }
}

// Replaced as a whole, but not forced to the disk each time: after a power cut a make-believe account may be gone.
const write = (path: string, text: string): void => writeFileAtomic.sync(path, text, { mode: 0o600, fsync: false });

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Tells one version of a file from another: a replaced file has another inode. */
function stampOf(path: string): string | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? null : `${stat.ino} ${stat.mtimeNs} ${stat.size}`;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
