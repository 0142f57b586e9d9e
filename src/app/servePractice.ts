import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Words } from '../model/words.ts';
import type { Options } from '../options/options.ts';
import type { PracticeAccount } from '../practice/practiceAccount.ts';
import type { Principal } from '../practice/principals.ts';
import { movedWords, openPractice } from './openAccount.ts';
import { stateFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/**
 * `offroot practice serve`: the practice account on a port of 127.0.0.1 until it is interrupted, which is how it ends: 0. Once it
 * listens, standard output has what a shell can source, one principal after the other.
 */
export async function servePractice(world: World, options: Options, translate: Translate): Promise<number> {
  const account = await openPractice(world, options, stateFolder(world, options.stateDir));
  if (account === null) return 0;
  const interrupted = new Promise<void>((resolve) => world.onSignal(['SIGINT', 'SIGTERM', 'SIGHUP'], () => resolve()));
  const service = await listen(account, options.port);
  const url = `http://127.0.0.1:${service.port}`;
  const { principalsOf } = await import('../practice/principals.ts');
  const parts = principalsOf(account).map((principal) => formatPrincipal(principal, url, translate));
  world.stdout.write(parts.join('\n'));
  world.stderr.write(`${translate(say('practice.serving', { scenario: account.state().scenario, url }))}\n`);
  const moved = movedWords(account);
  if (moved !== null) world.stderr.write(`${translate(moved)}\n`);
  await interrupted;
  await service.close();
  return 0;
}

async function listen(account: PracticeAccount, port: number) {
  const { serveHttp } = await import('../practice/wire/serveHttp.ts');
  try {
    return await serveHttp(account.answerRequest, port);
  } catch (error) {
    throw new BadInput([{ path: '--port', words: portProblem(error, port) }]);
  }
}

function portProblem(error: unknown, port: number): Words {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'EADDRINUSE'
    ? say('practice.port-taken', { port: String(port) })
    : say('practice.port-refused', { port: String(port), reason: code });
}

/** One variable a line. A long-term key takes away the token that another principal's lines may have left in the shell. */
function formatPrincipal(principal: Principal, url: string, translate: Translate): string {
  const { accessKeyId, secretAccessKey, sessionToken } = principal.credentials;
  return [
    `# ${translate(introduction(principal))}`,
    `export AWS_ACCESS_KEY_ID=${accessKeyId}`,
    `export AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
    sessionToken === undefined ? 'unset AWS_SESSION_TOKEN' : `export AWS_SESSION_TOKEN=${sessionToken}`,
    `export AWS_ENDPOINT_URL=${url}`,
    'export AWS_REGION=us-east-1',
    'export AWS_DEFAULT_REGION=us-east-1',
    '',
  ].join('\n');
}

function introduction({ name, mfa, credentials }: Principal): Words {
  if (name === 'root') return say('practice.root');
  if (credentials.sessionToken === undefined) return say('practice.key', { name });
  return mfa ? say('practice.session-mfa', { name }) : say('practice.session', { name });
}
