import type { Told } from './runStory.ts';
import type { World } from './world.ts';

/** The result on stdout, or in a file of mode 0600 with its path on stderr. Throws BadInput where that cannot be written. */
export async function printResult(
  { stdout, stderr }: World,
  { options, files }: Pick<Told, 'options' | 'files'>,
  text: string,
): Promise<void> {
  if (options.output === null) stdout.write(text);
  else stderr.write(`${await files.saveSecretFile(options.output, text)}\n`);
}
