import { OffrootError } from '../errors.ts';
import { en } from '../messages/en.ts';
import { say } from '../messages/say.ts';
import { type Translate, translator } from '../messages/translate.ts';
import { type Options, readOptions } from '../options.ts';
import { formatError } from '../report/formatError.ts';
import { runSetup } from './runSetup.ts';
import type { World } from './world.ts';

/** Exit code of a bug in offroot, after sysexits' EX_SOFTWARE. */
const bug = 70;

/** The program: argv in, exit code out. Every error is worded here and nowhere else; the terminal is given back before. */
export async function main(world: World): Promise<number> {
  const translate = translator(en);
  try {
    return await dispatch(world, translate);
  } catch (error) {
    world.stderr.write(`${formatError(error, translate)}\n`);
    return error instanceof OffrootError ? error.exitCode : bug;
  }
}

async function dispatch(world: World, translate: Translate): Promise<number> {
  const columns = world.stdout.columns ?? 80;
  const parsed = readOptions(world.argv, { translate, version: world.version, columns });
  if ('print' in parsed) {
    world.stdout.write(parsed.print);
    return 0;
  }
  switch (parsed.options.command) {
    case 'setup': {
      const code = await runSetup(world, parsed.options, translate);
      if (isOldNode(world))
        world.stderr.write(`${translate(say('options.old-node', { version: world.nodeVersion }))}\n`);
      return code;
    }
    case 'questions': {
      const { listQuestions } = await import('./listQuestions.ts');
      return listQuestions(world, parsed.options, translate);
    }
    case 'practice':
      return runPractice(world, parsed.options, translate);
  }
}

async function runPractice(world: World, options: Options, translate: Translate): Promise<number> {
  if (options.practiceAction === 'reset') {
    const { resetPractice } = await import('./resetPractice.ts');
    return resetPractice(world, options, translate);
  }
  const { servePractice } = await import('./servePractice.ts');
  return servePractice(world, options, translate);
}

/** Node below 22 still runs offroot, but the AWS SDK stops supporting it in January 2027. */
const isOldNode = ({ nodeVersion }: World): boolean => Number.parseInt(nodeVersion, 10) < 22;
