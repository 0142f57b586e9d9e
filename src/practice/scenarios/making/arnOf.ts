import { awsManagedPolicies } from '../../awsManagedPolicies.ts';
import { policyArn } from '../../policyLookup.ts';
import type { Draft } from './draft.ts';

/** Finds policies by their names, the account's own first. Throws where neither the account nor AWS has one: a slip in a scenario. */
export function arnOf({ state }: Draft): (name: string) => string {
  const own = state.policies.map((policy): [string, string] => [policy.name, policyArn(state, policy)]);
  const arns = new Map([...awsManagedPolicies.map(({ name, arn }): [string, string] => [name, arn]), ...own]);
  return (name) => {
    const arn = arns.get(name);
    if (arn === undefined) throw new Error(`no policy is called ${name}`);
    return arn;
  };
}
