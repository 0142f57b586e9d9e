import type { Conditions } from './document.ts';

/** What runs a program on AWS, and takes a role for it. */
export type Runner = 'ec2' | 'lambda' | 'ecs';

const services: Readonly<Record<Runner, string>> = {
  ec2: 'ec2.amazonaws.com',
  lambda: 'lambda.amazonaws.com',
  ecs: 'ecs-tasks.amazonaws.com',
};

/**
 * Lets one AWS service take a role, for this account where the service says for whom it asks: ECS does (its guide's page on the
 * confused deputy). Of EC2 and Lambda it is not documented that they send the key, and iam:PassRole keeps their roles at home.
 */
export const serviceTrust = (runner: Runner, account: string): string =>
  trust({ Service: services[runner] }, 'sts:AssumeRole', {
    ...(runner === 'ecs' ? { StringEquals: { 'aws:SourceAccount': account } } : {}),
  });

/** Whom another account sends, and what they must show. */
export interface Visitor {
  /** ARN of the account's root (anybody it lets), of a user or of a role */
  readonly principal: string;
  readonly externalId: string | null;
  readonly mfa: boolean;
}

/** Lets another account take a role. */
export const accountTrust = ({ principal, externalId, mfa }: Visitor): string =>
  trust({ AWS: principal }, 'sts:AssumeRole', {
    ...(externalId === null ? {} : { StringEquals: { 'sts:ExternalId': externalId } }),
    ...(mfa ? { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } : {}),
  });

/** Whose tokens are taken: of which provider, for whom they were made out, and about whom. */
export interface WebIdentity {
  readonly provider: string;
  /** `token.actions.githubusercontent.com`: what the condition keys begin with */
  readonly host: string;
  readonly audience: string;
  /** with `*` at its end, everything that begins so */
  readonly subject: string;
}

/** Lets whoever has a provider's token take a role, if it was made out for this audience and is about this subject. */
export function webTrust({ provider, host, audience, subject }: WebIdentity): string {
  const aud = { [`${host}:aud`]: audience };
  const sub = { [`${host}:sub`]: subject };
  return trust(
    { Federated: provider },
    'sts:AssumeRoleWithWebIdentity',
    subject.endsWith('*') ? { StringEquals: aud, StringLike: sub } : { StringEquals: { ...aud, ...sub } },
  );
}

const trust = (Principal: Readonly<Record<string, string>>, Action: string, Condition: Conditions): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action, ...(Object.keys(Condition).length > 0 ? { Condition } : {}) }],
  });
