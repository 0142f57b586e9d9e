import { say } from '../../src/messages/say.ts';
import type { Audit, AuditedFinding, Task } from '../../src/model/audit.ts';
import type { Words } from '../../src/model/words.ts';

/** What a person does where offroot cannot, step by step. */
export const howSteps = (audit: Audit, task: Task, practice: boolean): readonly Words[] =>
  task.how === 'as-root' ? (practice ? asRootInPractice : asRoot) : byHand(audit, task);

const asRoot: readonly Words[] = [
  say('screen.audit.asRoot.cloudShell'),
  say('screen.audit.asRoot.login'),
  say('screen.audit.asRoot.then'),
];

const asRootInPractice: readonly Words[] = [say('screen.audit.asRoot.practice'), say('screen.audit.asRoot.then')];

/** What each check of the task asks for, once; where nothing was read, first the right to read it. */
function byHand({ checks }: Audit, { findings }: Task): readonly Words[] {
  const unread = findings.filter(isUnread).flatMap(({ restsOn }) => restsOn.slice(0, 1));
  const read = new Set(findings.filter((finding) => !isUnread(finding)).map(({ check }) => check));
  return [
    ...[...new Set(unread)].map((action) => say('screen.audit.allow', { action })),
    ...checks.filter(({ id }) => read.has(id)).map(({ fix }) => fix),
  ];
}

const isUnread = ({ verdict, asOf }: AuditedFinding): boolean => verdict === 'unknown' && asOf === null;
