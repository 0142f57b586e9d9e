import { describe, expect, it } from 'vitest';
import type { InkOptions } from '../../src/frontends/inkTerminal.tsx';
import { isColoured, saidByColourAlone, strangeLooks } from '../support/colours.ts';
import { type Exhibition, exhibits, galleryDisplay, plainDisplay } from '../support/gallery.ts';
import { openExhibits } from '../support/openExhibits.ts';

/** Sizes at which each screen is opened, and to which one that is open is resized. */
const sizes = [
  [40, 12],
  [200, 60],
] as const;

/** Sizes it passes through on its way to those, one of them below what offroot can be used in. */
const passed = [
  [39, 11],
  [61, 14],
] as const;

const open = openExhibits();

const listsKeys = (lines: readonly string[]) => lines.some((line) => /ctrl-c {1,3}leave/.test(line));

const mounted = async (name: string, cols: number, rows: number, changed: Partial<InkOptions> = {}) => {
  const on = open(cols, rows, changed);
  exhibits[name]?.show(on);
  await on.frames.waitFor(listsKeys);
  exhibits[name]?.keys?.(on);
  return on;
};

/** What must hold of every frame: the keys, the mark and the pointer in sight, the last row free, nothing wrapped or scrolled away. */
function essence({ frames: { terminal, lines } }: Exhibition) {
  const [buffer, now] = [terminal.buffer.active, lines()];
  return {
    keys: listsKeys(now),
    practice: now.some((line) => line.includes('PRACTICE')),
    pointer: now.some((line) => line.includes('▸')),
    last: now.at(-1),
    above: buffer.baseY,
    wrapped: now.filter((_, row) => buffer.getLine(row)?.isWrapped),
  };
}

/** Waits until the two are alike, whichever terminal changes; says what differs where they never are. */
async function becomeAlike(one: () => unknown, other: () => unknown, on: readonly Exhibition[]) {
  const alike = () => JSON.stringify(one()) === JSON.stringify(other());
  await Promise.any(on.map(({ frames }) => frames.waitFor(alike))).catch(() => expect(one()).toEqual(other()));
}

describe.each(Object.keys(exhibits))('the screen %s', (name) => {
  it('is whole at every size, opened there or resized to it, and says nothing in colour alone', async () => {
    const on = await mounted(name, 80, 24);
    await on.frames.waitFor(exhibits[name]?.seen ?? '');
    const whole = { ...essence(on), keys: true, practice: true, last: '', above: 0, wrapped: [] };

    for (const [cols, rows] of passed) {
      on.frames.resize(cols, rows);
      const seen = () => (cols < 40 ? on.frames.lines()[0] : essence(on));
      const wanted = cols < 40 ? ' This window is too small. offroot' : whole;
      await becomeAlike(seen, () => wanted, [on]);
    }
    for (const [cols, rows] of sizes) {
      const fresh = await mounted(name, cols, rows);
      on.frames.resize(cols, rows);
      await becomeAlike(on.frames.lines, fresh.frames.lines, [on, fresh]);
      expect(essence(on)).toEqual(whole);
      await fresh.frontend.close();
    }
    on.frames.resize(80, 24);
    const plain = await mounted(name, 80, 24, { display: { ...galleryDisplay, colour: false } });
    await becomeAlike(on.frames.lines, plain.frames.lines, [on, plain]);
    expect(isColoured(plain.frames.everything())).toBe(false);
    expect(strangeLooks(on.frames.everything())).toEqual([]);
    expect(saidByColourAlone(on.frames.terminal)).toEqual([]);
  });
});

describe('in plain ASCII without colour', () => {
  it('says with words and letters what signs and colours say elsewhere', async () => {
    const on = open(80, 24, { display: plainDisplay });
    exhibits.wait?.show(on);

    const lines = await on.frames.waitFor('ok alice may administer');

    expect(lines.join('\n')).toContain('~  alice has signed in with both');
    expect(lines.join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
  });
});
