import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { servedPractice } from './background.ts';
import { awsCli } from './runPython.ts';

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
    await read('accessanalyzer create-analyzer --analyzer-name own --type ACCOUNT --tags offroot:created=now'),
  ];
  await read(
    'iam create-role --role-name partner --assume-role-policy-document {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole"}]}',
  );
  const findings = await read(
    `accessanalyzer list-findings-v2 --analyzer-arn ${made.arn} --query findings[].[resource,status]`,
  );

  expect([before, await read('cloudtrail get-trail-status --name main --query IsLogging')]).toEqual([
    'false\n',
    'true\n',
  ]);
  expect(elsewhere.stderr).toContain('(TrailNotFoundException)');
  expect(findings).toEqual([['arn:aws:iam::222233334444:role/partner', 'ACTIVE']]);
  expect(await read('accessanalyzer get-analyzer --analyzer-name own --query analyzer.tags')).toEqual({
    'offroot:created': 'now',
  });
  expect(await read('guardduty list-detectors --query DetectorIds')).toEqual([]);
  expect((await type('securityhub describe-hub')).stderr).toContain('(InvalidAccessException)');
});
