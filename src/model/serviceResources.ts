import type { Reading } from './reading.ts';

/** Services whose things offroot can list, to be picked from instead of typed. */
export const listedServices = ['s3', 'sns', 'ec2'] as const;
export type ListedService = (typeof listedServices)[number];

/** A bucket, topic or machine. */
export interface Resource {
  readonly arn: string;
  /** as a person knows it: a bucket's or topic's name, the tag Name of a machine; null for a machine without one */
  readonly name: string | null;
}

/** What there is of a service: of the whole account for S3, of the region that one works in for the others. */
export interface ServiceResources {
  readonly service: ListedService;
  readonly resources: Reading<readonly Resource[]>;
}
