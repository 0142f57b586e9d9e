import { say } from '../messages/say.ts';
import type { Verdict } from '../model/finding.ts';
import type { Words } from '../model/words.ts';

/** Words as lines of a plain-text report, wrapped; `first` stands before the first of them. */
export type Lines = (words: Words, first?: string) => readonly string[];

/** Verdicts without colour: two cells each. */
export const marks: Readonly<Record<Verdict, string>> = { pass: 'ok', accepted: '~ ', fail: 'x ', unknown: '? ' };

/** How many of a kind are printed; JSON, Markdown and CSV have all of them. */
const mostShown = 20;

/** The lines of a list, of its beginning only where it is long, and then how many more there are. */
export const capped = <T>(
  list: readonly T[],
  lines: Lines,
  linesOf: (item: T) => readonly string[],
  indent = '  ',
): readonly string[] => [
  ...list.slice(0, mostShown).flatMap(linesOf),
  ...(list.length > mostShown ? lines(say('report.audit.others', { count: list.length - mostShown }), indent) : []),
];
