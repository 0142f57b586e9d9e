import type { InputIssue } from '../errors.ts';
import { say } from '../messages/say.ts';
import { mostDaysAtOnce } from '../model/practiceDesk.ts';
import type { CommandFacts, ModeFacts } from './commandFacts.ts';
import type { Typed } from './commandLine.ts';
import { commandTable } from './commandTable.ts';
import type { FlagName } from './flags.ts';
import { homesOf, isTaken } from './flagsOf.ts';
import { actionsOf, type Options } from './options.ts';

/** Everything that is wrong with what was asked for, however well it is spelled. */
export function optionIssues(options: Options, typed: Typed): readonly InputIssue[] {
  return [
    ...wordIssues(options, typed.words),
    ...homeIssues(options, typed.given),
    ...placeIssues(options),
    ...modeIssues(options, typed.given),
    ...(Number.isInteger(options.port) && options.port >= 0 && options.port <= 65_535
      ? []
      : [{ path: '--port', words: say('options.no-port') }]),
    ...(options.dryRun && options.answers === null && isTaken('--dry-run', options.command, options.action)
      ? [{ path: '--dry-run', words: say('options.dry-run-answers') }]
      : []),
  ];
}

/** What stands behind the command: an action where there must be one, a name or days where they mean something, no more. */
function wordIssues({ command, action, name }: Options, words: readonly string[]): readonly InputIssue[] {
  const facts: CommandFacts = commandTable[command];
  const path = `offroot ${command}`;
  if (facts.needsAction && action === null) {
    return [{ path, words: say('options.no-action', { actions: actionsOf[command].join(', ') }) }];
  }
  if (action === 'wait' && !isDays(name))
    return [{ path: `${path} wait`, words: say('options.no-days', { most: mostDaysAtOnce }) }];
  if (action === 'instance-credentials' && name === null)
    return [{ path: `${path} ${action}`, words: say('options.no-instance') }];
  const takes = action === null ? facts.takes : facts.actions[action]?.takes;
  const used = 1 + (action === null ? 0 : 1) + (takes ? takes.split(' ').length : 0);
  return words.slice(used).map((typed) => ({ path, words: say('options.takes-nothing', { typed }) }));
}

/** Whole days, of which at least one passes. */
const isDays = (typed: string | null): boolean =>
  typed !== null && /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= mostDaysAtOnce;

/** Options that mean nothing to this command would be passed over, which nobody expects. */
function homeIssues({ command, action, format }: Options, given: readonly FlagName[]): readonly InputIssue[] {
  const facts: CommandFacts = commandTable[command];
  const line = `offroot ${command}${action && facts.actions[action]?.flags ? ` ${action}` : ''}`;
  return given.flatMap((path) => {
    if (isTaken(path, command, action)) {
      return path !== '--format' || facts.formats.includes(format)
        ? []
        : [{ path, words: say('options.format-here', { format, line, formats: facts.formats.join(', ') }) }];
    }
    const more = facts.refuses[path];
    return [
      {
        path,
        words: more ? { key: more, params: {} } : say('options.not-for', { line, homes: homesOf(path).join(', ') }),
      },
    ];
  });
}

/** Flags that mean something only on the practice account, or only elsewhere. */
function placeIssues({ practice, as, practiceFaults, profile, endpointUrl }: Options): readonly InputIssue[] {
  const only = (
    path: string,
    value: string | null,
    wrong: boolean,
    words: InputIssue['words'],
  ): readonly InputIssue[] => (value !== null && wrong ? [{ path, words }] : []);
  const real = practice === null;
  return [
    ...only('--as', as, real, say('options.only-in-practice')),
    ...only('--practice-faults', practiceFaults, real, say('options.only-in-practice')),
    ...only('--profile', profile, !real, say('options.not-in-practice')),
    ...only('--endpoint-url', endpointUrl, !real, say('options.not-in-practice')),
    ...(endpointUrl !== null && !URL.canParse(endpointUrl)
      ? [{ path: '--endpoint-url', words: say('options.no-url', { value: endpointUrl }) }]
      : []),
  ];
}

/** Who uses root, who is through, and which checks there are: no audits, so not everything of an audit goes with them. */
function modeIssues({ command, format }: Options, given: readonly FlagName[]): readonly InputIssue[] {
  const facts: CommandFacts = commandTable[command];
  const mode = facts.modes.find(({ flag }) => given.includes(flag));
  if (mode === undefined) return [];
  const words = { key: mode.words, params: {} };
  return given.filter((flag) => goesNotWith(mode, flag, format)).map((path) => ({ path, words }));
}

const goesNotWith = ({ without, formats }: ModeFacts, flag: FlagName, format: Options['format']): boolean =>
  without.includes(flag) || (flag === '--format' && formats !== null && !formats.includes(format));
