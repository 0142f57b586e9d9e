import { expect, test } from 'vitest';
import type { Deed, InverseWrite } from '../../src/model/deed.ts';
import { unreadable } from '../../src/model/reading.ts';
import type { Trail, TrailBucket } from '../../src/model/trails.ts';
import { isOther, standingOfOther } from '../../src/undo/others.ts';
import { finishedAccount } from '../support/snapshots.ts';
import { blocked, bucketOf, statusOf, trailArnOf, trailBucketPolicy, trailOf } from '../support/trails.ts';

const deedOf = (write: { readonly action: string; readonly input: object }): Deed => ({
  ...{
    id: 'trail.x',
    run: 'run',
    at: '2026-11-20T10:00:00Z',
    principal: 'root',
    step: 'trail',
    again: null,
    undone: false,
  },
  ...{ action: write.action, input: { ...write.input }, undo: { possible: false, why: null } },
});

/** How what was written stands now, where `inverse` takes it back. */
function fateOf(
  inverse: InverseWrite,
  wrote: { readonly action: string; readonly input: object },
  now: { readonly trails?: readonly Trail[]; readonly buckets?: readonly TrailBucket[] },
): string {
  const { trails = [trailOf()], buckets = [bucketOf()] } = now;
  if (!isOther(inverse)) throw new Error(inverse.action);
  return standingOfOther(inverse, deedOf(wrote), finishedAccount({ trails: { trails, buckets, unread: [] } })).fate;
}

const home = { Region: 'us-east-1', Name: 'main' };
const one = { ...home, IsMultiRegionTrail: false, IncludeGlobalServiceEvents: true, EnableLogFileValidation: false };
const all = { ...one, IsMultiRegionTrail: true, EnableLogFileValidation: true };
const make = [
  { action: 'cloudtrail:DeleteTrail', input: home },
  { action: 'cloudtrail:CreateTrail', input: { ...home, S3BucketName: 'acme-trail' } },
] as const;
const update = [
  { action: 'cloudtrail:UpdateTrail', input: one },
  { action: 'cloudtrail:UpdateTrail', input: all },
] as const;
const start = [
  { action: 'cloudtrail:StopLogging', input: home },
  { action: 'cloudtrail:StartLogging', input: home },
] as const;
const off = statusOf({ logging: false });

test.each([
  ['made', ...make, {}, 'open'],
  ['made, and is another one now', ...make, { trails: [trailOf({ bucket: 'other' })] }, 'changed'],
  ['made, in a region that has none any more', ...make, { trails: [trailOf({ region: 'eu-west-1' })] }, 'gone'],
  ['widened', ...update, {}, 'open'],
  ['widened, and narrowed since', ...update, { trails: [trailOf({ multiRegion: false, validated: false })] }, 'gone'],
  ['widened, and changed since', ...update, { trails: [trailOf({ validated: false })] }, 'changed'],
  ['widened, and deleted since', ...update, { trails: [] }, 'changed'],
  ['started', ...start, {}, 'open'],
  ['started, and stopped since', ...start, { trails: [trailOf({ status: off })] }, 'gone'],
  ['started, and deleted since', ...start, { trails: [] }, 'gone'],
  [
    'started, and unreadable now',
    ...start,
    { trails: [trailOf({ status: unreadable('cloudtrail:GetTrailStatus', 'no') })] },
    'unknown',
  ],
] as const)('a trail that was %s', (_, inverse, wrote, now, fate) => {
  expect(fateOf(inverse, wrote, now)).toBe(fate);
});

const own = { Region: 'us-east-1', Bucket: 'acme-trail', ExpectedBucketOwner: '123456789012' };
const letIn = [
  { action: 's3:DeleteBucketPolicy', input: own },
  { action: 's3:PutBucketPolicy', input: { ...own, Policy: trailBucketPolicy(trailArnOf('main')) } },
] as const;
const half = { ...blocked, IgnorePublicAcls: false };
const closed = [
  { action: 's3:PutPublicAccessBlock', input: { ...own, PublicAccessBlockConfiguration: half } },
  { action: 's3:PutPublicAccessBlock', input: { ...own, PublicAccessBlockConfiguration: blocked } },
] as const;

test.each([
  ['that lets CloudTrail in', ...letIn, {}, 'open'],
  ['whose policy was taken off since', ...letIn, { buckets: [bucketOf({ policy: null })] }, 'gone'],
  ['whose policy was changed since', ...letIn, { buckets: [bucketOf({ policy: trailBucketPolicy(null) })] }, 'changed'],
  ['that nobody looked at', ...letIn, { buckets: [] }, 'unknown'],
  ['that was closed', ...closed, {}, 'open'],
  ['that is half open again', ...closed, { buckets: [bucketOf({ publicAccess: half })] }, 'gone'],
  ['that is wholly open now', ...closed, { buckets: [bucketOf({ publicAccess: null })] }, 'changed'],
] as const)('a bucket %s', (_, inverse, wrote, now, fate) => {
  expect(fateOf(inverse, wrote, now)).toBe(fate);
});
