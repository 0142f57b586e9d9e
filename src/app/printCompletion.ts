import { checks } from '../checks/index.ts';
import type { Translate } from '../messages/translate.ts';
import { bashScript } from '../options/completion/bashScript.ts';
import { fishScript } from '../options/completion/fishScript.ts';
import { zshScript } from '../options/completion/zshScript.ts';
import type { Options } from '../options/options.ts';
import { scenarioNames } from '../practice/scenarios/index.ts';

/** Where the script goes: the world's standard output. */
interface Out {
  readonly stdout: { readonly write: (text: string) => unknown };
}

/** `offroot completion SHELL`: a script that finishes commands, options and their values in that shell. */
export function printCompletion({ stdout }: Out, { action }: Pick<Options, 'action'>, translate: Translate): number {
  const known = { scenarios: scenarioNames, checks: checks.map(({ id }) => id) };
  const text: Parameters<typeof zshScript>[1] = (key) => translate({ key, params: {} });
  switch (action) {
    case 'zsh':
      stdout.write(zshScript(known, text));
      return 0;
    case 'fish':
      stdout.write(fishScript(known, text));
      return 0;
    default:
      stdout.write(bashScript(known));
      return 0;
  }
}
