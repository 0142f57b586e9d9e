import { type OwnPolicy, ownPolicies } from '../facts/ownPolicies.ts';
import { say } from '../messages/say.ts';
import { type Severity, severities } from '../model/finding.ts';
import type { Authorization } from '../model/iam.ts';
import type { Words } from '../model/words.ts';
import type { PolicyDocument } from '../policies/document.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';
import type { Judgement } from './judging.ts';

/** What is said of one policy of the account's own. `unreadable` where its document makes no sense: never a pass. */
export type PolicyFault = Omit<Judgement, 'resource' | 'verdict'> & { readonly verdict?: Judgement['verdict'] };

/** Asks about every policy that somebody of this account wrote, one by one; each document is read once. */
export function judgePolicies(
  authorization: Authorization,
  faultOf: (document: PolicyDocument, policy: OwnPolicy) => PolicyFault | null,
): readonly Judgement[] {
  const policies = ownPolicies(authorization);
  const passed = say('check.own-policies', { count: policies.length });
  return judgePolicyTexts(policies, passed, (policy) => {
    const parsed = parsePolicy(policy.document);
    return parsed.ok ? faultOf(parsed.document, policy) : unreadablePolicy(policy);
  });
}

/**
 * One judgement for each policy at fault. The inline policies of one holder share one, since a finding is known by its
 * resource; one that passes, in the words given, where nothing is at fault.
 */
export function judgePolicyTexts(
  policies: readonly OwnPolicy[],
  passed: Words,
  faultOf: (policy: OwnPolicy) => PolicyFault | null,
): readonly Judgement[] {
  const byResource = new Map<string, readonly Judgement[]>();
  for (const policy of policies) {
    const fault = faultOf(policy);
    if (fault === null) continue;
    const judgement: Judgement = { verdict: 'fail', resource: policy.resource, ...fault };
    byResource.set(policy.resource, [...(byResource.get(policy.resource) ?? []), judgement]);
  }
  if (byResource.size > 0) return [...byResource.values()].flatMap(together);
  return [{ verdict: 'pass', resource: 'policies', detail: passed }];
}

/** A policy whose document IAM would not take: not known to be good. */
export const unreadablePolicy = (policy: OwnPolicy): PolicyFault => ({
  verdict: 'unknown',
  detail: say('check.policy.unreadable', { policy: wordPolicy(policy) }),
});

/** A policy by its name, and by its holder where it sits on one. */
export const wordPolicy = ({ name, holder }: OwnPolicy) =>
  holder === null ? say('check.policy', { name }) : say('check.policy.inline', { name, holder });

/** How much a fault weighs: a policy that nobody holds does no harm yet. */
export const weighed = ({ held }: OwnPolicy): { readonly severity?: Severity } => (held ? {} : { severity: 'low' });

function together(judgements: readonly Judgement[]): readonly Judgement[] {
  // What fails outweighs what is not known.
  const failed = judgements.filter(({ verdict }) => verdict === 'fail');
  const [first, ...more] = failed.length > 0 ? failed : judgements;
  if (first === undefined || more.length === 0) return first === undefined ? [] : [first];
  const all = [first, ...more];
  const details = say('check.policies', { policies: all.map(({ detail }) => detail) });
  const { severity: _, ...rest } = first;
  // Where one of them weighs as much as its check, so do all together.
  const weights = all.flatMap(({ severity }) => severity ?? []);
  const worst = weights.length < all.length ? undefined : severities.find((one) => weights.includes(one));
  return [{ ...rest, detail: details, ...(worst === undefined ? {} : { severity: worst }) }];
}
