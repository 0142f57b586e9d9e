import { describe, expect, it } from 'vitest';
import { type Exhibition, exhibits } from '../support/gallery.ts';
import { disguise, underAttack } from '../support/hostile.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

/** Shows an exhibit, told as `telling` makes it tell. */
async function framesOf(name: string, cols: number, rows: number, telling = (on: Exhibition) => on) {
  const on = open(cols, rows);
  const { show, keys } = exhibits[name] ?? {};
  show?.(telling(on));
  await on.frames.waitFor((lines) => lines.some((line) => /ctrl-c {1,3}leave/.test(line)));
  keys?.(on);
  return on.frames;
}

describe.each(Object.keys(exhibits))('the screen %s, told by a hostile account', (name) => {
  it.each([[40, 20]] as const)(
    'looks the same at %i by %i, and sends the terminal nothing of it',
    async (cols, rows) => {
      const honest = await framesOf(name, cols, rows);
      const plain = await honest.waitFor(exhibits[name]?.seen ?? '');

      const frames = await framesOf(name, cols, rows, underAttack);

      await frames.waitFor((now) => now.join('\n') === plain.join('\n'));
      expect(frames.everything()).not.toMatch(/[\u0000\u0007\u0008\u009b\u200b\u2028\u202e\u2066]/);
      expect(frames.everything()).not.toMatch(/\u001b[a-zA-Z]/);
    },
  );
});

it('disguises what it is given, so that the comparison means something', () => {
  expect(disguise({ user: 'alice', of: ['acme'] })).toEqual({
    user: 'a\u001bl\u202ei\u0007c\ne',
    of: ['\u009bac\u001bme\r\n'],
  });
});
