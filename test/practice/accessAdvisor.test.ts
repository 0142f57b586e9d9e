import { ListUsersCommand } from '@aws-sdk/client-iam';
import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';

const operator = 'arn:aws:iam::444455556666:user/practice-operator';

test('a job tells, after a moment, which services are granted and which were used', async () => {
  const { ask, clock, account, clientsOf } = practice({ scenario: 'blank' });
  const { id: accessKeyId = '', secret: secretAccessKey = '' } = account.state().keys[0] ?? {};
  await clientsOf({ accessKeyId, secretAccessKey }).iam.send(new ListUsersCommand());

  const JobId = /<JobId>(.*?)</.exec(ask('GenerateServiceLastAccessedDetails', { Arn: operator }).body)?.[1] ?? '';
  const early = ask('GetServiceLastAccessedDetails', { JobId });
  clock.advance(1000);
  const { body } = ask('GetServiceLastAccessedDetails', { JobId });

  expect(early.body).toContain('<JobStatus>IN_PROGRESS<');
  expect(body).toContain('<JobStatus>COMPLETED<');
  expect(body).toMatch(/<LastAuthenticated>2026-11-20T09:00:00Z<\/LastAuthenticated><ServiceNamespace>iam</);
  expect(body).toMatch(/<ServiceName>Amazon S3<\/ServiceName><ServiceNamespace>s3<.*?<TotalAuthenticatedEntities>0</);
});

test('whom there is no job for', () => {
  const { ask } = practice({ scenario: 'blank' });
  const JobId = '00000000-0000-4000-a000-000000000000';

  expect(ask('GetServiceLastAccessedDetails', { JobId }).code).toBe('NoSuchEntity');
  expect(ask('GenerateServiceLastAccessedDetails', { Arn: `${operator}s` }).code).toBe('NoSuchEntity');
  expect(ask('GenerateServiceLastAccessedDetails', { Arn: 'arn:aws:s3:::a-bucket-name' }).code).toBe('InvalidInput');
});

test('groups, roles and policies are told from what is attached', () => {
  const { ask, clock } = practice({ scenario: 'blank' });
  const PolicyArn = 'arn:aws:iam::aws:policy/AmazonSQSFullAccess';
  ask('CreateGroup', { GroupName: 'Queues' });
  ask('AttachGroupPolicy', { GroupName: 'Queues', PolicyArn });

  for (const Arn of ['arn:aws:iam::444455556666:group/Queues', PolicyArn]) {
    const JobId = /<JobId>(.*?)</.exec(ask('GenerateServiceLastAccessedDetails', { Arn }).body)?.[1] ?? '';
    clock.advance(1000);

    const { body } = ask('GetServiceLastAccessedDetails', { JobId });

    expect(body.match(/<ServiceNamespace>.*?</g)).toEqual(['<ServiceNamespace>sqs<']);
  }
});
