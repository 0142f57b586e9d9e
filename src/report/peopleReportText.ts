import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import { fewUsers } from '../model/account.ts';
import type { PeopleReport, PersonProgress } from '../model/peopleReport.ts';
import {
  type PeopleTask,
  peopleHead,
  peopleReportTitle,
  peopleTasks,
  peopleVerdictWords,
  personBlock,
  personCells,
  programsWords,
} from './peopleReportWords.ts';
import { fitsTable, tableText } from './tableText.ts';
import { capped, type Lines, marks } from './textLines.ts';
import { wrapText } from './wrapText.ts';

/** Two cells short of the terminal, and never wider than text is read well. */
const widest = 78;

/** Who is through, as plain text for a terminal of so many columns: one table, or a block each where that is too narrow. */
export function peopleReportText(report: PeopleReport, translate: Translate, columns: number): string {
  const room = Math.min(columns - 2, widest);
  const lines: Lines = (words, first = '') => wrapText(translate(words), room, first);
  const sections = [
    peopleReportTitle(report).flatMap((words) => lines(words)),
    lines(peopleVerdictWords(report)),
    peopleLines(report.people, translate, room, lines),
    programsWords(report).flatMap((words) => lines(words)),
    todoLines(report, lines),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

const markOf = ({ stage }: PersonProgress): string =>
  stage === 'through' ? marks.pass : stage === 'unknown' ? marks.unknown : marks.fail;

const indent = '  ';

/** As many rows as there are users asked about one by one: whoever is not through comes first, the rest is counted. */
function peopleLines(
  people: readonly PersonProgress[],
  translate: Translate,
  room: number,
  lines: Lines,
): readonly string[] {
  if (people.length === 0) return [];
  const shown = people.slice(0, fewUsers);
  const more = people.length - shown.length;
  const head = ['', ...peopleHead.map(translate)];
  const table = [head, ...shown.map((person) => [markOf(person), ...personCells(person, translate)])];
  const rows = fitsTable(table, room - indent.length)
    ? tableText(table, room - indent.length).map((line) => indent + line)
    : shown.flatMap((person) => {
        const [who, ...facts] = personBlock(person);
        return [...lines(who, `${indent}${markOf(person)} `), ...facts.flatMap((words) => lines(words, under))];
      });
  return [...rows, ...(more > 0 ? lines(say('report.audit.others', { count: more }), indent) : [])];
}

/** As far as a mark and its blank reach. */
const under = '     ';

const taskMarks: Readonly<Record<PeopleTask['mark'], string>> = {
  fail: marks.fail,
  unknown: marks.unknown,
  hint: marks.accepted,
};

function todoLines(report: PeopleReport, lines: Lines): readonly string[] {
  const tasks = peopleTasks(report);
  if (tasks.length === 0) return [];
  return [
    ...lines(say('people-report.todo')),
    ...lines(say('people-report.todo.address', { address: report.signInUrl }), indent),
    ...tasks.flatMap(({ mark, words, people }) => [
      ...lines(words, `${indent}${taskMarks[mark]} `),
      ...capped(
        people,
        lines,
        ({ who, command }) =>
          lines(command === null ? who : say('people-report.todo.command', { who, command }), `${under}- `),
        under,
      ),
    ]),
  ];
}
