import { say } from '../messages/say.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Left } from '../model/step.ts';
import type { Visitor } from '../policies/newTrust.ts';
import { codeLines } from './roleLeft.ts';

interface Made extends Visitor {
  readonly arn: string;
  readonly hours: number;
}

/** What the other side needs: the link for the console, the profile for its command line, the right to take the role. */
export function accountLines(
  { connection: { identity } }: Snapshot,
  { principal, externalId, mfa, arn, hours }: Made,
): Pick<Left, 'summary' | 'instructions'> {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const theirs = principal.split(':')[4] ?? '';
  const link = `https://signin.aws.amazon.com/switchrole?account=${identity.account}&roleName=${encodeURIComponent(name)}&displayName=${encodeURIComponent(name)}`;
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: arn }],
  };
  return {
    summary: say('roles.account.next', { account: theirs, role: name }),
    instructions: [
      ...(externalId === null
        ? [say('roles.account.next.console'), ...codeLines(link)]
        : [say('roles.account.next.external-id', { externalId })]),
      say('roles.account.next.profile'),
      ...codeLines(
        `[profile ${name}]`,
        `role_arn = ${arn}`,
        'source_profile = default',
        ...(externalId === null ? [] : [`external_id = ${externalId}`]),
        ...(mfa ? [`mfa_serial = arn:${identity.partition}:iam::${theirs}:mfa/YOUR-DEVICE`] : []),
        ...(hours === 1 ? [] : [`duration_seconds = ${hours * 3600}`]),
      ),
      say('roles.account.next.policy'),
      ...codeLines(JSON.stringify(policy)),
    ],
  };
}
