import { type Answers, textAnswer } from '../model/answers.ts';
import type { StepContext } from '../model/step.ts';
import type { Access } from '../policies/dataAccess.ts';
import { type ProgramPolicy, programPolicy } from '../policies/programPolicy.ts';
import { isQuietSince } from './cutOver.ts';
import { type Program, rootsPrograms } from './programs.ts';

/** What runs a program on AWS, and takes a role for it. */
export const programRunners = ['ec2', 'lambda', 'ecs'] as const;
export type ProgramRunner = (typeof programRunners)[number];

/** What takes the place of root's key for one program, as answered. */
export interface PlannedProgram {
  readonly program: Program;
  /** of the user with its group, or of the role */
  readonly name: string;
  readonly policyName: string;
  /** null for a user with a key */
  readonly runner: ProgramRunner | null;
  /** null where nothing is known that it needs, or where it would be longer than AWS takes */
  readonly policy: ProgramPolicy | null;
  readonly needsNothing: boolean;
}

/** The id of a question about a program. */
export const programId = ({ slug }: Pick<Program, 'slug'>, field: string): string => `programs.${slug}.${field}`;

/** The name of the policy of a user or role of that name. */
export const programPolicyName = (name: string): string => `offroot-program-${name}`;

/**
 * The programs that nothing takes root's key from yet. One that was not seen since the key's quiet days count is gone, or was
 * changed by hand: nothing is asked about it again.
 */
export const openPrograms = ({ snapshot, now }: Pick<StepContext, 'snapshot' | 'now'>): readonly Program[] =>
  rootsPrograms(snapshot, now).filter(
    ({ replacement, keyId, lastUsed }) => replacement === null && !isQuietSince(snapshot, keyId, lastUsed),
  );

/** Root's keys that have a program about which nothing is decided yet: no days are counted for them. */
export const undecidedKeys = (context: StepContext): readonly string[] =>
  openPrograms(context)
    .filter((program) => ['later', undefined].includes(textAnswer(context.answers, programId(program, 'instead'))))
    .map(({ keyId }) => keyId);

/** What is to be made for the programs that get a user or a role, as far as it is answered. */
export const plannedPrograms = (context: StepContext): readonly PlannedProgram[] =>
  openPrograms(context).flatMap((program) => planned(context, program) ?? []);

function planned({ answers, snapshot }: StepContext, program: Program): PlannedProgram | null {
  const instead = textAnswer(answers, programId(program, 'instead'));
  const name = textAnswer(answers, programId(program, 'name'));
  if ((instead !== 'user' && instead !== 'role') || name === undefined) return null;
  const runner = instead === 'role' ? runnerIn(answers, program) : null;
  if (instead === 'role' && runner === null) return null;
  const rights = {
    actions: allowedActions(answers, program),
    data: program.asks.map((service) => ({
      service,
      accesses: accessesIn(answers, program, service),
      where: namesIn(textAnswer(answers, programId(program, `${service}-where`)) ?? ''),
    })),
    writesLogs: runner === 'lambda',
  };
  const policy = programPolicy(rights, snapshot.connection.identity);
  const needsNothing = rights.actions.length === 0 && rights.data.every(({ accesses }) => accesses.length === 0);
  return {
    program,
    name,
    policyName: programPolicyName(name),
    runner,
    policy: needsNothing ? null : policy,
    needsNothing,
  };
}

function runnerIn(answers: Answers, program: Program): ProgramRunner | null {
  const answer = textAnswer(answers, programId(program, 'role'));
  return programRunners.find((runner) => runner === answer) ?? null;
}

/** `read`, `write`, `read-write`, or nothing. */
export function accessesIn(answers: Answers, program: Program, service: string): readonly Access[] {
  const answer = textAnswer(answers, programId(program, service)) ?? '';
  return (['read', 'write'] as const).filter((access) => answer.split('-').includes(access));
}

/** Names as they are typed: with commas between them. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const allowedActions = (answers: Answers, program: Program): readonly string[] =>
  answers.get(programId(program, 'powerful')) === true
    ? program.actions
    : program.actions.filter((action) => !isPowerful(action));

/** What changes who may do what, or the account itself: a program seldom needs it. Asking who one is needs no right at all. */
export const powerfulActions = ({ actions }: Pick<Program, 'actions'>): readonly string[] => actions.filter(isPowerful);

const isPowerful = (action: string): boolean =>
  /^(iam|sts|organizations|account):/.test(action) && action !== 'sts:GetCallerIdentity';
