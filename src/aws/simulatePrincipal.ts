import { type EvaluationResult, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import type { Account, PrincipalAccess, PrincipalQuestion } from '../model/account.ts';
import { read } from '../model/reading.ts';
import type { Connected } from './connect.ts';
import { mapBounded } from './mapBounded.ts';
import { notAnswered } from './notAnswered.ts';
import { readPages } from './readers/readPages.ts';
import type { Patience } from './retry.ts';
import { contextEntries } from './simulate.ts';

const action = 'iam:SimulatePrincipalPolicy';

/** Somebody waits for the answer: where AWS is slower, offroot decides by itself. */
const patienceMs = 15_000;

/** Asks AWS's policy simulator of the policies that somebody really has, a permissions boundary and an Organization's among them. */
export function createPrincipalSimulator(
  { clients, connection }: Connected,
  { now }: Patience,
): Account['simulatePrincipal'] {
  const ask = async (question: PrincipalQuestion, abortSignal: AbortSignal): Promise<readonly PrincipalAccess[]> => {
    const results = await readPages(
      (Marker) =>
        clients.iam.send(
          new SimulatePrincipalPolicyCommand({
            PolicySourceArn: question.arn,
            ActionNames: [...question.actions],
            ResourceArns: [question.resource],
            ContextEntries: [...contextEntries(question.context)],
            Marker,
          }),
          { abortSignal },
        ),
      ({ EvaluationResults = [] }) => EvaluationResults,
    );
    return question.actions.map((wanted) => accessIn(results, wanted));
  };
  return async (questions) => {
    const enough = AbortSignal.timeout(patienceMs);
    try {
      const answers = await mapBounded(questions, 1, (one) => ask(one, enough));
      return read(answers, now().toISOString());
    } catch (error) {
      return notAnswered(error, action, connection);
    }
  };
}

function accessIn(results: readonly EvaluationResult[], wanted: string): PrincipalAccess {
  const own = results.find(({ EvalActionName }) => EvalActionName?.toLowerCase() === wanted.toLowerCase());
  if (own?.EvalDecision === undefined) throw new Error(`nothing was said of ${wanted}`);
  const outside = own.OrganizationsDecisionDetail?.AllowedByOrganizations === false;
  const beyond = own.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false;
  return {
    // A decision that an Organization overrules is told as the decision of the account's own policies.
    access: outside && own.EvalDecision === 'allowed' ? 'implicitDeny' : own.EvalDecision,
    complete: (own.MissingContextValues ?? []).length === 0,
    policies: [...new Set((own.MatchedStatements ?? []).flatMap(({ SourcePolicyId }) => SourcePolicyId ?? []))],
    heldBackBy: outside ? 'organization' : beyond ? 'boundary' : null,
  };
}
