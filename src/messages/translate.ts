import { cleanText } from '../model/cleanText.ts';
import type { Param, Words } from '../model/words.ts';

/** A language: one sentence for every key, with `{placeholders}`, or a function where grammar needs one. */
export type Language = Readonly<Record<string, string | ((params: never) => string)>>;

/** Puts words into a language. Text that was filled in loses its control characters on the way. */
export type Translate = (words: Words) => string;

/**
 * The translator of one language. An unknown key is worded as itself, so that nothing is ever silent. `finish` is what the
 * language still does to a sentence once it is filled in.
 */
export function translator(language: Language, finish = (sentence: string): string => sentence): Translate {
  const word = (param: Param): string | number => {
    if (typeof param === 'string') return cleanText(param);
    if (typeof param === 'number') return param;
    return 'key' in param ? translate(param) : param.map(translate).join(', ');
  };

  const translate: Translate = (words) => finish(filledIn(words));
  const filledIn = ({ key, params }: Words): string => {
    const filled = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, word(param)]));
    const entry = Object.hasOwn(language, key) ? language[key] : undefined;
    if (typeof entry === 'function') return (entry as (params: typeof filled) => string)(filled);
    return (entry ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(filled[name] ?? whole));
  };
  return translate;
}
