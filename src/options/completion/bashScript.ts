import {
  flagPlaces,
  formatPlaces,
  type Known,
  plainScenarios,
  type ValueFlag,
  valueFlags,
  wordPlaces,
} from './places.ts';

/**
 * The completion of offroot for bash 3.2 and later: macOS has that one. COMP_WORDBREAKS has `=` in it, so `--practice=dr` comes as
 * three words.
 */
export function bashScript(known: Known): string {
  const values = valueFlags(known);
  return `# Completion of offroot for bash: source <(offroot completion bash)
_offroot() {
  local IFS=$' \\t\\n' current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}"
  local command='' action='' word equals='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$word" in
      ${values.map(({ flag }) => flag).join('|')}) [ "\${COMP_WORDS[i + 1]}" = = ] && ((i++)); ((i++)) ;;
      =) ((i++)) ;;
      -*) ;;
      *) if [ -z "$command" ]; then command="$word"; elif [ -z "$action" ]; then action="$word"; fi ;;
    esac
  done
  if [ "$current" = = ]; then
    equals=yes current=''
  elif [ "$before" = = ]; then
    equals=yes before="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  case "$before" in
${values.map(valueCase).join('\n')}
    --practice) if [ -n "$equals" ]; then _offroot_offer ${quoted(plainScenarios(known))}; return; fi ;;
  esac
  case "$current" in
    -*)
      case "$command $action" in
${flagPlaces()
  .map(({ command, action, flags }) => `        ${pattern(command, action)}) _offroot_offer ${quoted(flags)} ;;`)
  .join('\n')}
      esac ;;
    *)
      case "$command $action" in
${wordPlaces()
  .map(({ command, next }) => `        '${command} ') _offroot_offer ${quoted(next.map(({ word }) => word))} ;;`)
  .join('\n')}
      esac ;;
  esac
}
_offroot_offer() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_offroot_paths() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen "$1" -- "$current"))
  compopt -o filenames 2>/dev/null
}
complete -F _offroot offroot
`;
}

const pattern = (command: string, action: string | null): string =>
  action === null ? `'${command} '*` : `'${command} ${action}'`;

function valueCase({ flag, from }: ValueFlag): string {
  if (from === 'files') return `    ${flag}) _offroot_paths -f; return ;;`;
  if (from === 'folders') return `    ${flag}) _offroot_paths -d; return ;;`;
  if (from === 'nothing') return `    ${flag}) return ;;`;
  if (from !== 'formats') return `    ${flag}) _offroot_offer ${quoted(from)}; return ;;`;
  const cases = formatPlaces().map(
    ({ command, formats }) => `        '${command}') _offroot_offer ${quoted(formats)} ;;`,
  );
  return [`    ${flag})`, '      case "$command" in', ...cases, '      esac', '      return ;;'].join('\n');
}

/** Words of the table are letters, digits and dashes: nothing a shell would read otherwise. */
const quoted = (words: readonly string[]): string => `'${words.join(' ')}'`;
