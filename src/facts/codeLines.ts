import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';

/** Lines to copy as they are. */
export const codeLines = (...lines: readonly string[]): readonly Words[] =>
  lines.map((line) => say('roles.line', { line }));
