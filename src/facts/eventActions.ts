/** `s3.amazonaws.com` and `ListBuckets` as an IAM action, `s3:ListAllMyBuckets`; null for what is no action, such as a sign-in. */
export function actionOfEvent(source: string, name: string): string | null {
  const prefix = serviceOfSource(source);
  if (noActions.includes(prefix)) return null;
  // Lambda and a few others put the API's version behind the name.
  const plain = name.replace(/(?<=\D)20\d{6}(v\d+)?$/, '');
  return `${prefix}:${renamed[`${prefix}:${plain}`] ?? plain}`;
}

/** The prefix that policies have for an event source. */
export function serviceOfSource(source: string): string {
  const service = source.replace(/\.amazonaws\.com$/, '');
  return prefixes[service] ?? service;
}

const noActions = ['signin'];

const prefixes: Readonly<Record<string, string>> = {
  monitoring: 'cloudwatch',
  email: 'ses',
  tagging: 'tag',
};

/** S3's actions are not always called like its operations (Service Authorization Reference, "Amazon S3"). */
const renamed: Readonly<Record<string, string>> = {
  's3:ListBuckets': 'ListAllMyBuckets',
  's3:HeadBucket': 'ListBucket',
  's3:GetBucketLifecycle': 'GetLifecycleConfiguration',
  's3:PutBucketLifecycle': 'PutLifecycleConfiguration',
  's3:DeleteBucketLifecycle': 'PutLifecycleConfiguration',
  's3:GetBucketEncryption': 'GetEncryptionConfiguration',
  's3:PutBucketEncryption': 'PutEncryptionConfiguration',
  's3:DeleteBucketEncryption': 'PutEncryptionConfiguration',
  's3:GetBucketReplication': 'GetReplicationConfiguration',
  's3:PutBucketReplication': 'PutReplicationConfiguration',
  's3:GetBucketCors': 'GetBucketCORS',
  's3:PutBucketCors': 'PutBucketCORS',
  's3:DeleteBucketCors': 'PutBucketCORS',
  's3:DeleteBucketTagging': 'PutBucketTagging',
};
