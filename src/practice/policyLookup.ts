import { awsManagedPolicies } from './awsManagedPolicies.ts';
import { missing } from './lookup.ts';
import type { Call } from './operation.ts';
import type { PracticeState, StoredPolicy } from './practiceState.ts';
import { AwsFault } from './wire/awsFault.ts';

/** The ARN of a customer managed policy. */
export const policyArn = (state: PracticeState, policy: Pick<StoredPolicy, 'path' | 'name'>): string =>
  `arn:aws:iam::${state.accountId}:policy${policy.path}${policy.name}`;

/** The account's own policy of that ARN, or undefined. */
export const findOwnPolicy = (state: PracticeState, arn: string): StoredPolicy | undefined =>
  state.policies.find((policy) => policyArn(state, policy).toLowerCase() === arn.toLowerCase());

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
  ...state.policies.map((policy) => ({ ...policy, arn: policyArn(state, policy) })),
];

/** The policy of that ARN, or AWS's NoSuchEntity. */
export const findPolicy = (state: PracticeState, arn: string): PolicyView =>
  allPolicies(state).find((policy) => policy.arn.toLowerCase() === arn.toLowerCase()) ??
  missing(`Policy ${arn} was not found.`);

/** The document that counts, as JSON text. */
export function readPolicyDocument(state: PracticeState, arn: string): string {
  const { versions, defaultVersion } = findPolicy(state, arn);
  return versions.find(({ number }) => number === defaultVersion)?.document ?? '';
}

/** How many identities a policy is attached to, and how many it bounds. */
export function policyUses(state: PracticeState, arn: string) {
  const holders = [...state.users, ...state.groups, ...state.roles];
  const bounded = [...state.users, ...state.roles];
  return {
    attached: holders.filter((holder) => holder.attached.includes(arn)).length,
    bounds: bounded.filter((holder) => holder.boundary === arn).length,
  };
}

const awsPolicyViews: readonly PolicyView[] = awsManagedPolicies.map((policy) => ({
  ...policy,
  updatedAt: policy.createdAt,
  defaultVersion: 1,
  versions: [{ number: 1, document: policy.document, createdAt: policy.createdAt }],
  tags: [],
}));
