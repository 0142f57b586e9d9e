import type { HttpHandlerUserInput } from '@smithy/core/protocols';
import type { AwsCredentialIdentity } from '@smithy/types';
import { AccessDenied, CannotConnect, type OffrootError } from '../errors.ts';
import type { Clock } from '../model/clock.ts';
import { awsServices, type Connection, type CredentialSource } from '../model/connection.ts';
import type { AwsCredentials } from './apis/clientConfig.ts';
import { type AwsConfig, type Env, readAwsConfig } from './awsConfig.ts';
import { type AwsClients, buildClients } from './clients.ts';
import { buildCredentialChain, isFromProfile, lookUpCredentials, sourceOf } from './credentials.ts';
import { type Facts, identifyCaller } from './identifyCaller.ts';
import { codeOf, connectProblemOf, isDenial, messageOf } from './wordAwsError.ts';

/** The practice account in place of AWS: its wire and one caller's credentials. */
interface PracticeWire {
  readonly requestHandler: HttpHandlerUserInput;
  readonly credentials: AwsCredentials;
  readonly region: string;
}

export interface ConnectOptions {
  readonly profile?: string;
  readonly region?: string;
  readonly endpointUrl?: string;
  /** process.env; the SDK's chain looks at that itself */
  readonly env: Env;
  readonly practice?: PracticeWire;
  readonly clock: Clock;
  /** fires when the person leaves: nothing more is read then */
  readonly cancelled?: AbortSignal;
}

/** A connection that has proven to work: AWS said who is calling. */
export interface Connected {
  readonly connection: Connection;
  readonly clients: AwsClients;
}

/**
 * Finds credentials, and asks AWS whose they are. Throws CannotConnect with the problem and what is known of it, or AccessDenied
 * where a profile's role may not be assumed. Facts, as far as known: `profile`, `source`, `endpoint`, `region`, `code`, `reason`
 * (AWS's words), `minutes` and `direction` (`ahead` or `behind`: this machine's clock), `partition`, `account`,
 * `command` (what to run to sign in again).
 */
export const connect = (options: ConnectOptions): Promise<Connected> =>
  options.practice === undefined ? connectToAws(options) : connectToPractice(options.practice, options);

async function connectToAws({ env, clock, cancelled, ...flags }: ConnectOptions): Promise<Connected> {
  const config = await readAwsConfig(flags, env);
  const facts = factsOf(config);
  if (!config.found) throw new CannotConnect('unknown-profile', facts);
  if (!config.endpoints.every(({ url }) => URL.canParse(url))) {
    throw new CannotConnect('no-network', { ...facts, code: 'InvalidUrl' });
  }

  const { region, endpoints, named } = config;
  const chain = buildCredentialChain(config);
  const clients = buildClients({
    credentials: chain,
    region,
    endpoints,
    ...(named === null ? {} : { profile: named }),
    ...(cancelled ? { cancelled } : {}),
  });
  // Asked through the client, so that the chain knows its region.
  const look = () => clients.sts.config.credentials();
  const credentials = await lookUpCredentials(look, config, clock).catch((error: unknown) => {
    throw wordLookUp(error, config);
  });
  const identity = await identifyCaller(clients.sts, credentials, { facts, checksClock: true });
  if (identity.partition !== 'aws') {
    throw new CannotConnect('partition', { ...facts, partition: identity.partition, account: identity.account });
  }

  const source = sourceOf(credentials, env);
  return {
    clients,
    connection: {
      identity,
      source,
      profile: isFromProfile(source) ? (named ?? 'default') : null,
      accessKeyId: credentials.accessKeyId,
      keyKind: keyKindOf(credentials),
      region,
      endpoints: endpoints.map(({ service, url }) => ({ service, url: withoutUserInfo(url) })),
      practice: false,
    },
  };
}

async function connectToPractice(
  { requestHandler, credentials, region }: PracticeWire,
  { cancelled }: ConnectOptions,
): Promise<Connected> {
  // AWS's own addresses are named, so that an AWS_ENDPOINT_URL of the person's shell plays no part in practice.
  const endpoints = awsServices.map((service) => ({
    service,
    url: `https://${service.replace('_', '-')}.amazonaws.com`,
  }));
  const clients = buildClients({
    credentials,
    region,
    endpoints,
    requestHandler,
    ...(cancelled ? { cancelled } : {}),
  });
  const caller = await clients.sts.config.credentials();
  const identity = await identifyCaller(clients.sts, caller, { facts: {}, checksClock: false });
  return {
    clients,
    connection: {
      identity,
      source: 'practice',
      profile: null,
      accessKeyId: caller.accessKeyId,
      keyKind: keyKindOf(caller),
      region,
      endpoints: [],
      practice: true,
    },
  };
}

function factsOf({ named, region, endpoints }: AwsConfig): Facts {
  const endpoint = endpoints[0]?.url;
  return {
    region,
    ...(named === null ? {} : { profile: named }),
    ...(endpoint === undefined ? {} : { endpoint: withoutUserInfo(endpoint) }),
  };
}

// What the chain says of a credential_process may quote what the program printed, so none of its text is passed on.
function wordLookUp(error: unknown, config: AwsConfig): OffrootError {
  const code = error instanceof CannotConnect ? (error.facts.code ?? '') : codeOf(error);
  if (isDenial(code)) {
    const [, principal = '', action = 'sts:AssumeRole'] =
      /User: (\S+) is not authorized to perform: (\S+)/.exec(messageOf(error)) ?? [];
    return new AccessDenied(action, principal, messageOf(error));
  }
  const problem = (error instanceof CannotConnect ? error.problem : connectProblemOf(error)) ?? 'other';
  const { kind, named } = config;
  return new CannotConnect(problem, {
    ...factsOf(config),
    code,
    ...(kind === null ? {} : { source: kind }),
    ...(problem === 'login-needed' ? { command: signInAgain(kind, named) } : {}),
  });
}

const signInAgain = (kind: CredentialSource | null, named: string | null): string =>
  `aws ${kind === 'sso' ? 'sso login' : 'login'}${named === null ? '' : ` --profile ${named}`}`;

function keyKindOf({ accessKeyId, sessionToken }: AwsCredentialIdentity): Connection['keyKind'] {
  if (accessKeyId.startsWith('AKIA')) return 'long-term';
  return accessKeyId.startsWith('ASIA') || sessionToken ? 'temporary' : 'long-term';
}

/** An address may carry a name and a password before its host. */
const withoutUserInfo = (url: string): string => url.replace(/\/\/[^/]*@/, '//');
