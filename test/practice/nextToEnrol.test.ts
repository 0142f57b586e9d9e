import { expect, test } from 'vitest';
import { nextToEnrol } from '../../src/practice/nextToEnrol.ts';
import { practice } from '../support/practice.ts';

test('the first user by name with a password and without MFA is at the keyboard, else root', () => {
  const account = practice();
  const nobody = nextToEnrol(account.account.state());
  account.addUser('dora');
  account.addUser('alice', { mfa: true });
  account.addUser('chen');
  account.ask('CreateUser', { UserName: 'bot' });

  expect([nobody, nextToEnrol(account.account.state())]).toEqual(['root', 'chen']);
});
