import stringWidth from 'string-width';
import { cleanText } from '../../src/model/cleanText.ts';

/** Cells that text takes once `Tone` has drawn it: what would be cleaned away takes none. */
export const cellsOf = (text: string): number => stringWidth(cleanText(text));
