import { spelledStream } from '../frontends/spelledStream.ts';
import { spellText } from '../model/spelling.ts';
import { commandTable } from '../options/commandTable.ts';
import type { Options } from '../options/options.ts';
import { readSigns } from './terminal.ts';
import type { World } from './world.ts';

/** The world with what is written to it in the signs of its locale and terminal: the one place where text leaves the program. */
export function spelledWorld(world: World): World {
  const signs = readSigns(world.env);
  if (signs === 'unicode') return world;
  const spelled = (stream: NodeJS.WriteStream) => spelledStream(stream, (text) => spellText(text, signs));
  return { ...world, stdout: spelled(world.stdout), stderr: spelled(world.stderr) };
}

/** True where the result is there to be read: JSON, Markdown, CSV and scripts stay UTF-8 in every locale. */
export const isReadByPeople = ({ command, format }: Options): boolean =>
  format === 'text' && commandTable[command].formats.some((one) => one === 'text');
