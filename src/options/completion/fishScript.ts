import type { MessageKey } from '../../messages/say.ts';
import { flags } from '../flags.ts';
import {
  flagPlaces,
  formatPlaces,
  type Known,
  plainScenarios,
  type ValueFlag,
  valueFlags,
  wordPlaces,
} from './places.ts';

/** The completion of offroot for fish: sourced, or as offroot.fish in its folder of completions. `text` words a key in one line. */
export function fishScript(known: Known, text: (key: MessageKey) => string): string {
  const values = valueFlags(known);
  const line = (at: string, rest: string, key: MessageKey): string =>
    `complete -c offroot -n '${at}' ${rest} -d '${escaped(text(key))}'`;
  const words = wordPlaces().flatMap(({ command, next }) =>
    next.map(({ word, words: key }) => line(`__offroot_at "${command}" ""`, `-a ${word}`, key)),
  );
  const exact = (command: string): string =>
    flagPlaces()
      .flatMap((place) => (place.command === command && place.action !== null ? [place.action] : []))
      .join(' ');
  const options = flagPlaces().flatMap(({ command, action, flags: own }) => {
    const others = exact(command);
    const at = action ? `__offroot_at "${command}" ${action}` : `__offroot_at "${command}" "*" ${others}`.trimEnd();
    return own.map((flag) => line(at, `-l ${flag.slice(2)}${offeredFor(values, flag, command)}`, flags[flag].words));
  });
  return `# Completion of offroot for fish: offroot completion fish | source
# True where the words so far are this command and, as asked, no action (""), this one, or any but those that follow ("*").
function __offroot_at
    set -l words
    set -l skip 0
    for token in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $token
            case ${values.map(({ flag }) => flag).join(' ')}
                set skip 1
            case '-*'
            case '*'
                set -a words $token
        end
    end
    test "$words[1]" = "$argv[1]"; or return 1
    test "$argv[2]" = '*'; or begin
        test "$words[2]" = "$argv[2]"
        return
    end
    not contains -- "$words[2]" $argv[3..-1]
end
complete -c offroot -f
${words.join('\n')}
${options.join('\n')}
complete -c offroot -n 'string match -q -- "--practice=*" (commandline -ct)' -a '${plainScenarios(known)
    .map((name) => `--practice=${name}`)
    .join(' ')}'
`;
}

/** What fish offers for the value of an option; nothing where it takes none, or one after a `=` only. */
function offeredFor(values: readonly ValueFlag[], flag: string, command: string): string {
  const from = values.find((one) => one.flag === flag)?.from;
  if (from === undefined) return '';
  if (from === 'files') return ' -r -F';
  if (from === 'folders') return " -x -a '(__fish_complete_directories)'";
  if (from === 'nothing') return ' -x';
  const offered = from === 'formats' ? formatPlaces().find((one) => one.command === command)?.formats : from;
  return ` -x -a '${(offered ?? []).join(' ')}'`;
}

/** Inside single quotes. */
const escaped = (words: string): string => words.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
