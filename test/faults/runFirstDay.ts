import { randomBytes } from 'node:crypto';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { judgeAll } from '../../src/checks/index.ts';
import type { RunTools } from '../../src/flow/run.ts';
import { setUp, setUpChecks, setUpParts } from '../../src/flow/setUp.ts';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { createHeadlessFrontend } from '../../src/frontends/headless.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { PracticeAccount } from '../../src/practice/practiceAccount.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { formatCards } from '../../src/report/formatCard.ts';
import { formatError } from '../../src/report/formatError.ts';
import { outcomeJson } from '../../src/report/outcomeJson.ts';
import { wordError } from '../../src/report/wordError.ts';
import { steps } from '../../src/steps/index.ts';
import { exampleAnswers, journalOf, type Story } from './story.ts';

const translate = translator(en);

/** A key of root's that cannot be looked at counts as used: then it is asked who uses root, which the example need not know. */
const answers = `${exampleAnswers}\nroot-use.look: later\n`;

/** What a run works with where it is not simply its story's. */
export interface RunParts {
  readonly account?: PracticeAccount;
  readonly handler?: PracticeRequestHandler;
  readonly cancelled?: AbortSignal;
}

/** How a run ended. */
export type Ended = { readonly outcome: Outcome } | { readonly error: unknown };

/**
 * The headless first day of examples/first-day.yaml, once: the real flow, front end, SDK clients and steps, wired as the
 * program wires them. What the program would print, its error among it, is kept by the story.
 */
export async function runFirstDay(story: Story, parts: RunParts = {}): Promise<Ended> {
  const print = (line: string) => void story.printed.push(line);
  try {
    const outcome = await run(story, parts, print);
    print(JSON.stringify(outcomeJson(outcome, translate)));
    return { outcome };
  } catch (error) {
    print(formatError(error, translate));
    return { error };
  }
}

async function run(story: Story, parts: RunParts, print: (line: string) => void): Promise<Outcome> {
  const { clock, files } = story;
  const { account = story.open(), cancelled = new AbortController().signal } = parts;
  const { handler: requestHandler = account.requestHandler } = parts;
  const frontend = createHeadlessFrontend({
    answers: readAnswers(answers, 'first-day.yaml'),
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
  const practice = { requestHandler, credentials: account.credentialsFor('root'), region: 'us-east-1' };
  const connected = await connect({ env: {}, clock, practice });
  const aws = createAccount(connected, { ...clock, random: Math.random });
  const tools: RunTools = {
    id: `run-${story.journal.length}`,
    account: aws,
    frontend,
    steps,
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
  return setUp(tools, await aws.read(setUpParts));
}
