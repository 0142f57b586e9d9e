import { describe, expect, it } from 'vitest';
import { exhibits, plainDisplay } from '../support/gallery.ts';
import { openExhibits } from '../support/openExhibits.ts';

const sizes = [
  [80, 24],
  [40, 12],
  [40, 20],
  [120, 40],
  [200, 60],
] as const;

const open = openExhibits();

const mounted = async (name: string, cols: number, rows: number) => {
  const on = open(cols, rows);
  exhibits[name]?.show(on);
  await on.frames.waitFor((lines) => lines.some((line) => /ctrl-c {1,3}leave/.test(line)));
  exhibits[name]?.keys?.(on);
  return on;
};

describe.each(Object.keys(exhibits))('the screen %s', (name) => {
  it.each(sizes)('lists its keys and marks practice at %i by %i, and leaves the last row empty', async (cols, rows) => {
    const { frames } = await mounted(name, cols, rows);

    const lines = await frames.waitFor((now) => now.some((line) => /ctrl-c {1,3}leave/.test(line)));

    expect(lines.join('\n')).toContain('PRACTICE');
    expect(lines.at(-1)).toBe('');
    expect(frames.terminal.buffer.active.baseY).toBe(0);
  });
});

describe('in plain ASCII without colour', () => {
  it('says with words and letters what signs and colours say elsewhere', async () => {
    const on = open(80, 24, { display: plainDisplay });
    exhibits.wait?.show(on);

    const lines = await on.frames.waitFor('ok alice may administer');

    expect(lines.join('\n')).toContain('~  alice has signed in with both');
    expect(lines.join('\n').replace(/’/g, "'")).toMatch(/^[\x20-\x7e\n]*$/);
  });
});
