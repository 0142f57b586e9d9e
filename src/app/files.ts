import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import { picturesFolder } from './stateFolder.ts';

/** What offroot does with files, all of them at a person's wish. */
export interface Files {
  /** mode 0600; pictures go into the state folder, everything else where the person works. Resolves with the path. */
  readonly saveSecretFile: (name: string, content: string | Uint8Array) => Promise<string>;
  /** for what a team shares; readable as the person's other files are */
  readonly savePlainFile: (name: string, content: string) => Promise<string>;
  readonly removeFile: (path: string) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /** deletes pictures that a crash left behind */
  readonly clearLeftovers: () => Promise<void>;
  /** throws BadInput where the file cannot be read */
  readonly readText: (path: string, flag: string) => Promise<string>;
}

/** Files below the working directory, and pictures below the state folder. */
export function createFiles(workingDirectory: string, folder: string): Files {
  const pictures = picturesFolder(folder);
  return {
    saveSecretFile: async (name, content) => {
      const path = name.endsWith('.png') ? join(pictures, name) : resolve(workingDirectory, name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content), { mode: 0o600 });
      return path;
    },
    savePlainFile: async (name, content) => {
      const path = resolve(workingDirectory, name);
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(path, content);
      return path;
    },
    removeFile: (path) => rm(path, { force: true }),
    exists: (path) =>
      access(resolve(workingDirectory, path)).then(
        () => true,
        () => false,
      ),
    clearLeftovers: () => rm(pictures, { recursive: true, force: true }),
    readText: async (path, flag) => {
      try {
        return await readFile(resolve(workingDirectory, path), 'utf8');
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new BadInput([{ path: flag, words: say('options.no-file', { file: path, reason }) }]);
      }
    },
  };
}
