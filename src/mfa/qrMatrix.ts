import QRCode from 'qrcode-terminal/vendor/QRCode/index.js';
import levels from 'qrcode-terminal/vendor/QRCode/QRErrorCorrectLevel.js';

/** Rows of modules, true for dark, without the quiet zone. */
export type QrMatrix = readonly (readonly boolean[])[];

/** Encodes ASCII text as the smallest QR code at level L: on a screen nothing gets torn or stained. */
export function qrMatrix(text: string): QrMatrix {
  const code = new QRCode(-1, levels.L);
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size }, (_, index) => index);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}
