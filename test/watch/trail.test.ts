import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model/answers.ts';
import { read, unreadable } from '../../src/model/reading.ts';
import type { StepContext } from '../../src/model/step.ts';
import type { Trail, TrailBucket } from '../../src/model/trails.ts';
import { trail } from '../../src/watch/trail.ts';
import { asOf, documentOf, finishedAccount, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';
import { blocked, bucketOf, statusOf, trailArnOf, trailBucketPolicy, trailOf } from '../support/trails.ts';

const asked = { 'watch.what': ['trail'] };
const having = (
  trails: readonly Trail[],
  buckets: readonly TrailBucket[],
  answers: Readonly<Record<string, Answer>> = {},
): StepContext => contextOf(finishedAccount({ trails: { trails, buckets, unread: [] } }), { ...asked, ...answers });

const actionsOf = (context: StepContext): readonly string[] =>
  trail.changes(context).flatMap((change) => (change.kind === 'api' ? [change.action] : []));
const cautionsOf = (context: StepContext) => trail.plan?.(context).cautions.map(({ key }) => key);

const log = 'acme-log';
const named = { 'trail.bucket': log };
const free: TrailBucket = { name: log, settings: read(null, asOf) };
const ours = (policy: string | null, publicAccess: typeof blocked | null = blocked): TrailBucket =>
  bucketOf({ policy, publicAccess }, log);
const offrootTrail = trailBucketPolicy(trailArnOf('offroot-trail'), log);

describe('an account without a trail', () => {
  test('is asked for the bucket, and gets bucket, guard, policy, trail and start, in this order', () => {
    const [question] = trail.questions(having([], []));
    const context = having([], [free], named);

    expect(question).toMatchObject({ id: 'trail.bucket', suggestion: 'offroot-trail-123456789012-us-east-1' });
    expect(actionsOf(context)).toEqual([
      's3:CreateBucket',
      's3:PutPublicAccessBlock',
      's3:PutBucketPolicy',
      'cloudtrail:CreateTrail',
      'cloudtrail:StartLogging',
    ]);
    expect(trail.changes(context)[3]).toMatchObject({
      input: {
        Region: 'us-east-1',
        Name: 'offroot-trail',
        S3BucketName: log,
        IsMultiRegionTrail: true,
        EnableLogFileValidation: true,
        TagsList: [{ Key: 'offroot:created' }],
      },
      undo: { write: { action: 'cloudtrail:DeleteTrail' } },
    });
    expect(cautionsOf(context)).toEqual(['watch.trail.cost', 'watch.trail.first-file']);
    expect(trail.left?.(context)).toEqual([]);
  });

  test.each([
    ['made, and nothing else', ours(null), ['s3:PutBucketPolicy', 'cloudtrail:CreateTrail', 'cloudtrail:StartLogging']],
    ['made, with CloudTrail let in', ours(offrootTrail), ['cloudtrail:CreateTrail', 'cloudtrail:StartLogging']],
  ])('where an earlier run stopped with the bucket %s, goes on from there', (_, bucket, expected) => {
    expect(actionsOf(having([], [bucket], named))).toEqual(expected);
  });

  test('does nothing before S3 was asked about the name', () => {
    expect(actionsOf(having([], [], named))).toEqual([]);
  });

  test.each([
    ['Acme', 'watch.trail.bucket.name'],
    ['ab', 'watch.trail.bucket.name'],
    ['acme.log', 'watch.trail.bucket.name'],
    ['-acme', 'watch.trail.bucket.name'],
    ['xn--acme', 'watch.trail.bucket.name'],
    ['acme--x-s3', 'watch.trail.bucket.name'],
    ['a'.repeat(64), 'watch.trail.bucket.name'],
    ['theirs', 'watch.trail.bucket.taken'],
    ['open', 'watch.trail.bucket.open'],
    ['strange', 'watch.trail.bucket.open'],
    ['acme-cloud-log', null],
  ])('%s as the name of the bucket: %s', (name, problem) => {
    const buckets = [
      { name: 'theirs', settings: unreadable<never>('s3:GetBucketPolicy', 'Access Denied') },
      bucketOf({ policy: null, publicAccess: null }, 'open'),
      bucketOf({ policy: '{"Statement":[]}' }, 'strange'),
    ];
    const [question] = trail.questions(having([], buckets));

    expect(question?.kind === 'text' ? (question.validate(name)?.key ?? null) : 'no question').toBe(problem);
  });

  test('says why a name that turned out to be taken is asked for again', () => {
    const theirs = { name: log, settings: unreadable<never>('s3:GetBucketPolicy', 'Access Denied') };

    expect(trail.questions(having([], [theirs]))).toMatchObject([{ why: { key: 'watch.trail.bucket.taken' } }]);
  });

  test('with one that keeps data events only, gets another name, and hears of no second copy', () => {
    const data = trailOf({ name: 'offroot-trail', events: read({ reads: false, writes: false }, asOf) });
    const context = having([data], [free, bucketOf()], named);

    expect(trail.changes(context).at(-1)).toMatchObject({ input: { Name: 'offroot-trail-2' } });
    expect(cautionsOf(context)).toEqual(['watch.trail.cost', 'watch.trail.first-file']);
  });
});

describe('an account with a trail', () => {
  test('that is good keeps it, and is shown it once', () => {
    const context = having([trailOf()], [bucketOf()]);

    expect(trail.questions(context)).toMatchObject([{ id: 'trail.kept', kind: 'notice' }]);
    expect(actionsOf(context)).toEqual([]);
    expect(trail.questions({ ...context, memory: { ...context.memory, applied: ['trail'] } })).toEqual([]);
  });

  test('that is stopped and of one region gets what is missing, taken back by what was', () => {
    const old = trailOf({
      multiRegion: false,
      globalEvents: false,
      validated: false,
      status: statusOf({ logging: false }),
    });
    const context = having(
      [
        old,
        trailOf({
          name: 'other',
          multiRegion: false,
          status: statusOf({ deliveryError: 'NoSuchBucket' }),
          bucket: 'x',
        }),
      ],
      [bucketOf()],
    );

    expect(trail.changes(context)).toMatchObject([
      {
        action: 'cloudtrail:UpdateTrail',
        input: {
          Name: 'main',
          IsMultiRegionTrail: true,
          IncludeGlobalServiceEvents: true,
          EnableLogFileValidation: true,
        },
        undo: {
          write: {
            input: { IsMultiRegionTrail: false, IncludeGlobalServiceEvents: false, EnableLogFileValidation: false },
          },
        },
      },
      { action: 'cloudtrail:StartLogging', undo: { write: { action: 'cloudtrail:StopLogging' } } },
    ]);
    expect(cautionsOf(context)).toEqual(['watch.trail.cost', 'watch.trail.second-copy', 'watch.trail.first-file']);
    expect(trail.questions(context)).toEqual([]);
  });

  test('of an Organization changes nothing of it', () => {
    const org = trailOf({
      organization: true,
      validated: false,
      arn: 'arn:aws:cloudtrail:us-east-1:999988887777:trail/org',
    });

    expect(actionsOf(having([org], []))).toEqual([]);
  });

  test('in another account’s bucket repairs the trail and not the bucket', () => {
    const theirs = { name: 'acme-trail', settings: unreadable<never>('s3:GetBucketPolicy', 'Access Denied') };

    expect(actionsOf(having([trailOf({ validated: false })], [theirs]))).toEqual(['cloudtrail:UpdateTrail']);
  });

  test('whose bucket is open for anybody’s trail and not blocked has it guarded, with a caution', () => {
    const before = trailBucketPolicy(null);
    const context = having([trailOf()], [bucketOf({ policy: before, publicAccess: null })]);

    expect(trail.changes(context)).toMatchObject([
      { action: 's3:PutBucketPolicy', effect: 'change', undo: { write: { input: { Policy: before } } } },
      {
        action: 's3:PutPublicAccessBlock',
        effect: 'change',
        undo: { write: { action: 's3:DeletePublicAccessBlock' } },
      },
    ]);
    expect(cautionsOf(context)).toEqual(['watch.trail.block.caution']);
    expect(trail.left?.(context)).toEqual([]);
  });

  test('that was shut out of its bucket has CloudTrail let in again, and after that is only waited for', () => {
    const shut = trailOf({ status: statusOf({ deliveryError: 'AccessDenied' }) });
    const again = having([shut], [bucketOf()]);

    expect(actionsOf(having([shut], [bucketOf({ policy: null })]))).toEqual(['s3:PutBucketPolicy']);
    expect(actionsOf(again)).toEqual([]);
    expect(trail.left?.(again)).toMatchObject([{ id: 'trail.delivery' }]);
  });

  test('whose bucket is public by its policy leaves that to a person', () => {
    const everybody = documentOf({
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-trail/*',
    });
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [...JSON.parse(everybody).Statement, ...JSON.parse(trailBucketPolicy(trailArnOf('main'))).Statement],
    });
    const context = having([trailOf()], [bucketOf({ policy, publicAccess: null })]);

    expect(actionsOf(context)).toEqual([]);
    expect(trail.left?.(context)).toMatchObject([{ id: 'trail.bucket' }]);
  });

  test('that cannot be read leaves it to a person, and makes no second one', () => {
    const unclear = having([trailOf({ status: unreadable('cloudtrail:GetTrailStatus', 'denied') })], [bucketOf()]);

    expect([trail.questions(unclear), actionsOf(unclear)]).toEqual([[], []]);
    expect(trail.left?.(unclear)).toMatchObject([{ id: 'trail.unclear' }]);
  });
});

test('nothing is asked, changed or left where it was not asked for', () => {
  const context = contextOf(finishedAccount({ trails: { trails: [], buckets: [], unread: [] } }), { 'watch.what': [] });

  expect([trail.questions(context), trail.changes(context), trail.left?.(context)]).toEqual([[], [], []]);
});

test('trails that cannot be read at all are said to be unread', () => {
  const context = contextOf(withUnreadable(finishedAccount(), 'trails'), asked);

  expect([trail.questions(context), trail.changes(context)]).toEqual([[], []]);
  expect(trail.left?.(context)).toMatchObject([{ id: 'trail.unread' }]);
});
