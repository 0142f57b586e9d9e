import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Words } from '../../src/model/words.ts';
import { exhibits, gallerySet } from '../support/gallery.ts';
import { literal } from '../support/galleryAccount.ts';
import { practiceDesk } from '../support/galleryDesk.ts';
import { openLineFrames } from '../support/lineFrames.ts';
import { onlyOnScreens, twinKeys, twinLines } from '../support/lineTwins.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();
const english = translator(en);

/** Translates, and remembers what it was asked for: each sentence with its key. */
function remembering() {
  const said = new Map<string, string>();
  const translate = (words: Words): string => {
    const text = english(words);
    said.set(text, words.key);
    return text;
  };
  return { said, translate };
}

/** As lines print it, without breaks, so that a sentence is found in what was said. */
const plain = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();

/** The sentences of literal words all have this key, so only their text tells them apart. */
const literalKey = literal('').key;

/** What an exhibit says on its screen and not in lines, however it was worded there. */
async function unsaid(name: string): Promise<readonly string[]> {
  const exhibit = exhibits[name];
  const screen = remembering();
  const on = open(80, 24, { translate: screen.translate });
  exhibit?.show(on);
  exhibit?.keys?.(on);
  await on.frames.waitFor(exhibit?.seen ?? '');
  const lines = remembering();
  const { stand, types, bytes } = openLineFrames(
    {},
    { translate: lines.translate, desk: practiceDesk(), documents: gallerySet.documents },
  );
  exhibit?.show(stand);
  await types(...(twinLines[name] ?? []));
  if (name === 'leave') stand.frontend.interrupt();
  const heard = plain(await bytes());
  const keys = new Set([...lines.said.values()].filter((key) => key !== literalKey));
  return [...screen.said]
    .filter(([text, key]) => !keys.has(key) && !heard.includes(plain(text)))
    .map(([, key]) => key)
    .filter((key) => !(key in twinKeys) && !(key in onlyOnScreens));
}

describe('line mode', () => {
  it.each(Object.keys(exhibits))('says what the screen says: %s', async (name) => {
    expect(twinLines).toHaveProperty([name]);
    expect(await unsaid(name)).toEqual([]);
  });

  it('has something for every key that a screen names, or there is a reason', () => {
    const sources = readdirSync('screens', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    const hints = sources.flatMap((file) =>
      [...readFileSync(`screens/${file}`, 'utf8').matchAll(/\{\s*key:[^{}]*?words:((?:[^{}]|\{[^{}]*\})*)\}/g)].flatMap(
        ([, words = '']) => [...words.matchAll(/'(screen\.[\w.-]+)'/g)].map(([, key = '']) => key),
      ),
    );

    expect(hints.length).toBeGreaterThan(60);
    expect(hints.filter((key) => !(key in twinKeys))).toEqual([]);
  });
});
