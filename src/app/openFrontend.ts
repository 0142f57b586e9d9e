import type { Documents, Hands } from '../../screens/stage.ts';
import { UserCancelled } from '../errors.ts';
import { answerFirst } from '../frontends/answerFirst.ts';
import type { AnswersFile } from '../frontends/answersFile.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Frontend } from '../model/frontend.ts';
import type { Options } from '../options/options.ts';
import type { PracticeAccount } from '../practice/practiceAccount.ts';
import { formatBreakGlass } from '../report/breakGlass.ts';
import { formatCard, formatCards } from '../report/formatCard.ts';
import { attend } from './attend.ts';
import type { Files } from './files.ts';
import { deskOf } from './openAccount.ts';
import type { Terminal } from './terminal.ts';
import { typedPath } from './typedPath.ts';
import type { World } from './world.ts';

/** A front end and how to give the terminal back. */
export interface OpenFrontend {
  readonly frontend: Frontend;
  readonly close: () => Promise<void>;
  /** nobody can be asked */
  readonly headless: boolean;
}

/** What a front end is made from. */
export interface Wanted {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly answers: AnswersFile | null;
  readonly practice: PracticeAccount | null;
  readonly files: Files;
  readonly translate: Translate;
}

/** The wizard for a person at a terminal; answers from a file go before questions. */
export async function openInk(world: World, wanted: Wanted): Promise<OpenFrontend> {
  const { terminal, translate, practice, answers } = wanted;
  const { createInkFrontend } = await import('../frontends/ink.tsx');
  const ink = createInkFrontend({
    stdin: world.stdin,
    stdout: world.stdout,
    translate,
    display: terminal.display,
    practice: practice !== null,
    desk: deskOf(practice),
    now: world.clock.now,
    onStop: () => attention.stop(),
    ...deskTools(world, wanted),
  });
  // Ctrl-C is a key here: as a signal it comes from outside, and cannot be asked about.
  const attention = attend(world, { interrupt: () => ink.leave(new UserCancelled()), leave: ink.leave, terminal: ink });
  const frontend = answers ? answerFirst(ink, answers) : ink;
  return { frontend, close: () => ink.close().finally(attention.end), headless: false };
}

/** The same for a person who reads line by line. */
export async function openLines(world: World, wanted: Wanted): Promise<OpenFrontend> {
  const { translate, practice, answers } = wanted;
  const { createLineFrontend } = await import('../frontends/line.ts');
  const lines = createLineFrontend({
    stdin: world.stdin,
    stdout: world.stdout,
    translate,
    desk: deskOf(practice),
    clock: world.clock,
    clipboard: world.env.TERM !== 'dumb',
    onStop: () => attention.stop(),
    ...deskTools(world, wanted),
  });
  // The keys are the terminal's own here, so Ctrl-C comes as a signal.
  const attention = attend(world, { interrupt: lines.interrupt, leave: lines.leave, terminal: lines });
  const frontend = answers ? answerFirst(lines, answers) : lines;
  const close = async () => {
    lines.close();
    attention.end();
  };
  return { frontend, close, headless: false };
}

/** What a person's front end may do outside of it, and the pages it may save. */
const deskTools = (
  { stdout, env }: World,
  { files, translate }: Wanted,
): { readonly hands: Hands; readonly documents: Documents } => ({
  hands: {
    copy: (text) => void stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`),
    saveSecretFile: files.saveSecretFile,
    removeFile: files.removeFile,
    readText: (typed) => files.readText(typedPath(typed, env), typed),
  },
  documents: {
    card: (card, withPassword) => formatCard(card, withPassword, translate),
    breakGlass: (outcome) => formatBreakGlass(outcome, translate),
  },
});

/** The answers file alone: what it does not answer is an error that names the question. */
export async function openHeadless(
  world: World,
  { options, practice, files, translate, answers }: Wanted & { readonly answers: AnswersFile },
): Promise<OpenFrontend> {
  const { createHeadlessFrontend } = await import('../frontends/headless.ts');
  const left = new AbortController();
  const print = (line: string) => void world.stderr.write(`${line}\n`);
  const leave = (reason: unknown) => {
    if (!left.signal.aborted) print(translate(say('screen.stopping')));
    left.abort(reason);
  };
  const attention = attend(world, { interrupt: () => leave(new UserCancelled()), leave, terminal: null });
  const frontend = createHeadlessFrontend({
    answers,
    yes: options.yes,
    desk: deskOf(practice),
    clock: world.clock,
    translate,
    print,
    saveSecretFile: files.saveSecretFile,
    fileExists: files.exists,
    formatCards: (cards) => formatCards(cards, true, translate),
    cancelled: left.signal,
  });
  return { frontend, close: async () => attention.end(), headless: true };
}
