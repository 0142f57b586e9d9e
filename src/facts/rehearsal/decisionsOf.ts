import type { User } from '../../model/iam.ts';
import type { BySituation, Decision, RehearsedAct, Situation } from '../../model/rehearsal.ts';
import type { MfaSession } from '../../policies/mfaRequests.ts';
import type { EvaluationRequest } from '../../policies/statementApplies.ts';

/** One request of a rehearsal; its context is the session's. */
export type Asked = Pick<EvaluationRequest, 'action' | 'resource'>;

/** How a request of some session is decided, by whomever. */
export type Decide = (session: MfaSession, act: RehearsedAct, asked: Asked) => Decision;

/** The sessions of a situation: who may come in several ways can do what any of them lets through. */
const sessionsIn: Readonly<Record<Situation, readonly MfaSession[]>> = {
  'first-sign-in': ['password'],
  'without-mfa': ['keys', 'password'],
  'with-mfa': ['mfa'],
};

/** What each act comes to in AWS's terms: all of its requests must be let through. */
export function requestsOf({ arn }: Pick<User, 'arn'>): Readonly<Record<RehearsedAct, readonly Asked[]>> {
  const [, partition, , , account] = arn.split(':');
  const iam = `arn:${partition}:iam::${account}`;
  return {
    'change-password': [{ action: 'iam:ChangePassword', resource: arn }],
    'set-up-mfa': [
      { action: 'iam:CreateVirtualMFADevice', resource: `${iam}:mfa/phone` },
      { action: 'iam:EnableMFADevice', resource: arn },
    ],
    'session-token': [{ action: 'sts:GetSessionToken', resource: '*' }],
    'aws-login': [
      {
        action: 'signin:AuthorizeOAuth2Access',
        resource: `arn:${partition}:signin:us-east-1:${account}:oauth2/public-client/localhost`,
      },
    ],
    'see-servers': [{ action: 'ec2:DescribeInstances', resource: '*' }],
    'list-buckets': [{ action: 's3:ListAllMyBuckets', resource: '*' }],
    'list-users': [{ action: 'iam:ListUsers', resource: '*' }],
    'create-user': [{ action: 'iam:CreateUser', resource: `${iam}:user/another` }],
  };
}

/** What becomes of an act in every situation. */
export function decisionsOf(user: Pick<User, 'arn'>, act: RehearsedAct, decide: Decide): BySituation {
  const requests = requestsOf(user)[act];
  const inSession = (session: MfaSession): Decision =>
    first(
      worstFirst,
      requests.map((asked) => decide(session, act, asked)),
    );
  const inSituation = (situation: Situation): Decision =>
    first(worstFirst.toReversed(), sessionsIn[situation].map(inSession));
  return {
    'first-sign-in': inSituation('first-sign-in'),
    'without-mfa': inSituation('without-mfa'),
    'with-mfa': inSituation('with-mfa'),
  };
}

const worstFirst: readonly Decision[] = ['denied', 'undecidable', 'allowed'];

const first = (order: readonly Decision[], decisions: readonly Decision[]): Decision =>
  order.find((one) => decisions.includes(one)) ?? 'undecidable';
