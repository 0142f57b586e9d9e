// The spelling alphabet of ICAO and NATO: https://www.icao.int (Annex 10, volume II, 5.2.1.3). Base32 has no 0, 1, 8 and 9.
const letters: readonly string[] =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'.split(
    ' ',
  );
const digits: Readonly<Record<string, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven' };

/** A base32 seed as words to be heard, a list for each group of four signs. */
export const spellSecret = (seed: string): readonly (readonly string[])[] =>
  (seed.match(/.{1,4}/g) ?? []).map((group) => Array.from(group, wordOf));

const wordOf = (sign: string): string =>
  digits[sign] ?? letters[sign.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0)] ?? sign;
