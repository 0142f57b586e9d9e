import { describe, expect, it } from 'vitest';
import type { Deed, InverseWrite } from '../../src/model/deed.ts';
import type { Instance, UnreadRegion } from '../../src/model/instance.ts';
import { indexAccount } from '../../src/undo/accountIndex.ts';
import { standingOf } from '../../src/undo/standingOf.ts';
import { freshAccount, instanceOf, made, withUnreadable } from '../support/snapshots.ts';

const on = { Region: 'us-east-1', InstanceId: 'i-web' };
const profile = { ...on, 'IamInstanceProfile.Name': 'web-server' };
const before = { ...on, HttpTokens: 'optional', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 } as const;
const after = { ...before, HttpTokens: 'required', HttpPutResponseHopLimit: 2 } as const;

const deedOf = (action: string, input: Deed['input'], write: InverseWrite): Deed => ({
  ...{ id: 'one', run: 'run', at: made, principal: 'alice', step: 'machines', action, input },
  undo: { possible: true, write },
  again: null,
  undone: false,
});
const given = deedOf('ec2:AssociateIamInstanceProfile', profile, {
  action: 'ec2:DisassociateIamInstanceProfile',
  input: profile,
});
const required = deedOf('ec2:ModifyInstanceMetadataOptions', after, {
  action: 'ec2:ModifyInstanceMetadataOptions',
  input: before,
});

const fateOf = (deed: Deed, instances: readonly Instance[], unread: readonly UnreadRegion[] = []) =>
  standingOf(deed, deed, indexAccount(freshAccount({ instances: { instances, unread } })), () => false).fate;
const web = (more: Partial<Instance>) => [instanceOf('web', more)];
const metadata = (tokens: 'optional' | 'required', hopLimit: number) =>
  ({ metadata: { tokens, endpoint: 'enabled', hopLimit, pending: false } }) as const;

describe('a role that an instance was given', () => {
  it.each<[string, readonly Instance[], string]>([
    ['is there', web({ profile: { name: 'web-server', state: 'associated' } }), 'open'],
    ['is gone', web({ profile: null }), 'gone'],
    ['gave way to another, which stays', web({ profile: { name: 'another', state: 'associated' } }), 'changed'],
    ['went with its instance', [], 'gone'],
  ])('%s', (_, instances, fate) => {
    expect(fateOf(given, instances)).toBe(fate);
  });
});

describe('IMDSv2 that was required', () => {
  it.each<[string, readonly Instance[], string]>([
    ['is as it was left', web(metadata('required', 2)), 'open'],
    ['is as it was before', web(metadata('optional', 1)), 'gone'],
    ['was changed by somebody', web(metadata('required', 3)), 'changed'],
    ['went with its instance', [], 'gone'],
  ])('%s', (_, instances, fate) => {
    expect(fateOf(required, instances)).toBe(fate);
  });
});

it('is unknown where the region, or everything, could not be read', () => {
  const denied = { region: 'us-east-1', action: 'ec2:DescribeInstances', reason: 'denied' };
  const blind = indexAccount(withUnreadable(freshAccount(), 'instances'));

  expect(fateOf(given, [], [denied])).toBe('unknown');
  expect(standingOf(required, required, blind, () => false).fate).toBe('unknown');
});
