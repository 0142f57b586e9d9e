import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';
import { prepareFirstDay, prepareUpToMfa } from './prepared.ts';
import { type ProgramRun, runProgram } from './runProgram.ts';
import { makeSandbox, type Sandbox } from './sandbox.ts';
import { openUnderShell, type UnderShell } from './underShell.ts';
import { until } from './until.ts';

export type FrontEnd = 'screens' | 'lines' | 'answers file';

/** An account that a moment begins with: MFA is the next step; the first day is done; and bora has MFA, not signed in with. */
export type Beginning = 'upToMfa' | 'firstDay' | 'enrolled';

type Answers = Readonly<Record<string, unknown>>;

/** Where a run of a command is when something ends it, and how it comes there. */
export interface Moment {
  readonly from: Beginning;
  readonly args: readonly string[];
  /** what nobody is asked; null where the command takes no answers */
  readonly answers: Answers | ((sandbox: Sandbox) => Answers) | null;
  /** what a person sees on the way; there Enter goes on and `a` applies */
  readonly way: readonly (readonly [Words, 'enter' | 'a'])[];
  /** lines that the journal is longer by */
  readonly written: number;
  /** what a person sees there; null where it does not stay */
  readonly shows: Words | null;
  /** what goes on from there without a person; null where nothing was begun */
  readonly again: readonly [args: readonly string[], answers: Answers] | null;
}

const account = { 'connect.account': '111122223333' };
const dora = { ...account, 'add.people': [{ name: 'dora', group: 'Developers' }] };
const slow = '--practice-faults=latency=600';
const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));
const bySigningIn = { ...account, 'enroll.phone': 'practice', 'sign-in.now': 'practice' };

/** One for each kind of thing that a run may be in the middle of, over the commands that ask. */
export const moments = {
  'a question': {
    ...{ from: 'upToMfa', args: ['--practice'], answers: null, way: [], written: 0, again: null },
    shows: say('standing.title'),
  },
  'an audit being read': {
    ...{ from: 'firstDay', args: ['audit', '--practice', '--practice-faults=latency=9000'], answers: null, way: [] },
    ...{ written: 0, shows: say('connecting.account'), again: null },
  },
  'a plan being applied': {
    ...{ from: 'firstDay', args: ['people', 'add', '--practice', slow], answers: dora },
    ...{ way: [[say('people.plan', { count: 1 }), 'a']], written: 1, shows: null },
    again: [['people', 'add', '--practice'], dora],
  },
  'a wait': {
    ...{ from: 'enrolled', args: ['enroll', 'bora', '--practice'], answers: { ...account, 'sign-in.now': 'now' } },
    ...{ way: [[say('enroll.you.title', { user: 'bora' }), 'enter']], written: 0 },
    shows: say('enroll.watch.not-yet'),
    again: [['enroll', 'bora', '--practice'], bySigningIn],
  },
  'an undo being applied': {
    ...{ from: 'upToMfa', args: ['undo', '--practice', slow], way: [], written: 1, shows: null },
    answers: (sandbox) => {
      const newest = sandbox.journal().findLast(({ kind }) => kind === 'intent')?.run;
      return { ...account, 'undo.run': newest, 'undo.what': 'all', 'approve.removals': true };
    },
    again: [['setup', '--practice', '--answers', example], {}],
  },
  'MFA being enrolled': {
    ...{ from: 'upToMfa', args: ['--practice', slow] },
    answers: { ...account, 'people.you': 'alice', 'people.team': [], 'people.new-passwords': [], 'mfa.phone': 'now' },
    way: [
      [say('standing.title'), 'enter'],
      [say('mfa.plan', { user: 'alice' }), 'a'],
    ],
    ...{ written: 2, shows: null, again: [['setup', '--practice', '--answers', example], {}] },
  },
} satisfies Readonly<Record<string, Moment>>;

export type MomentName = keyof typeof moments;

/** Makes each account when it is first asked for; all of them are to be removed in the end. */
export function openBeginnings() {
  const made = new Map<Beginning, Promise<Sandbox>>();
  const of = (name: Beginning): Promise<Sandbox> => {
    const sandbox = made.get(name) ?? make[name]();
    made.set(name, sandbox);
    return sandbox;
  };
  const make: Readonly<Record<Beginning, () => Promise<Sandbox>>> = {
    upToMfa: prepareUpToMfa,
    firstDay: prepareFirstDay,
    enrolled: async () => {
      const sandbox = copyOf(await of('firstDay'));
      const later = { ...bySigningIn, 'sign-in.now': 'later' };
      const { code, stderr } = await runWith(sandbox, ['enroll', 'bora', '--practice'], later);
      if (code !== 0) throw new Error(stderr);
      return sandbox;
    },
  };
  const remove = async () => {
    for (const sandbox of await Promise.all(made.values())) sandbox.remove();
  };
  return { of, remove };
}

/** A sandbox of its own with the state of another. */
export function copyOf({ stateDir }: Sandbox): Sandbox {
  const sandbox = makeSandbox();
  cpSync(stateDir, sandbox.stateDir, { recursive: true });
  return sandbox;
}

/** Runs without a terminal, with these answers; plans are approved. */
export function runWith(sandbox: Sandbox, args: readonly string[], answers: object): Promise<ProgramRun> {
  const own = args.includes('--answers') ? [] : ['--answers', answersFile(sandbox, answers)];
  return runProgram(sandbox, [...args, ...own, '--yes']);
}

/** Writes the file, and gives its name in the working directory. */
export function answersFile({ workingDirectory }: Sandbox, answers: object): string {
  writeFileSync(join(workingDirectory, 'answers.yaml'), JSON.stringify(answers));
  return 'answers.yaml';
}

/** Starts a command in its sandbox and goes with it to the moment. */
export async function goTo(
  { args, answers, way, written, shows }: Moment,
  frontEnd: FrontEnd,
  sandbox: Sandbox,
): Promise<UnderShell> {
  const before = lengthOf(sandbox);
  const given = typeof answers === 'function' ? answers(sandbox) : answers;
  const run = openUnderShell(sandbox, [
    ...args,
    ...(given === null ? [] : ['--answers', answersFile(sandbox, given)]),
    ...(frontEnd === 'lines' ? ['--plain'] : []),
    ...(frontEnd === 'answers file' ? ['--yes'] : []),
  ]);
  for (const [words, key] of frontEnd === 'answers file' ? [] : way) {
    await run.sees(words);
    run.type(`${key === 'a' ? 'a' : ''}${key === 'enter' || frontEnd === 'lines' ? '\r' : ''}`);
  }
  await until(() => lengthOf(sandbox) >= before + written, `${written} lines in the journal`);
  if (shows !== null && frontEnd !== 'answers file') await run.sees(shows);
  return run;
}

const lengthOf = (sandbox: Sandbox): number => sandbox.journal().length;
