import type { HttpHandlerUserInput } from '@smithy/core/protocols';
import type { AwsCredentialIdentity, Logger, RetryStrategyV2 } from '@smithy/types';

export type AwsCredentials = AwsCredentialIdentity | (() => Promise<AwsCredentialIdentity>);

/** What every client is made with. */
export interface ClientConfig {
  readonly credentials: AwsCredentials;
  readonly region: string;
  readonly retryStrategy: RetryStrategyV2;
  readonly maxAttempts: number;
  readonly requestHandler: HttpHandlerUserInput;
  readonly logger: Logger;
  /** an address other than AWS's own */
  readonly endpoint?: string;
  readonly profile?: string;
}
