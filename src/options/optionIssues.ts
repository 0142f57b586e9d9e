import type { InputIssue } from '../errors.ts';
import { say } from '../messages/say.ts';
import { mostDaysAtOnce } from '../model/practiceDesk.ts';
import { actionsOf, type CommandName, type Options } from './options.ts';

/** Everything that is wrong with what was asked for, however well it is spelled. `action` is as typed. */
export function optionIssues(options: Options, action: string | null): readonly InputIssue[] {
  return [
    ...actionIssues(options, action),
    ...placeIssues(options),
    ...auditIssues(options),
    ...reportIssues(options),
    ...(Number.isInteger(options.port) && options.port >= 0 && options.port <= 65_535
      ? []
      : [{ path: '--port', words: say('options.no-port') }]),
    ...(options.dryRun && options.answers === null && options.command !== 'audit'
      ? [{ path: '--dry-run', words: say('options.dry-run-answers') }]
      : []),
  ];
}

/** Commands that do one of several things; `people` shows everybody where none is said. */
const needsAction: readonly CommandName[] = ['permissions', 'practice'];

function actionIssues({ command, action, name }: Options, typed: string | null): readonly InputIssue[] {
  const actions: readonly string[] = actionsOf[command];
  const path = `offroot ${command}`;
  if (typed === null && needsAction.includes(command))
    return [{ path, words: say('options.no-action', { actions: actions.join(', ') }) }];
  if (typed !== null && action === null) {
    return actions.length === 0
      ? [{ path, words: say('options.takes-nothing', { typed }) }]
      : [{ path, words: say('options.wrong-action', { typed, actions: actions.join(', ') }) }];
  }
  if (action === 'wait') return isDays(name) ? [] : [{ path: `${path} wait`, words: say('options.no-days', { most }) }];
  if (name !== null && command !== 'people' && command !== 'enroll')
    return [{ path, words: say('options.takes-nothing', { typed: name }) }];
  return [];
}

const most = mostDaysAtOnce;

/** Whole days, of which at least one passes. */
const isDays = (typed: string | null): boolean =>
  typed !== null && /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;

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

/** Flags of the audit on another command would be passed over, which nobody expects. */
function auditIssues(options: Options): readonly InputIssue[] {
  const { command, format, answers, yes, dryRun } = options;
  if (command === 'audit') {
    const meant = { '--answers': answers !== null, '--yes': yes, '--dry-run': dryRun };
    return Object.entries(meant).flatMap(([path, given]) =>
      given ? [{ path, words: say('options.not-in-audit') }] : [],
    );
  }
  const given = {
    '--live': options.live,
    '--root-use': options.rootUse,
    '--people': options.people,
    '--list-checks': options.listChecks,
    '--fail-on': options.failOn !== 'high',
    '--allow-unknown': options.allowUnknown.length > 0,
    '--baseline': options.baseline !== null,
    '--format': format === 'markdown' || format === 'csv',
  };
  return Object.entries(given).flatMap(([path, there]) =>
    there
      ? [
          {
            path,
            words: path === '--format' ? say('options.format-of-audit', { format }) : say('options.only-in-audit'),
          },
        ]
      : [],
  );
}

/** Who uses root, and who is through, are no checks: nothing of how checks are judged and compared applies to them. */
function reportIssues(options: Options): readonly InputIssue[] {
  if (options.command !== 'audit') return [];
  const ofChecks = {
    '--list-checks': options.listChecks,
    '--fail-on': options.failOn !== 'high',
    '--allow-unknown': options.allowUnknown.length > 0,
    '--baseline': options.baseline !== null,
  };
  const ofRootUse = { ...ofChecks, '--live': options.live, '--format': options.format === 'csv' };
  const ofPeople = { ...ofChecks, '--root-use': options.rootUse };
  const refused = (given: Readonly<Record<string, boolean>>, words: InputIssue['words']): readonly InputIssue[] =>
    Object.entries(given).flatMap(([path, there]) => (there ? [{ path, words }] : []));
  // Of both together, the one sentence is enough: what goes with which is said once one of them is gone.
  if (options.people) return refused(ofPeople, say('options.not-with-people'));
  return options.rootUse ? refused(ofRootUse, say('options.not-with-root-use')) : [];
}
