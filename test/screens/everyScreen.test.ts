import { describe, expect, it } from 'vitest';
import { isColoured, saidByColourAlone, strangeLooks } from '../support/colours.ts';
import { type Exhibition, exhibits, galleryDisplay, plainDisplay } from '../support/gallery.ts';
import { openExhibits } from '../support/openExhibits.ts';
import { becomeAlike, essence, mountExhibit } from '../support/wholeScreen.ts';

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

describe.each(Object.keys(exhibits))('the screen %s', (name) => {
  it('is whole at every size, opened there or resized to it, and says nothing in colour alone', async () => {
    const on = await mountExhibit(open, name, [80, 24]);
    await on.frames.waitFor(exhibits[name]?.seen ?? '');
    const whole = { ...essence(on), keys: true, practice: true, last: '', above: 0, wrapped: [] };

    for (const [cols, rows] of passed) {
      on.frames.resize(cols, rows);
      const seen = () => (cols < 40 ? on.frames.lines()[0] : essence(on));
      const wanted = cols < 40 ? ' This window is too small. offroot' : whole;
      await becomeAlike(seen, () => wanted, [on]);
    }
    for (const [cols, rows] of sizes) {
      const fresh = await mountExhibit(open, name, [cols, rows]);
      on.frames.resize(cols, rows);
      await becomeAlike(on.frames.lines, fresh.frames.lines, [on, fresh]);
      expect(essence(on)).toEqual(whole);
      await fresh.frontend.close();
    }
    on.frames.resize(80, 24);
    const plain = await mountExhibit(open, name, [80, 24], { display: { ...galleryDisplay, colour: false } });
    await becomeAlike(on.frames.lines, plain.frames.lines, [on, plain]);
    expect(isColoured(plain.frames.everything())).toBe(false);
    expect(strangeLooks(on.frames.everything())).toEqual([]);
    expect(saidByColourAlone(on.frames.terminal)).toEqual([]);
  });
});

describe.each(Object.keys(exhibits))('the screen %s in Korean', (name) => {
  it('is whole with signs of two cells, opened at 80 by 24 and at 40 by 12', async () => {
    const korean = { language: 'ko' } as const;
    const on = await mountExhibit(open, name, [80, 24], korean);
    const fresh = await mountExhibit(open, name, [40, 12], korean);
    const whole = (one: Exhibition) => ({
      ...essence(one, 'ko'),
      keys: true,
      practice: true,
      last: '',
      above: 0,
      wrapped: [],
    });

    await becomeAlike(
      () => essence(on, 'ko'),
      () => whole(on),
      [on],
    );
    await becomeAlike(
      () => essence(fresh, 'ko'),
      () => whole(fresh),
      [fresh],
    );
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
