/** Which signs a terminal can draw: all of Unicode; a console font's few besides letters; or ASCII and nothing else. */
export type Signs = 'unicode' | 'console' | 'ascii';

/** How a terminal is drawn on. Decided in one place (app/terminal.ts), and never asked of the environment again. */
export interface Display {
  /** false under NO_COLOR and its like: weights stay, and a QR code is painted all the same */
  readonly colour: boolean;
  /** colours the terminal is known to have, whether they are wanted or not; 2 are a plain and a reversed cell */
  readonly depth: 2 | 16 | 256;
  /** the terminal said itself that it is light; many light ones do not say */
  readonly light: boolean;
  readonly signs: Signs;
}
