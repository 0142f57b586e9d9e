import { en } from '../../src/messages/en.ts';
import { fitParticles } from '../../src/messages/ko/fitParticles.ts';
import { ko } from '../../src/messages/ko.ts';
import type { LanguageCode } from '../../src/messages/languages.ts';
import { type Translate, translator } from '../../src/messages/translate.ts';

/** Every language as a person reads it, at once: the program loads the one it needs. */
export const spoken: Readonly<Record<LanguageCode, Translate>> = {
  en: translator(en),
  ko: translator(ko, fitParticles),
};

/** A locale that speaks each. */
export const locales: Readonly<Record<LanguageCode, string>> = { en: 'C.UTF-8', ko: 'ko_KR.UTF-8' };
