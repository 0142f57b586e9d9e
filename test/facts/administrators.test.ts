import { describe, expect, it } from 'vitest';
import { administrators, isAdministratorGroup } from '../../src/facts/administrators.ts';
import { narrowToUser } from '../../src/facts/narrowToUser.ts';
import { known } from '../../src/model/reading.ts';
import {
  allowAll,
  allowSome,
  attached,
  authorizationOf,
  finishedAccount,
  groupOf,
  policyOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

const paths = (authorization: Parameters<typeof administrators>[0]) =>
  administrators(authorization).map(({ user, policy, group }) => [user.name, policy, group]);

describe('administrators', () => {
  it('are found by every path, one through a group preferred', () => {
    const inline = [{ name: 'all', document: allowAll }];
    const authorization = authorizationOf({
      users: [
        userOf('both', ['Readers', 'Admins'], { inline }),
        userOf('own', [], { attached: [attached('own:everything')] }),
        userOf('inline', ['Readers'], { inline }),
        userOf('aws', [], { attached: [attached('AdministratorAccess')] }),
        userOf('reader', ['Readers'], { attached: [attached('own:some')] }),
        userOf('stray', ['Gone']),
      ],
      groups: [groupOf('Admins', ['own:everything']), groupOf('Readers', ['ReadOnlyAccess'])],
      policies: [policyOf('everything', allowAll), policyOf('some', allowSome)],
    });

    expect(paths(authorization)).toEqual([
      ['both', 'everything', 'Admins'],
      ['own', 'everything', null],
      ['inline', 'all', null],
      ['aws', 'AdministratorAccess', null],
    ]);
    expect(authorization.groups.map((group) => isAdministratorGroup(group, authorization))).toEqual([true, false]);
  });

  it('are found in a moment among five thousand users, three hundred groups and fifteen hundred policies', () => {
    const names = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    const authorization = authorizationOf({
      users: names('user', 5_000).map((name, index) =>
        userOf(name, [`group${index % 300}`, `group${(index * 7) % 300}`]),
      ),
      groups: names('group', 300).map((name, index) =>
        groupOf(name, [`own:policy${index}`, `own:policy${index + 900}`]),
      ),
      policies: names('policy', 1_500).map((name) => policyOf(name, name === 'policy1000' ? allowAll : allowSome)),
    });

    const started = performance.now();
    const found = administrators(authorization);

    expect(found).toHaveLength(17);
    // A scan of users by groups by policies takes seconds.
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('narrowToUser', () => {
  it('leaves one user with what is theirs', () => {
    const whole = finishedAccount();
    const [jan, eva] = known(whole.authorization)?.users ?? [];

    const ofEva = eva && narrowToUser(whole)(eva);

    expect(jan?.name).toBe('jan');
    expect(ofEva && known(ofEva.authorization)).toMatchObject({
      users: [{ name: 'eva' }],
      groups: [{ name: 'Admins' }],
    });
    expect(ofEva && known(ofEva.signIns)?.map(({ user }) => user)).toEqual(['eva']);
    expect(ofEva && known(ofEva.mfaDevices)?.map(({ owner }) => owner)).toEqual([{ kind: 'user', name: 'eva' }]);
  });

  it('keeps what could not be read unread', () => {
    const denied = withUnreadable(finishedAccount(), 'signIns', 'mfaDevices');

    const ofJan = narrowToUser(denied)(userOf('jan', ['Admins']));

    expect([ofJan.signIns.state, ofJan.mfaDevices.state, ofJan.authorization.state]).toEqual([
      'unreadable',
      'unreadable',
      'read',
    ]);
  });
});
