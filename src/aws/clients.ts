import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import type { HttpHandlerUserInput } from '@smithy/core/protocols';
import type { AwsService, EndpointOverride } from '../model/connection.ts';
import type { AwsCredentials, ClientConfig } from './apis/clientConfig.ts';
import { type OpenApi, openLazily } from './apis/lazyApis.ts';
import { buildRetryStrategy, maxAttempts } from './retry.ts';
import { stopReading } from './stopReading.ts';

/** What everything goes through. */
export interface AwsClients {
  readonly iam: IAMClient;
  readonly sts: STSClient;
  /** the services beside them, loaded when they are first asked for */
  readonly open: OpenApi;
}

export interface ClientSettings {
  readonly credentials: AwsCredentials;
  readonly region: string;
  /** the only addresses other than AWS's own: what is shown to the person is what is used */
  readonly endpoints: readonly EndpointOverride[];
  readonly requestHandler?: HttpHandlerUserInput;
  readonly profile?: string;
  /** fires when the person leaves */
  readonly cancelled?: AbortSignal;
}

/** Clients of IAM, STS and what else is asked for on the same credentials, with AWS's standard retries but none for a quota. */
export function buildClients(settings: ClientSettings): AwsClients {
  const configFor = (service: AwsService): ClientConfig => {
    const endpoint = settings.endpoints.find((override) => override.service === service)?.url;
    return {
      credentials: settings.credentials,
      region: settings.region,
      retryStrategy: buildRetryStrategy(),
      maxAttempts,
      requestHandler: settings.requestHandler ?? httpLimits,
      logger: silent,
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(settings.profile === undefined ? {} : { profile: settings.profile }),
    };
  };
  const iam = new IAMClient(configFor('iam'));
  if (settings.cancelled) stopReading(iam, settings.cancelled);
  return {
    iam,
    sts: new STSClient(configFor('sts')),
    open: openLazily(configFor, settings.cancelled),
  };
}

/** A logger that says nothing: the SDK's warnings would be written over the screen. */
export const silent = {
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

// Without these the SDK waits for as long as the operating system does, which is minutes on a dead network.
const httpLimits = { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true };
