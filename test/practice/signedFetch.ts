import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Practice } from '../support/practice.ts';

/** One HTTP request as a client without rules of its own would sign and send it; root's unless said otherwise. */
export interface Signed {
  readonly service: string;
  readonly method?: string;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly region?: string;
  readonly host?: string;
  readonly who?: string;
}

/** Signs and sends it to the account, past any socket. */
export async function signedFetch({ account }: Pick<Practice, 'account'>, given: Signed) {
  const { service, method = 'POST', path = '/', query = {}, body = '', region = 'us-east-1', who = 'root' } = given;
  const { host = `${service}.${region}.amazonaws.com` } = given;
  const credentials = account.credentialsFor(who);
  const signer = new SignatureV4({
    credentials,
    region,
    service,
    sha256: Sha256,
    applyChecksum: false,
    uriEscapePath: service !== 's3',
  });
  const headers = { host, ...given.headers };
  const request = { method, protocol: 'https:', hostname: host, path, query: { ...query }, headers, body };
  const signed = await signer.sign(request, { signingDate: new Date() });
  return account.answerRequest({ method, path, query, body, headers: new Map(Object.entries(signed.headers)) });
}
