import { contextKeysOf } from '../contextKeysOf.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { simulatedDocuments, simulatedPrincipal } from '../simulation.ts';

/** The condition keys that policies look at: what a simulation has to be told. */
export const contextKeyOperations: readonly Operation[] = [
  iam('GetContextKeysForCustomPolicy', ({ params }: Call) => ({
    ContextKeyNames: contextKeysOf(simulatedDocuments(params, 'PolicyInputList').map(({ document }) => document)),
  })),
  iam(
    'GetContextKeysForPrincipalPolicy',
    ({ state, params }: Call) => {
      const own = simulatedPrincipal(state, params).policies;
      const more = simulatedDocuments(params, 'PolicyInputList');
      return { ContextKeyNames: contextKeysOf([...own, ...more].map(({ document }) => document)) };
    },
    { resource: ({ params }) => params.text('PolicySourceArn', { min: 20, max: 2048 }) },
  ),
];
