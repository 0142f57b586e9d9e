import { randomBytes } from 'node:crypto';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { judgeAll } from '../../src/checks/index.ts';
import type { RunTools } from '../../src/flow/run.ts';
import { setUpChecks } from '../../src/flow/setUp.ts';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { createHeadlessFrontend } from '../../src/frontends/headless.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { PracticeAccount } from '../../src/practice/practiceAccount.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { formatCards } from '../../src/report/formatCard.ts';
import { formatError } from '../../src/report/formatError.ts';
import { wordError } from '../../src/report/wordError.ts';
import { journalOf, type Story } from './story.ts';

const translate = translator(en);

/** What a run works with where it is not simply its story's. */
export interface RunParts {
  readonly account?: PracticeAccount;
  readonly handler?: PracticeRequestHandler;
  readonly cancelled?: AbortSignal;
}

/** How a run ended; `done` where it came to all that it was for. */
export type Ended = { readonly outcome: Outcome; readonly done: boolean } | { readonly error: unknown };

/** What a story of the program is given, and what it prints at its end. */
export interface Headless {
  /** who is at the keyboard: root, or a user */
  readonly who: string;
  /** the text of an answers file */
  readonly answers: string;
  readonly tell: (
    tools: RunTools,
  ) => Promise<{ readonly outcome: Outcome; readonly done: boolean; readonly json: object }>;
}

/**
 * One headless run of a story of the program, plans approved: the real flow, front end, SDK clients and steps, wired as the program
 * wires them. What the program would print, its error among it, is kept by the story. Steps and what is judged are the teller's to
 * replace; they are the wizard's otherwise.
 */
export async function runHeadless(story: Story, { who, answers, tell }: Headless, parts: RunParts): Promise<Ended> {
  const print = (line: string) => void story.printed.push(line);
  try {
    const { outcome, done, json } = await tell(await toolsOf(story, { who, answers }, parts, print));
    print(JSON.stringify(json));
    return { outcome, done };
  } catch (error) {
    print(formatError(error, translate));
    return { error };
  }
}

async function toolsOf(
  story: Story,
  { who, answers }: Pick<Headless, 'who' | 'answers'>,
  { account = story.open(), cancelled = new AbortController().signal, ...parts }: RunParts,
  print: (line: string) => void,
): Promise<RunTools> {
  const { clock, files } = story;
  const { handler: requestHandler = account.requestHandler } = parts;
  const frontend = createHeadlessFrontend({
    answers: readAnswers(answers, 'answers.yaml'),
    yes: true,
    desk: account.desk,
    clock,
    translate,
    print,
    saveSecretFile: async (name, text) => files.set(name, text),
    fileExists: async (name) => files.has(name),
    formatCards: (cards) => formatCards(cards, true, translate),
    cancelled,
  });
  const practice = { requestHandler, credentials: account.credentialsFor(who), region: 'us-east-1' };
  const connected = await connect({ env: {}, clock, practice });
  return {
    id: `run-${story.journal.length}-${clock.now().getTime()}`,
    account: createAccount(connected, { ...clock, random: Math.random }),
    frontend,
    steps: [],
    judge: (snapshot, now) => judgeAll(snapshot, now, setUpChecks),
    live: 'few',
    clock,
    random: (count: number) => randomBytes(count),
    journal: journalOf(story),
    dryRun: false,
    confirmAlways: true,
    awsLogin: false,
    wordError: (error: unknown) => wordError(error).what,
  };
}
