import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { AwsCredentialIdentity } from '@smithy/types';
import { CannotConnect } from '../errors.ts';
import type { Clock } from '../model/clock.ts';
import type { CredentialSource } from '../model/connection.ts';
import type { AwsConfig, Env } from './awsConfig.ts';
import { silent } from './clients.ts';

/**
 * The SDK's own chain: environment, profile, web identity, container, instance. Refreshes by itself what expires. It reads
 * process.env, and skips its keys where a profile is named.
 */
export const buildCredentialChain = ({ named, files }: AwsConfig): (() => Promise<AwsCredentialIdentity>) =>
  defaultProvider({ ...files, ...(named === null ? {} : { profile: named }), ignoreCache: true, logger: silent });

/**
 * The first look-up, bounded: where there is no instance metadata to answer, asking for it must not hang a laptop. A profile that
 * runs a program or talks to a sign-in service gets a minute, since a person may have a key to touch.
 */
export async function lookUpCredentials(
  chain: () => Promise<AwsCredentialIdentity>,
  config: AwsConfig,
  { sleep }: Clock,
): Promise<AwsCredentialIdentity> {
  const done = new AbortController();
  const limit = config.kind === null || config.kind === 'profile' ? metadataLimitMs : profileLimitMs;
  const late = sleep(limit, done.signal).then(() => {
    throw new CannotConnect('no-credentials', { code: 'TimeoutError' });
  });
  try {
    return await Promise.race([chain(), late]);
  } finally {
    done.abort();
  }
}

/** Where credentials came from, by the marks the SDK's providers leave on them and by the environment. */
export function sourceOf(credentials: AwsCredentialIdentity, env: Env): CredentialSource {
  const marks: object =
    '$source' in credentials && typeof credentials.$source === 'object' && credentials.$source !== null
      ? credentials.$source
      : {};
  const source = sourceByMark.find(([mark]) => mark in marks)?.[1] ?? 'unknown';
  return source === 'container' && isCloudShell(env) ? 'cloudshell' : source;
}

/** True for the sources that are a profile of ~/.aws. */
export const isFromProfile = (source: CredentialSource): boolean =>
  ['profile', 'login', 'sso', 'process', 'assumed-role'].includes(source);

const metadataLimitMs = 5_000;
const profileLimitMs = 60_000;

// An assumed role also bears the mark of what it was assumed from, so the order matters.
const sourceByMark: readonly (readonly [string, CredentialSource])[] = [
  ['CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', 'web-identity'],
  ['CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN', 'web-identity'],
  ['CREDENTIALS_STS_ASSUME_ROLE_WEB_ID', 'web-identity'],
  ['CREDENTIALS_STS_ASSUME_ROLE', 'assumed-role'],
  ['CREDENTIALS_PROFILE_SOURCE_PROFILE', 'assumed-role'],
  ['CREDENTIALS_PROFILE_LOGIN', 'login'],
  ['CREDENTIALS_PROFILE_SSO', 'sso'],
  ['CREDENTIALS_PROFILE_SSO_LEGACY', 'sso'],
  ['CREDENTIALS_PROFILE_PROCESS', 'process'],
  ['CREDENTIALS_PROCESS', 'process'],
  ['CREDENTIALS_PROFILE', 'profile'],
  ['CREDENTIALS_ENV_VARS', 'environment'],
  ['CREDENTIALS_HTTP', 'container'],
  ['CREDENTIALS_IMDS', 'instance'],
];

const isCloudShell = (env: Env): boolean =>
  env.AWS_EXECUTION_ENV === 'CloudShell' ||
  /^http:\/\/(localhost|127\.0\.0\.1):1338\//.test(env.AWS_CONTAINER_CREDENTIALS_FULL_URI ?? '');
