import { say } from '../../messages/say.ts';
import type { Words } from '../../model/words.ts';
import type { LineStage } from './lineStage.ts';

/** Copies, and says so. Not where the terminal would print the sequence that copies, secret and all: false, and it says why. */
export function copyText({ hands, tell, clipboard }: LineStage, text: string, copied: Words): boolean {
  if (clipboard) hands.copy(text);
  tell(clipboard ? copied : say('line.copy.none'), clipboard ? '' : '! ');
  return clipboard;
}
