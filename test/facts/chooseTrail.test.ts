import { expect, test } from 'vitest';
import { chooseTrail } from '../../src/facts/watch/chooseTrail.ts';
import { read, unreadable } from '../../src/model/reading.ts';
import type { Trail, TrailBucket } from '../../src/model/trails.ts';
import { asOf, finishedAccount, withUnreadable } from '../support/snapshots.ts';
import { bucketOf, statusOf, trailOf } from '../support/trails.ts';

const denied = unreadable<never>('cloudtrail:GetTrailStatus', 'denied');
const organization: Partial<Trail> = {
  name: 'org',
  arn: 'arn:aws:cloudtrail:us-east-1:999988887777:trail/org',
  organization: true,
  bucket: 'org-log',
};
const off = statusOf({ logging: false });
const shut = statusOf({ deliveryError: 'AccessDenied' });
const gone: TrailBucket = { name: 'acme-trail', settings: read(null, asOf) };
const others: TrailBucket = { name: 'acme-trail', settings: unreadable('s3:GetBucketPolicy', 'denied') };

const chosen = (trails: readonly Trail[], bucket = bucketOf()): string => {
  const choice = chooseTrail(finishedAccount({ trails: { trails, buckets: [bucket], unread: [] } }));
  return choice === null ? 'nothing' : 'trail' in choice ? `${choice.kind} ${choice.trail.name}` : choice.kind;
};

test.each([
  ['no trail', [], bucketOf(), 'new'],
  ['a good one', [trailOf()], bucketOf(), 'kept main'],
  ['a good one that is not validated', [trailOf({ validated: false })], bucketOf(), 'kept main'],
  ['two good ones: the validated', [trailOf({ name: 'a', validated: false }), trailOf()], bucketOf(), 'kept main'],
  ['an Organization’s and one’s own', [trailOf(organization), trailOf()], bucketOf(), 'kept main'],
  ['an Organization’s alone', [trailOf(organization)], bucketOf(), 'kept org'],
  ['an Organization’s that cannot be read', [trailOf({ ...organization, status: denied })], bucketOf(), 'unclear org'],
  ['an Organization’s that is off', [trailOf({ ...organization, status: off })], bucketOf(), 'new'],
  ['one of one region', [trailOf({ multiRegion: false })], bucketOf(), 'repaired main'],
  ['one that is off, of one region', [trailOf({ multiRegion: false, status: off })], bucketOf(), 'repaired main'],
  [
    'the one that takes less',
    [trailOf({ name: 'b', multiRegion: false, status: off }), trailOf({ status: off })],
    bucketOf(),
    'repaired main',
  ],
  ['one that is off, into another account’s bucket', [trailOf({ status: off })], others, 'repaired main'],
  ['one that is off, whose bucket is gone', [trailOf({ status: off })], gone, 'new'],
  ['one that is shut out of its bucket', [trailOf({ status: shut })], bucketOf(), 'repaired main'],
  ['one that is shut out of another account’s', [trailOf({ status: shut })], others, 'new'],
  [
    'one that keeps other events',
    [trailOf({ events: read({ reads: false, writes: false }, asOf) })],
    bucketOf(),
    'new',
  ],
  ['one that cannot be read', [trailOf({ status: denied })], bucketOf(), 'unclear main'],
  [
    'one of one region that cannot be read',
    [trailOf({ status: denied, multiRegion: false })],
    bucketOf(),
    'unclear main',
  ],
  [
    'one that cannot be read beside one to repair',
    [trailOf({ name: 'x', status: denied, multiRegion: false }), trailOf({ status: off })],
    bucketOf(),
    'repaired main',
  ],
] as const)('%s', (_, trails, bucket, expected) => {
  expect(chosen(trails, bucket)).toBe(expected);
});

test('where trails cannot be read, nothing is chosen', () => {
  expect(chooseTrail(withUnreadable(finishedAccount(), 'trails'))).toBeNull();
});
