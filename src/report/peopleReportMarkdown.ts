import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { PeopleReport } from '../model/peopleReport.ts';
import type { Words } from '../model/words.ts';
import { codeSpan, escapeMarkdown, escapeProse } from './escapeMarkdown.ts';
import {
  peopleHead,
  peopleReportTitle,
  peopleTasks,
  peopleVerdictWords,
  personCells,
  programsWords,
} from './peopleReportWords.ts';

/** Who is through, as Markdown. Names come from outside and are escaped; what is to do are our own sentences. */
export function peopleReportMarkdown(report: PeopleReport, translate: Translate): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const prose = (words: Words): string => escapeProse(translate(words));
  const [title, ...under] = peopleReportTitle(report);
  const tasks = peopleTasks(report);
  const paragraphs = [
    ...(title === undefined ? [] : [`# ${text(title)}`]),
    ...under.map(prose),
    `**${prose(peopleVerdictWords(report))}**`,
    ...tableOf(report, text),
    ...programsWords(report).map(text),
    ...(tasks.length === 0
      ? []
      : [
          `## ${text(say('people-report.todo'))}`,
          prose(say('people-report.todo.address', { address: report.signInUrl })),
          ...tasks.map(({ mark, words, people }) =>
            [
              // What AWS said stands in there as well, and is no prose of ours.
              mark === 'unknown' && people.length === 0 ? text(words) : prose(words),
              ...(people.length > 0 ? [''] : []),
              ...people.map(({ who, command }) => `- ${text(who)}${command === null ? '' : `: ${codeSpan(command)}`}`),
            ].join('\n'),
          ),
        ]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function tableOf({ people }: PeopleReport, text: (words: Words) => string): readonly string[] {
  if (people.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = people.map((person) => personCells(person, text));
  return [[peopleHead.map(text), peopleHead.map(() => '---'), ...rows].map(line).join('\n')];
}
