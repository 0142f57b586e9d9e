import { type Call, iam, type Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { type Simulated, simulate, simulatedBoundary, simulatedDocuments, simulatedPrincipal } from '../simulation.ts';
import { constraintFault } from '../wire/awsFault.ts';

/** The policy simulator, over the same evaluator that guards this account. */
export const simulateOperations: readonly Operation[] = [
  iam('SimulatePrincipalPolicy', simulatePrincipalPolicy, {
    resource: ({ params }) => params.text('PolicySourceArn', { min: 20, max: 2048 }),
  }),
  iam('SimulateCustomPolicy', simulateCustomPolicy),
];

function simulatePrincipalPolicy(call: Call) {
  const { state, params } = call;
  const principal = simulatedPrincipal(state, params);
  const added = simulatedDocuments(params, 'PolicyInputList');
  return answer(call, {
    ...principal,
    policies: [...principal.policies, ...added],
    boundary: simulatedBoundary(params, principal.boundary),
  });
}

function simulateCustomPolicy(call: Call) {
  const { params } = call;
  const policies = simulatedDocuments(params, 'PolicyInputList');
  // Recorded: a list may be empty, but not left out.
  const isGiven = policies.length > 0 || params.optional('PolicyInputList', { min: 0 }) !== undefined;
  if (!isGiven) throw constraintFault('PolicyInputList', 'Member must not be null');
  const caller = params.optional('CallerArn', { min: 1, max: 2048 }) ?? 'STUB_PRINCIPAL_FOR_POLICY_SIMULATOR';
  return answer(call, {
    policies,
    boundary: simulatedBoundary(params, null),
    context: { 'aws:userid': caller },
  });
}

function answer({ params }: Call, simulated: Simulated) {
  const results = simulate(params, simulated);
  const { items, more } = pageOf(results, params, `simulation ${params.list('ActionNames').join()}`);
  return { EvaluationResults: items, ...more };
}
