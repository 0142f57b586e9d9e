import type { Affected } from '../../facts/rehearsal/affectedPeople.ts';
import type { Held, HeldPolicy } from '../../facts/rehearsal/heldPolicies.ts';
import type { Account } from '../../model/account.ts';

/** At two calls each. */
const mostRead = 10;

/**
 * People with the documents of policies that the account's reading does not have: AWS's own are in it only where something uses
 * them already. `unseen` names what could not be read either.
 */
export async function readUnseen(
  account: Pick<Account, 'readPolicyDocuments'>,
  people: readonly Affected[],
): Promise<{ readonly seen: readonly Affected[]; readonly unseen: readonly string[] }> {
  const missing = new Map(
    people
      .flatMap(({ before, after }) => [...policiesOf(before), ...policiesOf(after)])
      .filter(({ document }) => document === null)
      .map(({ arn, name }) => [arn ?? name, name]),
  );
  const arns = [...missing.keys()].filter((arn) => arn.startsWith('arn:')).slice(0, mostRead);
  const documents = arns.length === 0 ? new Map<string, string>() : await account.readPolicyDocuments(arns);
  const fill = (policy: HeldPolicy): HeldPolicy => ({
    ...policy,
    document: policy.document ?? documents.get(policy.arn ?? '') ?? null,
  });
  const fillAll = (held: Held): Held => ({
    ...held,
    policies: held.policies.map(fill),
    boundary: held.boundary && fill(held.boundary),
  });
  return {
    seen: people.map(({ users, before, after }) => ({
      users,
      before: before && fillAll(before),
      after: fillAll(after),
    })),
    unseen: [...missing].filter(([arn]) => !documents.has(arn)).map(([, name]) => name),
  };
}

const policiesOf = (held: Held | null): readonly HeldPolicy[] =>
  held === null ? [] : [...held.policies, ...(held.boundary ? [held.boundary] : [])];
