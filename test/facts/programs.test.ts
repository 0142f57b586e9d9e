import { describe, expect, it } from 'vitest';
import { type Program, rootsPrograms } from '../../src/facts/programs.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { eventOf, eventsOf, livedInAccount } from '../support/rootEvents.ts';
import { daysAgo, keyOf, now, roleOf, userOf, withUnreadable } from '../support/snapshots.ts';

const programsOf = (snapshot: Snapshot): readonly Program[] => rootsPrograms(snapshot, now);
const slugs = (snapshot: Snapshot): readonly string[] => programsOf(snapshot).map(({ slug }) => slug);
const nobody = { users: [], groups: [], roles: [], policies: [] };
const replaced = (...values: readonly string[]) => ({
  ...nobody,
  users: values.map((value, index) => userOf(`u${index}`, [], { tags: { 'offroot:replaces': value } })),
});
const cli = { agent: 'aws-cli/2.9.4 Python/3.9', name: 'StartInstances', source: 'ec2.amazonaws.com' };
const twoKeys = {
  rootCredentials: { keys: [keyOf('AKIAROOTONE', daysAgo(2)), keyOf('AKIAROOTTWO', daysAgo(3))], certificates: [] },
};

describe('the programs with root’s keys', () => {
  it('are what was seen with a key that is still there, by key and by name', () => {
    const kinds = [
      eventOf({ keyId: 'AKIAROOTTWO', ...cli }),
      eventOf(),
      eventOf({ keyId: 'AKIADELETED', agent: 'old/1' }),
      eventOf({ keyId: null, agent: 'Boto3/1 temporary' }),
      eventOf({ agent: 'Mozilla/5.0 Firefox/1', keyId: null, fromConsole: true }),
    ];

    expect(programsOf(livedInAccount({ ...twoKeys, rootEvents: eventsOf(kinds) }))).toMatchObject([
      { slug: 'boto3', keyId: 'AKIAROOTONE', from: ['203.0.113.44'], actions: ['s3:ListAllMyBuckets'], asks: ['s3'] },
      { slug: 'aws-cli', keyId: 'AKIAROOTTWO', actions: ['ec2:StartInstances'], asks: [] },
    ]);
  });

  it('are taken for still there where root’s keys cannot be seen', () => {
    expect(slugs(withUnreadable(livedInAccount(), 'rootCredentials'))).toEqual(['boto3']);
  });

  it('are asked about by their last use where no event shows them, and never taken for unused', () => {
    const unread = withUnreadable(livedInAccount(twoKeys), 'rootEvents');

    expect(programsOf(unread)).toMatchObject([
      { slug: 'key-1', keyId: 'AKIAROOTONE', agent: null, asks: ['s3'], regions: ['eu-west-1'] },
      { slug: 'key-2', keyId: 'AKIAROOTTWO', agent: null, asks: ['s3'] },
    ]);
    expect(slugs(livedInAccount(twoKeys))).toEqual(['boto3', 'key-2']);
  });

  it('are known by what took their place where nobody looked at the events', () => {
    const authorization = replaced('AKIAROOTONE boto3', 'AKIAROOTONE boto3-2');
    const unread = withUnreadable(livedInAccount({ ...twoKeys, authorization }), 'rootEvents');

    expect(programsOf(unread).map(({ slug, replacement }) => [slug, replacement?.name ?? null])).toEqual([
      ['boto3', 'u0'],
      ['boto3-2', 'u1'],
      ['key-2', null],
    ]);
  });

  it('do not include a key that nothing used for 90 days', () => {
    const keys = [keyOf('AKIAQUIET', daysAgo(100))];

    expect(slugs(livedInAccount({ rootCredentials: { keys, certificates: [] } }))).toEqual([]);
  });
});

describe('the names of programs', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['two of a kind', ['Boto3/1', 'Boto3/2'], ['boto3', 'boto3-2']],
    ['letters that do not go into an id', ['My App (prod)/1', 'ürgs/2'], ['my', 'rgs']],
    ['nothing to go by', ['/', '-'], ['program', 'program-2']],
  ])('are unique and plain: %s', (_, agents, wanted) => {
    const kinds = agents.map((agent) => eventOf({ agent }));

    expect(slugs(livedInAccount({ rootEvents: eventsOf(kinds) })).toSorted()).toEqual(wanted.toSorted());
  });

  it('stay what they were when a key was replaced, whatever comes before it since', () => {
    const kinds = [eventOf({ keyId: 'AKIAROOTTWO' }), eventOf()];
    const snapshot = livedInAccount({
      ...twoKeys,
      rootEvents: eventsOf(kinds),
      authorization: replaced('AKIAROOTTWO boto3'),
    });

    expect(programsOf(snapshot).map(({ keyId, slug, replacement }) => [keyId, slug, replacement?.name])).toEqual([
      ['AKIAROOTONE', 'boto3-2', undefined],
      ['AKIAROOTTWO', 'boto3', 'u0'],
    ]);
  });

  it('are found again on a role, and for a key that no event showed', () => {
    const tags = { 'offroot:replaces': 'AKIAROOTONE key-1' };
    const roles = [roleOf('uploader', { tags })];
    const snapshot = withUnreadable(livedInAccount({ authorization: { ...nobody, roles } }), 'rootEvents');

    expect(programsOf(snapshot)).toMatchObject([{ slug: 'key-1', replacement: { kind: 'role', name: 'uploader' } }]);
  });
});
