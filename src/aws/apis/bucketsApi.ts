import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  type CreateBucketCommandInput,
  DeleteBucketPolicyCommand,
  DeletePublicAccessBlockCommand,
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  GetPublicAccessBlockCommand,
  PutBucketPolicyCommand,
  PutPublicAccessBlockCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { UserCancelled } from '../../errors.ts';
import type { PublicAccessBlock } from '../../model/trails.ts';
import type { TrailWrites } from '../../model/writes/trailWrites.ts';
import { codeOf } from '../wordAwsError.ts';
import { done, made, type Written } from '../writes/written.ts';

/** A bucket, and the account that has to own it: S3 itself refuses another one's, as if it were denied. */
interface OwnedBucket {
  readonly name: string;
  /** twelve digits */
  readonly owner: string;
}

type Writing<O extends `${'Put' | 'Delete'}${'PublicAccessBlock' | 'BucketPolicy'}` | 'CreateBucket'> = (
  input: TrailWrites[`s3:${O}`],
) => Promise<Written>;

/** What offroot asks of S3. */
export interface BucketsApi {
  /** Null where the bucket has none. Throws NoSuchBucket, as the others do. */
  readonly policy: (bucket: OwnedBucket) => Promise<string | null>;
  readonly publicAccess: (bucket: OwnedBucket) => Promise<PublicAccessBlock | null>;
  readonly encryption: (bucket: OwnedBucket) => Promise<string | null>;
  readonly create: Writing<'CreateBucket'>;
  readonly block: Writing<'PutPublicAccessBlock'>;
  readonly unblock: Writing<'DeletePublicAccessBlock'>;
  readonly putPolicy: Writing<'PutBucketPolicy'>;
  readonly deletePolicy: Writing<'DeleteBucketPolicy'>;
}

/** S3. Another address than AWS's own has no name for each bucket. */
export function openBucketsApi(
  config: S3ClientConfig & { readonly region: string },
  cancelled?: AbortSignal,
): BucketsApi {
  const clients = new Map<string, S3Client>();
  const client = (region: string): S3Client => {
    const one = clients.get(region) ?? new S3Client({ ...config, ...addressing(config), region });
    clients.set(region, one);
    return one;
  };
  const reading = (): S3Client => {
    if (cancelled?.aborted) throw new UserCancelled();
    return client(config.region);
  };
  const asked = ({ name, owner }: OwnedBucket) => ({ Bucket: name, ExpectedBucketOwner: owner });
  return {
    policy: (bucket) =>
      orNull('NoSuchBucketPolicy', async () => {
        const { Policy } = await reading().send(new GetBucketPolicyCommand(asked(bucket)));
        return Policy ?? null;
      }),
    publicAccess: (bucket) =>
      orNull('NoSuchPublicAccessBlockConfiguration', async () => {
        const found = await reading().send(new GetPublicAccessBlockCommand(asked(bucket)));
        const block = found.PublicAccessBlockConfiguration;
        return {
          BlockPublicAcls: block?.BlockPublicAcls === true,
          IgnorePublicAcls: block?.IgnorePublicAcls === true,
          BlockPublicPolicy: block?.BlockPublicPolicy === true,
          RestrictPublicBuckets: block?.RestrictPublicBuckets === true,
        };
      }),
    encryption: (bucket) =>
      orNull('ServerSideEncryptionConfigurationNotFoundError', async () => {
        const found = await reading().send(new GetBucketEncryptionCommand(asked(bucket)));
        const [rule] = found.ServerSideEncryptionConfiguration?.Rules ?? [];
        return rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? null;
      }),
    create: ({ Region, Bucket }) =>
      client(Region)
        .send(new CreateBucketCommand({ Bucket, ...placedIn(Region) }))
        .then((out) => made(out, Bucket)),
    block: ({ Region, ...input }) => client(Region).send(new PutPublicAccessBlockCommand(input)).then(done),
    unblock: ({ Region, ...input }) => client(Region).send(new DeletePublicAccessBlockCommand(input)).then(done),
    putPolicy: ({ Region, ...input }) => client(Region).send(new PutBucketPolicyCommand(input)).then(done),
    deletePolicy: ({ Region, ...input }) => client(Region).send(new DeleteBucketPolicyCommand(input)).then(done),
  };
}

/** A bucket may be of another region than is asked: S3 tells which, and the client goes there. */
const addressing = ({ endpoint }: S3ClientConfig): S3ClientConfig => ({
  followRegionRedirects: true,
  forcePathStyle: endpoint !== undefined,
});

/** S3's oldest region is what it is called where nothing is said, and its name is no value here. */
const placedIn = (region: string): Pick<CreateBucketCommandInput, 'CreateBucketConfiguration'> =>
  region === 'us-east-1'
    ? {}
    : // A region that is newer than this SDK's list is one all the same.
      { CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint } };

/** What is not there has an error code of its own. */
async function orNull<T>(absent: string, ask: () => Promise<T | null>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (codeOf(error) === absent) return null;
    throw error;
  }
}
