import { PolicyFaulty } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Account } from '../model/account.ts';
import type { ApiChange } from '../model/change.ts';
import type { Plan } from '../model/plan.ts';
import type { PolicyRemark, ProposedPolicy } from '../model/policyRemark.ts';
import type { Words } from '../model/words.ts';
import { dropNewest } from './askQuestion.ts';
import type { RunState, RunTools } from './run.ts';

/** What AWS says of a plan's policies before they are written. */
export interface Validated {
  /** with any of these the plan goes no further */
  readonly faults: readonly Words[];
  /** to know before approving; also that AWS could not be asked */
  readonly cautions: readonly Words[];
}

/**
 * Has AWS's Access Analyzer read the policies that a plan writes. offroot has validated them itself by then, so where AWS may not be
 * asked that is said, and nothing is lost.
 */
export async function validatePlan(
  { account, frontend }: { readonly account: Pick<Account, 'validatePolicies'> } & Pick<RunTools, 'frontend'>,
  { changes }: Pick<Plan, 'changes'>,
): Promise<Validated> {
  const proposed = changes.flatMap((change) => (change.kind === 'api' ? policyIn(change) : []));
  if (proposed.length === 0) return { faults: [], cautions: [] };
  frontend.progress({ kind: 'connecting', words: say('policy-check.doing') });
  const answers = await account.validatePolicies(proposed);
  if (answers.state === 'unreadable')
    return { faults: [], cautions: [say('policy-check.refused', { action: answers.action })] };
  const said = proposed.flatMap((policy, at) =>
    (answers.value[at] ?? []).map((remark) => ({ kind: remark.kind, about: aboutOf(policy, remark) })),
  );
  return {
    faults: said.flatMap(({ kind, about }) => (kind === 'error' ? [say('policy-check.fault', about)] : [])),
    cautions: said.flatMap(({ kind, about }) => (kind === 'error' ? [] : [say('policy-check.warned', about)])),
  };
}

interface NamedPolicy extends ProposedPolicy {
  readonly name: string;
}

function policyIn(change: ApiChange): readonly NamedPolicy[] {
  const { name } = change.line;
  switch (change.action) {
    case 'iam:CreatePolicy':
    case 'iam:CreatePolicyVersion':
      return [{ name, document: change.input.PolicyDocument, kind: 'identity' }];
    case 'iam:CreateRole':
      return [{ name, document: change.input.AssumeRolePolicyDocument, kind: 'trust' }];
    default:
      return [];
  }
}

const aboutOf = ({ name, document }: NamedPolicy, { said, path }: PolicyRemark) => ({
  where: [name, ...placeIn(document, path)].join(', '),
  said,
});

/** `ReadS3Objects, Resource` for a person, where AWS has `Statement[0].Resource[1]`. */
function placeIn(document: string, [element, at, part]: PolicyRemark['path']): readonly string[] {
  if (element === undefined) return [];
  if (element !== 'Statement' || typeof at !== 'number') return [String(element)];
  return [sidOf(document, at) ?? `Statement ${at + 1}`, ...(part === undefined ? [] : [String(part)])];
}

function sidOf(document: string, at: number): string | undefined {
  const { Statement }: { readonly Statement?: unknown } = JSON.parse(document);
  const statement: unknown = [Statement].flat()[at];
  if (typeof statement !== 'object' || statement === null || !('Sid' in statement)) return undefined;
  return typeof statement.Sid === 'string' ? statement.Sid : undefined;
}

/** Nothing is written: back to the answers that the policy comes from, or out with PolicyFaulty. */
export async function refuseFaulty(
  { frontend }: Pick<RunTools, 'frontend'>,
  state: RunState,
  step: string,
  faults: readonly Words[],
): Promise<void> {
  const given = await frontend.ask({
    id: 'apply.faulty',
    kind: 'choice',
    title: say('apply.faulty.title'),
    why: say('apply.faulty.why', { faults }),
    options: [
      { value: 'change', label: say('apply.faulty.change') },
      { value: 'leave', label: say('apply.failed.leave') },
    ],
    suggestion: 'change',
  });
  if (given !== 'back' && given.answer === 'leave') throw new PolicyFaulty(faults);
  if (!dropNewest(state)) state.putOff.add(step);
}
