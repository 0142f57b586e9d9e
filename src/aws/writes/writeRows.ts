import type { AwsClients } from '../clients.ts';
import type { Written } from './written.ts';

/** How each write of a table of inputs is made. An action without a row does not compile. */
export type WriteRows<Inputs> = {
  readonly [A in keyof Inputs]: (clients: AwsClients, input: Inputs[A]) => Promise<Written>;
};
