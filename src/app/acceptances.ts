import { addAcceptance } from '../acceptance/addAcceptance.ts';
import { readAcceptances } from '../acceptance/readAcceptances.ts';
import { checks } from '../checks/index.ts';
import { say } from '../messages/say.ts';
import type { AcceptanceEntry } from '../model/audit.ts';
import type { Words } from '../model/words.ts';
import type { Files } from './files.ts';
import type { World } from './world.ts';

/** Where a team keeps what it lives with: in the folder where offroot runs, so that it can be reviewed like code. */
const file = '.offroot.yaml';

/** The acceptances in force, and writing one down. */
export interface Acceptances {
  readonly entries: () => readonly AcceptanceEntry[];
  /** says where it stands, or why it does not */
  readonly add: (entry: AcceptanceEntry) => Promise<Words>;
}

/** Reads `.offroot.yaml` of the working folder, where there is one. Throws BadInput with every fault in it. */
export async function openAcceptances({ clock }: World, files: Files): Promise<Acceptances> {
  const read = async () => ((await files.exists(file)) ? files.readText(file, file) : null);
  const understand = (text: string | null) =>
    text === null
      ? []
      : readAcceptances(
          text,
          file,
          checks.map(({ id }) => id),
          clock.now(),
        );
  let entries = understand(await read());
  return {
    entries: () => entries,
    add: async (entry) => {
      try {
        const text = addAcceptance(await read(), entry, file);
        await files.savePlainFile(file, text);
        entries = understand(text);
        return say('audit.accepted', { until: entry.until, path: file });
      } catch (error) {
        return say('audit.not-accepted', { reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
