import { say } from '../messages/say.ts';
import type { Audit, AuditedFinding, Task } from '../model/audit.ts';
import type { CheckFrame } from '../model/finding.ts';
import { frameFinder } from '../model/frameFinder.ts';
import type { Words } from '../model/words.ts';
import {
  evidenceWords,
  findingsByCheck,
  remedyWords,
  severityWords,
  shortResource,
  sinceWords,
} from './auditPhrases.ts';
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
      ...capped(headed(task, frameOf), lines, (item) => itemLines(item, audit.at, lines), '    '),
    ]),
  ];
}

interface Item {
  readonly finding: AuditedFinding;
  /** the check's title, above its first finding, where the task is not named after it */
  readonly heading: Words | null;
}

const headed = ({ id, findings }: Task, frameOf: (id: string) => CheckFrame): readonly Item[] =>
  findingsByCheck(findings).flatMap(([check, own]) =>
    own.map((finding, at) => ({
      finding,
      // What could not be read has no more to say than the title itself.
      heading: at === 0 && check !== id && finding.asOf !== null ? frameOf(check).title : null,
    })),
  );

function itemLines({ finding, heading }: Item, at: string, lines: Lines): readonly string[] {
  const since = sinceWords(finding);
  const evidence = evidenceWords(finding, at);
  return [
    ...(heading ? lines(heading, '    ') : []),
    ...lines(factWords(finding), `    ${marks[finding.verdict]} `),
    ...lines(since ? say('report.audit.both', { since, evidence }) : evidence, '       '),
  ];
}

function factWords(finding: AuditedFinding): Words {
  const { title, detail, asOf } = finding;
  if (asOf === null) return title;
  const resource = shortResource(finding);
  return resource ? say('report.audit.finding', { resource, detail }) : detail;
}
