import { describe, expect, it } from 'vitest';
import { read, unreadable } from '../../src/model/reading.ts';
import type { BucketSettings, Trail, TrailBucket } from '../../src/model/trails.ts';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import { asOf, documentOf, finishedAccount, freshAccount } from '../support/snapshots.ts';
import { blocked, bucketOf, statusOf, trailBucketPolicy, trailOf } from '../support/trails.ts';

const trailing = (trails: readonly Trail[], ...buckets: readonly TrailBucket[]) =>
  finishedAccount({ trails: { trails, buckets, unread: [] } });
const guarding = (more: Partial<BucketSettings>) => trailing([trailOf()], bucketOf(more));

const stopped = statusOf({ logging: false, stoppedAt: '2026-07-25T10:00:00Z', deliveryError: 'AccessDenied' });
const denied = unreadable<never>('cloudtrail:GetTrailStatus', 'denied');
const bucket = 'arn:aws:s3:::acme-trail';
const main = 'arn:aws:cloudtrail:us-east-1:123456789012:trail/main';
const everybody = documentOf({
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::acme-trail/*',
});

const rows: readonly CheckRow[] = [
  ['trail-in-every-region', 'none', freshAccount(), 'fail medium account: no trail'],
  [
    'trail-in-every-region',
    'a good one',
    trailing([trailOf()]),
    'pass medium account: main writes into acme-trail, last on 2026-11-21',
  ],
  [
    'trail-in-every-region',
    'a good one that has just begun',
    trailing([trailOf({ status: statusOf({ deliveredAt: null }) })]),
    'pass medium account: main writes into acme-trail, nothing delivered yet',
  ],
  [
    'trail-in-every-region',
    'a good one that was off until now',
    trailing([trailOf({ status: statusOf({ deliveredAt: '2026-08-02T10:00:00Z' }) })]),
    'pass medium account: main writes into acme-trail, nothing delivered yet',
  ],
  [
    'trail-in-every-region',
    'an Organization’s, whose bucket is elsewhere',
    trailing([
      trailOf({ organization: true, arn: 'arn:aws:cloudtrail:us-east-1:999988887777:trail/org', name: 'org' }),
    ]),
    'pass medium account: org writes into acme-trail, last on 2026-11-21',
  ],
  [
    'trail-in-every-region',
    'everything wrong',
    trailing([trailOf({ multiRegion: false, status: stopped, events: read({ reads: false, writes: true }, asOf) })]),
    'fail medium account: main: sees us-east-1 only, stopped on 2026-07-25, leaves management events out',
  ],
  [
    'trail-in-every-region',
    'never started',
    trailing([trailOf({ status: statusOf({ logging: false, startedAt: null, deliveredAt: null }) })]),
    'fail medium account: main: was never started',
  ],
  [
    'trail-in-every-region',
    'shut out of its bucket',
    trailing([trailOf({ status: statusOf({ deliveryError: 'AccessDenied' }) })]),
    'fail medium account: main: cannot write into its bucket (AccessDenied)',
  ],
  [
    'trail-in-every-region',
    'the nearest of two is told',
    trailing([
      trailOf({ name: 'old', multiRegion: false, status: stopped }),
      trailOf({ name: 'eu', region: 'eu-west-1', multiRegion: false }),
    ]),
    'fail medium account: eu: sees eu-west-1 only',
  ],
  [
    'trail-in-every-region',
    'whose status is denied',
    trailing([trailOf({ status: denied })]),
    'unknown medium account: main, not allowed to read: cloudtrail:GetTrailStatus',
  ],
  [
    'trail-in-every-region',
    'denied, but faulty all the same',
    trailing([trailOf({ status: denied, multiRegion: false })]),
    'fail medium account: main: sees us-east-1 only',
  ],
  [
    'trail-in-every-region',
    'denied, beside a good one',
    trailing([trailOf({ name: 'org', status: denied }), trailOf()]),
    'pass medium account: main writes into acme-trail, last on 2026-11-21',
  ],

  ['trail-logs-validated', 'no trail, nothing to say', freshAccount()],
  [
    'trail-logs-validated',
    'one is, one is not',
    trailing([trailOf(), trailOf({ name: 'old', validated: false })]),
    `pass low ${main}: main`,
    'fail low arn:aws:cloudtrail:us-east-1:123456789012:trail/old: old: not validated',
  ],

  ['trail-bucket-guarded', 'guarded', guarding({}), `pass medium ${bucket}: acme-trail`],
  ['trail-bucket-guarded', 'no policy at all', guarding({ policy: null }), `pass medium ${bucket}: acme-trail`],
  ['trail-bucket-guarded', 'no trail writes there', trailing([], bucketOf({ encryption: null }))],
  [
    'trail-bucket-guarded',
    'for anybody’s trail',
    guarding({ policy: trailBucketPolicy(null) }),
    `fail medium ${bucket}: acme-trail: CloudTrail may write for others’ trails (no aws:SourceArn)`,
  ],
  [
    'trail-bucket-guarded',
    'one switch off, and not encrypted',
    guarding({ publicAccess: { ...blocked, IgnorePublicAcls: false }, encryption: null }),
    `fail medium ${bucket}: acme-trail: public access is not blocked, not encrypted`,
  ],
  [
    'trail-bucket-guarded',
    'for everybody to read',
    guarding({ publicAccess: null, policy: everybody }),
    `fail critical ${bucket}: acme-trail: its policy lets anybody in, public access is not blocked`,
  ],
  [
    'trail-bucket-guarded',
    'for everybody to read, and blocked',
    guarding({ policy: everybody }),
    `pass medium ${bucket}: acme-trail`,
  ],
  [
    'trail-bucket-guarded',
    'a policy nobody understands',
    guarding({ policy: '{"Statement":[{"Effect":"Perhaps"}]}' }),
    `unknown medium ${bucket}: acme-trail: its policy could not be understood`,
  ],
  [
    'trail-bucket-guarded',
    'not there any more',
    trailing([trailOf()], { name: 'acme-trail', settings: read(null, asOf) }),
    `fail medium ${bucket}: acme-trail does not exist`,
  ],
  [
    'trail-bucket-guarded',
    'another account’s',
    trailing([trailOf()], { name: 'acme-trail', settings: unreadable('s3:GetBucketPolicy', 'Access Denied') }),
    `unknown medium ${bucket}: acme-trail is another account’s, or reading it is denied: s3:GetBucketPolicy`,
  ],
];

describe('the checks of trails', () => {
  it.each(eachRow(rows))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });
});
