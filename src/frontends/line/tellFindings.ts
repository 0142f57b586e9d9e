import { exactWords } from '../../../screens/parts/exactWords.ts';
import { say } from '../../messages/say.ts';
import type { Finding, Verdict } from '../../model/finding.ts';
import type { Words } from '../../model/words.ts';
import { marks } from '../../report/textLines.ts';
import type { LineStage } from './lineStage.ts';

interface Judged {
  readonly verdict: Verdict;
  readonly title: Words;
  readonly detail: Words;
}

/** Each verdict as a line: a sign, the same in a word, the title, the fact. */
export function tellFindings({ tell }: Pick<LineStage, 'tell'>, findings: readonly Judged[]): void {
  for (const { verdict, title, detail } of findings)
    tell(say(`line.verdict.${verdict}`, { title, detail }), `  ${marks[verdict].trim()} `);
}

/** What each was judged on, and as of when. */
export function tellExactly(
  { tell }: Pick<LineStage, 'tell'>,
  findings: readonly (Pick<Finding, 'resource' | 'asOf'> & { readonly title: Words })[],
): void {
  for (const finding of findings) tell(say('line.fact', { name: finding.title, value: exactWords(finding) }), '  ');
}
