// The encoder inside qrcode-terminal, which ships no types. The public `setErrorLevel` cannot choose level M
// (its number is 0, taken for "not given"), and draws by itself; the encoder gives the modules.
declare module 'qrcode-terminal/vendor/QRCode/index.js' {
  class QRCode {
    /** version 1 to 40, or -1 for the smallest that fits */
    constructor(version: number, errorCorrectLevel: number);
    addData(text: string): void;
    make(): void;
    getModuleCount(): number;
    isDark(row: number, column: number): boolean;
  }
  export = QRCode;
}

declare module 'qrcode-terminal/vendor/QRCode/QRErrorCorrectLevel.js' {
  const levels: { readonly L: number; readonly M: number; readonly Q: number; readonly H: number };
  export = levels;
}
