import { say } from '../messages/say.ts';
import type { AcceptanceEntry, Audit } from '../model/audit.ts';
import type { TextQuestion } from '../model/question.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import type { RunTools } from './run.ts';

/** How long an acceptance lasts unless the person says otherwise, and at most. */
const usualDays = 90;
const mostDays = 366;

/** Asks why a finding is accepted and until when; null where the person went back. */
export async function askAcceptance(
  { frontend, clock }: RunTools,
  { connection }: Snapshot,
  audit: Audit,
  { check, resource }: { readonly check: string; readonly resource: string },
): Promise<AcceptanceEntry | null> {
  const finding = audit.findings.find((one) => one.check === check && one.resource === resource);
  if (!finding) return null;
  for (;;) {
    const reason = await askText(frontend, reasonQuestion(finding.title));
    if (reason === null) return null;
    const until = await askText(frontend, untilQuestion(clock.now()));
    if (until !== null) return { check, resource, reason, until, by: connection.identity.name ?? 'root' };
  }
}

async function askText(frontend: RunTools['frontend'], question: TextQuestion): Promise<string | null> {
  const asked = await frontend.ask(question);
  return asked === 'back' ? null : String(asked.answer);
}

const reasonQuestion = (title: Words): TextQuestion => ({
  id: 'accept.reason',
  kind: 'text',
  title: say('accept.reason.title'),
  why: say('accept.reason.why', { title }),
  validate: (value) => (value.trim().length < 3 ? say('accept.reason.short') : null),
});

const untilQuestion = (now: Date): TextQuestion => ({
  id: 'accept.until',
  kind: 'text',
  title: say('accept.until.title'),
  why: say('accept.until.why', { days: mostDays }),
  suggestion: dayIn(now, usualDays),
  validate: (value) => dateProblem(value.trim(), now),
});

function dateProblem(value: string, now: Date): Words | null {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    return say('accept.until.no-date');
  if (value < dayIn(now, 0)) return say('accept.until.past');
  return value > dayIn(now, mostDays) ? say('accept.until.far', { day: dayIn(now, mostDays) }) : null;
}

const dayIn = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
