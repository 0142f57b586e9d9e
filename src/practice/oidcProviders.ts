import { missing } from './lookup.ts';
import type { Call } from './operation.ts';
import type { PracticeState } from './practiceState.ts';
import type { StoredOidcProvider } from './storedOidcProvider.ts';

/** The ARN of the provider at that address. */
export const oidcArn = ({ accountId }: PracticeState, { url }: Pick<StoredOidcProvider, 'url'>): string =>
  `arn:aws:iam::${accountId}:oidc-provider/${url}`;

/** What policies are judged against: the ARN as it is given. */
export const onOidcProvider = ({ params }: Call): string =>
  params.text('OpenIDConnectProviderArn', { min: 20, max: 2048 });

/** The provider of OpenIDConnectProviderArn, undefined where there is none. */
export function findOidcProvider(call: Call): StoredOidcProvider | undefined {
  const arn = onOidcProvider(call);
  return call.state.oidcProviders.find((one) => oidcArn(call.state, one) === arn);
}

/** As `findOidcProvider`, or AWS's NoSuchEntity. */
export const oidcProviderOf = (call: Call): StoredOidcProvider =>
  findOidcProvider(call) ?? missing(`OpenIDConnect Provider not found for arn ${onOidcProvider(call)}`);
