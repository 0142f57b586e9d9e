import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptRootEvents, RootEventsKeeper } from '../model/rootUse.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Keeps what was read of root's history in an account's folder, `root-events.json`, mode 0600, until it was read to its end: at two
 * calls a second, minutes of reading need not be done twice. It holds addresses and actions, and no secret.
 */
export function rootEventsKeeper(folder: string): RootEventsKeeper {
  const path = join(folder, 'root-events.json');
  return {
    load: () => {
      try {
        const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
        return isKept(value) ? value : null;
      } catch {
        // Nothing was kept, or it is damaged: the reading begins anew.
        return null;
      }
    },
    save: (kept) => {
      if (kept === null) return rmSync(path, { force: true });
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeWhole(path, `${JSON.stringify({ version: 1, ...kept })}\n`);
    },
  };
}

const isKept = (value: unknown): value is KeptRootEvents =>
  isFields(value) &&
  value.version === 1 &&
  typeof value.at === 'string' &&
  Array.isArray(value.regions) &&
  value.regions.every((one) => isFields(one) && typeof one.region === 'string' && typeof one.events === 'number') &&
  Array.isArray(value.kinds) &&
  value.kinds.every((one) => isFields(one) && typeof one.source === 'string' && typeof one.count === 'number');

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
