import { describe, expect, it } from 'vitest';
import type { InkOptions } from '../../src/frontends/inkTerminal.tsx';
import { codesOf, stepAt } from '../../src/mfa/codeSteps.ts';
import { galleryDevice, galleryDisplay, galleryJudge, gallerySeed, plainDisplay } from '../support/gallery.ts';
import { galleryNow, sceneAt } from '../support/galleryAccount.ts';
import { openExhibits } from '../support/openExhibits.ts';
import { darkTheme, lightTheme } from '../support/picture.ts';
import { readQr } from '../support/readQr.ts';

const open = openExhibits();

const start = async (cols = 80, rows = 24, changed: Partial<InkOptions> = {}) => {
  const on = open(cols, rows, changed);
  on.frontend.progress({ kind: 'scene', scene: sceneAt(6) });
  const codes = on.frontend.enrol(galleryDevice(), galleryJudge());
  await on.frames.waitFor('MFA for alice');
  return { ...on, codes };
};

const code = codesOf(gallerySeed);
const now = stepAt(galleryNow);
const spaced = (digits: string) => `${digits.slice(0, 3)} ${digits.slice(3)}`;

describe('the QR code on the screen', () => {
  it.each([
    ['80 by 24, dark', 80, 24, darkTheme, {}],
    ['80 by 24, light', 80, 24, lightTheme, {}],
    ['79 by 24, in sixteen colours', 79, 24, darkTheme, { depth: 16 }],
    ['80 by 24, in sixteen colours, light', 80, 24, lightTheme, { depth: 16 }],
    ['80 by 24 without colour', 80, 24, darkTheme, { colour: false }],
    ['80 by 24 where there are no colours', 80, 24, darkTheme, { colour: false, depth: 2 }],
    ['120 by 40, light, without colour', 120, 40, lightTheme, { colour: false }],
    ['77 by 23, a zone narrower', 77, 23, darkTheme, {}],
    ['77 by 23, a zone narrower, light', 77, 23, lightTheme, { depth: 16 }],
    ['124 by 46 in ASCII', 124, 46, darkTheme, plainDisplay],
    ['120 by 44 in ASCII, a zone narrower', 120, 44, darkTheme, plainDisplay],
    ['200 by 60 in ASCII, light', 200, 60, lightTheme, { ...plainDisplay, depth: 256 }],
    ['200 by 60 in ASCII where there are no colours', 200, 60, darkTheme, { ...plainDisplay, depth: 2 }],
  ] as const)('is read by a phone at %s', async (_, cols, rows, theme, display) => {
    const { frames } = await start(cols, rows, { display: { ...galleryDisplay, ...display } });

    const lines = await frames.waitFor('Code it shows now');

    expect(readQr(frames.terminal, theme)).toBe(galleryDevice().uri.open());
    expect(lines.at(-1)).toBe('');
  });

  it.each([
    [80, 24],
    [119, 60],
    [200, 43],
  ])('is not shown in part in ASCII at %i by %i: it says which window it needs', async (cols, rows) => {
    const { frames } = await start(cols, rows, { display: plainDisplay });

    const lines = await frames.waitFor('needs a window of 120 by 44');

    expect(lines.join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
    expect(lines.join('\n')).not.toContain('## ');
  });

  it('gives way to the secret as text where it does not fit', async () => {
    const { frames } = await start(40, 20);
    await frames.waitFor('needs a window of 77 by');

    frames.type('s');

    const lines = await frames.waitFor('JBSW Y3DP EHPK 3PXP');
    const groups = lines.join(' ').match(/\b[A-Z2-7]{4}\b/g) ?? [];
    expect(groups.join('')).toContain(gallerySeed.open());
  });
});

describe('the two codes', () => {
  it('are taken pasted with a space, one after the other, and handed over on Enter', async () => {
    const { frames, codes } = await start();

    frames.paste(spaced(code(now)));
    await frames.waitFor((lines) => lines.join('\n').includes(code(now).slice(0, 3).split('').join(' ')));
    frames.paste(spaced(code(now + 1)));
    await frames.waitFor('Both codes are right');
    frames.key('enter');

    const given = await codes;
    expect(given === 'cancelled' ? [] : given.codes.map((one) => one.open())).toEqual([code(now), code(now + 1)]);
  });

  it('typed in one go after a wrong one begin the field anew', async () => {
    const { frames, codes } = await start();
    const wrong = code(now) === '000000' ? '111111' : '000000';

    frames.type(wrong);
    await frames.waitFor('not a code of this');
    frames.key('enter');
    frames.type(code(now) + code(now + 1));
    await frames.waitFor('Both codes are right');
    frames.key('enter');

    expect(await codes).not.toBe('cancelled');
  });

  it('of the wrong order are said to be so', async () => {
    const { frames } = await start();

    frames.type(code(now + 1) + code(now));

    await frames.waitFor('the other way round');
  });
});

describe('help at the enrolment', () => {
  it('writes a picture file and deletes it when the ceremony ends', async () => {
    const { frames, codes, saved, removed } = await start();

    frames.type('p');
    await frames.waitFor('Picture, deleted when this');
    expect([...saved.keys()]).toEqual(['/home/alice/offroot-mfa-alice.png']);
    expect(removed).toEqual([]);
    frames.key('esc');

    expect(await codes).toBe('cancelled');
    expect(removed).toEqual(['/home/alice/offroot-mfa-alice.png']);
  });

  it('deletes the picture also when the front end is closed in the middle', async () => {
    const { frames, frontend, removed } = await start();
    frames.type('p');
    await frames.waitFor('Picture, deleted when this');

    await frontend.close();

    expect(removed).toEqual(['/home/alice/offroot-mfa-alice.png']);
  });

  it('shows the practice phone on the practice account, and only there', async () => {
    const practice = await start();
    practice.frames.type('f');
    await practice.frames.waitFor('phone: 482 913, then 110 482');

    const real = await start(80, 24, { desk: null, practice: false });
    expect(real.frames.lines().join('\n')).not.toContain('practice');
  });

  it('never shows the seed unless asked', async () => {
    const { frames } = await start();

    expect(frames.everything()).not.toContain('JBSW');
  });
});
