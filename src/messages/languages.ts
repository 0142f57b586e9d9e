import { type Translate, translator } from './translate.ts';

/** Every language there is, by its ISO 639-1 code. Each is loaded when it is needed: nobody reads two at once. */
const loaders = {
  en: async () => translator((await import('./en.ts')).en),
  ko: async () => {
    const [{ ko }, { fitParticles }] = await Promise.all([import('./ko.ts'), import('./ko/fitParticles.ts')]);
    return translator(ko, fitParticles);
  },
} as const satisfies Readonly<Record<string, () => Promise<Translate>>>;

export type LanguageCode = keyof typeof loaders;

const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(loaders, code);

/** The codes, as `--lang` takes them. */
export const languageCodes: readonly LanguageCode[] = Object.keys(loaders).filter(isLanguage);

/** The translator of a language. */
export const loadLanguage = (code: LanguageCode): Promise<Translate> => loaders[code]();

/**
 * The language to speak: what `--lang` says (the last one counts, as with every option), else the locale by POSIX's order
 * (LC_ALL, LC_MESSAGES, LANG), else English. It reads argv itself, since what is wrong with argv has to be said in it.
 * A locale that is not UTF-8 cannot show Hangul, so there Korean has to be asked for.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LanguageCode {
  const asked = argv.map((word, at) => (word === '--lang' ? argv[at + 1] : /^--lang=(.*)$/.exec(word)?.[1]));
  const wanted = asked.findLast((code) => code !== undefined);
  if (wanted !== undefined && isLanguage(wanted)) return wanted;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const code = locale.split(/[_.@]/)[0] ?? '';
  return isLanguage(code) && /utf-?8/i.test(locale) ? code : 'en';
}
