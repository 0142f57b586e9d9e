import { createHash, timingSafeEqual } from 'node:crypto';
import { AwsFault } from './awsFault.ts';
import type { Authorization } from './signedRequest.ts';
import type { WireRequest } from './wireRequest.ts';

const minute = 60_000;
/** AWS takes a request for fifteen minutes, and from a clock that is up to five ahead. */
const oldestMs = 15 * minute;
const aheadMs = 5 * minute;

/**
 * Signs the request once more with the key that AWS has on file, by the SDK's own signer, and compares. Null when it is right,
 * else the fault to answer with. `now` is the time on the clock the signers should have.
 */
export async function checkSignature(
  request: WireRequest,
  authorization: Authorization,
  secret: string,
  now: Date,
): Promise<AwsFault | null> {
  const stamp = request.headers.get('x-amz-date') ?? '';
  const signedAt = readStamp(stamp);
  if (signedAt === null) {
    const message =
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256";
    return new AwsFault('IncompleteSignature', message);
  }
  const wrongTime = checkTime(stamp, signedAt, authorization.day, now);
  if (wrongTime !== null) return wrongTime;
  if (!isBodyOf(request)) return mismatch();
  const expected = await sign(request, authorization, secret, signedAt);
  return expected === authorization.signature ? null : mismatch();
}

const mismatch = (): AwsFault =>
  new AwsFault(
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  );

/** `20261122T090000Z` */
function readStamp(stamp: string): Date | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (parts === null) return null;
  const [, year, month, day, hour, min, second] = parts;
  const date = new Date(`${year}-${month}-${day}T${hour}:${min}:${second}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

const writeStamp = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function checkTime(stamp: string, signedAt: Date, day: string, now: Date): AwsFault | null {
  const [at, here] = [signedAt.getTime(), now.getTime()];
  if (stamp.slice(0, 8) !== day) {
    const message = `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${day}' != '${stamp.slice(0, 8)}', from '${stamp}'.`;
    return new AwsFault('SignatureDoesNotMatch', message);
  }
  if (at < here - oldestMs) {
    const message = `Signature expired: ${stamp} is now earlier than ${writeStamp(here - oldestMs)} (${writeStamp(here)} - 15 min.)`;
    return new AwsFault('SignatureDoesNotMatch', message);
  }
  if (at > here + aheadMs) {
    const message = `Signature not yet current: ${stamp} is still later than ${writeStamp(here + aheadMs)} (${writeStamp(here)} + 5 min.)`;
    return new AwsFault('SignatureDoesNotMatch', message);
  }
  return null;
}

/** The signer believes a digest in the headers, so that one is held against the body first. */
function isBodyOf({ headers, body }: WireRequest): boolean {
  const claimed = headers.get('x-amz-content-sha256');
  if (claimed === undefined || claimed === 'UNSIGNED-PAYLOAD') return true;
  const digest = createHash('sha256').update(body).digest('hex');
  return claimed.length === digest.length && timingSafeEqual(Buffer.from(claimed), Buffer.from(digest));
}

async function sign(
  { method, path, query, headers, body }: WireRequest,
  { keyId, region, service, signedHeaders }: Authorization,
  secret: string,
  signingDate: Date,
): Promise<string | undefined> {
  // Loaded with the first request: the first frame does not wait for it.
  const [{ SignatureV4 }, { Sha256 }] = await Promise.all([
    import('@smithy/signature-v4'),
    import('@smithy/core/checksum'),
  ]);
  const signer = new SignatureV4({
    credentials: { accessKeyId: keyId, secretAccessKey: secret },
    region,
    service,
    sha256: Sha256,
    applyChecksum: false,
    // S3's keys are signed as they are written.
    uriEscapePath: service !== 's3',
  });
  const signed = await signer.sign(
    {
      method,
      path,
      query: { ...query },
      headers: Object.fromEntries(signedHeaders.flatMap((name) => header(headers, name))),
      body,
      protocol: 'http:',
      hostname: '127.0.0.1',
    },
    { signingDate, signableHeaders: new Set(signedHeaders) },
  );
  return /Signature=([0-9a-f]+)$/.exec(signed.headers.authorization ?? '')?.[1];
}

const header = (headers: ReadonlyMap<string, string>, name: string): [string, string][] => {
  const value = headers.get(name);
  return value === undefined ? [] : [[name, value]];
};
