import { createHash } from 'node:crypto';
import type { PracticeState } from '../practiceState.ts';
import { bucketArn } from '../s3/buckets.ts';
import type { StoredAnalyzer } from '../storedAnalyzer.ts';
import { externalPrincipals } from '../trust/externalPrincipals.ts';
import { roleArn } from '../views.ts';

/** Somebody from outside who is let in: a finding as both lists have it, and who it is. */
export interface ExternalAccess {
  readonly shown: Readonly<Record<string, string>>;
  /** an account, an ARN, an identity provider, or `*` for anybody */
  readonly principal: string;
}

/** What an analyzer of the account finds now: roles and buckets of its region that let somebody from outside in. */
export function findingsOf(state: PracticeState, analyzer: StoredAnalyzer, now: string): readonly ExternalAccess[] {
  if (analyzer.type !== 'ACCOUNT') return [];
  const roles = state.roles.map((role) => ({
    resource: roleArn(state, role),
    resourceType: 'AWS::IAM::Role',
    since: role.createdAt,
    policy: role.trust,
  }));
  const buckets = state.buckets
    .filter(({ region }) => region === analyzer.region)
    // Where public policies are restricted, a policy that is public lets nobody in.
    .filter(({ publicAccessBlock }) => publicAccessBlock?.restrictBuckets !== true)
    .flatMap(({ name, createdAt, policy }) =>
      policy === null ? [] : [{ resource: bucketArn(name), resourceType: 'AWS::S3::Bucket', since: createdAt, policy }],
    );
  return [...roles, ...buckets].flatMap(({ resource, resourceType, since, policy }) =>
    externalPrincipals(policy, state.accountId).map((principal) => ({
      principal,
      shown: {
        id: idOf(analyzer, resource, principal),
        resource,
        resourceType,
        resourceOwnerAccount: state.accountId,
        status: 'ACTIVE',
        createdAt: since > analyzer.createdAt ? since : analyzer.createdAt,
        analyzedAt: now,
        updatedAt: now,
      },
    })),
  );
}

/** The same opening has the same id each time it is looked at. */
function idOf({ name, region }: StoredAnalyzer, resource: string, principal: string): string {
  const hex = createHash('sha256').update(`${region} ${name} ${resource} ${principal}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
