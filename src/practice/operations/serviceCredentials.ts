import { newId, newText } from '../identifiers.ts';
import { findUser, missing, ownerName, ownerOf } from '../lookup.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { pageOf } from '../paging.ts';
import type { PracticeState } from '../practiceState.ts';
import { onUser } from '../resources.ts';
import type { StoredServiceCredential } from '../storedCredentials.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Passwords for the few services that have their own. Their secret is shown once; nothing here can be done with it. */
export const serviceCredentialOperations: readonly Operation[] = [
  iam('CreateServiceSpecificCredential', create, { resource: onUser }),
  iam('ListServiceSpecificCredentials', list, { resource: (call) => (isForAll(call) ? '*' : onUser(call)) }),
  iam('UpdateServiceSpecificCredential', update, { resource: onUser }),
  iam('DeleteServiceSpecificCredential', remove, { resource: onUser }),
];

const codecommit = 'codecommit.amazonaws.com';
const services = [codecommit, 'cassandra.amazonaws.com', 'bedrock.amazonaws.com', 'logs.amazonaws.com'];
/** Those whose credential is one string and may expire. */
const keyServices = ['bedrock.amazonaws.com', 'logs.amazonaws.com'];
const perService = 2;

const isForAll = ({ params }: Call): boolean => params.flag('AllUsers') === true;

const view = (state: PracticeState, one: StoredServiceCredential) => ({
  UserName: ownerName(state, one.owner),
  Status: one.active ? 'Active' : 'Inactive',
  ...(keyServices.includes(one.service) ? { ServiceCredentialAlias: one.userName } : { ServiceUserName: one.userName }),
  CreateDate: one.createdAt,
  ExpirationDate: one.expiresAt ?? undefined,
  ServiceSpecificCredentialId: one.id,
  ServiceName: one.service,
});

function create(call: Call) {
  const { state, params, now, random } = call;
  const service = supported(params.text('ServiceName'));
  const days = params.integer('CredentialAgeDays', 1, 36_600);
  const user = findUser(state, params.text('UserName', { max: 64 }));
  const present = state.serviceCredentials.filter((one) => one.owner === user.id && one.service === service);
  if (present.length >= perService) {
    throw new AwsFault('LimitExceeded', `Cannot exceed quota for ServiceSpecificCredentialsPerUser: ${perService}`);
  }
  const credential: StoredServiceCredential = {
    id: newId('ACCA', random),
    owner: user.id,
    service,
    userName: `${user.name}-at-${state.accountId}${present.length === 0 ? '' : `+${present.length}`}`,
    active: true,
    createdAt: wireDate(now),
    expiresAt: days === undefined ? null : wireDate(new Date(now.getTime() + days * 86_400_000)),
  };
  state.serviceCredentials.push(credential);
  const secret = newText('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 44, random);
  const shown = keyServices.includes(service) ? { ServiceCredentialSecret: secret } : { ServicePassword: secret };
  return { ServiceSpecificCredential: { ...view(state, credential), ...shown } };
}

function supported(service: string): string {
  if (services.includes(service)) return service;
  throw new AwsFault('NotSupportedService', `The specified service ${service} is not supported.`);
}

function list(call: Call) {
  const { state, params } = call;
  const service = params.optional('ServiceName');
  if (service !== undefined) supported(service);
  const owner = isForAll(call) ? null : ownerOf(call);
  const wanted = state.serviceCredentials.filter(
    (one) => (owner === null || one.owner === owner) && (service === undefined || one.service === service),
  );
  const { items, more } = pageOf(wanted, params, `service credentials ${owner} ${service}`);
  return { ServiceSpecificCredentials: items.map((one) => view(state, one)), ...more };
}

function ownCredential(call: Call): StoredServiceCredential {
  const id = call.params.text('ServiceSpecificCredentialId', { min: 20, max: 128, pattern: /^[\w]+$/ });
  const owner = ownerOf(call);
  const found = call.state.serviceCredentials.find((one) => one.id === id && one.owner === owner);
  return found ?? missing(`The Service Specific Credential with id ${id} cannot be found.`);
}

function update(call: Call): undefined {
  const status = call.params.choice('Status', ['Active', 'Inactive']) ?? call.params.text('Status');
  ownCredential(call).active = status === 'Active';
}

function remove(call: Call): undefined {
  const credential = ownCredential(call);
  call.state.serviceCredentials.splice(call.state.serviceCredentials.indexOf(credential), 1);
}
