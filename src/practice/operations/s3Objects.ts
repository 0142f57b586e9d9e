import { createHash } from 'node:crypto';
import { type Call, type Operation, wireDate } from '../operation.ts';
import { bucketArn, bucketOf, itsPolicy, onBucket, s3, s3Date } from '../s3/buckets.ts';
import type { StoredBucket } from '../storedBucket.ts';
import { AwsFault } from '../wire/awsFault.ts';

const path = '/{Bucket}/{Key+}';
const onObject = {
  resource: ({ params }: Call) => `${bucketArn(params.text('Bucket'))}/${params.text('Key')}`,
  resourcePolicy: itsPolicy,
};

const objectHeaders = {
  Type: 'content-type',
  ETag: 'etag',
  LastModified: 'last-modified',
  Size: 'content-length',
};

/** What is in a bucket: small texts. */
export const s3ObjectOperations: readonly Operation[] = [
  s3('ListObjectsV2', listObjects, {
    action: 'ListBucket',
    resource: onBucket,
    resourcePolicy: itsPolicy,
    context: ({ params }) => ({ 's3:prefix': params.optional('prefix', { min: 0 }) ?? '' }),
    rest: { method: 'GET', path: '/{Bucket}?list-type=2', root: 'ListBucketResult' },
  }),
  s3('GetObject', getObject, {
    ...onObject,
    rest: {
      method: 'GET',
      path,
      gives: 'Body',
      headers: objectHeaders,
    },
  }),
  s3('HeadObject', getObject, {
    ...onObject,
    action: 'GetObject',
    rest: { method: 'HEAD', path, headers: objectHeaders },
  }),
  s3('PutObject', putObject, {
    ...onObject,
    rest: { method: 'PUT', path, takes: 'Body', headers: { ETag: 'etag' } },
  }),
  s3('DeleteObject', deleteObject, { ...onObject, rest: { method: 'DELETE', path, status: 204 } }),
];

const etagOf = (text: string): string => `"${createHash('md5').update(text).digest('hex')}"`;

const sorted = ({ objects }: StoredBucket) => objects.toSorted((a, b) => (a.key < b.key ? -1 : 1));

function listObjects(call: Call) {
  const { params } = call;
  const bucket = bucketOf(call);
  const prefix = params.optional('prefix', { min: 0 }) ?? '';
  const most = params.integer('max-keys', 0, 2 ** 31 - 1) ?? 1000;
  const token = params.optional('continuation-token');
  const after = token === undefined ? (params.optional('start-after', { min: 0 }) ?? '') : keyIn(token);
  const left = sorted(bucket).filter(({ key }) => key.startsWith(prefix) && key > after);
  const page = left.slice(0, Math.min(most, 1000));
  const last = page.at(-1);
  const truncated = left.length > page.length && last !== undefined;
  return {
    Name: bucket.name,
    Prefix: prefix,
    MaxKeys: most,
    KeyCount: page.length,
    IsTruncated: truncated,
    NextContinuationToken: truncated ? Buffer.from(last.key).toString('base64') : undefined,
    Contents: page.map(({ key, text, at }) => ({
      Key: key,
      LastModified: s3Date(at),
      ETag: etagOf(text),
      Size: Buffer.byteLength(text),
      StorageClass: 'STANDARD',
    })),
  };
}

const keyIn = (token: string): string => Buffer.from(token, 'base64').toString('utf8');

function getObject(call: Call) {
  const { text, at } = objectOf(call);
  const size = Buffer.byteLength(text);
  return { Body: text, Type: 'text/plain', ETag: etagOf(text), LastModified: new Date(at).toUTCString(), Size: size };
}

function objectOf(call: Call) {
  const key = call.params.text('Key');
  const found = bucketOf(call).objects.find((one) => one.key === key);
  if (found !== undefined) return found;
  throw new AwsFault('NoSuchKey', 'The specified key does not exist.');
}

function putObject(call: Call) {
  const bucket = bucketOf(call);
  const key = call.params.text('Key', { max: 1024 });
  const text = call.params.text('Body', { min: 0, max: 65_536 });
  const others = bucket.objects.filter((one) => one.key !== key);
  bucket.objects = [...others, { key, text, at: wireDate(call.now) }];
  return { ETag: etagOf(text) };
}

// To delete one that is not there is no error.
function deleteObject(call: Call): undefined {
  const key = call.params.text('Key');
  const bucket = bucketOf(call);
  bucket.objects = bucket.objects.filter((one) => one.key !== key);
}
