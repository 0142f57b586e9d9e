import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { program } from '../support/wizard.ts';
import { servedPractice } from './background.ts';
import { awsCli, type Environment } from './runPython.ts';

const example = fileURLToPath(new URL('../../examples/roles.yaml', import.meta.url));

/** A profile for the AWS CLI that gets its credentials as a program on that instance does. */
function onInstance({ home, stateDir }: Sandbox, name: string, { AWS_ENDPOINT_URL = '' }: Environment): Environment {
  const config = join(home, '.aws');
  mkdirSync(config, { recursive: true });
  const command = [process.execPath, program, 'practice', 'instance-credentials', name, '--practice=drifted'];
  const lines = [`[profile on-${name}]`, `credential_process = ${command.join(' ')} --state-dir ${stateDir}`];
  writeFileSync(join(config, 'config'), `${lines.join('\n')}\n`);
  return { AWS_PROFILE: `on-${name}`, AWS_ENDPOINT_URL, AWS_DEFAULT_REGION: 'us-east-1' };
}

test('on an instance with the role of the example, the AWS CLI lists and reads one bucket and does nothing else', async () => {
  const sandbox = sandboxForTest();
  const made = await runProgram(sandbox, ['roles', 'service', '--practice=drifted', '--answers', example, '--yes']);
  expect(made).toMatchObject({ code: 0 });
  const { root } = await servedPractice(sandbox, 'drifted');
  const asRoot = async (line: string) => {
    const run = await awsCli(sandbox, root, line.split(' '));
    expect([line, run.code, run.stderr]).toEqual([line, 0, '']);
    return run.stdout;
  };
  writeFileSync(join(sandbox.workingDirectory, 'cat.txt'), 'a cat\n');
  for (const bucket of ['acme-photos', 'acme-books']) {
    await asRoot(`s3api create-bucket --bucket ${bucket}`);
    await asRoot(`s3api put-object --bucket ${bucket} --key cat.txt --body cat.txt`);
  }
  const worker = await asRoot(
    'ec2 describe-instances --filters Name=tag:Name,Values=worker --query Reservations[0].Instances[0].InstanceId --output text',
  );
  // The line that offroot printed, with the instance's id in it.
  const [line = ''] = /ec2 associate-iam-instance-profile .*/.exec(made.stdout) ?? [];
  await asRoot(line.replace('i-0123456789abcdef0', worker.trim()));

  const profile = onInstance(sandbox, 'worker', root);
  const type = (words: string) => awsCli(sandbox, profile, words.split(' '));

  const who = await type('sts get-caller-identity --query Arn --output text');
  expect(who.stdout).toBe(`arn:aws:sts::222233334444:assumed-role/photos-web/${worker.trim()}\n`);
  const listed = await type('s3api list-objects-v2 --bucket acme-photos --query Contents[].Key');
  expect([listed.code, JSON.parse(listed.stdout)]).toEqual([0, ['cat.txt']]);
  expect(await type('s3 cp s3://acme-photos/cat.txt -')).toMatchObject({ code: 0, stdout: 'a cat\n' });

  const refused: readonly (readonly [line: string, operation: string])[] = [
    ['s3api put-object --bucket acme-photos --key dog.txt --body cat.txt', 'PutObject'],
    ['s3api delete-object --bucket acme-photos --key cat.txt', 'DeleteObject'],
    ['s3api get-bucket-policy --bucket acme-photos', 'GetBucketPolicy'],
    ['s3api list-objects-v2 --bucket acme-books', 'ListObjectsV2'],
    ['s3api get-object --bucket acme-books --key cat.txt stolen.txt', 'GetObject'],
    ['s3api list-buckets', 'ListBuckets'],
    ['iam list-users', 'ListUsers'],
    ['iam get-role --role-name photos-web', 'GetRole'],
    ['ec2 describe-instances', 'DescribeInstances'],
    [
      'sts assume-role --role-arn arn:aws:iam::222233334444:role/release-pipeline --role-session-name try',
      'AssumeRole',
    ],
  ];
  for (const [words, operation] of refused) {
    const { code, stdout, stderr } = await type(words);
    expect([words, code, stdout]).toEqual([words, 255, '']);
    expect(stderr).toMatch(
      new RegExp(`\\((AccessDenied|UnauthorizedOperation)\\) when calling the ${operation} operation`),
    );
  }
  expect(await asRoot('s3api list-objects-v2 --bucket acme-photos --query Contents[].Key')).toContain('cat.txt');
});

test('an instance without a role has no credentials, and the AWS CLI says why', async () => {
  const sandbox = sandboxForTest();
  const { root } = await servedPractice(sandbox, 'drifted');

  const { code, stderr } = await awsCli(sandbox, onInstance(sandbox, 'worker', root), ['sts', 'get-caller-identity']);

  expect(code).not.toBe(0);
  expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/The instance i-[0-9a-f]+ has no role/);
});
