import { hasBatchim, josa } from 'es-hangul';

/** As the sentences write them, which is how Korean forms do, and the pair that each stands for. */
const pairs = {
  '을(를)': '을/를',
  '이(가)': '이/가',
  '은(는)': '은/는',
  '과(와)': '와/과',
  '(으)로': '으로/로',
} as const;

const isPair = (particle: string): particle is keyof typeof pairs => Object.hasOwn(pairs, particle);

const written =
  /(?<word>[\p{L}\p{N}]+)(?<between>[^\p{L}\p{N}\s]*)(?<particle>[을이은과]\([를가는와]\)|\(으\)로|\(이\))/gu;

/**
 * Korean particles follow the last sound of the word before them, and that word is often filled in: the sentences have
 * `{user}을(를)`, which becomes 을 or 를 here. Digits and Latin letters count as they are read aloud, as far as spelling tells.
 */
export const fitParticles = (sentence: string): string =>
  sentence.replace(written, (_, word: string, between: string, particle: string) => {
    const sound = soundOf(word);
    if (isPair(particle)) return word + between + josa.pick(sound, pairs[particle]);
    // The 이 of 이다 and 이며 stands behind a consonant only.
    return word + between + (hasBatchim(sound) ? '이' : '');
  });

/** Zero stands for ten, hundred and thousand too: 영, 십, 백 and 천 all end in a consonant. */
const digits = '영일이삼사오육칠팔구';
const spelled: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };
const endings: Readonly<Record<string, string>> = { l: '을', m: '음', n: '은' };

/** A Hangul syllable that ends as the word does when it is read aloud. */
function soundOf(word: string): string {
  const last = word.at(-1) ?? '';
  if (/[0-9]/.test(last)) return digits[Number(last)] ?? last;
  if (!/[A-Za-z]/.test(last)) return last;
  // An abbreviation is read letter by letter; any other word by its end: admin, file, king.
  if (/^[A-Z0-9]+$/.test(word)) return spelled[last] ?? '에';
  if (/ng$/i.test(word)) return '응';
  const heard = /(?:[aeiouy][mn]|l)e$/i.test(word) ? word.at(-2) : last;
  return endings[heard?.toLowerCase() ?? ''] ?? '으';
}
