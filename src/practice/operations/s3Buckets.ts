import { type Call, type Operation, wireDate } from '../operation.ts';
import { bucketOf, itsPolicy, onBucket, s3, s3Date, takenElsewhere } from '../s3/buckets.ts';
import type { StoredBucket } from '../storedBucket.ts';
import { AwsFault } from '../wire/awsFault.ts';

const path = '/{Bucket}';

/** Buckets as such. */
export const s3BucketOperations: readonly Operation[] = [
  s3('ListBuckets', listBuckets, {
    action: 'ListAllMyBuckets',
    rest: { method: 'GET', path: '/', root: 'ListAllMyBucketsResult' },
  }),
  s3('CreateBucket', createBucket, {
    resource: onBucket,
    rest: { method: 'PUT', path, headers: { Location: 'location' } },
  }),
  s3('HeadBucket', (call) => ({ BucketRegion: bucketOf(call).region }), {
    action: 'ListBucket',
    resource: onBucket,
    resourcePolicy: itsPolicy,
    rest: { method: 'HEAD', path, headers: { BucketRegion: 'x-amz-bucket-region' } },
  }),
  s3('GetBucketLocation', getLocation, {
    resource: onBucket,
    resourcePolicy: itsPolicy,
    rest: { method: 'GET', path: `${path}?location`, root: 'LocationConstraint', gives: 'LocationConstraint' },
  }),
  s3('DeleteBucket', deleteBucket, {
    resource: onBucket,
    resourcePolicy: itsPolicy,
    rest: { method: 'DELETE', path, status: 204 },
  }),
];

function listBuckets({ state, params }: Call) {
  const prefix = params.optional('prefix', { min: 0 }) ?? '';
  const listed = state.buckets.filter(({ name }) => name.startsWith(prefix));
  const sorted = listed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    Owner: { ID: ownerId(state.accountId) },
    Buckets: { Bucket: sorted.map(({ name, createdAt }) => ({ Name: name, CreationDate: s3Date(createdAt) })) },
  };
}

/** 64 hexadecimal characters that say whose account it is to S3 alone. */
const ownerId = (accountId: string): string => accountId.padStart(64, 'a0');

function createBucket({ state, params, region, now }: Call) {
  const name = params.text('Bucket');
  const asked = params.optional('LocationConstraint') ?? 'us-east-1';
  if (!/^(?!.*\.\.)(?!(\d+\.){3}\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) {
    throw new AwsFault('InvalidBucketName', 'The specified bucket is not valid.');
  }
  if (asked !== region) {
    const which = params.optional('LocationConstraint') ?? 'unspecified';
    const message = `The ${which} location constraint is incompatible for the region specific endpoint this request was sent to.`;
    throw new AwsFault('IllegalLocationConstraintException', message);
  }
  if (takenElsewhere.has(name)) {
    const message =
      'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.';
    throw new AwsFault('BucketAlreadyExists', message);
  }
  if (!state.buckets.some((one) => one.name === name)) state.buckets.push(newBucket(name, region, wireDate(now)));
  else if (region !== 'us-east-1') {
    const message = 'Your previous request to create the named bucket succeeded and you already own it.';
    throw new AwsFault('BucketAlreadyOwnedByYou', message);
  }
  return { Location: `/${name}` };
}

/** As S3 makes them since 2023: encrypted, and closed to the public. */
const newBucket = (name: string, region: string, createdAt: string): StoredBucket => ({
  name,
  region,
  createdAt,
  policy: null,
  encryption: { algorithm: 'AES256', keyId: null, bucketKey: false },
  publicAccessBlock: { blockAcls: true, ignoreAcls: true, blockPolicy: true, restrictBuckets: true },
  objects: [],
});

// us-east-1 is told as nothing.
function getLocation(call: Call) {
  const { region } = bucketOf(call);
  return { LocationConstraint: region === 'us-east-1' ? '' : region };
}

function deleteBucket(call: Call): undefined {
  const bucket = bucketOf(call);
  if (bucket.objects.length > 0) {
    throw new AwsFault('BucketNotEmpty', 'The bucket you tried to delete is not empty');
  }
  call.state.buckets.splice(call.state.buckets.indexOf(bucket), 1);
}
