/** A trail is changed in the region it was made in. */
interface AtHome {
  readonly Region: string;
  readonly Name: string;
}

/** Every write to CloudTrail and to the buckets it writes into that offroot may make, by AWS operation, with AWS's own input names. */
export interface TrailWrites {
  'cloudtrail:CreateTrail': AtHome & {
    readonly S3BucketName: string;
    readonly IsMultiRegionTrail: boolean;
    readonly IncludeGlobalServiceEvents: boolean;
    readonly EnableLogFileValidation: boolean;
    readonly TagsList: readonly { readonly Key: string; readonly Value: string }[];
  };
  'cloudtrail:UpdateTrail': AtHome & {
    readonly IsMultiRegionTrail: boolean;
    readonly IncludeGlobalServiceEvents: boolean;
    readonly EnableLogFileValidation: boolean;
  };
  'cloudtrail:StartLogging': AtHome;
  'cloudtrail:StopLogging': AtHome;
  'cloudtrail:DeleteTrail': AtHome;
  's3:CreateBucket': { readonly Region: string; readonly Bucket: string };
  's3:PutPublicAccessBlock': OwnBucket & {
    readonly PublicAccessBlockConfiguration: {
      readonly BlockPublicAcls: boolean;
      readonly IgnorePublicAcls: boolean;
      readonly BlockPublicPolicy: boolean;
      readonly RestrictPublicBuckets: boolean;
    };
  };
  's3:DeletePublicAccessBlock': OwnBucket;
  's3:PutBucketPolicy': OwnBucket & { readonly Policy: string };
  's3:DeleteBucketPolicy': OwnBucket;
}

/** S3 refuses what is another account's. */
interface OwnBucket {
  readonly Region: string;
  readonly Bucket: string;
  readonly ExpectedBucketOwner: string;
}
