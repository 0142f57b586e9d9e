import { describe, expect, it } from 'vitest';
import { evaluate, type NamedPolicy } from '../../src/policies/evaluate.ts';
import { parsePolicy } from '../../src/policies/parsePolicy.ts';
import { requireMfa, requireMfaName } from '../../src/policies/requireMfa.ts';
import { mfaCases, type Session, self } from './cases/requireMfa.ts';

const ours: NamedPolicy = { name: requireMfaName, document: JSON.stringify(requireMfa({ partition: 'aws' })) };
const everything: NamedPolicy = {
  name: 'AdministratorAccess',
  document: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
};

const decide = (action: string, resource: string, session: Session, policies: readonly NamedPolicy[]) => {
  const mfa: Record<string, string> = { mfa: 'true', password: 'false' };
  const present = mfa[session];
  const context = {
    'aws:username': 'alice',
    ...(present === undefined ? {} : { 'aws:MultiFactorAuthPresent': present }),
  };
  return evaluate({ action, resource, context }, policies).decision;
};
const sessions: readonly Session[] = ['mfa', 'password', 'keys'];

describe('offroot-require-mfa', () => {
  it.each(mfaCases)('$says ($action)', ({ action, resource, user, administrator }) => {
    for (const session of sessions) {
      expect.soft(decide(action, resource, session, [ours]), `user, ${session}`).toBe(user[session]);
      expect
        .soft(decide(action, resource, session, [everything, ours]), `administrator, ${session}`)
        .toBe(administrator[session]);
    }
  });

  it.each(['/team/', '/a/b/'])('looks after users with the path %s too', (path) => {
    const own = self.replace('user/', `user${path}`);
    const namesake = self.replace('user/alice', `user${path}bob`);

    expect(decide('iam:EnableMFADevice', own, 'password', [ours])).toBe('allow');
    expect(decide('iam:CreateAccessKey', own, 'mfa', [ours])).toBe('allow');
    expect(decide('iam:EnableMFADevice', namesake, 'password', [everything, ours])).toBe('explicitDeny');
    expect(decide('iam:CreateAccessKey', namesake, 'mfa', [ours])).toBe('implicitDeny');
  });

  it.each(['aws', 'aws-cn', 'aws-us-gov'])('is a policy IAM takes, in the partition %s', (partition) => {
    const text = JSON.stringify(requireMfa({ partition }));

    expect(parsePolicy(text).ok).toBe(true);
    expect(text.length).toBeLessThanOrEqual(6144);
    expect(text.match(/arn:[^:]*/g)?.every((arn) => arn === `arn:${partition}`)).toBe(true);
  });
});
