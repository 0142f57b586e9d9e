import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { type DataService, namesData } from '../policies/dataAccess.ts';
import { namesIn } from './programPlan.ts';

/** What is wrong with the names of a service's buckets, tables, queues, or null: names or ARNs with commas between them, or `*`. */
export function namesProblem(service: DataService, text: string): Words | null {
  const names = namesIn(text);
  const what = say(`programs.things.${service}`);
  if (names.length === 0) return say('programs.where.empty', { what });
  const bad = names.find((one) => !namesData(service, one));
  return bad === undefined ? null : say('programs.where.bad', { name: bad, what });
}
