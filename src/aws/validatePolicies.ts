import type { Account } from '../model/account.ts';
import { read } from '../model/reading.ts';
import type { Connected } from './connect.ts';
import { mapBounded } from './mapBounded.ts';
import { notAnswered } from './notAnswered.ts';
import type { Patience } from './retry.ts';

const action = 'access-analyzer:ValidatePolicy';

/** A plan waits for this: where AWS is slower, it is shown without AWS's word. */
const patienceMs = 15_000;

/** Has AWS's Access Analyzer read policies that nobody holds yet. */
export function createPolicyValidator(
  { clients, connection }: Connected,
  { now }: Patience,
): Account['validatePolicies'] {
  return async (policies) => {
    const enough = AbortSignal.timeout(patienceMs);
    try {
      const analyzer = await clients.open('accessanalyzer');
      const remarks = await mapBounded(policies, 1, (policy) => analyzer.validatePolicy(policy, enough));
      return read(remarks, now().toISOString());
    } catch (error) {
      return notAnswered(error, action, connection);
    }
  };
}
