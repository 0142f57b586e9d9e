import { describe, expect, it } from 'vitest';
import { buildTheme, type Role } from '../../screens/theme.ts';
import type { Display } from '../../src/model/display.ts';
import { galleryDisplay } from '../support/gallery.ts';
import { darkTheme, lightTheme, type PictureTheme, paletteColour } from '../support/picture.ts';

/** https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio, from 1 to 21 */
function contrast(front: string, ground: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((level) => (level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(front), luminance(ground)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** A role's colour in a terminal; dim is three fifths of the way from the ground, as terminals do it. */
function frontOf(role: Role, display: Display, { ansi, foreground, background }: PictureTheme): string {
  const { color = '', dimColor = false } = buildTheme(display).looks[role];
  const fixed = /^ansi256\((\d+)\)$/.exec(color)?.[1];
  const full = fixed ? paletteColour(Number(fixed)) : (ansi[names.indexOf(color)] ?? foreground);
  const mixed = (at: number) =>
    Math.round(
      [full, background].reduce(
        (sum, hex, own) => sum + Number.parseInt(hex.slice(at, at + 2), 16) * (own ? 0.4 : 0.6),
        0,
      ),
    );
  return dimColor ? `#${[1, 3, 5].map((at) => mixed(at).toString(16).padStart(2, '0')).join('')}` : full;
}

/** xterm's own colours, turned to black on white: what a light terminal has that nobody has set up */
const xtermOnWhite: PictureTheme = {
  background: '#ffffff',
  foreground: '#000000',
  ansi: ['#000000', '#cd0000', '#00cd00', '#cdcd00', '#0000ee', '#cd00cd', '#00cdcd', '#e5e5e5'],
};

const roles = Object.keys(buildTheme(galleryDisplay).looks) as Role[];

describe('every role can be read', () => {
  it.each([
    ['on a dark ground', darkTheme, galleryDisplay, 4.5],
    ['on a light one', lightTheme, galleryDisplay, 3.5],
    ['on a light one that says so', xtermOnWhite, { ...galleryDisplay, light: true }, 4.5],
    ['on a light one of sixteen colours that says so', xtermOnWhite, { ...galleryDisplay, light: true, depth: 16 }, 4],
    ['without colours', xtermOnWhite, { ...galleryDisplay, colour: false }, 4.5],
  ] as const)('%s', (_, palette, display, least) => {
    const ratios = roles.map((role) => [role, contrast(frontOf(role, display, palette), palette.background)] as const);

    expect(ratios.filter(([, ratio]) => ratio < least)).toEqual([]);
  });
});
