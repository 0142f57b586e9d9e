import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { askService } from './askService.ts';

const bucket = 'acme-trail';
const arn = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main';

const bucketPolicy = (source = arn) => {
  const both = { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' } };
  const from = { 'aws:SourceArn': source };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { ...both, Action: 's3:GetBucketAcl', Resource: `arn:aws:s3:::${bucket}`, Condition: { StringEquals: from } },
      {
        ...both,
        Action: 's3:PutObject',
        Resource: `arn:aws:s3:::${bucket}/AWSLogs/111122223333/*`,
        Condition: { StringEquals: { ...from, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      },
    ],
  });
};

function withBucket(policy: string | null = bucketPolicy()) {
  const practiced = practice();
  const s3 = askService(practiced, 's3');
  s3('CreateBucket', { Bucket: bucket });
  if (policy !== null) expect(s3('PutBucketPolicy', { Bucket: bucket, Policy: policy }).status).toBe(204);
  return { ...practiced, s3, trail: askService(practiced, 'cloudtrail') };
}

const main = { Name: 'main', S3BucketName: bucket, IsMultiRegionTrail: 'true', EnableLogFileValidation: 'true' };

test('a trail is made, logs, and delivers some minutes later by the account’s clock', () => {
  const { trail, clock } = withBucket();
  const status = () => JSON.parse(trail('GetTrailStatus', { Name: 'main' }).body);

  const made = JSON.parse(trail('CreateTrail', main).body);
  const before = status();
  trail('StartLogging', { Name: 'main' });
  const started = status();
  clock.advance(6 * 60_000);
  const later = status();

  expect(made).toEqual({
    Name: 'main',
    S3BucketName: bucket,
    IncludeGlobalServiceEvents: true,
    IsMultiRegionTrail: true,
    TrailARN: arn,
    LogFileValidationEnabled: true,
    IsOrganizationTrail: false,
  });
  expect(before).toMatchObject({ IsLogging: false, TimeLoggingStarted: '' });
  expect(started).toMatchObject({ IsLogging: true });
  expect(started.LatestDeliveryTime).toBeUndefined();
  expect(later.LatestDeliveryTime).toBe(started.StartLoggingTime + 300);
});

test('a trail that was off for a while keeps its last delivery until the next one', () => {
  const { trail, clock } = withBucket();
  const delivered = () => JSON.parse(trail('GetTrailStatus', { Name: 'main' }).body).LatestDeliveryTime;
  trail('CreateTrail', main);
  trail('StartLogging', { Name: 'main' });
  clock.advance(11 * 60_000);
  trail('StopLogging', { Name: 'main' });
  clock.advance(3_600_000);
  const off = delivered();

  trail('StartLogging', { Name: 'main' });

  expect(delivered()).toBe(off);
  clock.advance(5 * 60_000);
  expect(delivered()).toBe(Math.floor(clock.now().getTime() / 1000));
});

test('a bucket whose policy goes away while the trail logs is told as an error of its delivery', () => {
  const { trail, s3, clock } = withBucket();
  trail('CreateTrail', main);
  trail('StartLogging', { Name: 'main' });
  s3('DeleteBucketPolicy', { Bucket: bucket });
  clock.advance(600_000);

  const status = JSON.parse(trail('GetTrailStatus', { Name: 'main' }).body);

  expect(status).toMatchObject({ IsLogging: true, LatestDeliveryError: 'AccessDenied' });
});

test.each([
  ['without a policy', null],
  ['whose policy names another trail', bucketPolicy(`${arn}-2`)],
])('a bucket %s is not taken', (_, policy) => {
  const { trail } = withBucket(policy);

  expect(trail('CreateTrail', main)).toMatchObject({
    code: 'InsufficientS3BucketPolicyException',
    status: 400,
    message: `Incorrect S3 bucket policy is detected for bucket: ${bucket}`,
  });
});

test('a trail of all regions is seen everywhere and changed at home only', () => {
  const practiced = withBucket();
  const { trail } = practiced;
  const elsewhere = askService(practiced, 'cloudtrail', { region: 'eu-west-1' });
  trail('CreateTrail', main);

  const seen = JSON.parse(elsewhere('DescribeTrails').body);
  const own = JSON.parse(elsewhere('DescribeTrails', { includeShadowTrails: 'false' }).body);

  expect(seen.trailList).toMatchObject([{ Name: 'main', HomeRegion: 'us-east-1' }]);
  expect(own.trailList).toEqual([]);
  expect(elsewhere('StopLogging', { Name: 'main' }).code).toBe('InvalidHomeRegionException');
  expect(trail('UpdateTrail', { Name: 'main', IsMultiRegionTrail: 'false' }).code).toBe('Success');
  expect(elsewhere('GetTrail', { Name: 'main' }).code).toBe('TrailNotFoundException');
});

test.each([
  [{ ...main, Name: 'a..b' }, 'InvalidTrailNameException'],
  [{ ...main, S3BucketName: 'nowhere' }, 'S3BucketDoesNotExistException'],
  [{ ...main, IncludeGlobalServiceEvents: 'false' }, 'InvalidParameterCombinationException'],
])('%o is refused', (given, code) => {
  const { trail, account } = withBucket();

  expect(trail('CreateTrail', given).code).toBe(code);
  expect(account.state().cloudTrails).toEqual([]);
});

test('tags are added, listed and taken away by ARN', () => {
  const { trail } = withBucket();
  trail('CreateTrail', { ...main, 'TagsList.member.1.Key': 'a' });

  trail('AddTags', { ResourceId: arn, 'TagsList.member.1.Key': 'b', 'TagsList.member.1.Value': '2' });
  trail('RemoveTags', { ResourceId: arn, 'TagsList.member.1.Key': 'a' });
  const list = trail('ListTags', { 'ResourceIdList.member.1': arn });

  expect(JSON.parse(list.body).ResourceTagList).toEqual([{ ResourceId: arn, TagsList: [{ Key: 'b', Value: '2' }] }]);
  expect(trail('ListTags', { 'ResourceIdList.member.1': 'main' }).code).toBe('CloudTrailARNInvalidException');
  expect(trail('CreateTrail', main).code).toBe('TrailAlreadyExistsException');
});
