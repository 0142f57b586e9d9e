import { awsManagedPolicies } from './awsManagedPolicies.ts';
import { missing } from './lookup.ts';
import type { Call } from './operation.ts';
import type { PracticeState, StoredPolicy } from './practiceState.ts';
import { AwsFault } from './wire/awsFault.ts';

/** The ARN of a customer managed policy. */
export const policyArn = (state: PracticeState, policy: Pick<StoredPolicy, 'path' | 'name'>): string =>
  `arn:aws:iam::${state.accountId}:policy${policy.path}${policy.name}`;

/** The account's own policy of that ARN, or undefined. */
export function findOwnPolicy(state: PracticeState, arn: string): StoredPolicy | undefined {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  // Nearly always the name is written as it is; the rest of the ARN is only put together where it is.
  const exact = state.policies.find((policy) => policy.name === name && policyArn(state, policy) === arn);
  return exact ?? state.policies.find((policy) => policyArn(state, policy).toLowerCase() === arn.toLowerCase());
}

/** A managed policy of either kind, as both are listed. */
export interface PolicyView {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  readonly path: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly defaultVersion: number;
  readonly versions: readonly { readonly number: number; readonly document: string; readonly createdAt: string }[];
  readonly tags: StoredPolicy['tags'];
}

/** The PolicyArn parameter. */
export const policyArnOf = ({ params }: Call): string => params.text('PolicyArn', { min: 20, max: 2048 });

/** The own policy of PolicyArn, to be changed; AWS's policies are not for changing. */
export function ownPolicyOf(call: Call): StoredPolicy {
  const arn = policyArnOf(call);
  const own = findOwnPolicy(call.state, arn);
  if (own !== undefined) return own;
  findPolicy(call.state, arn);
  throw new AwsFault('AccessDenied', `Cannot change the AWS managed policy ${arn}.`);
}

/** Every managed policy: AWS's own first, in the order of this program. */
export const allPolicies = (state: PracticeState): readonly PolicyView[] => [
  ...awsPolicyViews,
  ...state.policies.map((policy) => viewOwn(state, policy)),
];

const viewOwn = (state: PracticeState, policy: StoredPolicy): PolicyView => ({
  ...policy,
  arn: policyArn(state, policy),
});

/** The policy of that ARN, or AWS's NoSuchEntity. */
export function findPolicy(state: PracticeState, arn: string): PolicyView {
  const aws = awsPolicyByArn.get(arn.toLowerCase());
  if (aws !== undefined) return aws;
  const own = findOwnPolicy(state, arn);
  return own === undefined ? missing(`Policy ${arn} was not found.`) : viewOwn(state, own);
}

/** The document that counts, as JSON text. */
export function readPolicyDocument(state: PracticeState, arn: string): string {
  const { versions, defaultVersion } = findPolicy(state, arn);
  return versions.find(({ number }) => number === defaultVersion)?.document ?? '';
}

/** How many identities a policy is attached to, and how many it bounds. */
export interface PolicyUses {
  readonly attached: number;
  readonly bounds: number;
}

/** Tells the uses of each policy, by its ARN: all are counted in one walk over the identities. */
export function countPolicyUses(state: PracticeState): (arn: string) => PolicyUses {
  const attached = new Map<string, number>();
  const bounds = new Map<string, number>();
  const count = (counts: Map<string, number>, arn: string) => counts.set(arn, (counts.get(arn) ?? 0) + 1);
  for (const holder of [...state.users, ...state.groups, ...state.roles]) {
    for (const arn of holder.attached) count(attached, arn);
  }
  for (const { boundary } of [...state.users, ...state.roles]) {
    if (boundary !== null) count(bounds, boundary);
  }
  return (arn) => ({ attached: attached.get(arn) ?? 0, bounds: bounds.get(arn) ?? 0 });
}

const awsPolicyViews: readonly PolicyView[] = awsManagedPolicies.map((policy) => ({
  ...policy,
  updatedAt: policy.createdAt,
  defaultVersion: 1,
  versions: [{ number: 1, document: policy.document, createdAt: policy.createdAt }],
  tags: [],
}));

const awsPolicyByArn: ReadonlyMap<string, PolicyView> = new Map(
  awsPolicyViews.map((policy) => [policy.arn.toLowerCase(), policy]),
);
