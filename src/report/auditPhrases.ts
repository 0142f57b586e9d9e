import { say } from '../messages/say.ts';
import type { Audit, AuditedFinding, Task } from '../model/audit.ts';
import { headlineChecks } from '../model/audit.ts';
import type { Acceptance, CheckFrame, Severity, Verdict } from '../model/finding.ts';
import type { Words } from '../model/words.ts';

/** One of the five items of the security status: its check's title, and its worst finding. */
export interface HeadlineItem {
  readonly title: Words;
  readonly verdict: Verdict;
  readonly detail: Words;
}

const worstFirst: readonly Verdict[] = ['fail', 'unknown', 'accepted', 'pass'];

/** The console's five items of security status (P20), each by its worst finding. */
export const headlineOf = ({ checks, findings }: Audit): readonly HeadlineItem[] =>
  headlineChecks.flatMap((id) => {
    const title = checks.find((frame) => frame.id === id)?.title;
    const own = findings.filter(({ check }) => check === id);
    const verdict = worstFirst.find((one) => own.some((finding) => finding.verdict === one));
    const [worst, ...others] = own.filter((finding) => finding.verdict === verdict);
    if (!title || !verdict || !worst) return [];
    const { detail } = worst;
    return [
      {
        title,
        verdict,
        detail: others.length > 0 ? say('report.audit.more', { detail, count: others.length }) : detail,
      },
    ];
  });

/** A resource as people say it: `user/bora` of an ARN; null where the finding is about its whole check. */
export function shortResource({ check, resource }: Pick<AuditedFinding, 'check' | 'resource'>): string | null {
  if (resource === check) return null;
  return resource.startsWith('arn:') ? resource.split(':').slice(5).join(':') : resource;
}

/** Since when a finding is open, what it rests on, and how old that was when the audit was made. */
export function basisWords(finding: AuditedFinding, at: string): Words {
  const since = sinceWords(finding, at);
  const evidence = evidenceWords(finding, at);
  return since ? say('report.audit.both', { since, evidence }) : evidence;
}

/** Since when a finding is open; null where there is nothing to say: it is not open, or no audit before this one could have had it. */
export function sinceWords({ since, isNew }: AuditedFinding, at: string): Words | null {
  if (isNew) return say('report.audit.new');
  return since === null || since === at ? null : say('report.audit.since', { day: dayOf(since) });
}

/** What a finding rests on, and how old that was when the audit was made. */
export function evidenceWords({ restsOn, asOf }: AuditedFinding, at: string): Words {
  const actions = restsOn.join(', ');
  return asOf === null
    ? say('report.audit.unread', { actions })
    : say('report.audit.rests', { actions, age: ageWords(asOf, at) });
}

/** What is done about a task, and by whom: by hand as its check says, else by offroot. */
export function remedyWords({ id, how, findings }: Task, frameOf: (id: string) => CheckFrame): Words {
  if (how === 'fix') return say('report.audit.how.fix');
  if (how === 'as-root') return say('report.audit.how.as-root');
  return findings.some(({ check }) => check === id) ? frameOf(id).fix : say('report.audit.how.allow');
}

/** Why something is lived with, by whose word, and until when. */
export const acceptanceWords = ({ reason, by, until }: Acceptance): Words =>
  until === null
    ? say('report.audit.accepted.explained', { reason })
    : say('report.audit.accepted.until', { reason, by, until });

/** What severities are called. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  critical: say('report.audit.critical'),
  high: say('report.audit.high'),
  medium: say('report.audit.medium'),
  low: say('report.audit.low'),
};

/** Findings of one check together, the checks in the order of their first finding. */
export function findingsByCheck(
  findings: readonly AuditedFinding[],
): readonly (readonly [check: string, findings: readonly AuditedFinding[]])[] {
  const byCheck = new Map<string, AuditedFinding[]>();
  for (const finding of findings) {
    const own = byCheck.get(finding.check);
    if (own) own.push(finding);
    else byCheck.set(finding.check, [finding]);
  }
  return [...byCheck];
}

/** `2026-11-21` */
export const dayOf = (iso: string): string => iso.slice(0, 10);

/** `2026-11-21 12:00 UTC` */
export const momentOf = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** In the largest unit that says enough, rounded down. */
function ageWords(asOf: string, at: string): Words {
  const age = Date.parse(at) - Date.parse(asOf);
  if (age < minute) return say('report.audit.age.now');
  if (age < hour) return say('report.audit.age.minutes', { count: Math.floor(age / minute) });
  if (age < 2 * day) return say('report.audit.age.hours', { count: Math.floor(age / hour) });
  return say('report.audit.age.days', { count: Math.floor(age / day) });
}
