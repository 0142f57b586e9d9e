import { expect, test } from 'vitest';
import { parseIdentity } from '../../src/aws/parseIdentity.ts';

test.each([
  ['arn:aws:iam::123456789012:root', 'root', null, 'aws'],
  ['arn:aws:iam::123456789012:user/alice', 'user', 'alice', 'aws'],
  ['arn:aws:iam::123456789012:user/division_abc/team/alice', 'user', 'alice', 'aws'],
  ['arn:aws:iam::123456789012:user/root', 'user', 'root', 'aws'],
  ['arn:aws:sts::123456789012:assumed-role/Deploy/session-1', 'role', 'Deploy', 'aws'],
  ['arn:aws:sts::123456789012:federated-user/bob', 'federated', null, 'aws'],
  ['arn:aws:sts::123456789012:something-new/x', 'other', null, 'aws'],
  ['arn:aws-us-gov:iam::123456789012:user/alice', 'user', 'alice', 'aws-us-gov'],
  ['arn:aws-cn:iam::123456789012:root', 'root', null, 'aws-cn'],
  ['nonsense', 'other', null, ''],
])('takes %s apart', (arn, kind, name, partition) => {
  const identity = parseIdentity({ account: '123456789012', arn, userId: 'AIDA' });

  expect(identity).toMatchObject({ account: '123456789012', userId: 'AIDA', arn, kind, name, partition });
});
