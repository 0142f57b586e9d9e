import { filterFindings, type ListedFinding } from '../../../screens/audit/listedFindings.ts';
import { say } from '../../messages/say.ts';
import type { Audit, Review } from '../../model/audit.ts';
import type { Words } from '../../model/words.ts';
import { askUntil, help } from './askUntil.ts';
import { findingLine } from './findingLine.ts';
import type { LineStage } from './lineStage.ts';

/** A list of findings to be heard, and what it is about. */
export interface FindingList {
  readonly audit: Audit;
  /** what it is called once it has been heard */
  readonly title: Words;
  /** the same with how many there are */
  readonly heading: Words;
  readonly why: Words;
  /** worst first */
  readonly findings: readonly ListedFinding[];
  readonly wordsOf: (listed: ListedFinding) => Words;
  /** the words it is filtered by at the beginning */
  readonly filter: string;
  readonly keys: Words;
  readonly prompt: Words;
  /** A command of this list alone, over what is shown: what it comes to, `heard` where that was told, undefined where it is none. */
  readonly own: (typed: string, shown: readonly ListedFinding[]) => Review | 'heard' | undefined;
}

/** how many lines are heard at once */
const atOnce = 20;

/** Findings by number, twenty at a time, all or those with some words in them. Null where the person goes back. */
export async function findingListLine(stage: LineStage, list: FindingList): Promise<Review | null> {
  const { tell } = stage;
  let shown = filterFindings(list.findings, list.filter);
  let heard = tellList(stage, list, shown, list.filter);
  tell(list.keys);
  const look = async (number: number): Promise<Review | undefined> => {
    const listed = shown[number - 1];
    if (!listed) {
      tell(say('line.number.wrong', { typed: String(number), count: shown.length }), '! ');
      return undefined;
    }
    const review = await findingLine(stage, list.audit, listed.finding);
    if (review === null) tellBack(stage, list.title);
    return review ?? undefined;
  };
  return askUntil(
    stage,
    () => list.prompt,
    async (line): Promise<Review | null | undefined> => {
      const typed = line.trim().toLowerCase();
      const filter = filterOf(typed);
      if (typed === 'b' || typed === 'l') return null;
      if (typed === '?' || typed === '') return help(stage, list.keys);
      if (typed === 'more') heard += tellSome(stage, list, shown, heard);
      else if (filter !== null) {
        shown = filterFindings(list.findings, filter);
        heard = tellList(stage, list, shown, filter);
      } else if (/^\d+$/.test(typed)) return look(Number(typed));
      else {
        const answer = list.own(typed, shown);
        if (answer === undefined) stage.sorry(typed);
        else if (answer !== 'heard') return answer;
      }
      return undefined;
    },
  );
}

/** What `find WORDS`, or `/WORDS`, looks for; empty for all, as `list` and `find` alone mean; null where it is neither. */
export const filterOf = (typed: string): string | null =>
  typed === 'list' ? '' : (/^(?:find(?:\s+|$)|\/)(.*)$/.exec(typed)?.[1] ?? null);

/** Says where one is again, without all that is there. */
export function tellBack({ page, gap, tell }: LineStage, title: Words): void {
  page();
  gap();
  tell(say('line.audit.back', { title }));
}

/** What it is, how many there are, and the first of them. Gives how many were told. */
function tellList(stage: LineStage, list: FindingList, shown: readonly ListedFinding[], filter: string): number {
  const { page, gap, tell } = stage;
  const { title, why, findings } = list;
  page();
  gap();
  if (filter === '') {
    tell(list.heading);
    tell(why);
  } else tell(say('line.audit.filtered', { title, count: shown.length, total: findings.length, filter }));
  if (shown.length === 0) tell(say('screen.list.none'));
  return tellSome(stage, list, shown, 0);
}

/** The next twenty, and how many there are beyond them. Gives how many were told. */
function tellSome(stage: LineStage, { wordsOf }: FindingList, shown: readonly ListedFinding[], heard: number): number {
  const some = shown.slice(heard, heard + atOnce);
  const left = shown.length - heard - some.length;
  stage.list(some.map(wordsOf), heard + 1);
  if (left > 0) stage.tell(say('line.audit.more', { count: left }));
  else if (heard > 0) stage.tell(say('line.audit.noMore'));
  return some.length;
}
