import { describe, expect, it } from 'vitest';
import { looksShared } from '../../src/facts/sharedName.ts';

describe('looksShared', () => {
  it.each([
    'admin',
    'Administrator',
    'admin2',
    'dev-team',
    'DevTeam',
    'backend-team',
    'shared.marketing',
    'office_shared',
    'everyone',
    'test-user',
    'guest01',
    'ops:admin',
    'deploy',
  ])('takes %s for several people', (name) => {
    expect(looksShared(name, null)).toBe(true);
  });

  it.each([
    ['acme', 'acme'],
    ['Acme-Studio', 'acme-studio'],
    ['acme-admin', 'acme'],
  ])('takes %s for everybody at %s', (name, alias) => {
    expect(looksShared(name, alias)).toBe(true);
    expect(looksShared(name, null)).toBe(false);
  });

  it.each([
    'alice',
    'alice-admin',
    'admin.bob',
    'dev.patel',
    'jan.teamer',
    'devon',
    'christopher.guest',
    'roots',
    'steam',
    'aws-jan',
    '007',
  ])('takes %s for a person', (name) => {
    expect(looksShared(name, null)).toBe(false);
  });

  it.each(['jan', 'jan-admin'])('takes %s for a person, also at jan-bakery', (name) => {
    expect(looksShared(name, 'jan-bakery')).toBe(false);
  });
});
