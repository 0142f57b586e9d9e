import { type CommandTable, everyAccount } from './commandFacts.ts';
import { action, example, plain, written } from './commandRows.ts';
import { canCommand, narrowCommand, rolesCommand } from './rightsCommands.ts';
import { watchCommand } from './watchCommand.ts';

/** Nothing of how checks are judged and compared applies to what is no check. */
const ofChecks = ['--list-checks', '--fail-on', '--allow-unknown', '--baseline'] as const;

/**
 * Every command: what it is for, what may follow it, which options mean something there. Help, the checks of what was typed and
 * the completion scripts all read this table, so that they cannot disagree.
 */
export const commandTable: CommandTable = {
  setup: {
    ...written,
    words: 'help.setup',
    about: 'help.setup.about',
    exits: [3, 4, 5, 130],
    examples: [
      example('--practice', 'help.setup.on-practice'),
      example('--profile offroot-root', 'help.setup.on-account'),
      example('--practice=first-day --answers examples/first-day.yaml --yes', 'help.setup.from-file', 0),
    ],
  },
  audit: {
    ...plain,
    words: 'help.audit',
    about: 'help.audit.about',
    flags: [
      '--root-use',
      '--people',
      '--live',
      '--unused-services',
      ...ofChecks,
      '--format',
      '--output',
      ...everyAccount,
    ],
    formats: ['text', 'json', 'markdown', 'csv'],
    // Of both reports together, the one sentence is enough: what goes with which is said once one of them is gone.
    modes: [
      {
        flag: '--people',
        without: ['--root-use', '--unused-services', ...ofChecks],
        formats: null,
        words: 'options.not-with-people',
      },
      {
        flag: '--root-use',
        without: ['--live', '--unused-services', ...ofChecks],
        formats: ['text', 'json', 'markdown'],
        words: 'options.not-with-root-use',
      },
      {
        flag: '--list-checks',
        without: ['--live', '--unused-services', '--fail-on', '--allow-unknown', '--baseline', '--output'],
        formats: null,
        words: 'options.not-with-list-checks',
      },
    ],
    refuses: {
      '--answers': 'options.not-in-audit',
      '--yes': 'options.not-in-audit',
      '--dry-run': 'options.not-in-audit',
    },
    exits: [1, 3, 4],
    examples: [
      example('audit --practice=drifted', 'help.audit.on-practice', 1),
      example('audit --format json --fail-on medium', 'help.audit.in-ci'),
      example('audit --root-use --practice=shared-root', 'help.audit.of-root'),
      example('audit --people --practice=drifted', 'help.audit.of-people', 1),
    ],
  },
  people: {
    ...written,
    words: 'help.people',
    about: 'help.people.about',
    takes: '[NAME]',
    actions: {
      add: action('help.people.add', '[NAME]'),
      reset: action('help.people.reset', '[NAME]'),
      remove: action('help.people.remove', '[NAME]'),
    },
    exits: [3, 4, 5],
    examples: [
      example('people --practice=drifted', 'help.people.list', 0),
      example('people add', 'help.people.hire'),
      example('people remove dora', 'help.people.leaver'),
    ],
  },
  roles: rolesCommand,
  narrow: narrowCommand,
  watch: watchCommand,
  can: canCommand,
  enroll: {
    ...written,
    words: 'help.enroll',
    about: 'help.enroll.about',
    takes: '[NAME]',
    examples: [
      example('enroll --practice=drifted', 'help.enroll.on-practice'),
      example('enroll bora --profile bora', 'help.enroll.on-account'),
    ],
  },
  undo: {
    ...written,
    words: 'help.undo',
    about: 'help.undo.about',
    exits: [3, 4, 5],
    examples: [
      example('undo --practice', 'help.undo.on-practice', 0),
      example('undo --answers undo.yaml --yes --format json', 'help.undo.from-file'),
    ],
  },
  questions: {
    ...plain,
    words: 'help.questions',
    about: 'help.questions.about',
    actions: { roles: action('help.questions.roles'), watch: action('help.questions.watch') },
    flags: ['--format', ...everyAccount],
    formats: ['json'],
    examples: [
      example('questions --practice=shared-root', 'help.questions.on-practice'),
      example('questions --profile offroot-root', 'help.questions.on-account'),
    ],
  },
  permissions: {
    ...plain,
    words: 'help.permissions',
    about: 'help.permissions.about',
    needsAction: true,
    flags: ['--format'],
    formats: ['json'],
    actions: {
      audit: action('help.permissions.audit'),
      'root-use': action('help.permissions.root-use'),
      'people-report': action('help.permissions.people-report'),
      setup: action('help.permissions.setup'),
      people: action('help.permissions.people'),
      roles: action('help.permissions.roles'),
      narrow: action('help.permissions.narrow'),
      watch: action('help.permissions.watch'),
      can: action('help.permissions.can'),
      repair: action('help.permissions.repair'),
      enroll: action('help.permissions.enroll'),
      undo: action('help.permissions.undo'),
    },
    examples: [
      example('permissions audit', 'help.permissions.for-audit', 0),
      example('permissions enroll', 'help.permissions.for-enroll', 0),
    ],
  },
  practice: {
    ...plain,
    words: 'help.practice',
    about: 'help.practice.about',
    needsAction: true,
    flags: ['--practice', '--state-dir'],
    formats: ['text', 'json'],
    actions: {
      serve: action('help.practice.serve', null, ['--port', '--practice', '--practice-faults', '--state-dir']),
      reset: action('help.practice.reset'),
      wait: action('help.practice.wait', 'DAYS', ['--format', '--practice', '--state-dir']),
      'instance-credentials': action('help.practice.instance-credentials', 'INSTANCE'),
    },
    examples: [
      example('practice serve --practice=blank --port 0', 'help.practice.for-others'),
      example('practice wait 7 --practice=shared-root', 'help.practice.a-week', 0),
      example('practice reset --practice=shared-root', 'help.practice.again', 0),
    ],
  },
  completion: {
    ...plain,
    words: 'help.completion',
    about: 'help.completion.about',
    needsAction: true,
    flags: [],
    actions: {
      bash: action('help.completion.bash'),
      zsh: action('help.completion.zsh'),
      fish: action('help.completion.fish'),
    },
    examples: [
      example('completion bash', 'help.completion.see-bash', 0),
      example('completion fish', 'help.completion.see-fish', 0),
    ],
  },
};
