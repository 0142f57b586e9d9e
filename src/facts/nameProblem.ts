import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';

/** What IAM would refuse a user's or group's name for, or null. Source: IAM API, `[\w+=,.@-]+`, ASCII only. */
export function nameProblem(value: string, maxLength: number): Words | null {
  if (value.length === 0) return say('name.empty');
  if (value.length > maxLength) return say('name.long', { length: maxLength });
  const bad = [...value].find((letter) => !/^[A-Za-z0-9_+=,.@-]$/.test(letter));
  if (bad === ' ') return say('name.space', { suggestion: value.trim().replace(/\s+/g, '.') });
  return bad === undefined ? null : say('name.letter', { letter: bad });
}
