import type { Options } from '../options/options.ts';
import { attend } from './attend.ts';
import type { World } from './world.ts';

/** True where the AWS CLI on this machine can sign somebody in through the browser. */
export async function canLogIn({ env }: World): Promise<boolean> {
  const { hasAwsLogin } = await import('../aws/awsLogin.ts');
  return hasAwsLogin({ env });
}

/** The terminal is the AWS CLI's for that long, and so is Ctrl-C at it; whoever ends offroot ends both. */
export async function logIn(
  world: World,
  wanted: { readonly profile: string; readonly region?: string },
): Promise<number> {
  const { awsLogin } = await import('../aws/awsLogin.ts');
  const left = new AbortController();
  const attention = attend(world, {
    interrupt: () => undefined,
    leave: (reason) => left.abort(reason),
    terminal: null,
  });
  const code = await awsLogin(wanted, { env: world.env, cancelled: left.signal });
  attention.end();
  left.signal.throwIfAborted();
  return code;
}

/** A profile of its own: `aws login` refuses to write into one that has keys. */
export const loginProfile = ({ command, name }: Options): string =>
  command === 'enroll' ? `offroot-${name ?? 'me'}` : 'offroot-root';
