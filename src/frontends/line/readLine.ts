import type { PracticeDesk } from '../../model/practiceDesk.ts';
import type { Words } from '../../model/words.ts';
import { commandOf } from './commandOf.ts';
import type { LineTeller } from './lineTeller.ts';
import type { LineTerminal } from './lineTerminal.ts';

/** What asking takes of the stage. */
interface Asking extends Pick<LineTeller, 'spell' | 'endPage' | 'tellPage'> {
  readonly terminal: Pick<LineTerminal, 'read' | 'readHidden'>;
  /** null on a real account */
  readonly desk: PracticeDesk | null;
  readonly now: { atDesk: boolean };
}

/**
 * Asks, and resolves with the line as typed. On the practice account `practice` opens the desk instead; then the page is told
 * again and the same is asked once more. At the desk itself the word is a line like any other.
 */
export async function readLine(
  { desk, now, terminal, spell, endPage, tellPage }: Asking,
  openDesk: () => Promise<void>,
  prompt: Words,
  hidden?: 'hidden',
): Promise<string> {
  for (;;) {
    endPage();
    const line = await (hidden ? terminal.readHidden(spell(prompt)) : terminal.read(spell(prompt)));
    if (!desk || now.atDesk || commandOf(line) !== 'practice') return line;
    now.atDesk = true;
    await openDesk();
    now.atDesk = false;
    tellPage();
  }
}
