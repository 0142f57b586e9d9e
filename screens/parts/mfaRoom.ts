import type { Display } from '../../src/model/display.ts';
import type { NewDevice } from '../../src/model/frontend.ts';
import { qrCells } from './QrCode.tsx';

/** Cells, of a page or of a terminal. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

/** cells the words beside the code need */
const wordCells = 30;

/** Light modules around the code: two, or one where that is what lets it fit. In tmux a terminal of 24 rows has 23. */
const zones = [2, 1] as const;

/** Cells of a page that holds the whole code with the words beside it. */
export function mfaRoom({ qr }: Pick<NewDevice, 'qr'>, display: Display, zone: number = Math.min(...zones)): Room {
  const { columns, rows } = qrCells(qr, zone, display);
  return { columns: columns + 2 + wordCells, rows };
}

/** The widest light zone with which the code fits on a page; null where it does not fit at all. */
export function zoneWithin(device: Pick<NewDevice, 'qr'>, display: Display, page: Room): number | null {
  const fits = ({ columns, rows }: Room) => columns <= page.columns && rows <= page.rows;
  return zones.find((zone) => fits(mfaRoom(device, display, zone))) ?? null;
}
