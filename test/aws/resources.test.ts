import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { expect, test } from 'vitest';
import { known } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { practice } from '../support/practice.ts';
import { practised } from './practised.ts';

const listed = ({ resources }: Snapshot) =>
  Object.fromEntries(
    (known(resources) ?? []).map(({ service, resources: found }) => [
      service,
      found.state === 'read' ? found.value.map(({ arn, name }) => `${arn} ${name}`) : `${found.action} refused`,
    ]),
  );

test('what there is of the services that are named is listed, and of no others', async () => {
  const scene = practice({ scenario: 'shared-root' });
  const { requestHandler, credentialsFor } = scene.account;
  const topicMaker = new SNSClient({ region: 'us-east-1', requestHandler, credentials: credentialsFor('root') });
  await topicMaker.send(new CreateTopicCommand({ Name: 'shop-orders' }));
  const account = await practised(scene);

  const first = await account.read(['resources'], undefined, undefined, ['s3', 'sns', 'lambda']);
  const second = await account.read(['resources'], first, undefined, ['ec2']);

  const buckets = ['backups', 'partner-files', 'photos'].map((name) => `arn:aws:s3:::acme-${name} acme-${name}`);
  const topics = ['arn:aws:sns:us-east-1:333344445555:shop-orders shop-orders'];
  expect(listed(first)).toEqual({ s3: buckets, sns: topics });
  // In the region that one works in: the machine in Seoul is not there.
  const machine = (name: string) =>
    expect.stringMatching(new RegExp(`^arn:aws:ec2:us-east-1:333344445555:instance/i-[0-9a-f]{17} ${name}$`));
  expect(listed(second)).toEqual({ s3: buckets, sns: topics, ec2: [machine('shop'), machine('importer')] });
  expect(account.calls.map(({ action }) => action).toSorted()).toEqual([
    '/?max-buckets',
    'DescribeInstances',
    'ListTopics',
  ]);
});

test('a service that is refused is unreadable alone, and says which action', async () => {
  const scene = practice({ scenario: 'shared-root' });
  scene.addUser('alice');
  const PolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sns:ListTopics', Resource: '*' }],
  });
  scene.ask('PutUserPolicy', { UserName: 'alice', PolicyName: 'topics', PolicyDocument });
  const account = await practised(scene, 'alice');

  const snapshot = await account.read(['resources'], undefined, undefined, ['s3', 'sns']);

  expect(listed(snapshot)).toEqual({
    s3: 's3:ListAllMyBuckets refused',
    sns: [],
  });
});
