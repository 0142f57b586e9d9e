import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { servedPractice } from './background.ts';
import { awsCli } from './runPython.ts';

const firstDay = 'arn:aws:access-analyzer:us-east-1:222233334444:analyzer/first-day';

/** A shell of root's on `drifted`, where `aws` prints JSON. */
async function openShell() {
  const sandbox = sandboxForTest();
  const { root } = await servedPractice(sandbox, 'drifted');
  const type = (line: string) => awsCli(sandbox, root, line.split(' '));
  const read = async (line: string) => {
    const { code, stdout, stderr } = await type(line);
    if (code !== 0) throw new Error(`aws ${line} ended with ${code}:\n${stderr}`);
    return stdout.startsWith('{') || stdout.startsWith('[') || stdout.startsWith('"') ? JSON.parse(stdout) : stdout;
  };
  return { type, read };
}

test('the AWS CLI finds machines region by region and gives one a role and IMDSv2', async () => {
  const { read, type } = await openShell();
  const list = 'ec2 describe-instances --query Reservations[].Instances[].[InstanceId,Tags[0].Value]';

  const here: readonly [string, string][] = await read(list);
  const there = await read(`${list} --region ap-northeast-2`);
  const [worker] = here.find(([, name]) => name === 'worker') ?? [];
  await read(`ec2 associate-iam-instance-profile --instance-id ${worker} --iam-instance-profile Name=web-server`);
  await read(`ec2 modify-instance-metadata-options --instance-id ${worker} --http-tokens required`);
  const again = await type(
    `ec2 associate-iam-instance-profile --instance-id ${worker} --iam-instance-profile Name=web-server`,
  );

  expect(here.map(([, name]) => name)).toEqual(['web', 'worker']);
  expect(there).toHaveLength(1);
  expect(again.stderr).toContain('(IncorrectState) when calling the AssociateIamInstanceProfile operation: There is');
  expect(
    await read(
      `ec2 describe-instances --instance-ids ${worker} --query Reservations[].Instances[].MetadataOptions.HttpTokens`,
    ),
  ).toEqual(['required']);
});

test('the AWS CLI makes buckets, lists and reads what is in them, and says why it may not', async () => {
  const { read, type } = await openShell();

  await read('s3 mb s3://acme-notes --region eu-west-1');
  await read('s3api put-object --bucket acme-notes --key a/b.txt --content-type text/plain');
  const listed = await read('s3 ls s3://acme-notes --recursive');
  const missing = await type('s3api get-bucket-policy --bucket acme-notes');
  const acl = await type('s3api get-bucket-acl --bucket acme-notes');

  expect(listed).toMatch(/ 0 a\/b\.txt\n$/);
  expect(await read('s3 cp s3://acme-notes/a/b.txt -')).toBe('');
  expect(await read('s3api get-bucket-location --bucket acme-notes --query LocationConstraint')).toBe('eu-west-1');
  expect(missing.stderr).toContain(
    '(NoSuchBucketPolicy) when calling the GetBucketPolicy operation: The bucket policy',
  );
  expect(acl.stderr).toContain('(NotImplemented)');
  await read('s3 rm s3://acme-notes/a/b.txt');
  await read('s3 rb s3://acme-notes');
});

test('the AWS CLI starts the trail that was off, makes an analyzer and reads what it finds', async () => {
  const { read, type } = await openShell();

  const before = await read('cloudtrail get-trail-status --name main --query IsLogging');
  await read('cloudtrail start-logging --name main');
  const [elsewhere, made] = [
    await type('cloudtrail get-trail --name main --region eu-west-1'),
    await read(
      'accessanalyzer create-analyzer --analyzer-name own --type ACCOUNT --tags offroot:created=now --region eu-west-1',
    ),
  ];
  await read(
    'iam create-role --role-name partner --assume-role-policy-document {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole"}]}',
  );
  const findings = await read(
    `accessanalyzer list-findings-v2 --analyzer-arn ${made.arn} --query findings[].[resource,status] --region eu-west-1`,
  );

  expect([before, await read('cloudtrail get-trail-status --name main --query IsLogging')]).toEqual([
    'false\n',
    'true\n',
  ]);
  expect(elsewhere.stderr).toContain('(TrailNotFoundException)');
  expect(findings).toEqual([['arn:aws:iam::222233334444:role/partner', 'ACTIVE']]);
  expect(
    await read('accessanalyzer get-analyzer --analyzer-name own --query analyzer.tags --region eu-west-1'),
  ).toEqual({
    'offroot:created': 'now',
  });
  expect(
    await read(
      'accessanalyzer list-findings --analyzer-arn ARN --query findings[].[resource,isPublic]'.replace('ARN', firstDay),
    ),
  ).toEqual(expect.arrayContaining([['arn:aws:s3:::lighthouse-labs-press', true]]));
});

test('the AWS CLI switches GuardDuty, Security Hub and Config on where they were off', async () => {
  const { read, type } = await openShell();
  const there = '--region eu-west-1';

  const before = [
    await read(`guardduty list-detectors --query DetectorIds ${there}`),
    (await type(`securityhub describe-hub ${there}`)).stderr,
  ];
  const made = await read(`guardduty create-detector --enable ${there}`);
  await read(`securityhub enable-security-hub ${there}`);
  await read(
    `configservice put-configuration-recorder ${there} --configuration-recorder name=default,roleARN=arn:aws:iam::222233334444:role/config`,
  );
  const early = await type(`configservice start-configuration-recorder --configuration-recorder-name default ${there}`);
  await read(
    `configservice put-delivery-channel --delivery-channel name=default,s3BucketName=lighthouse-labs-trail ${there}`,
  );
  await read(`configservice start-configuration-recorder --configuration-recorder-name default ${there}`);

  expect(before).toEqual([[], expect.stringContaining('(InvalidAccessException)')]);
  expect(early.stderr).toContain('(NoAvailableDeliveryChannelException)');
  expect(await read(`guardduty get-detector --detector-id ${made.DetectorId} --query Status ${there}`)).toBe('ENABLED');
  expect(await read(`securityhub describe-hub --query HubArn ${there}`)).toContain(':hub/default');
  expect(
    await read(
      `configservice describe-configuration-recorder-status ${there} --query ConfigurationRecordersStatus[].[recording,lastStatus]`,
    ),
  ).toEqual([[true, 'SUCCESS']]);
});

test('the AWS CLI asks whether a rule hears of root, sends a test, and notes it on the topic', async () => {
  const { read } = await openShell();
  const topic = 'arn:aws:sns:us-east-1:222233334444:security-alerts';
  const event = (type: string) =>
    JSON.stringify({
      ...{ id: '1', account: '222233334444', source: 'aws.signin', time: '2026-01-02T03:04:05Z', region: 'us-east-1' },
      ...{ resources: [], 'detail-type': 'AWS+Console', detail: { userIdentity: { type } } },
    });
  const pattern = '{"detail":{"userIdentity":{"type":["Root"],"invokedBy":[{"exists":false}]}}}';
  const tried = async (type: string) =>
    (await read(`events test-event-pattern --event-pattern ${pattern} --event ${event(type)}`)).Result;

  expect([await tried('Root'), await tried('IAMUser')]).toEqual([true, false]);
  await read(`sns tag-resource --resource-arn ${topic} --tags Key=offroot:tested,Value=now`);
  expect(await read(`sns list-tags-for-resource --resource-arn ${topic} --query Tags`)).toEqual([
    { Key: 'offroot:tested', Value: 'now' },
  ]);
  expect((await read(`sns publish --topic-arn ${topic} --message fire --subject Test`)).MessageId).toMatch(
    /^[0-9a-f-]{36}$/,
  );
});
