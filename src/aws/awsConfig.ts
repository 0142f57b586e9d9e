import { loadSharedConfigFiles, type ParsedIniData } from '@smithy/core/config';
import { type AwsService, awsServices, type CredentialSource, type EndpointOverride } from '../model/connection.ts';

/** Environment variables, as process.env has them. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What flags, environment and AWS's own config files say about how to connect. */
export interface AwsConfig {
  /** the profile named by flag or AWS_PROFILE; null means the SDK's `default` */
  readonly named: string | null;
  /** false where a profile is named that no file has */
  readonly found: boolean;
  /** how the profile comes to its credentials; null where it has none */
  readonly kind: CredentialSource | null;
  /** us-east-1 where none is set */
  readonly region: string;
  readonly endpoints: readonly EndpointOverride[];
  /** where the files are, for the SDK's chain to read the same ones */
  readonly files: { readonly filepath?: string; readonly configFilepath?: string };
}

/**
 * Reads flags, environment and ~/.aws anew: `aws login` may just have written there. The precedence is that of the AWS SDKs and
 * Tools Reference Guide ("Service-specific endpoints", "AWS Region"). A file that is not there is an empty one.
 */
export async function readAwsConfig(
  flags: { readonly profile?: string; readonly region?: string; readonly endpointUrl?: string },
  env: Env,
): Promise<AwsConfig> {
  const files = {
    ...(env.AWS_SHARED_CREDENTIALS_FILE ? { filepath: env.AWS_SHARED_CREDENTIALS_FILE } : {}),
    ...(env.AWS_CONFIG_FILE ? { configFilepath: env.AWS_CONFIG_FILE } : {}),
  };
  const { configFile, credentialsFile } = await loadSharedConfigFiles({ ...files, ignoreCache: true });
  const named = flags.profile || env.AWS_PROFILE || null;
  const name = named ?? 'default';
  const profile = { ...configFile[name], ...credentialsFile[name] };

  return {
    named,
    found: named === null || name in configFile || name in credentialsFile,
    kind: kindOf(profile),
    region: flags.region || env.AWS_REGION || env.AWS_DEFAULT_REGION || profile.region || 'us-east-1',
    endpoints: readEndpoints(flags.endpointUrl, env, profile, configFile),
    files,
  };
}

type Profile = Readonly<Record<string, string | undefined>>;

// The order is the SDK's: static keys hide a process, SSO or a login session.
function kindOf(profile: Profile): CredentialSource | null {
  if (profile.role_arn && (profile.source_profile || profile.credential_source)) return 'assumed-role';
  if (profile.aws_access_key_id && profile.aws_secret_access_key) return 'profile';
  if (profile.web_identity_token_file && profile.role_arn) return 'web-identity';
  if (profile.credential_process) return 'process';
  if (profile.sso_session || profile.sso_start_url) return 'sso';
  return profile.login_session ? 'login' : null;
}

function readEndpoints(
  flag: string | undefined,
  env: Env,
  profile: Profile,
  configFile: ParsedIniData,
): readonly EndpointOverride[] {
  const ignored = (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS ?? profile.ignore_configured_endpoint_urls) === 'true';
  const services = configFile[`services.${profile.services ?? ''}`] ?? {};
  const configured = (service: AwsService) =>
    env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ||
    env.AWS_ENDPOINT_URL ||
    services[`${service}.endpoint_url`] ||
    profile.endpoint_url;

  return awsServices.flatMap((service) => {
    const url = flag || (ignored ? undefined : configured(service));
    return url ? [{ service, url }] : [];
  });
}
