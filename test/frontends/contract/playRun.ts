import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditStory } from '../../../src/app/auditStory.ts';
import { enrollStory } from '../../../src/app/enrollStory.ts';
import { narrowStory } from '../../../src/app/narrowStory.ts';
import { openHeadless } from '../../../src/app/openFrontend.ts';
import { peopleStory } from '../../../src/app/peopleStory.ts';
import { rolesStory } from '../../../src/app/rolesStory.ts';
import { type Openers, openers, runStory } from '../../../src/app/runStory.ts';
import { setupStory } from '../../../src/app/setupStory.ts';
import { undoStory } from '../../../src/app/undoStory.ts';
import { watchStory } from '../../../src/app/watchStory.ts';
import { OffrootError } from '../../../src/errors.ts';
import { readAnswers } from '../../../src/frontends/answersFile.ts';
import type { Translate } from '../../../src/messages/translate.ts';
import type { Review } from '../../../src/model/audit.ts';
import { readOptions } from '../../../src/options/readOptions.ts';
import type { PracticeAccount } from '../../../src/practice/practiceAccount.ts';
import { onlyReads } from '../../../src/practice/wire/handleQuery.ts';
import { practiceRequestHandler } from '../../../src/practice/wire/requestHandler.ts';
import { readSignedRequest } from '../../../src/practice/wire/signedRequest.ts';
import { formatError } from '../../../src/report/formatError.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { attend, type Kept, type Said, type Step } from './attend.ts';
import { type Desk, type FrontendName, openDesk } from './desk.ts';

/** One run of the program, and what somebody says in it. */
export interface Run {
  /** the command line; the state folder, and what picks the front end, are added */
  readonly args: readonly [keyof typeof stories, ...(readonly string[])];
  /** an answers file */
  readonly answers: Readonly<Record<string, unknown>>;
  /** what is done about each audit that is shown */
  readonly reviews?: readonly Review[];
}

/** A request as its fields stand on the wire. */
export type Fields = Readonly<Record<string, string>>;

/** What one run came to. */
export interface Played {
  readonly run: Run;
  readonly code: number;
  readonly steps: readonly Step[];
  /** every request that changes something, in the order in which the account got them */
  readonly requests: readonly Fields[];
  /** what stands on stdout once the front end has given the terminal back */
  readonly result: string;
  readonly error: string;
}

/** Runs a command in this process: all of the program, with somebody before a terminal in this process, or nobody. */
export async function playRun(name: FrontendName, run: Run, sandbox: Sandbox, translate: Translate): Promise<Played> {
  const { args, answers, reviews = [] } = run;
  const file = JSON.stringify(answers);
  writeFileSync(join(sandbox.workingDirectory, answersFile), file);
  const said: Said = { file: readAnswers(file, answersFile, Object.keys(answers)), reviews };
  const desk = openDesk(name, sandbox, translate);
  const kept: Kept = { steps: [], faults: [] };
  const requests: Fields[] = [];
  let before: number | null = null;
  const open: Openers = {
    practice: async (...wanted) => recording(await openers.practice(...wanted), requests),
    frontend: async (...wanted) => {
      const opened = await openFor(desk, said, ...wanted);
      const close = async () => {
        await opened.close();
        before ??= (await desk.out()).length;
      };
      return { ...opened, close, frontend: attend(opened.frontend, desk.actor, said, kept) };
    },
  };
  const parsed = readOptions([...args, ...flags(name, args[0]), '--state-dir', sandbox.stateDir]);
  if (!('options' in parsed)) throw new Error(`not a run: ${args.join(' ')}`);
  const code = await runStory(desk.world, parsed.options, translate, stories[args[0]], open).catch(
    failed(desk, translate),
  );
  for (const fault of kept.faults) throw fault;
  return { run, code, steps: kept.steps, requests, result: (await desk.out()).slice(before ?? 0), error: desk.err() };
}

const answersFile = 'answers.yaml';

const stories = {
  setup: setupStory,
  audit: auditStory,
  people: peopleStory,
  enroll: enrollStory,
  narrow: narrowStory,
  watch: watchStory,
  roles: rolesStory,
  undo: undoStory,
} as const;

function flags(name: FrontendName, command: string): readonly string[] {
  if (name === 'ink') return [];
  if (name === 'line') return ['--plain'];
  return command === 'audit' ? [] : ['--yes', '--answers', answersFile];
}

/**
 * The front end that the program picks. But for this: without a person it only reports an audit, and takes no answers to repairs.
 * Here its front end goes through the repairs all the same, so that it is held to the same contract.
 */
async function openFor(desk: Desk, { file }: Said, ...[world, wanted, story]: Parameters<Openers['frontend']>) {
  if (desk.actor !== null || story !== auditStory) return openers.frontend(world, wanted, story);
  const repairing = { ...wanted, answers: file, options: { ...wanted.options, yes: true } };
  return { ...(await openHeadless(world, repairing)), headless: false };
}

/** As main.ts ends a run that fails; a bug is the test's to see. */
const failed =
  ({ world }: Desk, translate: Translate) =>
  (error: unknown): number => {
    if (!(error instanceof OffrootError)) throw error;
    world.stderr.write(formatError(error, translate));
    return error.exitCode;
  };

/** The account as it is, and a note of every request that changes something, on its way in. */
function recording(account: PracticeAccount | null, requests: Fields[]): PracticeAccount | null {
  if (account === null) return null;
  const answerRequest: PracticeAccount['answerRequest'] = (request) => {
    const { query } = readSignedRequest(request);
    // What is generated is there to be read: a credential report, Access Advisor's jobs.
    const reads = onlyReads(query) || (query.fields.get('Action') ?? '').startsWith('Generate');
    if (!reads) requests.push(Object.fromEntries(query.fields));
    return account.answerRequest(request);
  };
  return { ...account, answerRequest, requestHandler: practiceRequestHandler(answerRequest) };
}
