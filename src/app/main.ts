import { BadInput, OffrootError } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Options } from '../options/options.ts';
import { readOptions } from '../options/readOptions.ts';
import { formatError } from '../report/formatError.ts';
import { auditStory } from './auditStory.ts';
import { canStory } from './canStory.ts';
import { enrollStory } from './enrollStory.ts';
import { narrowStory } from './narrowStory.ts';
import { peopleReportStory } from './peopleReportStory.ts';
import { peopleStory } from './peopleStory.ts';
import { rolesStory } from './rolesStory.ts';
import { rootUseStory } from './rootUseStory.ts';
import { runStory, type Story } from './runStory.ts';
import { setupStory } from './setupStory.ts';
import { speak } from './speak.ts';
import { isReadByPeople, spelledWorld } from './spelledWorld.ts';
import { undoStory } from './undoStory.ts';
import { watchStatusStory } from './watchStatusStory.ts';
import { watchStory } from './watchStory.ts';
import { watchStreams } from './watchStreams.ts';
import type { World } from './world.ts';

/** Exit code of a bug in offroot, after sysexits' EX_SOFTWARE. */
const bug = 70;

/** The program: argv in, exit code out. Every error is worded here and nowhere else; the terminal is given back before. */
export async function main(outside: World): Promise<number> {
  const streams = watchStreams(outside);
  const { translate, issues } = await speak(outside);
  const world = spelledWorld(outside);
  try {
    if (issues.length > 0) throw new BadInput(issues);
    const code = await unlessCrashed(world, dispatch(outside, world, translate));
    await streams.written();
    return code;
  } catch (error) {
    world.stderr.write(`${formatError(error, translate)}\n`);
    await streams.written().catch(() => undefined);
    return error instanceof OffrootError ? error.exitCode : bug;
  }
}

/** how long a run may take to come to a safe place after an error that nobody caught */
const graceMs = 20_000;

/** Whoever is at work hears of such an error by itself (attend.ts); it is told in any case, also where they never end. */
async function unlessCrashed(world: World, run: Promise<number>): Promise<number> {
  let crashed = false;
  const late = world.crashed.then(async (error) => {
    crashed = true;
    await world.clock.sleep(graceMs);
    throw error;
  });
  const code = await Promise.race([run, late]);
  if (crashed) throw await world.crashed;
  return code;
}

async function dispatch(outside: World, spelled: World, translate: Translate): Promise<number> {
  const parsed = readOptions(outside.argv);
  if ('version' in parsed) {
    outside.stdout.write(`${outside.version}\n`);
    return 0;
  }
  if ('help' in parsed) {
    const { formatHelp } = await import('../options/formatHelp.ts');
    spelled.stdout.write(formatHelp(parsed.help, { translate, columns: outside.stdout.columns ?? 80 }));
    return 0;
  }
  const { options } = parsed;
  const world = isReadByPeople(options) ? spelled : { ...spelled, stdout: outside.stdout };
  switch (options.command) {
    case 'setup':
      return withPerson(world, options, translate, setupStory);
    case 'audit': {
      if (options.rootUse) return withPerson(world, options, translate, rootUseStory);
      if (options.people) return withPerson(world, options, translate, peopleReportStory);
      if (!options.listChecks) return withPerson(world, options, translate, auditStory);
      const { listChecks } = await import('./listChecks.ts');
      return listChecks(world, options, translate);
    }
    case 'people':
      return withPerson(world, options, translate, peopleStory);
    case 'roles':
      return withPerson(world, options, translate, rolesStory);
    case 'narrow':
      return withPerson(world, options, translate, narrowStory);
    case 'watch':
      return withPerson(world, options, translate, options.status ? watchStatusStory : watchStory);
    case 'can':
      return withPerson(world, options, translate, canStory);
    case 'enroll':
      return withPerson(world, options, translate, enrollStory);
    case 'undo':
      return withPerson(world, options, translate, undoStory);
    case 'questions': {
      const { listQuestions } = await import('./listQuestions.ts');
      return listQuestions(world, options, translate);
    }
    case 'permissions': {
      const { printPermissions } = await import('./printPermissions.ts');
      return printPermissions(world, options);
    }
    case 'practice':
      return runPractice(world, options, translate);
    case 'completion': {
      const { printCompletion } = await import('./printCompletion.ts');
      return printCompletion(world, options, translate);
    }
  }
}

async function withPerson(world: World, options: Options, translate: Translate, story: Story): Promise<number> {
  const code = await runStory(world, options, translate, story);
  if (isOldNode(world)) world.stderr.write(`${translate(say('options.old-node', { version: world.nodeVersion }))}\n`);
  return code;
}

async function runPractice(world: World, options: Options, translate: Translate): Promise<number> {
  if (options.action === 'reset') {
    const { resetPractice } = await import('./resetPractice.ts');
    return resetPractice(world, options, translate);
  }
  if (options.action === 'wait') {
    const { waitPractice } = await import('./waitPractice.ts');
    return waitPractice(world, options, translate);
  }
  if (options.action === 'instance-credentials') {
    const { instanceCredentials } = await import('./instanceCredentials.ts');
    return instanceCredentials(world, options);
  }
  const { servePractice } = await import('./servePractice.ts');
  return servePractice(world, options, translate);
}

/** Node below 22 still runs offroot, but the AWS SDK stops supporting it in January 2027. */
const isOldNode = ({ nodeVersion }: World): boolean => Number.parseInt(nodeVersion, 10) < 22;
