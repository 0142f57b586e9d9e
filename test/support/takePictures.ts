// Takes a picture of every screen, bundled with esbuild: node takes.mjs FOLDER COLSxROWS... [NAME...].
// Not a test: for looking.
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadLanguage } from '../../src/messages/languages.ts';
import type { Display } from '../../src/model/display.ts';
import { exhibit, exhibits } from './gallery.ts';
import { darkTheme, lightTheme, renderPng } from './picture.ts';

const [folder = '.screens', ...wanted] = process.argv.slice(2);
const sizes = wanted.filter((one) => /^\d+x\d+$/.test(one));
const names = wanted.filter((one) => one in exhibits);
const translate = await loadLanguage(wanted.includes('ko') ? 'ko' : 'en');
const display: Display = {
  colour: !wanted.includes('plain'),
  depth: wanted.includes('sixteen') ? 16 : 256,
  light: wanted.includes('said-light'),
  signs: wanted.includes('ascii') ? 'ascii' : 'unicode',
};
const theme = wanted.includes('light') ? lightTheme : darkTheme;
mkdirSync(folder, { recursive: true });

const settle = () => new Promise((resolve) => setTimeout(resolve, 150));
for (const size of sizes) {
  const [cols = 80, rows = 24] = size.split('x').map(Number);
  for (const [name, { show, keys, seen }] of Object.entries(exhibits)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const on = exhibit(cols, rows, { display, translate });
    show(on);
    await settle();
    keys?.(on);
    await on.frames.waitFor(seen, 3000).catch(() => process.stderr.write(`${name} at ${size} does not show ${seen}\n`));
    await settle();
    writeFileSync(`${folder}/${name}-${size}.png`, renderPng(on.frames.terminal, theme, on.frames.cursor()));
    if (wanted.includes('print')) process.stdout.write(`--- ${name} ${size}\n${on.frames.lines().join('\n')}\n`);
    await on.frontend.close();
  }
}
process.exit(0);
