import { PNG } from 'pngjs';
import type { QrMatrix } from './qrMatrix.ts';

/** Modules of white around the code, as the standard asks (ISO/IEC 18004). */
const quietZone = 4;
const pixelsPerModule = 8;

/** The code as a PNG, black on white with its quiet zone: bytes to write to a file. */
export function qrPicture(matrix: QrMatrix): Uint8Array {
  const side = (matrix.length + 2 * quietZone) * pixelsPerModule;
  const png = new PNG({ width: side, height: side });
  png.data.fill(255);
  matrix.forEach((modules, row) => {
    modules.forEach((dark, column) => {
      if (dark) blacken(png, row + quietZone, column + quietZone);
    });
  });
  return PNG.sync.write(png, { colorType: 0 });
}

function blacken(png: PNG, row: number, column: number): void {
  for (let line = row * pixelsPerModule; line < (row + 1) * pixelsPerModule; line++) {
    const start = (line * png.width + column * pixelsPerModule) * 4;
    for (let pixel = 0; pixel < pixelsPerModule; pixel++) png.data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
  }
}
