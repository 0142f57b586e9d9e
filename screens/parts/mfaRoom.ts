import type { Display } from '../../src/model/display.ts';
import type { NewDevice } from '../../src/model/frontend.ts';
import { qrCells } from './QrCode.tsx';

/** cells the words beside the code need */
const wordCells = 30;

/** Cells of a page that holds the whole code with the words beside it. */
export function mfaRoom(
  { qr }: Pick<NewDevice, 'qr'>,
  display: Display,
): { readonly columns: number; readonly rows: number } {
  const { columns, rows } = qrCells(qr, display);
  return { columns: columns + 2 + wordCells, rows };
}
