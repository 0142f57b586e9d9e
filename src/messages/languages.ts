import type { Signs } from '../model/display.ts';
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

/** The language that `--lang` asks for, the last one counting as with every option; null where none is, or one not spoken here. */
export function askedLanguage(argv: readonly string[]): LanguageCode | null {
  const asked = argv.map((word, at) => (word === '--lang' ? argv[at + 1] : /^--lang=(.*)$/.exec(word)?.[1]));
  const code = asked.findLast((one) => one !== undefined);
  return code !== undefined && isLanguage(code) ? code : null;
}

/** The language of a locale by POSIX's order (LC_ALL, LC_MESSAGES, LANG); English where it is another one, or none is said. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): LanguageCode {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const code = locale.split(/[_.@]/)[0] ?? '';
  return isLanguage(code) ? code : 'en';
}

/** True where every sentence of a language can be shown with these signs: Hangul has no twin in ASCII, and none on a console. */
export const canBeShown = (code: LanguageCode, signs: Signs): boolean => code === 'en' || signs === 'unicode';
