import { AccessDenied, BadInput } from '../errors.ts';
import type { RunTools } from '../flow/run.ts';
import { setUp, setUpParts } from '../flow/setUp.ts';
import { readAnswers } from '../frontends/answersFile.ts';
import { openJournal } from '../journal/journal.ts';
import { takeRunLock } from '../journal/runLock.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { ReadProgress } from '../model/account.ts';
import type { Frontend } from '../model/frontend.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Options } from '../options.ts';
import { wordError } from '../report/wordError.ts';
import { steps } from '../steps/index.ts';
import { createFiles } from './files.ts';
import { openAccount, openPractice } from './openAccount.ts';
import { type OpenFrontend, openHeadless, openInk, type Wanted } from './openFrontend.ts';
import { printOutcome } from './printOutcome.ts';
import { rehearse } from './rehearse.ts';
import { accountFolder, stateFolder } from './stateFolder.ts';
import { readTerminal } from './terminal.ts';
import { askWayToStart, type WayToStart } from './wayToStart.ts';
import type { World } from './world.ts';

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
    answers: options.answers ? readAnswers(await files.readText(options.answers, '--answers'), options.answers) : null,
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
    await printOutcome(world, options, translate, files, told);
    return { kind: 'exit', code: 0 };
  } finally {
    await opened.close();
  }
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
  const { account, connection } = opened;
  const own = accountFolder(folder, connection.identity.account);
  const release = takeRunLock(own, world.pid);
  try {
    frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
    const snapshot = await account.read(setUpParts, undefined, progressTo(frontend));
    refuseBlindRun(snapshot);
    const tools: RunTools = {
      id: runId(world),
      account,
      frontend,
      steps,
      clock: world.clock,
      random: world.random,
      journal: openJournal(own),
      dryRun: options.dryRun,
      confirmAlways: headless,
      wordError: (error) => wordError(error).what,
      awsLogin: await login,
    };
    if (headless && answers) await rehearse(tools, snapshot, answers);
    return await setUp(tools, snapshot);
  } finally {
    release();
  }
}

/** Where neither users nor the account's own numbers may be read, every question would be a guess. */
function refuseBlindRun({ authorization, summary, connection }: Snapshot): void {
  if (authorization.state === 'read' || summary.state === 'read') return;
  throw new AccessDenied(authorization.action, connection.identity.arn, authorization.reason);
}

const progressTo =
  (frontend: Frontend): ReadProgress =>
  (part, done, total) =>
    frontend.progress({ kind: 'reading', part, done, total });

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

/** Unique among runs: the time, and chance for two within a millisecond. */
const runId = ({ clock, random }: World): string =>
  `${clock.now().toISOString()}-${Buffer.from(random(3)).toString('hex')}`;
