import { say } from '../../src/messages/say.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Words } from '../../src/model/words.ts';
import { exactTime } from '../parts/exactTime.ts';
import { sayAge } from '../parts/sayAge.ts';

/** How an account stood the last time, what changed, and when this audit was read. */
export function saySince({ previous, findings, fixed, at }: Audit, exact: boolean, now: Date): Words {
  const read = exact
    ? say('screen.audit.readAt', { at: exactTime(new Date(at)) })
    : say('screen.audit.read', { age: sayAge(new Date(at), now) });
  if (!previous) return say('screen.audit.first', { read });
  const time = exact ? exactTime(new Date(previous.at)) : previous.at.slice(0, 10);
  const isNew = findings.filter((finding) => finding.isNew).length;
  const { points } = previous;
  return say('screen.audit.since', { points, time, new: isNew, fixed: fixed.length, read });
}
