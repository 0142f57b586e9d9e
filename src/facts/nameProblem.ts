import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { latinName } from './latinName.ts';

/** What IAM would refuse a user's or group's name for, or null. Source: IAM API, `[\w+=,.@-]+`, ASCII only. */
export function nameProblem(value: string, maxLength: number): Words | null {
  if (value.length === 0) return say('name.empty');
  if (value.length > maxLength) return say('name.long', { length: maxLength });
  const letter = [...value].find((one) => !/^[A-Za-z0-9_+=,.@-]$/.test(one));
  if (letter === undefined) return null;
  const suggestion = latinName(value);
  if (suggestion === null) return say('name.letter', { letter });
  return letter === ' ' ? say('name.space', { suggestion }) : say('name.letter.instead', { letter, suggestion });
}
