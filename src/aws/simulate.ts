import {
  type ContextEntry,
  type EvaluationResult,
  type ResourceSpecificResult,
  SimulateCustomPolicyCommand,
  type SimulateCustomPolicyCommandInput,
} from '@aws-sdk/client-iam';
import type { Account, SimulatedAccess, Simulation } from '../model/account.ts';
import { read } from '../model/reading.ts';
import type { Connected } from './connect.ts';
import { mapBounded } from './mapBounded.ts';
import { notAnswered } from './notAnswered.ts';
import { readPages } from './readers/readPages.ts';
import type { Patience } from './retry.ts';

const action = 'iam:SimulateCustomPolicy';

// The simulator is throttled sooner than the lists are.
const simulationsAtOnce = 2;

/** A plan waits for this: where AWS is slower, it is shown without AWS's word. */
const patienceMs = 15_000;

/** Asks AWS's policy simulator of policies as they are handed in: nothing of the account's own is looked at. */
export function createSimulator({ clients, connection }: Connected, { now }: Patience): Account['simulate'] {
  const simulate = async (simulation: Simulation, abortSignal: AbortSignal): Promise<readonly SimulatedAccess[]> => {
    const input = inputOf(simulation);
    const results = await readPages(
      (Marker) => clients.iam.send(new SimulateCustomPolicyCommand({ ...input, Marker }), { abortSignal }),
      ({ EvaluationResults = [] }) => EvaluationResults,
    );
    return simulation.requests.map((request) => accessIn(results, request));
  };
  return async (simulations) => {
    const enough = AbortSignal.timeout(patienceMs);
    try {
      const answers = await mapBounded(simulations, simulationsAtOnce, (one) => simulate(one, enough));
      return read(answers, now().toISOString());
    } catch (error) {
      return notAnswered(error, action, connection);
    }
  };
}

/** Every action is judged on every resource; those that were asked about are picked out of it. */
const inputOf = ({ policies, boundary, caller, context, requests }: Simulation): SimulateCustomPolicyCommandInput => ({
  PolicyInputList: [...policies],
  ...(boundary === null ? {} : { PermissionsBoundaryPolicyInputList: [boundary] }),
  ...(caller === null ? {} : { CallerArn: caller }),
  ActionNames: [...new Set(requests.map((request) => request.action))],
  ResourceArns: [...new Set(requests.map(({ resource }) => resource))],
  ContextEntries: [...contextEntries(context)],
});

/** A request's context as the simulator takes it: every key says of what type it is. */
export const contextEntries = (context: Readonly<Record<string, string>>): readonly ContextEntry[] =>
  Object.entries(context).map(([ContextKeyName, value]) => ({
    ContextKeyName,
    ContextKeyType: contextTypes[ContextKeyName] ?? 'string',
    ContextKeyValues: [value],
  }));

const contextTypes: Readonly<Record<string, NonNullable<ContextEntry['ContextKeyType']>>> = {
  'aws:MultiFactorAuthPresent': 'boolean',
  'aws:SecureTransport': 'boolean',
  'aws:ViaAWSService': 'boolean',
  'aws:SourceIp': 'ip',
  'aws:CurrentTime': 'date',
  'aws:EpochTime': 'date',
  'aws:MultiFactorAuthAge': 'numeric',
};

function accessIn(
  results: readonly EvaluationResult[],
  { action: wanted, resource }: Simulation['requests'][number],
): SimulatedAccess {
  const own = results.find(({ EvalActionName }) => EvalActionName?.toLowerCase() === wanted.toLowerCase());
  // The decision of the whole is of its worst resource, so only this resource's own counts.
  const one: ResourceSpecificResult | undefined = own?.ResourceSpecificResults?.find(
    ({ EvalResourceName }) => EvalResourceName === resource,
  );
  const access = one?.EvalResourceDecision;
  if (access === undefined) throw new Error(`nothing was said of ${wanted}`);
  return { access, complete: (one?.MissingContextValues ?? own?.MissingContextValues ?? []).length === 0 };
}
