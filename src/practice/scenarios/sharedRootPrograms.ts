import { wireDate } from '../operation.ts';
import type { StoredProgram } from '../storedProgram.ts';
import type { Habit } from './habit.ts';

/** The programs last ran two days ago when the account begins, which is what AWS says of root's keys. */
export const quietDays = 2;

/** Uploads to S3 at night, with root's first key. */
export const backup: Habit = {
  kind: 'key',
  key: 0,
  source: '203.0.113.44',
  userAgent:
    'Boto3/1.26.90 md/Botocore#1.29.90 ua/2.0 os/linux#5.15.0 md/arch#x86_64 lang/python#3.9.16 Botocore/1.29.90',
  every: 1,
  since: 89,
  minute: 7 * 60,
  calls: ['s3:ListBuckets', 's3:GetBucketLocation@eu-west-1', 's3:PutBucketLifecycle@eu-west-1'],
};

/** Starts and stops machines, with root's second key. */
export const starter: Habit = {
  kind: 'key',
  key: 1,
  source: '198.51.100.201',
  userAgent: 'aws-cli/2.9.4 Python/3.9.11 Linux/5.10.0 exe/x86_64.ubuntu.22 prompt/off command/ec2.start-instances',
  every: 1,
  since: 88,
  minute: 2 * 60,
  calls: ['ec2:DescribeInstances', 'ec2:StartInstances', 'ec2:StopInstances'],
};

/** The same two as programs that go on when time passes; `keys` are root's two, `ago` counts whole days. */
export const sharedRootPrograms = (keys: readonly string[], ago: (days: number) => string): StoredProgram[] =>
  Object.entries({ backup, starter }).map(([name, { key, every, since, minute, calls, source, userAgent }]) => {
    const keyId = keys[key ?? 0] ?? '';
    const ran = (days: number): string => wireDate(new Date(Date.parse(ago(days)) - minute * 60_000));
    return {
      name,
      firstRun: ran(since),
      every,
      calls: [...calls],
      source,
      userAgent,
      signsWith: { kind: 'root-key', id: keyId, owner: 'root' },
      firstKeyId: keyId,
      lastRun: ran(quietDays),
      failingSince: null,
    };
  });
