import { type Call, rowsOf } from '../operation.ts';
import type { StoredBucket } from '../storedBucket.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Makes rows of S3. */
export const s3 = rowsOf('s3');

/** Names are unique over all of AWS; these stand for the rest of the world. */
export const takenElsewhere: ReadonlySet<string> = new Set(['amazon', 'backup', 'bucket', 'logs', 'my-bucket', 'test']);

/** The bucket of the address, or S3's NoSuchBucket; nobody is told anything of what is somebody else's. */
export function bucketOf({ state, params }: Call): StoredBucket {
  const name = params.text('Bucket');
  const found = state.buckets.find((one) => one.name === name);
  if (found !== undefined) return found;
  if (takenElsewhere.has(name)) throw new AwsFault('AccessDenied', 'Access Denied');
  throw new AwsFault('NoSuchBucket', 'The specified bucket does not exist');
}

/** What policies are judged against: the bucket of the address. */
export const onBucket = ({ params }: Call): string => bucketArn(params.text('Bucket'));

/** A bucket's ARN. */
export const bucketArn = (name: string): string => `arn:aws:s3:::${name}`;

/** The policy of the bucket that is acted on. */
export const itsPolicy = ({ state, params }: Call): string | null =>
  state.buckets.find(({ name }) => name === params.optional('Bucket'))?.policy ?? null;

/** As `itsPolicy`; root can always see, replace and delete it, or it could lock everybody out. */
export const itsPolicyButForRoot = (call: Call): string | null =>
  call.caller.user === null && call.caller.role === null ? null : itsPolicy(call);

/** Dates of S3 have milliseconds, which are always none. */
export const s3Date = (at: string): string => at.replace('Z', '.000Z');
