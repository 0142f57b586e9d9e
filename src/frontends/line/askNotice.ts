import { atAGlance, sayRest } from '../../../screens/parts/sayRest.ts';
import { say } from '../../messages/say.ts';
import type { Verdict } from '../../model/finding.ts';
import type { NoticeQuestion } from '../../model/question.ts';
import type { Words } from '../../model/words.ts';
import { rootUseText } from '../../report/rootUseText.ts';
import { marks } from '../../report/textLines.ts';
import { askUntil, help, type LineAnswer } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';

/** Something to be read before going on: where the account stands, who used root, or a few sentences. */
export function askNotice(stage: LineStage, question: NoticeQuestion): Promise<LineAnswer> {
  const standing = question.shows === 'standing' ? (stage.now.scene?.findings ?? []) : [];
  const rest = standing.slice(atAGlance);
  tellFindings(stage, standing.slice(0, atAGlance));
  if (rest.length > 0) stage.tell(sayRest(rest), '  ');
  if (question.shows === 'root-use')
    for (const line of rootUseText(question.told, stage.translate).trimEnd().split('\n')) stage.raw(line);
  else stage.tell(question.why);
  return askUntil(
    stage,
    () => say(rest.length > 0 ? 'line.prompt.standing' : 'line.prompt.notice'),
    (line): LineAnswer | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === '') return { answer: true };
      if (typed === 'b') return 'back';
      if (typed === 'd' && rest.length > 0) return void tellFindings(stage, rest);
      if (typed === '?') return help(stage, question.why, say('line.help.notice'));
      stage.sorry(typed);
      return undefined;
    },
  );
}

interface Judged {
  readonly verdict: Verdict;
  readonly title: Words;
  readonly detail: Words;
}

/** Each verdict as a line: a sign, the same in a word, the title, the fact. */
export function tellFindings({ tell }: LineStage, findings: readonly Judged[]): void {
  for (const { verdict, title, detail } of findings)
    tell(say(`line.verdict.${verdict}`, { title, detail }), `  ${marks[verdict].trim()} `);
}
