import { askService } from '../practice/askService.ts';
import type { Practice } from './practice.ts';
import { trailBucketPolicy } from './trails.ts';

/** How the trail is made otherwise than it should be. */
export interface TrailMade {
  readonly name?: string;
  readonly region?: string;
  readonly bucket?: string;
  readonly multiRegion?: boolean;
  readonly validation?: boolean;
  readonly logging?: boolean;
}

/** Makes a trail with its bucket on a practice account, as somebody would who knows how; its ARN. */
export function addTrail(practiced: Practice, made: TrailMade = {}): string {
  const { name = 'main', region = 'us-east-1', bucket = 'acme-trail', multiRegion = true } = made;
  const { accountId } = practiced.account.state();
  const arn = `arn:aws:cloudtrail:${region}:${accountId}:trail/${name}`;
  const s3 = askService(practiced, 's3', { region });
  const trail = askService(practiced, 'cloudtrail', { region });
  must(s3('CreateBucket', { Bucket: bucket, ...(region === 'us-east-1' ? {} : { LocationConstraint: region }) }));
  must(s3('PutBucketPolicy', { Bucket: bucket, Policy: trailBucketPolicy(arn, bucket, accountId) }));
  must(
    trail('CreateTrail', {
      Name: name,
      S3BucketName: bucket,
      IsMultiRegionTrail: String(multiRegion),
      EnableLogFileValidation: String(made.validation ?? true),
    }),
  );
  if (made.logging ?? true) must(trail('StartLogging', { Name: name }));
  return arn;
}

function must({ status, body }: { readonly status: number; readonly body: string }): void {
  if (status >= 300) throw new Error(body);
}
