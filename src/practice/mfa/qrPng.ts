import { PNG } from 'pngjs';
import QRCode from 'qrcode-terminal/vendor/QRCode/index.js';
import ErrorCorrectLevel from 'qrcode-terminal/vendor/QRCode/QRErrorCorrectLevel.js';

const pixelsPerModule = 4;
const quietModules = 4;

/** A QR code as PNG bytes, as QRCodePNG carries one. */
export function qrPng(text: string): Buffer {
  const code = new QRCode(-1, ErrorCorrectLevel.L);
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const size = (modules + 2 * quietModules) * pixelsPerModule;
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const row = Math.floor(y / pixelsPerModule) - quietModules;
      const column = Math.floor(x / pixelsPerModule) - quietModules;
      const inside = row >= 0 && column >= 0 && row < modules && column < modules;
      const shade = inside && code.isDark(row, column) ? 0 : 255;
      png.data.set([shade, shade, shade, 255], (y * size + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

/** The address in AWS's own QR codes: no algorithm, digits or period, so the defaults hold. */
export function otpauthAddress(serial: string, account: string, seed: string): string {
  const device = serial.slice(serial.lastIndexOf('/') + 1);
  const label = `Amazon%20Web%20Services:${encodeURIComponent(`${device}@${account}`).replace('%40', '@')}`;
  return `otpauth://totp/${label}?secret=${seed}&issuer=Amazon%20Web%20Services`;
}
