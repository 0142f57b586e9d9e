import type { InputIssue } from '../errors.ts';
import { say } from '../messages/say.ts';
import { nearestWord } from '../model/nearestWord.ts';
import type { Words } from '../model/words.ts';
import type { Typed } from './commandLine.ts';
import { type FlagFacts, type FlagName, flagList, flags, flagUsage, isFlag } from './flags.ts';
import { actionList, flagsOf, homesOf } from './flagsOf.ts';
import { actionsOf, type CommandName, commands } from './options.ts';

/** Words that offroot does not know, each with the one that was probably meant. */
export function typedIssues(typed: Typed): readonly InputIssue[] {
  const command = commands.find((name) => name === typed.words[0]) ?? null;
  const ofOptions = [
    ...typed.strange.map((word) => strangeIssue(word, command)),
    ...typed.given.flatMap((flag) => valueIssues(flag, typed)),
  ];
  // `--answrs a.yaml`: the word behind an option that is not understood may be its value, and no command at all.
  return [...wordIssues(typed, command, ofOptions.length > 0), ...ofOptions];
}

function wordIssues(typed: Typed, command: CommandName | null, unsure: boolean): readonly InputIssue[] {
  const [first, second] = typed.words;
  if (first === undefined) return [];
  if (command !== null) return second === undefined ? [] : actionIssues(second, command, unsure);
  const meant = meantBy(first);
  if (meant === '' && unsure) return [];
  // What follows --practice without a `=` was hardly meant as a command.
  const words =
    meant === '' && typed.values.practice === ''
      ? say('options.scenario-after', { typed: first })
      : say('options.no-command', { typed: first, meant });
  return [{ path: 'offroot', words }];
}

/** The whole line that was meant: an action whose command was forgotten, an option without its dashes, else a word near by. */
function meantBy(word: string): string {
  const actions = (['people', 'roles', 'practice', 'completion'] as const).flatMap((command) =>
    actionList(command).flatMap(([name]) => (name === word ? [`offroot ${command} ${name}`] : [])),
  );
  if (actions.length > 0) return actions.join('”, “');
  const flag = `--${word}`;
  if (isFlag(flag) && flags[flag].value === null) return `${homesOf(flag)[0] ?? 'offroot'} ${flag}`;
  const near = nearestWord(word, commands);
  return near && `offroot ${near}`;
}

function actionIssues(typed: string, command: CommandName, unsure: boolean): readonly InputIssue[] {
  const known: readonly string[] = actionsOf[command];
  if (known.length === 0 || known.includes(typed)) return [];
  const meant = nearestWord(typed, known);
  if (meant === '' && unsure) return [];
  const words = say('options.wrong-action', { typed, actions: known.join(', '), meant });
  return [{ path: `offroot ${command}`, words }];
}

function strangeIssue(word: string, command: CommandName | null): InputIssue {
  const [name = word] = word.split('=');
  if (isFlag(name)) return { path: name, words: say('options.takes-no-value') };
  const bare = name.replace(/^-+/, '');
  const near = (known: readonly string[]): string =>
    nearestWord(
      bare,
      known.map((one) => one.slice(2)),
    );
  // Of the command's own options first: --peple in an audit is hardly anything of another command.
  const found = near(command ? flagsOf(command, null) : []) || near(flagList.map(([one]) => one));
  const help = command ? `offroot ${command} --help` : 'offroot --help';
  return { path: name, words: say('options.no-option', { meant: found && `--${found}`, help }) };
}

function valueIssues(flag: FlagName, { values }: Typed): readonly InputIssue[] {
  const { value }: FlagFacts = flags[flag];
  if (value === null) return [];
  const key = flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const given = values[key];
  const typed = Array.isArray(given) ? given.map(String) : [String(given ?? '')];
  return typed.flatMap((one) => {
    const words = wrongValue(flag, value, one);
    return words ? [{ path: flag, words }] : [];
  });
}

function wrongValue(flag: FlagName, { name, from }: NonNullable<FlagFacts['value']>, typed: string): Words | null {
  // `--profile --yes`: what follows is the next option, not a profile of that name.
  const next = isFlag(typed.split('=')[0] ?? '');
  if (next || (typed === '' && !name.startsWith('['))) return say('options.needs-value', { usage: flagUsage(flag) });
  if (typeof from === 'string' || from.includes(typed)) return null;
  return say('options.no-value', { value: typed, values: from.join(', '), meant: nearestWord(typed, from) });
}
