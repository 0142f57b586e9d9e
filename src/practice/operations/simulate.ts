import { type Call, iam, type Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { type Simulated, simulate, simulatedDocuments, simulatedPrincipal } from '../simulation.ts';
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
  const boundary = simulatedDocuments(params, 'PermissionsBoundaryPolicyInputList');
  return answer(call, {
    ...principal,
    policies: [...principal.policies, ...added],
    boundary: boundary.length > 0 ? boundary : principal.boundary,
  });
}

function simulateCustomPolicy(call: Call) {
  const policies = simulatedDocuments(call.params, 'PolicyInputList');
  if (policies.length === 0) throw constraintFault('PolicyInputList', 'Member must not be null');
  const boundary = simulatedDocuments(call.params, 'PermissionsBoundaryPolicyInputList');
  return answer(call, { policies, boundary: boundary.length > 0 ? boundary : null, context: {} });
}

function answer({ params }: Call, simulated: Simulated) {
  const results = simulate(params, simulated);
  const { items, more } = pageOf(results, params, `simulation ${params.list('ActionNames').join()}`);
  return { EvaluationResults: items, ...more };
}
