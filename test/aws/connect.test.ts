import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ConnectOptions, connect } from '../../src/aws/connect.ts';
import { AccessDenied, CannotConnect } from '../../src/errors.ts';
import { awsServices } from '../../src/model/connection.ts';
import { callerIdentity, type ScriptedAnswer, type ScriptedCall, scriptedHandler } from '../support/scriptedHandler.ts';
import { instantClock, practiceOptions } from './connected.ts';

const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'sEcReTsEcReT' };
let folder = '';
const closers: (() => void)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aws-'));
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE', 'AWS_REGION']) {
    vi.stubEnv(name, undefined);
  }
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closers.splice(0)) close();
  await rm(folder, { recursive: true, force: true });
});

/** Environment and files as a person has them; the SDK's chain reads process.env itself. */
async function machine(
  env: Record<string, string> = {},
  files: { readonly config?: string; readonly credentials?: string } = {},
): Promise<ConnectOptions> {
  await writeFile(join(folder, 'config'), files.config ?? '');
  await writeFile(join(folder, 'credentials'), files.credentials ?? '');
  const all = {
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
    AWS_LOGIN_CACHE_DIRECTORY: join(folder, 'login'),
    AWS_EC2_METADATA_DISABLED: 'true',
    ...env,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  // The look-up's limit must never be what ends a test: this clock's limit never comes.
  return { env: all, clock: { ...instantClock(), sleep: () => new Promise(() => undefined) } };
}

/** A scripted AWS on a loopback port. */
async function endpoint(script: (call: ScriptedCall) => ScriptedAnswer, date?: () => Date): Promise<string> {
  const wire = scriptedHandler(script, date);
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    const answer = await wire.handle({ body });
    response.writeHead(answer.response.statusCode, answer.response.headers).end(answer.response.body);
  });
  closers.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

const refusal = async (attempt: Promise<unknown>): Promise<CannotConnect> => {
  const error = await attempt.catch((thrown: unknown) => thrown);
  if (!(error instanceof CannotConnect)) throw new Error('was to fail with CannotConnect', { cause: error });
  return error;
};

describe('a connection that works', () => {
  test('names the environment, the key and its kind, and us-east-1 where no region is set', async () => {
    const options = await machine({ ...keys, AWS_ENDPOINT_URL: await endpoint(() => callerIdentity()) });

    const { connection } = await connect(options);

    expect(connection).toMatchObject({
      identity: { kind: 'root', account: '123456789012' },
      source: 'environment',
      profile: null,
      accessKeyId: 'AKIAEXAMPLE',
      keyKind: 'long-term',
      region: 'us-east-1',
      practice: false,
    });
  });

  test.each([
    ['static keys', 'aws_access_key_id = ASIAX\naws_secret_access_key = s\naws_session_token = t', 'profile'],
    [
      'a process',
      `credential_process = echo '{"Version":1,"AccessKeyId":"ASIAX","SecretAccessKey":"s","SessionToken":"t"}'`,
      'process',
    ],
  ] as const)('names a profile with %s', async (_, lines, source) => {
    const options = await machine({}, { config: `[profile team]\nregion = eu-west-1\n${lines}\n` });

    const { connection } = await connect({
      ...options,
      profile: 'team',
      endpointUrl: await endpoint(() => callerIdentity('arn:aws:iam::123456789012:user/a')),
    });

    expect(connection).toMatchObject({ source, profile: 'team', keyKind: 'temporary', region: 'eu-west-1' });
  });

  test('names a role assumed by a profile', async () => {
    const sts = await endpoint((call) =>
      call.action === 'AssumeRole'
        ? {
            result:
              '<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>',
          }
        : callerIdentity('arn:aws:sts::123456789012:assumed-role/Deploy/s'),
    );
    const config =
      '[profile deploy]\nrole_arn = arn:aws:iam::123456789012:role/Deploy\nsource_profile = base\n[profile base]\naws_access_key_id = AKIAX\naws_secret_access_key = s\n';

    const { connection } = await connect({
      ...(await machine({ AWS_ENDPOINT_URL_STS: sts }, { config })),
      profile: 'deploy',
    });

    expect(connection).toMatchObject({
      source: 'assumed-role',
      profile: 'deploy',
      accessKeyId: 'ASIAROLE',
      identity: { kind: 'role', name: 'Deploy' },
      endpoints: [{ service: 'sts', url: sts }],
    });
  });

  test('a named profile goes before the keys of the environment', async () => {
    const config = '[profile team]\naws_access_key_id = AKIATEAM\naws_secret_access_key = s\n';
    const warn = vi.spyOn(console, 'warn');

    const { connection } = await connect({
      ...(await machine({ ...keys, AWS_PROFILE: 'team' }, { config })),
      endpointUrl: await endpoint(() => callerIdentity()),
    });

    expect(connection).toMatchObject({ source: 'profile', profile: 'team', accessKeyId: 'AKIATEAM' });
    expect(warn).not.toHaveBeenCalled();
  });

  test.each([
    [{ AWS_CONTAINER_CREDENTIALS_FULL_URI: '' }, 'container'],
    [{ AWS_CONTAINER_CREDENTIALS_FULL_URI: '', AWS_EXECUTION_ENV: 'CloudShell' }, 'cloudshell'],
  ] as const)('names the credentials of a container or CloudShell', async (env, source) => {
    const server = createServer((_, response) => {
      response.end(
        JSON.stringify({ AccessKeyId: 'ASIAX', SecretAccessKey: 's', Token: 't', Expiration: '2099-01-01T00:00:00Z' }),
      );
    });
    closers.push(() => server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;

    const { connection } = await connect({
      ...(await machine({ ...env, AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/creds` })),
      endpointUrl: await endpoint(() => callerIdentity()),
    });

    expect(connection.source).toBe(source);
  });

  test('reports every endpoint that is not AWS’s own, without a password in it', async () => {
    const url = await endpoint(() => callerIdentity());
    const config = `[default]\nservices = mine\n[services mine]\niam =\n  endpoint_url = ${url.replace('//', '//me:pw12345@')}\nsts =\n  endpoint_url = ${url}\n`;

    const { connection } = await connect(await machine(keys, { config }));

    expect(connection.endpoints).toEqual([
      { service: 'iam', url },
      { service: 'sts', url },
    ]);
  });

  test('one address for everything is that of every service', async () => {
    const url = await endpoint(() => callerIdentity());

    const { connection } = await connect(await machine({ ...keys, AWS_ENDPOINT_URL: url }));

    expect(connection.endpoints).toEqual(awsServices.map((service) => ({ service, url })));
  });

  test('the account API may have an address of its own', async () => {
    const url = await endpoint(() => callerIdentity());
    const env = { ...keys, AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_ACCOUNT: 'http://127.0.0.1:9' };

    const { connection } = await connect(await machine(env));

    expect(connection.endpoints).toEqual([
      { service: 'sts', url },
      { service: 'account', url: 'http://127.0.0.1:9' },
    ]);
  });

  test('the practice account is marked, and an endpoint of the shell plays no part in it', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1');

    const { connection } = await connect(practiceOptions(scriptedHandler(() => callerIdentity())));

    expect(connection).toMatchObject({ practice: true, source: 'practice', endpoints: [], keyKind: 'temporary' });
  });
});

describe('a connection that does not work', () => {
  test('no credentials at all', async () => {
    expect(await refusal(connect(await machine()))).toMatchObject({ problem: 'no-credentials' });
  });

  test('a look-up that does not end is given up on', async () => {
    const { env } = await machine({}, { config: '[default]\ncredential_process = sleep 5\n' });

    const error = await refusal(connect({ env, clock: instantClock() }));

    expect(error).toMatchObject({ problem: 'no-credentials', facts: { source: 'process', code: 'TimeoutError' } });
  });

  test('a profile that is in no file', async () => {
    const error = await refusal(connect({ ...(await machine(keys)), profile: 'nobody' }));

    expect(error).toMatchObject({ problem: 'unknown-profile', facts: { profile: 'nobody' } });
  });

  test('a login session that ended names the command to run', async () => {
    const config = '[profile root]\nlogin_session = arn:aws:iam::123456789012:root\n';

    const error = await refusal(connect({ ...(await machine({}, { config })), profile: 'root' }));

    expect(error).toMatchObject({
      problem: 'login-needed',
      facts: { source: 'login', command: 'aws login --profile root' },
    });
  });

  test('an SSO session that ended names the command to run', async () => {
    const config =
      '[profile work]\nsso_start_url = https://x.awsapps.com/start\nsso_region = eu-west-1\nsso_account_id = 123456789012\nsso_role_name = Admin\n';

    const error = await refusal(connect({ ...(await machine({}, { config })), profile: 'work' }));

    expect(error).toMatchObject({ problem: 'login-needed', facts: { command: 'aws sso login --profile work' } });
  });

  test('a process that prints a secret and fails leaks nothing of it', async () => {
    const config = `[default]\ncredential_process = sh -c 'echo sEcReTsEcReT; echo sEcReTsEcReT >&2; exit 1'\n`;

    const error = await refusal(connect(await machine({}, { config })));

    expect(error).toMatchObject({ problem: 'no-credentials', facts: { source: 'process' } });
    expect(`${error.message} ${error.stack}`).not.toContain('sEcReT');
  });

  test('a role that may not be assumed is a denial of that action', async () => {
    const message = 'User: arn:aws:iam::1:user/a is not authorized to perform: sts:AssumeRole on resource: r';
    const sts = await endpoint(() => ({ error: 'AccessDenied', status: 403, message }));
    const config =
      '[profile deploy]\nrole_arn = arn:aws:iam::123456789012:role/Deploy\nsource_profile = base\n[profile base]\naws_access_key_id = AKIAX\naws_secret_access_key = s\n';

    const attempt = connect({ ...(await machine({ AWS_ENDPOINT_URL_STS: sts }, { config })), profile: 'deploy' });

    await expect(attempt).rejects.toThrow(AccessDenied);
    await expect(attempt).rejects.toMatchObject({ action: 'sts:AssumeRole', principal: 'arn:aws:iam::1:user/a' });
  });

  test.each([
    ['ExpiredToken', 'expired'],
    ['InvalidClientTokenId', 'invalid-key'],
    ['SignatureDoesNotMatch', 'invalid-key'],
    ['UnheardOf', 'other'],
  ] as const)('AWS answers %s: %s', async (code, problem) => {
    const message = 'Canonical: sEcReTsEcReT tOkEnToKeN';
    const options = practiceOptions(scriptedHandler(() => ({ error: code, status: 403, message })));

    const error = await refusal(connect(options));

    expect(error).toMatchObject({ problem, facts: { code } });
    expect(`${error.message} ${error.stack}`).not.toMatch(/sEcReT|tOkEn/);
  });

  test.each([
    ['SignatureDoesNotMatch', 12, 'behind'],
    ['RequestTimeTooSkewed', -7, 'ahead'],
    ['ExpiredToken', 600, 'behind'],
  ] as const)('%s with a clock that is off by %d minutes is about the clock', async (code, minutes, direction) => {
    const date = () => new Date(Date.now() + minutes * 60_000);
    const url = await endpoint(() => ({ error: code, status: 403 }), date);

    const error = await refusal(connect({ ...(await machine(keys)), endpointUrl: url }));

    expect(error).toMatchObject({
      problem: 'wrong-clock',
      facts: { minutes: String(Math.abs(minutes)), direction },
    });
  });

  test('a clock that is off is said even where the SDK could correct it', async () => {
    const url = await endpoint(
      () => callerIdentity(),
      () => new Date(Date.now() + 20 * 60_000),
    );

    const error = await refusal(connect({ ...(await machine(keys)), endpointUrl: url }));

    expect(error).toMatchObject({ problem: 'wrong-clock', facts: { minutes: '20', direction: 'behind' } });
  });

  test('nothing listens where the endpoint points', async () => {
    const error = await refusal(connect({ ...(await machine(keys)), endpointUrl: 'http://127.0.0.1:1' }));

    expect(error).toMatchObject({
      problem: 'no-network',
      facts: { endpoint: 'http://127.0.0.1:1', code: 'ECONNREFUSED' },
    });
  });

  test('an endpoint that is no address', async () => {
    const error = await refusal(connect({ ...(await machine(keys)), endpointUrl: 'localhost' }));

    expect(error).toMatchObject({ problem: 'no-network', facts: { code: 'InvalidUrl' } });
  });

  test.each(['aws-us-gov', 'aws-cn'])('an account of the partition %s', async (partition) => {
    const url = await endpoint(() => callerIdentity(`arn:${partition}:iam::123456789012:user/a`));

    const error = await refusal(connect({ ...(await machine(keys)), endpointUrl: url }));

    expect(error).toMatchObject({ problem: 'partition', facts: { partition, account: '123456789012' } });
  });
});
