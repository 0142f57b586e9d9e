import type { Severity } from '../model/finding.ts';

/** Every command; `setup` where none is named. */
export const commands = [
  'setup',
  'audit',
  'people',
  'roles',
  'narrow',
  'watch',
  'can',
  'enroll',
  'undo',
  'questions',
  'permissions',
  'practice',
  'completion',
] as const;
export type CommandName = (typeof commands)[number];

/** The things a command does, where it does several; all about them stands in commandTable.ts. */
export const actionsOf = {
  setup: [],
  audit: [],
  people: ['add', 'reset', 'remove'],
  roles: ['service', 'account', 'web', 'machines'],
  narrow: [],
  watch: [],
  can: [],
  enroll: [],
  undo: [],
  questions: ['roles', 'watch'],
  permissions: [
    ...(['audit', 'root-use', 'people-report', 'setup', 'people', 'roles'] as const),
    ...(['narrow', 'watch', 'can', 'repair', 'enroll', 'undo'] as const),
  ],
  practice: ['serve', 'reset', 'wait', 'instance-credentials'],
  completion: ['bash', 'zsh', 'fish'],
} as const satisfies Readonly<Record<CommandName, readonly string[]>>;
export type Action = (typeof actionsOf)[CommandName][number];

/** How a result may be printed. */
export const formats = ['text', 'json', 'markdown', 'csv'] as const;
export type Format = (typeof formats)[number];

/** What `--fail-on` may say. */
export const failOns = ['critical', 'high', 'medium', 'low', 'never'] as const satisfies readonly (
  | Severity
  | 'never'
)[];
export type FailOn = (typeof failOns)[number];

/** What the person asked for, typed. `practice` is null on a real account, '' for the scenario last used. */
export interface Options {
  readonly command: CommandName;
  /** what the command is to do, where it has several things to do */
  readonly action: Action | null;
  /** whom `people` is about, or who `enroll` is for, where it was said at once; how many days `practice wait` lets pass; which machine */
  readonly name: string | null;
  /** what stands behind the name: of `can`, the action and the resource */
  readonly more: readonly string[];
  readonly practice: string | null;
  readonly as: string | null;
  /** what goes wrong on the practice account, as typed: practice/faults/ reads it */
  readonly practiceFaults: string | null;
  readonly profile: string | null;
  readonly region: string | null;
  readonly endpointUrl: string | null;
  readonly answers: string | null;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly format: Format;
  readonly output: string | null;
  readonly colour: boolean;
  /** lines instead of screens, whatever the terminal can do */
  readonly plain: boolean;
  readonly stateDir: string | null;
  /** of `practice serve`; 0 for any free one */
  readonly port: number;
  /** of `audit`: everybody is asked about one by one */
  readonly live: boolean;
  /** of `audit`: Access Advisor is asked about every user, group and role */
  readonly unusedServices: boolean;
  /** of `audit`: who and what uses root, instead of the checks */
  readonly rootUse: boolean;
  /** of `audit`: who is through with their hand-off card, instead of the checks */
  readonly people: boolean;
  /** of `watch`: how the account is watched, instead of setting anything up */
  readonly status: boolean;
  /** of `audit`: print the checks instead */
  readonly listChecks: boolean;
  /** of `audit`: the severity from which a finding makes the exit code 1 */
  readonly failOn: FailOn;
  /** of `audit`: checks that may be unknown without making the exit code 1 */
  readonly allowUnknown: readonly string[];
  /** of `audit`: an earlier report to compare with, instead of the newest one kept on this machine */
  readonly baseline: string | null;
}
