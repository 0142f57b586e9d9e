import { join } from 'node:path';
import envPaths from 'env-paths';
import type { World } from './world.ts';

/** Where journals and the practice account live: the flag, else OFFROOT_STATE_DIR, else the platform's own place. */
export function stateFolder({ env, platform }: World, flag: string | null): string {
  if (flag) return flag;
  if (env.OFFROOT_STATE_DIR) return env.OFFROOT_STATE_DIR;
  const paths = envPaths('offroot', { suffix: '' });
  // On Linux env-paths has XDG_STATE_HOME under `log`; elsewhere that is a folder for logs alone.
  return platform === 'linux' ? paths.log : paths.data;
}

/** One folder for each account: `journal.jsonl` and the lock. */
export const accountFolder = (folder: string, account: string): string => join(folder, account);

/** Pictures that hold a seed, while a person looks at them. */
export const picturesFolder = (folder: string): string => join(folder, 'pictures');

/** The practice accounts. */
export const practiceFolder = (folder: string): string => join(folder, 'practice');
