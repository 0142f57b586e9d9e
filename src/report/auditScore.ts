import { say } from '../messages/say.ts';
import type { Audit } from '../model/audit.ts';
import { type Severity, severities } from '../model/finding.ts';
import type { Words } from '../model/words.ts';
import { dayOf, severityWords } from './auditPhrases.ts';

/** The points, and what changed since the audit it is compared with. */
export function scoreWords({ score: { points }, previous, findings, fixed }: Audit): Words {
  if (!previous) return say('report.audit.score', { points });
  const added = findings.filter(({ isNew }) => isNew).length;
  return say('report.audit.score.since', {
    points,
    was: previous.points,
    day: dayOf(previous.at),
    added,
    fixed: fixed.length,
  });
}

/** How many checks are open, worst first. */
export function openWords(open: Readonly<Record<Severity, number>>): Words {
  const some = severities.filter((severity) => open[severity] > 0);
  if (some.length === 0) return say('report.audit.open.none');
  const counts = some.map((severity) =>
    say('report.audit.open.of', { count: open[severity], severity: severityWords[severity] }),
  );
  return say('report.audit.open', { counts });
}
