import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../docs/pictures/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svg'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const wordsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);

const dark = files.filter((name) => !name.endsWith('-light.svg'));

test.each(dark)('%s is there light as well, with the same words', (name) => {
  const light = read(name.replace('.svg', '-light.svg'));

  expect(wordsIn(light)).toEqual(wordsIn(read(name)));
  expect(light).not.toBe(read(name));
});

test.each(['README.md', 'README.ko.md'])('no picture is light only, and every picture of %s is there', (page) => {
  const shown = [...readFileSync(page, 'utf8').matchAll(/docs\/pictures\/([\w/-]+\.svg)/g)].map(([, name]) => name);

  expect(files).toHaveLength(2 * dark.length);
  expect(shown).not.toEqual([]);
  expect(shown.filter((name) => !files.includes(name ?? ''))).toEqual([]);
});
