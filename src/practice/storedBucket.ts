/** A bucket of S3. Its objects are small texts. */
export interface StoredBucket {
  name: string;
  region: string;
  createdAt: string;
  /** its policy as JSON text */
  policy: string | null;
  encryption: { algorithm: 'AES256' | 'aws:kms' | 'aws:kms:dsse'; keyId: string | null; bucketKey: boolean };
  publicAccessBlock: StoredPublicAccessBlock | null;
  objects: { key: string; text: string; at: string }[];
}

/** The four switches of Block Public Access. */
export interface StoredPublicAccessBlock {
  blockAcls: boolean;
  ignoreAcls: boolean;
  blockPolicy: boolean;
  restrictBuckets: boolean;
}
