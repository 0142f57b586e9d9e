import type { Call, Operation } from '../operation.ts';
import { checkBucketPolicy, isPublicPolicy } from '../s3/bucketPolicy.ts';
import { bucketOf, itsPolicy, itsPolicyButForRoot, onBucket, s3 } from '../s3/buckets.ts';
import type { StoredPublicAccessBlock } from '../storedBucket.ts';
import { AwsFault } from '../wire/awsFault.ts';

const onPolicy = { resource: onBucket, resourcePolicy: itsPolicyButForRoot };
const onSettings = { resource: onBucket, resourcePolicy: itsPolicy };
const policyPath = '/{Bucket}?policy';
const encryptionPath = '/{Bucket}?encryption';
const blockPath = '/{Bucket}?publicAccessBlock';

/** What a bucket lets in, and how what is in it is encrypted. */
export const s3SettingOperations: readonly Operation[] = [
  s3('GetBucketPolicy', (call) => ({ Policy: policyOf(call), Type: 'application/json' }), {
    ...onPolicy,
    rest: { method: 'GET', path: policyPath, gives: 'Policy', headers: { Type: 'content-type' } },
  }),
  s3('PutBucketPolicy', putPolicy, {
    ...onPolicy,
    rest: { method: 'PUT', path: policyPath, status: 204, takes: 'Policy' },
  }),
  s3('DeleteBucketPolicy', deletePolicy, { ...onPolicy, rest: { method: 'DELETE', path: policyPath, status: 204 } }),
  s3('GetBucketEncryption', getEncryption, {
    ...onSettings,
    action: 'GetEncryptionConfiguration',
    rest: { method: 'GET', path: encryptionPath, root: 'ServerSideEncryptionConfiguration' },
  }),
  s3('PutBucketEncryption', putEncryption, {
    ...onSettings,
    action: 'PutEncryptionConfiguration',
    rest: { method: 'PUT', path: encryptionPath },
  }),
  s3('GetPublicAccessBlock', getBlock, {
    ...onSettings,
    action: 'GetBucketPublicAccessBlock',
    rest: { method: 'GET', path: blockPath, root: 'PublicAccessBlockConfiguration' },
  }),
  s3('PutPublicAccessBlock', putBlock, {
    ...onSettings,
    action: 'PutBucketPublicAccessBlock',
    rest: { method: 'PUT', path: blockPath },
  }),
  s3('DeletePublicAccessBlock', deleteBlock, {
    ...onSettings,
    action: 'PutBucketPublicAccessBlock',
    rest: { method: 'DELETE', path: blockPath, status: 204 },
  }),
];

function policyOf(call: Call): string {
  const { policy } = bucketOf(call);
  if (policy !== null) return policy;
  throw new AwsFault('NoSuchBucketPolicy', 'The bucket policy does not exist');
}

function putPolicy(call: Call): undefined {
  const bucket = bucketOf(call);
  const document = call.params.text('Policy', { max: 20_480 });
  checkBucketPolicy(call.state, document, bucket.name);
  if (bucket.publicAccessBlock?.blockPolicy === true && isPublicPolicy(document)) {
    const message = `User: ${call.caller.arn} is not authorized to perform: s3:PutBucketPolicy on resource: "${onBucket(call)}" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.`;
    throw new AwsFault('AccessDenied', message);
  }
  bucket.policy = document;
}

// To delete one that is not there is no error.
function deletePolicy(call: Call): undefined {
  bucketOf(call).policy = null;
}

function getEncryption(call: Call) {
  const { algorithm, keyId, bucketKey } = bucketOf(call).encryption;
  const byDefault = { SSEAlgorithm: algorithm, KMSMasterKeyID: keyId ?? undefined };
  return { Rule: [{ ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled: bucketKey }] };
}

function putEncryption(call: Call): undefined {
  const bucket = bucketOf(call);
  const [rule, ...more] = call.params.records('Rule');
  const start = 'ApplyServerSideEncryptionByDefault';
  const algorithm = rule?.choice(`${start}.SSEAlgorithm`, ['AES256', 'aws:kms', 'aws:kms:dsse']);
  if (rule === undefined || algorithm === undefined || more.length > 0) {
    throw new AwsFault('SerializationException', 'A configuration has one rule.');
  }
  const keyId = rule.optional(`${start}.KMSMasterKeyID`) ?? null;
  if (keyId !== null && algorithm === 'AES256') {
    const message = 'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse';
    throw new AwsFault('ValidationError', message);
  }
  bucket.encryption = { algorithm, keyId, bucketKey: rule.flag('BucketKeyEnabled') ?? false };
}

function getBlock(call: Call) {
  const { publicAccessBlock: block } = bucketOf(call);
  if (block === null) {
    const message = 'The public access block configuration was not found';
    throw new AwsFault('NoSuchPublicAccessBlockConfiguration', message);
  }
  return {
    BlockPublicAcls: block.blockAcls,
    IgnorePublicAcls: block.ignoreAcls,
    BlockPublicPolicy: block.blockPolicy,
    RestrictPublicBuckets: block.restrictBuckets,
  };
}

// What is left out is off.
function putBlock(call: Call): undefined {
  const { params } = call;
  const block: StoredPublicAccessBlock = {
    blockAcls: params.flag('BlockPublicAcls') ?? false,
    ignoreAcls: params.flag('IgnorePublicAcls') ?? false,
    blockPolicy: params.flag('BlockPublicPolicy') ?? false,
    restrictBuckets: params.flag('RestrictPublicBuckets') ?? false,
  };
  bucketOf(call).publicAccessBlock = block;
}

function deleteBlock(call: Call): undefined {
  bucketOf(call).publicAccessBlock = null;
}
