import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { PeopleReport, PersonProgress } from '../model/peopleReport.ts';
import type { Words } from '../model/words.ts';
import { dayOf } from './auditPhrases.ts';
import {
  factsOf,
  type PeopleTask,
  peopleReportTitle,
  peopleTasks,
  peopleVerdictWords,
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
    peopleLines(report.people, translate, room),
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

function peopleLines(people: readonly PersonProgress[], translate: Translate, room: number): readonly string[] {
  if (people.length === 0) return [];
  const cell = (words: Words | readonly Words[]): string =>
    ('key' in words ? [words] : words).map(translate).join(', ');
  const head = [
    say('users.column.name'),
    say('people-report.column.stage'),
    say('users.column.sign-in'),
    say('users.column.mfa'),
    say('users.column.groups'),
  ].map(translate);
  const rows = people.map((person) => {
    const { stage, signIn, mfa, groups } = factsOf(person);
    return [
      markOf(person),
      translate(say('users.name', { name: person.name })),
      ...[stage, signIn, mfa, groups].map(cell),
    ];
  });
  const table = [['', ...head], ...rows];
  if (fitsTable(table, room - indent.length))
    return tableText(table, room - indent.length).map((line) => indent + line);
  return people.flatMap((person) => blockOf(person, translate, room));
}

function blockOf(person: PersonProgress, translate: Translate, room: number): readonly string[] {
  const { stage, mfa, groups } = factsOf(person);
  const { lastSignIn } = person;
  const far = lastSignIn === null ? stage : say('people-report.stage.on', { stage, day: dayOf(lastSignIn) });
  return [
    `${indent}${markOf(person)} ${translate(say('users.name', { name: person.name }))}`,
    ...wrapText(translate(far), room, under),
    ...wrapText(translate(say('people-report.facts', { mfa, groups })), room, under),
  ];
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
