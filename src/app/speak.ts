import type { InputIssue } from '../errors.ts';
import { askedLanguage, canBeShown, loadLanguage, localeLanguage } from '../messages/languages.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import { readSigns } from './terminal.ts';
import type { World } from './world.ts';

/** The language of this run, and what is wrong with the one that was asked for. */
export interface Spoken {
  readonly translate: Translate;
  readonly issues: readonly InputIssue[];
}

/**
 * Chooses what to speak before anything else is read, since whatever is wrong has to be said in it: what `--lang` asks for, else
 * the language of the locale; English where the other one cannot be shown.
 */
export async function speak({ argv, env }: Pick<World, 'argv' | 'env'>): Promise<Spoken> {
  const [asked, signs] = [askedLanguage(argv), readSigns(env)];
  const wanted = asked ?? localeLanguage(env);
  const shown = canBeShown(wanted, signs);
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || env.TERM || '';
  return {
    translate: await loadLanguage(shown ? wanted : 'en'),
    issues: asked === null || shown ? [] : [{ path: '--lang', words: say('options.no-signs', { locale }) }],
  };
}
