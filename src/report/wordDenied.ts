import type { AccessDenied } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { WordedError } from './wordedError.ts';

/** A refusal for lack of rights: what was refused to whom, and the line of a policy that would allow it. */
export function wordDenied({ action, principal, message, aboutOneself, wantsMfa }: AccessDenied): WordedError {
  if (wantsMfa) {
    const ways = [say('enroll.denied.session'), say('error.aws-says', { message })];
    return { what: say('error.denied', { action, principal }), ways };
  }
  const policy = JSON.stringify({ Effect: 'Allow', Action: action, Resource: aboutOneself ? resourceOf(action) : '*' });
  const denied = /explicit deny/i.test(message);
  return {
    what: say('error.denied', { action, principal }),
    ways: [
      ...(isRoot(principal)
        ? [isOwnCredential(action) ? say('error.denied.console') : say('error.denied.root')]
        : denied
          ? [say('error.denied.explicit')]
          : [say('error.denied.allow', { policy }), ...(aboutOneself ? [say('enroll.denied')] : [])]),
      ...(message ? [say('error.aws-says', { message })] : []),
    ],
  };
}

/** What somebody's own sign-in is about. Lists know no resource, and a new device may have any name. */
function resourceOf(action: string): string {
  if (action === 'iam:ListVirtualMFADevices') return '*';
  return action === 'iam:CreateVirtualMFADevice' ? 'arn:aws:iam::*:mfa/*' : 'arn:aws:iam::*:user/${aws:username}';
}

const isRoot = (principal: string): boolean => principal.endsWith(':root');

/** Root's own keys and certificates: AWS may keep them for its console page. */
const isOwnCredential = (action: string): boolean => /AccessKey|SigningCertificate/.test(action);
