import { BadInput } from '../errors.ts';
import type { AnswersFile } from '../frontends/answersFile.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Options } from '../options.ts';
import { createFiles, type Files } from './files.ts';
import { openAccount, openPractice } from './openAccount.ts';
import { type OpenFrontend, openHeadless, openInk, type Wanted } from './openFrontend.ts';
import { stateFolder } from './stateFolder.ts';
import { readTerminal } from './terminal.ts';
import { askWayToStart, type WayToStart } from './wayToStart.ts';
import type { World } from './world.ts';

// What is imported above is evaluated before the first frame (docs/bench.md); everything else is loaded when it is needed.

/** `offroot setup`: a front end, an account, the story between them; then the terminal back and the result on stdout. */
export async function runSetup(world: World, options: Options, translate: Translate): Promise<number> {
  let current = options;
  for (;;) {
    const ended = await attempt(world, current, translate);
    if (ended.kind === 'exit') return ended.code;
    current = ended.options;
  }
}

type Ended = { readonly kind: 'exit'; readonly code: number } | { readonly kind: 'again'; readonly options: Options };

async function attempt(world: World, options: Options, translate: Translate): Promise<Ended> {
  const folder = stateFolder(world, options.stateDir);
  const files = createFiles(world.workingDirectory, folder);
  const wanted: Wanted = {
    options,
    terminal: readTerminal(world, options.colour),
    answers: options.answers ? await answersIn(files, options.answers) : null,
    practice: await openPractice(world, options, folder),
    files,
    translate,
  };
  await files.clearLeftovers();

  const opened = await openFrontend(world, wanted);
  try {
    const told = await tell(world, wanted, opened, folder);
    await opened.close();
    if ('start' in told) return goOn(world, options, told.start);
    const { printOutcome } = await import('./printOutcome.ts');
    await printOutcome(world, options, translate, files, told);
    return { kind: 'exit', code: 0 };
  } finally {
    await opened.close();
  }
}

async function answersIn(files: Files, path: string): Promise<AnswersFile> {
  const { readAnswers } = await import('../frontends/answersFile.ts');
  return readAnswers(await files.readText(path, '--answers'), path);
}

/** Ink where somebody can be asked; the answers file alone where nobody is, or where nobody is to be asked. */
function openFrontend(world: World, wanted: Wanted): Promise<OpenFrontend> {
  const { terminal, options, answers } = wanted;
  const unattended = !terminal.interactive || options.format === 'json' || options.dryRun || options.yes;
  if (!unattended) return openInk(world, wanted);
  if (!answers) throw new BadInput([{ path: 'offroot', words: say('options.no-terminal') }]);
  return openHeadless(world, { ...wanted, answers });
}

async function tell(
  world: World,
  { options, practice, answers }: Wanted,
  { frontend, headless }: OpenFrontend,
  folder: string,
): Promise<Outcome | { readonly start: WayToStart }> {
  frontend.progress({ kind: 'connecting', words: say('connecting.account') });
  const login = headless || practice ? Promise.resolve(false) : canLogIn(world);
  const opened = await openAccount(world, options, practice).catch(async (error: unknown) => {
    if (headless) throw error;
    return { start: await askWayToStart(frontend, error, await login) };
  });
  if ('start' in opened) return opened;
  const { tellStory } = await import('./tellStory.ts');
  return tellStory(world, { ...opened, options, answers, frontend, headless, folder, awsLogin: await login });
}

async function canLogIn({ env }: World): Promise<boolean> {
  const { hasAwsLogin } = await import('../aws/awsLogin.ts');
  return hasAwsLogin({ env });
}

/** After the terminal is free again: signs in through the browser, turns to the practice account, or just tries again. */
async function goOn({ env }: World, options: Options, start: WayToStart): Promise<Ended> {
  switch (start) {
    case 'again':
      return { kind: 'again', options };
    case 'practice':
      return { kind: 'again', options: { ...options, practice: '', profile: null, endpointUrl: null } };
    case 'login': {
      const { awsLogin } = await import('../aws/awsLogin.ts');
      const profile = options.profile ?? loginProfile;
      const code = await awsLogin({ profile, ...(options.region ? { region: options.region } : {}) }, { env });
      return { kind: 'again', options: code === 0 ? { ...options, profile } : options };
    }
  }
}

/** A profile of its own: `aws login` refuses to write into one that has keys. */
const loginProfile = 'offroot-root';
