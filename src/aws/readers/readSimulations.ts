import { type EvaluationResult, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import type { Simulations } from '../../model/credentials.ts';
import type { Authorization, User } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { mapBounded } from '../mapBounded.ts';
import { attempt } from './attempt.ts';
import type { ReadContext, Reader } from './reader.ts';
import { readPages } from './readPages.ts';

/**
 * What AWS's own simulator says of each user who seems to administer, MFA being present: `allowed` only where every telling action is,
 * on every resource. It takes permissions boundaries and an Organization's policies into account, which reading policies cannot.
 */
export const readSimulations: Reader<Simulations> = async (context) => {
  const authorization = await context.authorization();
  if (authorization.state === 'unreadable') return authorization;

  const administrators = usersWhoSeemToAdminister(authorization.value);
  const verdicts = await mapBounded(
    administrators,
    simulationsAtOnce,
    async (user) => [user.name, await simulate(context, user)] as const,
    (done) => context.progress(done, administrators.length),
  );
  return read(Object.fromEntries(verdicts), context.clock.now().toISOString());
};

// The simulator is throttled sooner than the lists are.
const simulationsAtOnce = 2;

// Of services apart, so that a Deny of an Organization on one of them shows.
const tellingActions = [
  'iam:CreateUser',
  'iam:AttachUserPolicy',
  'iam:DeactivateMFADevice',
  'iam:UpdateLoginProfile',
  's3:CreateBucket',
  'ec2:RunInstances',
  'cloudtrail:CreateTrail',
];

const simulate = ({ iam }: ReadContext, user: User): Promise<'allowed' | 'denied'> =>
  attempt('iam:SimulatePrincipalPolicy', async () => {
    const allowed = await readPages(
      (Marker) =>
        iam.send(
          new SimulatePrincipalPolicyCommand({
            PolicySourceArn: user.arn,
            ActionNames: tellingActions,
            ContextEntries: [
              {
                ContextKeyName: 'aws:MultiFactorAuthPresent',
                ContextKeyType: 'boolean',
                ContextKeyValues: ['true'],
              },
            ],
            Marker,
          }),
        ),
      ({ EvaluationResults = [] }) => EvaluationResults.filter(isAllowed).map((result) => result.EvalActionName),
    );
    return tellingActions.every((action) => allowed.includes(action)) ? 'allowed' : 'denied';
  });

const isAllowed = (result: EvaluationResult): boolean =>
  result.EvalDecision === 'allowed' && result.OrganizationsDecisionDetail?.AllowedByOrganizations !== false;

/** Anything that could be full administration: to ask about one user too many costs a call, one too few costs a proof. */
function usersWhoSeemToAdminister({ users, groups, policies }: Authorization): readonly User[] {
  const wide = new Set(policies.filter(({ document }) => allowsAll(document)).map(({ arn }) => arn));
  const carriesAll = ({ attached, inline }: Pick<User, 'attached' | 'inline'>) =>
    attached.some(({ arn }) => arn.endsWith(':policy/AdministratorAccess') || wide.has(arn)) ||
    inline.some(({ document }) => allowsAll(document));
  const wideGroups = new Set(groups.filter(carriesAll).map(({ name }) => name));
  return users.filter((user) => carriesAll(user) || user.groups.some((name) => wideGroups.has(name)));
}

const allowsAll = (document: string): boolean => /"Action"\s*:\s*(\[[^\]]*)?"(\*|\*:\*|iam:\*)"/.test(document);
