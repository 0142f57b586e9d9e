import { createHash } from 'node:crypto';
import { findOidcProvider, oidcArn, oidcProviderOf, onOidcProvider } from '../oidcProviders.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { checkQuota } from '../quotas.ts';
import type { StoredOidcProvider } from '../storedOidcProvider.ts';
import { readTags, tagContext } from '../tagging.ts';
import { viewTags } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

/** Providers of OpenID Connect: who vouches for a program outside AWS, so that it needs no access key. */
export const oidcProviderOperations: readonly Operation[] = [
  iam('CreateOpenIDConnectProvider', create, {
    resource: ({ state, params }) => oidcArn(state, { url: readUrl(params) }),
    context: ({ params }) => tagContext(params),
  }),
  iam('GetOpenIDConnectProvider', (call) => view(oidcProviderOf(call)), { resource: onOidcProvider }),
  iam('ListOpenIDConnectProviders', ({ state }) => ({
    OpenIDConnectProviderList: state.oidcProviders.map((one) => ({ Arn: oidcArn(state, one) })),
  })),
  iam('DeleteOpenIDConnectProvider', remove, { resource: onOidcProvider }),
  iam('AddClientIDToOpenIDConnectProvider', addClient, { resource: onOidcProvider }),
  iam('RemoveClientIDFromOpenIDConnectProvider', removeClient, { resource: onOidcProvider }),
  iam('UpdateOpenIDConnectProviderThumbprint', updateThumbprints, { resource: onOidcProvider }),
];

/** An https address without a port or a query, told without its scheme. */
function readUrl(params: QueryParams): string {
  const url = params.text('Url', { max: 255 });
  const found = /^https:\/\/([a-z0-9][a-z0-9.-]*(?:\/[^?#:]*)?)$/i.exec(url)?.[1];
  if (found !== undefined) return found;
  throw new AwsFault('ValidationError', 'Invalid Open ID Connect Provider URL');
}

const clientRule = { max: 255 };

function readThumbprints(params: QueryParams): string[] {
  const thumbprints = params.list('ThumbprintList', { min: 40, max: 40 });
  if (thumbprints.length > 5) throw new AwsFault('InvalidInput', 'Thumbprint list must contain fewer than 5 entries.');
  return [...thumbprints];
}

function create({ state, params, now }: Call) {
  const url = readUrl(params);
  const clientIds = params.list('ClientIDList', clientRule);
  const thumbprints = readThumbprints(params);
  const tags = readTags(params, 'exact');
  if (state.oidcProviders.some((one) => one.url === url)) {
    throw new AwsFault('EntityAlreadyExists', `Provider with url https://${url} already exists.`);
  }
  checkQuota('ClientIdsPerOpenIdConnectProvider', clientIds.length - 1);
  checkQuota('OpenIdConnectProvidersPerAccount', state.oidcProviders.length);
  const provider: StoredOidcProvider = {
    url,
    clientIds: [...new Set(clientIds)],
    thumbprints: thumbprints.length > 0 ? thumbprints : [madeUpThumbprint(url)],
    createdAt: wireDate(now),
    tags,
  };
  state.oidcProviders.push(provider);
  return { OpenIDConnectProviderArn: oidcArn(state, provider), Tags: tags.length > 0 ? viewTags(tags) : undefined };
}

/** AWS fetches the certificate of the address where none is given; nothing leaves this machine, so this one is made up. */
const madeUpThumbprint = (url: string): string => createHash('sha1').update(url).digest('hex');

const view = ({ url, clientIds, thumbprints, createdAt, tags }: StoredOidcProvider) => ({
  Url: url,
  ClientIDList: clientIds,
  ThumbprintList: thumbprints,
  CreateDate: createdAt,
  Tags: tags.length > 0 ? viewTags(tags) : undefined,
});

// Documented: to delete one that is not there is no error.
function remove(call: Call): undefined {
  const provider = findOidcProvider(call);
  call.state.oidcProviders = call.state.oidcProviders.filter((one) => one !== provider);
}

function addClient(call: Call): undefined {
  const client = call.params.text('ClientID', clientRule);
  const provider = oidcProviderOf(call);
  if (provider.clientIds.includes(client)) return;
  checkQuota('ClientIdsPerOpenIdConnectProvider', provider.clientIds.length);
  provider.clientIds.push(client);
}

function removeClient(call: Call): undefined {
  const client = call.params.text('ClientID', clientRule);
  const provider = oidcProviderOf(call);
  provider.clientIds = provider.clientIds.filter((one) => one !== client);
}

function updateThumbprints(call: Call): undefined {
  const thumbprints = readThumbprints(call.params);
  const provider = oidcProviderOf(call);
  provider.thumbprints = thumbprints.length > 0 ? thumbprints : [madeUpThumbprint(provider.url)];
}
