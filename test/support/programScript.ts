import type { Practice } from './practice.ts';
import { recommended } from './recommended.ts';
import { type Script, type ScriptedFrontend, scriptedFrontend } from './scriptedFrontend.ts';
import { runSetUp } from './setUpTools.ts';

/** What that person says of the shared root's two programs. */
export const programAnswers = {
  'root-use.look': 'now',
  'people.new-passwords': [],
  'programs.boto3.instead': 'user',
  'programs.boto3.name': 'backup',
  'programs.boto3.s3': 'write',
  'programs.boto3.s3-where': 'acme-backups',
  'programs.aws-cli.instead': 'role',
  'programs.aws-cli.role': 'ec2',
  'programs.aws-cli.name': 'starter',
  'cut-over.programs': 'later',
  'cut-over.quiet-days': '14',
} as const;

/** A person on the shared root who gives the backup a user and the starter of machines a role, and takes what is recommended. */
export function programScript(practice: Practice, more: Script['answers'] = {}): Script {
  const script = recommended(practice);
  return {
    ...script,
    answers: {
      ...script.answers,
      ...programAnswers,
      ...more,
    },
  };
}

/** One run of the wizard by that person. */
export async function playPrograms(practice: Practice, more: Script['answers'] = {}): Promise<ScriptedFrontend> {
  const frontend = scriptedFrontend(programScript(practice, more));
  await runSetUp(practice, frontend);
  return frontend;
}
