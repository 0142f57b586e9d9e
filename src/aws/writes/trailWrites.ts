import type { TrailWrites } from '../../model/writes/trailWrites.ts';
import type { WriteRows } from './writeRows.ts';

/** Every write to CloudTrail and to its buckets. */
export const trailWrites: WriteRows<TrailWrites> = {
  'cloudtrail:CreateTrail': async ({ open }, input) => (await open('trails')).create(input),
  'cloudtrail:UpdateTrail': async ({ open }, input) => (await open('trails')).update(input),
  'cloudtrail:StartLogging': async ({ open }, input) => (await open('trails')).start(input),
  'cloudtrail:StopLogging': async ({ open }, input) => (await open('trails')).stop(input),
  'cloudtrail:DeleteTrail': async ({ open }, input) => (await open('trails')).remove(input),
  's3:CreateBucket': async ({ open }, input) => (await open('buckets')).create(input),
  's3:PutPublicAccessBlock': async ({ open }, input) => (await open('buckets')).block(input),
  's3:DeletePublicAccessBlock': async ({ open }, input) => (await open('buckets')).unblock(input),
  's3:PutBucketPolicy': async ({ open }, input) => (await open('buckets')).putPolicy(input),
  's3:DeleteBucketPolicy': async ({ open }, input) => (await open('buckets')).deletePolicy(input),
};
