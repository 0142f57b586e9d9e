import { expect, test } from 'vitest';
import { xmlFields } from '../../src/practice/wire/xmlFields.ts';
import { practice } from '../support/practice.ts';
import { signedFetch } from './signedFetch.ts';

const drifted = () => practice({ scenario: 'drifted' });

test('EC2’s forms have lists without “member”, and its answers have items and a requestId', async () => {
  const practiced = drifted();
  const [id = ''] = practiced.account.state().instances.map((one) => one.id);
  const body = `Action=DescribeInstances&Version=2016-11-15&InstanceId.1=${id}&Filter.1.Name=instance-state-name&Filter.1.Value.1=running`;

  const answer = await signedFetch(practiced, { service: 'ec2', body });

  expect(answer.status).toBe(200);
  expect(answer.body).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<DescribeInstancesResponse xmlns="http:\/\/ec2.amazonaws.com\/doc\/2016-11-15\/"><requestId>[\w-]{36}<\/requestId><reservationSet><item>/,
  );
  expect(answer.body).toContain(`<instanceId>${id}</instanceId>`);
});

test('EC2 refuses in words of its own, with RequestID written so', async () => {
  const practiced = drifted();
  const ask = (more: { who?: string; body: string }) => signedFetch(practiced, { service: 'ec2', ...more });

  const denied = await ask({
    who: 'nadia',
    body: 'Action=ModifyInstanceMetadataOptions&Version=2016-11-15&InstanceId=i-12345678',
  });
  const unknown = await ask({ body: 'Action=RunInstances&Version=2016-11-15' });

  expect([denied.status, denied.body]).toEqual([403, expect.stringContaining('<Code>UnauthorizedOperation</Code>')]);
  expect(denied.body).toContain('You are not authorized to perform this operation. User: ');
  expect(denied.body).toMatch(/<Response><Errors><Error>.*<\/Errors><RequestID>[\w-]{36}<\/RequestID><\/Response>$/);
  expect([unknown.status, unknown.body]).toEqual([400, expect.stringContaining('<Code>InvalidAction</Code>')]);
});

test('S3 finds the bucket in the path and in the name of the host, keys as they are written', async () => {
  const practiced = practice();
  const s3 = (given: Omit<Parameters<typeof signedFetch>[1], 'service'>) =>
    signedFetch(practiced, { service: 's3', ...given });
  const host = 'acme-1.s3.us-east-1.amazonaws.com';

  const answers = [
    await s3({ method: 'PUT', path: '/acme-1' }),
    await s3({ method: 'PUT', host, path: '/a%20b/c%2Bd.txt', body: 'hello' }),
    await s3({ method: 'GET', path: '/acme-1/a%20b/c%2Bd.txt', query: { 'x-id': 'GetObject' } }),
    await s3({ method: 'GET', host, query: { 'list-type': '2', prefix: 'a b/' } }),
    await s3({ method: 'HEAD', host, path: '/' }),
    await s3({ method: 'DELETE', path: '/acme-1' }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 409]);
  expect(answers[2]).toMatchObject({ body: 'hello', headers: { 'content-type': 'text/plain' } });
  expect(answers[3]?.body).toContain('<Contents><Key>a b/c+d.txt</Key>');
  expect(answers[4]).toMatchObject({ body: '', headers: { 'x-amz-bucket-region': 'us-east-1' } });
  expect(answers[5]?.body).toMatch(/^<\?xml.*\?>\n<Error><Code>BucketNotEmpty<\/Code><Message>/);
});

test('what S3 has at an address under another name is not taken for the bucket', async () => {
  const practiced = practice();
  const s3 = (method: string, query: Record<string, string>, body = '') =>
    signedFetch(practiced, { service: 's3', method, path: '/acme-1', query, body });
  await s3('PUT', {});

  const codes = [
    await s3('PUT', { acl: '' }),
    await s3('DELETE', { website: '' }),
    await s3('PUT', { publicAccessBlock: '' }, '<not closed>'),
    await s3('GET', { policy: '' }),
  ].map(({ status, body }) => [status, /<Code>(.*?)</.exec(body)?.[1]]);

  expect(codes).toEqual([
    [501, 'NotImplemented'],
    [501, 'NotImplemented'],
    [400, 'MalformedXML'],
    [404, 'NoSuchBucketPolicy'],
  ]);
});

test('JSON 1.1 finds its operation behind any package, and says what it does not know or cannot read', async () => {
  const practiced = drifted();
  const ask = (target: string, body = '{}') =>
    signedFetch(practiced, { service: 'cloudtrail', body, headers: { 'x-amz-target': target } });
  const target = 'CloudTrail_20131101.DescribeTrails';

  const [short, long, other, broken] = [
    await ask(target),
    await ask(`com.amazonaws.cloudtrail.v20131101.${target}`),
    await ask('CloudTrail_20131101.CreateChannel'),
    await ask(target, '[]'),
  ];

  expect(short?.body).toBe(long?.body);
  expect(short?.body).toContain('"HomeRegion":"us-east-1"');
  expect([other?.status, other?.body]).toEqual([400, expect.stringContaining('"UnknownOperationException"')]);
  expect([broken?.status, broken?.body]).toEqual([400, expect.stringContaining('"SerializationException"')]);
});

test.each([
  ['', []],
  [
    '<A><B>1 &lt; 2</B><C/></A>',
    [
      ['B', '1 < 2'],
      ['C', ''],
    ],
  ],
  [
    '<?xml version="1.0"?>\n<A xmlns="x">\n <Rule><On>true</On></Rule><Rule><On>no</On></Rule>\n</A>',
    [
      ['Rule.member.1.On', 'true'],
      ['Rule.member.2.On', 'no'],
    ],
  ],
  ['<A><B></A>', null],
  ['<A><B></B>', null],
  ['text', null],
])('%j is read as fields', (body, fields) => {
  expect(xmlFields(body) === null ? null : [...(xmlFields(body) ?? [])]).toEqual(fields);
});
