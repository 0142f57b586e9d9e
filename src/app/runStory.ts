import { BadInput, CannotConnect, UserCancelled } from '../errors.ts';
import type { AnswersFile } from '../frontends/answersFile.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Account } from '../model/account.ts';
import type { Connection } from '../model/connection.ts';
import type { Frontend } from '../model/frontend.ts';
import type { Options } from '../options/options.ts';
import { canLogIn, logIn, loginProfile } from './browserLogin.ts';
import { createFiles, type Files } from './files.ts';
import { movedWords, onItsClock, openAccount, openPractice } from './openAccount.ts';
import { type OpenFrontend, openHeadless, openInk, openLines, type Wanted } from './openFrontend.ts';
import { stateFolder } from './stateFolder.ts';
import { readTerminal, type Terminal } from './terminal.ts';
import { askWayToStart, type WayToStart } from './wayToStart.ts';
import type { World } from './world.ts';

// What is imported above is evaluated before the first frame (docs/bench.md); everything else is loaded when it is needed.

/** What a story is told with, once somebody is connected. */
export interface Told {
  readonly account: Account;
  readonly connection: Connection;
  readonly options: Options;
  readonly answers: AnswersFile | null;
  readonly frontend: Frontend;
  /** nobody can be asked */
  readonly headless: boolean;
  /** the state folder */
  readonly folder: string;
  readonly files: Files;
  readonly translate: Translate;
  /** `aws login` can be offered */
  readonly awsLogin: boolean;
}

/** What one command does with an account and a person: all that differs between them. */
export interface Story {
  /** true where nobody is to be asked although somebody could be */
  readonly unattended: (options: Options) => boolean;
  /** without a person it needs an answers file */
  readonly needsAnswers: boolean;
  /** tells the story; what it returns is done once the terminal is free again: print the result, give the exit code */
  readonly tell: (world: World, told: Told) => Promise<() => Promise<number>>;
}

/** How a story comes by its practice account and its front end. A test may stand between. */
export interface Openers {
  readonly practice: typeof openPractice;
  readonly frontend: (world: World, wanted: Wanted, story: Story) => Promise<OpenFrontend>;
}

/** The account that the options name, and the front end that suits whoever is there. */
export const openers: Openers = { practice: openPractice, frontend: openFrontend };

/** A front end, an account, a story between them; then the terminal back and the result on stdout. Returns the exit code. */
export async function runStory(
  world: World,
  options: Options,
  translate: Translate,
  story: Story,
  open: Openers = openers,
): Promise<number> {
  let current = options;
  for (;;) {
    const ended = await attempt(world, current, translate, story, open);
    if (ended.kind === 'exit') return ended.code;
    current = ended.options;
  }
}

type Ended = { readonly kind: 'exit'; readonly code: number } | { readonly kind: 'again'; readonly options: Options };

async function attempt(
  outside: World,
  options: Options,
  translate: Translate,
  story: Story,
  open: Openers,
): Promise<Ended> {
  const folder = stateFolder(outside, options.stateDir);
  const practice = await open.practice(outside, options, folder);
  const world = onItsClock(outside, practice);
  const files = createFiles(world.workingDirectory, folder);
  const wanted: Wanted = {
    options,
    terminal: readTerminal(world, options),
    answers: options.answers ? await answersIn(files, options.answers) : null,
    practice,
    files,
    translate,
  };
  await files.clearLeftovers();

  const opened = await open.frontend(world, wanted, story);
  try {
    const told = await tell(world, wanted, opened, folder, story);
    await opened.close();
    if ('start' in told) return goOn(world, options, told.start);
    return { kind: 'exit', code: await told.finish() };
  } catch (error) {
    throw error instanceof UserCancelled ? whyLeft(opened.frontend) : error;
  } finally {
    await opened.close();
  }
}

/** Whoever stops at a safe place knows that it was to stop; why, only the front end does. */
function whyLeft({ cancelled }: Frontend): unknown {
  return cancelled.aborted ? cancelled.reason : new UserCancelled();
}

async function answersIn(files: Files, path: string): Promise<AnswersFile> {
  const { readAnswers } = await import('../frontends/answersFile.ts');
  return readAnswers(await files.readText(path, '--answers'), path);
}

const noAnswers: AnswersFile = { answers: new Map(), where: (id) => id };

/** Screens or lines where somebody can be asked; the answers file alone where nobody is, or where nobody is to be asked. */
function openFrontend(world: World, wanted: Wanted, story: Story): Promise<OpenFrontend> {
  const { terminal, options, answers } = wanted;
  if (isGuided(terminal, options, story)) return terminal.lines ? openLines(world, wanted) : openInk(world, wanted);
  if (!answers && story.needsAnswers)
    throw new BadInput([{ path: 'offroot', words: say('options.no-terminal', { command: options.command }) }]);
  return openHeadless(world, { ...wanted, answers: answers ?? noAnswers });
}

const isGuided = (terminal: Terminal, options: Options, story: Story): boolean =>
  terminal.interactive && options.format === 'text' && !options.dryRun && !options.yes && !story.unattended(options);

async function tell(
  world: World,
  { options, practice, answers, files, translate }: Wanted,
  { frontend, headless }: OpenFrontend,
  folder: string,
  story: Story,
): Promise<{ readonly finish: () => Promise<number> } | { readonly start: WayToStart }> {
  frontend.progress({ kind: 'connecting', words: say('connecting.account') });
  const login = headless || practice ? Promise.resolve(false) : canLogIn(world);
  const opened = await openAccount(world, options, practice, frontend.cancelled).catch(async (cause: unknown) => {
    const error = forOneself(cause, options);
    if (headless) throw error;
    const profile = options.profile ?? loginProfile(options);
    const enrols = options.command === 'enroll';
    return { start: await askWayToStart(frontend, error, { canLogIn: await login, profile, enrols }) };
  });
  if ('start' in opened) return opened;
  const moved = movedWords(practice);
  if (moved !== null) frontend.progress({ kind: 'connecting', words: moved });
  const told: Told = {
    ...opened,
    options,
    answers,
    frontend,
    headless,
    folder,
    files,
    translate,
    awsLogin: await login,
  };
  return { finish: await story.tell(world, told) };
}

/** After the terminal is free again: signs in through the browser, turns to the practice account, or just tries again. */
async function goOn(world: World, options: Options, start: WayToStart): Promise<Ended> {
  switch (start) {
    case 'again':
      return { kind: 'again', options };
    case 'practice':
      return { kind: 'again', options: { ...options, practice: '', profile: null, endpointUrl: null } };
    case 'login': {
      const profile = options.profile ?? loginProfile(options);
      const code = await logIn(world, { profile, ...(options.region ? { region: options.region } : {}) });
      return { kind: 'again', options: code === 0 ? { ...options, profile } : options };
    }
  }
}

/** What a team member is told names their own profile, and never root. */
const forOneself = (error: unknown, options: Options): unknown =>
  options.command === 'enroll' && error instanceof CannotConnect
    ? new CannotConnect(error.problem, { ...error.facts, own: options.profile ?? loginProfile(options) })
    : error;
