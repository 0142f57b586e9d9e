import type { Reading } from './reading.ts';

/** What CloudTrail keeps beyond its ninety days, and where. */
export interface Trails {
  /** each once, those of an Organization and of other regions included */
  readonly trails: readonly Trail[];
  /** the buckets they write into, and those that were asked about by name */
  readonly buckets: readonly TrailBucket[];
  /** regions whose own trails could not be read; trails of all regions are seen from every other one */
  readonly unread: readonly { readonly region: string; readonly reason: string }[];
}

/** A trail, as it is seen from this account. */
export interface Trail {
  readonly arn: string;
  readonly name: string;
  /** where it was made, and where alone it is changed */
  readonly region: string;
  readonly bucket: string;
  readonly prefix: string | null;
  readonly multiRegion: boolean;
  /** with what is of no region, IAM's events above all; a trail of all regions always is */
  readonly globalEvents: boolean;
  /** with a digest every hour, which shows what was changed or taken out */
  readonly validated: boolean;
  /** of an AWS Organization: its management account looks after it */
  readonly organization: boolean;
  readonly status: Reading<TrailStatus>;
  readonly events: Reading<ManagementEvents>;
}

/** Dates are ISO 8601. */
export interface TrailStatus {
  readonly logging: boolean;
  /** what kept CloudTrail from writing into the bucket last time, as S3 calls it: `AccessDenied` */
  readonly deliveryError: string | null;
  readonly deliveredAt: string | null;
  readonly startedAt: string | null;
  readonly stoppedAt: string | null;
}

/** Which management events are kept. AWS's noisiest two, of KMS and of RDS's Data API, may be left out all the same. */
export interface ManagementEvents {
  readonly reads: boolean;
  readonly writes: boolean;
}

/** A bucket that trails write into. */
export interface TrailBucket {
  readonly name: string;
  /** null where there is no such bucket; unreadable where it is another account's or reading it is denied, which look alike */
  readonly settings: Reading<BucketSettings | null>;
}

export interface BucketSettings {
  /** null where the bucket has none of its own */
  readonly publicAccess: PublicAccessBlock | null;
  /** JSON text */
  readonly policy: string | null;
  /** `AES256`, `aws:kms`, `aws:kms:dsse` */
  readonly encryption: string | null;
}

/** The four switches of Block Public Access, named as AWS names them. */
export interface PublicAccessBlock {
  readonly BlockPublicAcls: boolean;
  readonly IgnorePublicAcls: boolean;
  readonly BlockPublicPolicy: boolean;
  readonly RestrictPublicBuckets: boolean;
}
