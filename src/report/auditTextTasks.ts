import { say } from '../messages/say.ts';
import type { Audit, AuditedFinding, Task } from '../model/audit.ts';
import type { CheckFrame, Verdict } from '../model/finding.ts';
import { frameFinder } from '../model/frameFinder.ts';
import type { Words } from '../model/words.ts';
import { basisWords, findingsByCheck, remedyWords, severityWords, shortResource } from './auditPhrases.ts';
import { capped, type Lines, marks } from './textLines.ts';

/** What there is to do, worst first, a section for each task; one line where there is nothing. */
export function taskSections(audit: Audit, lines: Lines): readonly (readonly string[])[] {
  if (audit.tasks.length === 0) return [lines(say('report.audit.nothing'))];
  const frameOf = frameFinder(audit.checks);
  return [
    lines(say('report.audit.tasks')),
    ...audit.tasks.map((task) => [
      ...lines(say('report.audit.task', { severity: severityWords[task.severity], title: task.title }), '  '),
      ...lines(remedyWords(task, frameOf), '    '),
      ...capped(itemsOf(task, audit.at, frameOf), lines, (item) => itemLines(item, lines), '    '),
    ]),
  ];
}

interface Item {
  readonly fact: Words;
  readonly verdict: Verdict;
  /** the check's title, above its first finding, where the task is not named after it */
  readonly heading: Words | null;
  /** since when it is open, and what that rests on: below the last of several findings that have it in common */
  readonly basis: Words | null;
}

const itemsOf = ({ id, findings }: Task, at: string, frameOf: (id: string) => CheckFrame): readonly Item[] =>
  findingsByCheck(findings).flatMap(([check, own]) =>
    own.map((finding, index) => {
      const next = own[index + 1];
      return {
        fact: factWords(finding),
        verdict: finding.verdict,
        // What could not be read has no more to say than the title itself.
        heading: index === 0 && check !== id && finding.asOf !== null ? frameOf(check).title : null,
        basis: next && sameBasis(finding, next) ? null : basisWords(finding, at),
      };
    }),
  );

function itemLines({ fact, verdict, heading, basis }: Item, lines: Lines): readonly string[] {
  return [
    ...(heading ? lines(heading, '    ') : []),
    ...lines(fact, `    ${marks[verdict]} `),
    ...(basis ? lines(basis, '       ') : []),
  ];
}

function factWords(finding: AuditedFinding): Words {
  const { title, detail, asOf } = finding;
  if (asOf === null) return title;
  const resource = shortResource(finding);
  return resource ? say('report.audit.finding', { resource, detail }) : detail;
}

const sameBasis = (one: AuditedFinding, other: AuditedFinding): boolean =>
  one.since === other.since &&
  one.isNew === other.isNew &&
  one.asOf === other.asOf &&
  one.restsOn.join() === other.restsOn.join();
