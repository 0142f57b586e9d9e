import { say } from '../messages/say.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Left } from '../model/step.ts';
import type { Guard } from '../policies/guardVisitors.ts';
import { codeLines } from './codeLines.ts';

interface Taken extends Guard {
  /** twelve digits: who comes */
  readonly account: string;
  /** the role's */
  readonly arn: string;
  readonly hours: number;
}

/** What the other side needs: the link for the console, the profile for its command line, the right to take the role. */
export function accountLines(
  { connection: { identity } }: Snapshot,
  { account, externalId, mfa, arn, hours }: Taken,
): Pick<Left, 'summary' | 'instructions'> {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const link = `https://signin.aws.amazon.com/switchrole?account=${identity.account}&roleName=${encodeURIComponent(name)}&displayName=${encodeURIComponent(name)}`;
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: arn }],
  };
  return {
    summary: say('roles.account.next', { account, role: name }),
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
        ...(mfa ? [`mfa_serial = arn:${identity.partition}:iam::${account}:mfa/YOUR-DEVICE`] : []),
        ...(hours === 1 ? [] : [`duration_seconds = ${hours * 3600}`]),
      ),
      say('roles.account.next.policy'),
      ...codeLines(JSON.stringify(policy)),
    ],
  };
}
