import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { PracticeProgram } from '../model/practiceDesk.ts';
import type { Words } from '../model/words.ts';
import { momentOf } from './auditPhrases.ts';

/** Days that have passed on a practice account, and what its programs did in them. */
export interface PassedTime {
  readonly scenario: string;
  readonly days: number;
  /** the account's time afterwards, ISO 8601 */
  readonly now: string;
  /** as they are afterwards; `ran` where one was let in at least once */
  readonly programs: readonly (PracticeProgram & { readonly ran: boolean })[];
}

/** What `offroot practice wait` tells: sentences for a person, one JSON document for a program. */
export function formatPassedTime(passed: PassedTime, format: string, translate: Translate): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, ...passed }, null, 2)}\n`;
  const { scenario, days, now, programs } = passed;
  const sentences = [say('programs.passed', { days, scenario, moment: momentOf(now) }), ...programs.map(programWords)];
  return sentences.map((words) => `${translate(words)}\n`).join('');
}

function programWords({ name, signsWith, service, lastRun, failingSince, ran }: PassedTime['programs'][number]): Words {
  const signer = say('programs.signer', signsWith);
  if (failingSince !== null) return say('programs.fails', { name, signer, moment: momentOf(failingSince) });
  if (!ran || lastRun === null) return say('programs.idle', { name, signer });
  return say('programs.ran', { name, signer, service, moment: momentOf(lastRun) });
}
