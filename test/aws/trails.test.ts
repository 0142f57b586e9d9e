import { beforeEach, expect, test } from 'vitest';
import { known, type Reading } from '../../src/model/reading.ts';
import type { Trails } from '../../src/model/trails.ts';
import { askService } from '../practice/askService.ts';
import { type Practice, practice } from '../support/practice.ts';
import { addTrail } from '../support/practiceTrail.ts';
import { practised } from './practised.ts';

let practiced: Practice;

beforeEach(() => {
  practiced = practice();
});

const trailsIn = (reading: Reading<Trails>): Trails => {
  const value = known(reading);
  if (value === undefined) throw new Error(JSON.stringify(reading));
  return value;
};

test('a trail is told with its status, its events and its bucket', async () => {
  const arn = addTrail(practiced);
  practiced.clock.advance(6 * 60_000);
  const account = await practised(practiced);

  const { trails, buckets, unread } = trailsIn((await account.read(['trails'])).trails);

  expect(trails).toMatchObject([
    {
      arn,
      name: 'main',
      region: 'us-east-1',
      bucket: 'acme-trail',
      prefix: null,
      multiRegion: true,
      validated: true,
      organization: false,
      status: {
        value: { logging: true, deliveryError: null, deliveredAt: '2026-11-20T09:05:00.000Z', stoppedAt: null },
      },
      events: { value: { reads: true, writes: true } },
    },
  ]);
  expect(buckets).toMatchObject([
    {
      name: 'acme-trail',
      settings: {
        value: {
          policy: expect.stringContaining(arn),
          encryption: 'AES256',
          publicAccess: { BlockPublicAcls: true, RestrictPublicBuckets: true },
        },
      },
    },
  ]);
  expect(unread).toEqual([]);
});

test('a trail of all regions is told once, though every region shows it, and asked about at home', async () => {
  addTrail(practiced, { region: 'eu-west-1' });
  addTrail(practiced, { name: 'here', bucket: 'acme-here', multiRegion: false });
  const account = await practised(practiced, 'root', 'eu-central-1');

  const { trails } = trailsIn((await account.read(['trails'])).trails);

  expect(trails.map(({ name, region, status }) => [name, region, status.state])).toEqual([
    ['main', 'eu-west-1', 'read'],
    ['here', 'us-east-1', 'read'],
  ]);
});

test('a bucket that is gone, has no settings of its own, or is asked about by name, is told as such', async () => {
  addTrail(practiced);
  const s3 = askService(practiced, 's3');
  s3('DeleteBucket', { Bucket: 'acme-trail' });
  s3('CreateBucket', { Bucket: 'acme-plain' });
  s3('DeletePublicAccessBlock', { Bucket: 'acme-plain' });
  const account = await practised(practiced);

  const first = await account.read(['trails'], undefined, undefined, ['arn:aws:s3:::acme-plain', 'alice']);
  const again = await account.read(['trails'], first);

  const told = [
    { name: 'acme-trail', settings: { state: 'read', value: null } },
    { name: 'acme-plain', settings: { value: { publicAccess: null, policy: null, encryption: 'AES256' } } },
  ];
  expect(trailsIn(first.trails).buckets).toMatchObject(told);
  expect(
    trailsIn(again.trails)
      .buckets.map(({ name }) => name)
      .toSorted(),
  ).toEqual(['acme-plain', 'acme-trail']);
  expect(trailsIn(first.trails).trails).toMatchObject([{ status: { value: { deliveryError: 'NoSuchBucket' } } }]);
});

test('who may list trails and no more is told what was refused, trail by trail', async () => {
  addTrail(practiced);
  practiced.addUser('alice');
  const allow = { Effect: 'Allow', Action: 'cloudtrail:DescribeTrails', Resource: '*' };
  practiced.ask('PutUserPolicy', {
    UserName: 'alice',
    PolicyName: 'list',
    PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [allow] }),
  });
  const account = await practised(practiced, 'alice');

  const { trails, buckets } = trailsIn((await account.read(['trails'])).trails);

  expect(trails).toMatchObject([
    {
      status: { state: 'unreadable', action: 'cloudtrail:GetTrailStatus' },
      events: { state: 'unreadable', action: 'cloudtrail:GetEventSelectors' },
    },
  ]);
  expect(buckets).toMatchObject([
    { settings: { state: 'unreadable', action: expect.stringMatching(/^s3:Get/), reason: expect.any(String) } },
  ]);
});

test('who may not list trails is told the action, in whichever region', async () => {
  practiced.addUser('alice');
  const account = await practised(practiced, 'alice', 'eu-west-1');

  expect((await account.read(['trails'])).trails).toMatchObject({
    state: 'unreadable',
    action: 'cloudtrail:DescribeTrails',
    reason: expect.stringContaining('not authorized'),
  });
});
