import { expect, it } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import {
  asRole,
  authorizationOf,
  awsArn,
  finishedAccount,
  freshAccount,
  made,
  now,
  roleOf,
  withUnreadable,
} from '../support/snapshots.ts';

const input = { Region: 'us-east-1', InstanceId: 'i-web', 'IamInstanceProfile.Name': 'Runner' };
const takeOff = { action: 'ec2:DisassociateIamInstanceProfile', input } as const;
const runner = roleOf('runner', { instanceProfiles: [{ name: 'runner', createdAt: made }] });
const almighty = {
  ...runner,
  attached: [{ name: 'AdministratorAccess', arn: awsArn('AdministratorAccess') }],
};
const having = (role: typeof runner) => ({ users: [], groups: [], policies: [], roles: [role] });
const isCleared = (...args: Parameters<typeof clearWrite>) => clearWrite(...args).cleared !== null;

it('an instance loses its role only where nobody’s way in goes with it', () => {
  expect(isCleared(takeOff, freshAccount({ authorization: having(runner) }), now)).toBe(true);
  expect(isCleared(takeOff, freshAccount({ authorization: having(almighty) }), now)).toBe(false);
  expect(isCleared(takeOff, finishedAccount({ authorization: authorizationOf({ roles: [almighty] }) }), now)).toBe(
    true,
  );
  // The very role that this run is signed in through.
  const own = finishedAccount({ authorization: authorizationOf({ roles: [runner] }), connection: asRole('runner') });
  expect(isCleared(takeOff, own, now)).toBe(false);
  expect(isCleared(takeOff, withUnreadable(freshAccount(), 'authorization'), now)).toBe(false);
});

it('a role more, and IMDSv2, shut nobody out', () => {
  const metadata = { ...input, HttpTokens: 'required', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 } as const;

  expect(isCleared({ action: 'ec2:AssociateIamInstanceProfile', input }, freshAccount(), now)).toBe(true);
  expect(isCleared({ action: 'ec2:ModifyInstanceMetadataOptions', input: metadata }, freshAccount(), now)).toBe(true);
});
