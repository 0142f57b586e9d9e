import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import { wordError } from './wordError.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/** An error as plain text for stderr: what is, then one line for each thing to try. No line break at the end. */
export function formatError(error: unknown, translate: Translate): string {
  const { what, ways } = wordError(error);
  return [
    ...wrapText(translate(say('error.line', { what })), columns),
    ...ways.flatMap((way) => wrapText(translate(way), columns, '  - ')),
  ].join('\n');
}
