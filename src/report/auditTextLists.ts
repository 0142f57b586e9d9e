import { say } from '../messages/say.ts';
import type { Audit, AuditedFinding } from '../model/audit.ts';
import { acceptanceWords, dayOf, shortResource } from './auditPhrases.ts';
import { capped, type Lines, marks } from './textLines.ts';

/** What was open before and is not any more. */
export function fixedLines({ fixed, previous }: Audit, lines: Lines): readonly string[] {
  if (fixed.length === 0 || !previous) return [];
  return [
    ...lines(say('report.audit.fixed', { day: dayOf(previous.at) })),
    ...capped(fixed, lines, (one) => {
      const resource = shortResource(one) ?? one.resource;
      const since = dayOf(one.since ?? previous.at);
      return lines(say('report.audit.fixed.one', { resource, title: one.title, since }), `  ${marks.pass} `);
    }),
  ];
}

/** What is lived with, why, and until when. */
export function acceptedLines({ findings }: Audit, lines: Lines): readonly string[] {
  const all = findings.filter(({ verdict }) => verdict === 'accepted');
  if (all.length === 0) return [];
  return [...lines(say('report.audit.accepted')), ...capped(all, lines, (finding) => oneAccepted(finding, lines))];
}

function oneAccepted(finding: AuditedFinding, lines: Lines): readonly string[] {
  const { accepted, detail, title } = finding;
  const resource = shortResource(finding) ?? finding.resource;
  return [
    ...lines(say('report.audit.accepted.one', { title, resource, detail }), `  ${marks.accepted} `),
    ...(accepted ? lines(acceptanceWords(accepted), '     ') : []),
  ];
}
