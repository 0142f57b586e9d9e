import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { describeForeign } from './describeForeign.ts';

/** What a policy gave, in words: AWS's own by name, anybody else's by what is in it. */
export function losses({
  name,
  document,
}: {
  readonly name: string;
  readonly document: string | undefined;
}): readonly Words[] {
  if (document === undefined || parsesLong(document)) return [say('rights.as-named', { policy: name })];
  return describeForeign(document);
}

/** Hundreds of actions, as in AWS's own policies, tell less than the name. */
const parsesLong = (document: string): boolean => document.length > 6144;
