import { say } from '../../messages/say.ts';
import type { Words } from '../../model/words.ts';

/** People by name, as many as are read at a glance: "alice, bora and 4 others". */
export function sayNames(names: readonly string[]): Words {
  const shown = names.length > atAGlance ? names.slice(0, atAGlance - 1) : names;
  const rest = names.length - shown.length;
  const listed = shown.join(', ');
  return rest === 0 ? say('rehearsal.names', { names: listed }) : say('rehearsal.names.more', { names: listed, rest });
}

const atAGlance = 3;
