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

/** The completion of offroot for zsh: sourced, or as a file `_offroot` in a folder of $fpath. `text` words a key in one line. */
export function zshScript(known: Known, text: (key: MessageKey) => string): string {
  const values = valueFlags(known);
  const described = (word: string, key: MessageKey): string => `'${word}:${escaped(text(key))}'`;
  return `#compdef offroot
# Completion of offroot for zsh: source <(offroot completion zsh)
_offroot() {
  local command='' action='' word before current
  local -a found
  integer i
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case $word in
      (${values.map(({ flag }) => flag).join('|')}) ((i++)) ;;
      (-*) ;;
      (*) if [[ -z $command ]]; then command=$word; elif [[ -z $action ]]; then action=$word; fi ;;
    esac
  done
  current=\${words[CURRENT]} before=\${words[CURRENT - 1]}
  if [[ $current == --*=* ]]; then
    before=\${current%%=*}
    compset -P '*='
    if [[ $before == --practice ]]; then
      compadd -- ${plainScenarios(known).join(' ')}
      return
    fi
  fi
  case $before in
${values.map(valueCase).join('\n')}
  esac
  if [[ $current == -* ]]; then
    case "$command $action" in
${flagPlaces()
  .map(({ command, action, flags: own }) => {
    const words = own.map((flag) => described(flag, flags[flag].words)).join(' ');
    return `      (${action === null ? `'${command} '*` : `'${command} ${action}'`}) found=(${words}) ;;`;
  })
  .join('\n')}
    esac
    _describe option found
    return
  fi
  case "$command $action" in
${wordPlaces()
  .map(
    ({ command, next }) =>
      `    ('${command} ') found=(${next.map(({ word, words }) => described(word, words)).join(' ')}) ;;`,
  )
  .join('\n')}
  esac
  _describe command found
}
if [[ $funcstack[1] == _offroot ]]; then
  _offroot "$@"
else
  compdef _offroot offroot
fi
`;
}

function valueCase({ flag, from }: ValueFlag): string {
  if (from === 'files') return `    (${flag}) _files; return ;;`;
  if (from === 'folders') return `    (${flag}) _files -/; return ;;`;
  if (from === 'nothing') return `    (${flag}) return ;;`;
  if (from !== 'formats') return `    (${flag}) compadd -- ${from.join(' ')}; return ;;`;
  const cases = formatPlaces().map(
    ({ command, formats }) => `        ('${command}') compadd -- ${formats.join(' ')} ;;`,
  );
  return [`    (${flag})`, '      case $command in', ...cases, '      esac', '      return ;;'].join('\n');
}

/** Inside single quotes, and with no colon that would end the word which is described. */
const escaped = (words: string): string => words.replaceAll("'", "'\\''").replaceAll(':', '\\:');
