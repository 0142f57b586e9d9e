import { say } from '../messages/say.ts';
import type { Audit } from '../model/audit.ts';
import type { Words } from '../model/words.ts';

/** What to run next, as far as the audit left anything to do; commands stand in back ticks. */
export function nextWords({ tasks, findings, connection }: Audit): readonly Words[] {
  const command = connection.practice ? 'offroot audit --practice' : 'offroot audit';
  const has = (how: string): boolean => tasks.some((task) => task.how === how);
  const unread = findings.some(({ verdict, asOf }) => verdict === 'unknown' && asOf === null);
  if (tasks.length === 0) return [say('report.audit.next.again', { command })];
  return [
    ...(has('fix') ? [say('report.audit.next.fix', { command })] : []),
    ...(has('as-root')
      ? [connection.practice ? say('report.audit.next.practice-root') : say('report.audit.next.root')]
      : []),
    ...(unread ? [say('report.audit.next.allow')] : []),
    ...(has('by-hand') ? [say('report.audit.next.by-hand')] : []),
    say('report.audit.next.accept'),
  ];
}
