import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Instance, Instances } from '../../src/model/instance.ts';
import { machines } from '../../src/roles/machines.ts';
import { awsArn, freshAccount, instanceOf, made, roleOf, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const translate = translator(en);
const profile = (name: string) => ({ name, createdAt: made });
const web = roleOf('web', { instanceProfiles: [profile('web')], attached: [{ name: 'Reads', arn: awsArn('Reads') }] });
const admin = roleOf('admin', {
  instanceProfiles: [profile('admin')],
  attached: [{ name: 'AdministratorAccess', arn: awsArn('AdministratorAccess') }],
});
const forLambda = roleOf('fn', {
  instanceProfiles: [profile('fn')],
  trust: web.trust.replace('ec2.amazonaws.com', 'lambda.amazonaws.com'),
});

const open: Partial<Instance> = { metadata: { tokens: 'optional', endpoint: 'enabled', hopLimit: 1, pending: false } };
const bare: Partial<Instance> = { profile: null };
const shop = instanceOf('shop', { ...open, ...bare });
const db = instanceOf('db', bare);
const front = instanceOf('front', open);
const done = instanceOf('done');

const given = (
  instances: readonly Instance[],
  answers: Readonly<Record<string, Answer>> = {},
  more: Partial<Instances> = {},
) =>
  contextOf(
    freshAccount({
      instances: { instances, unread: [], ...more },
      authorization: { users: [], groups: [], policies: [], roles: [web, admin, forLambda] },
    }),
    { 'roles.what': 'machines', ...answers },
  );
const idsOf = (context: ReturnType<typeof given>) => machines.questions(context).map(({ id }) => id);
const question = (context: ReturnType<typeof given>, id: string) => {
  const found = machines.questions(context).find((one) => one.id === id);
  return found && 'options' in found ? found : undefined;
};
const optionsOf = (context: ReturnType<typeof given>, id: string) =>
  question(context, id)?.options.map(({ value, hint }) => [value, hint ? translate(hint) : '']);

describe('what is asked', () => {
  it('those that need something come first and are ticked; what each needs is said', () => {
    const context = given([done, shop, db, front]);

    expect(question(context, 'machines.which')).toMatchObject({ suggestion: ['shop', 'db', 'front'] });
    expect(optionsOf(context, 'machines.which')).toEqual([
      ['shop', 'no role; answers IMDSv1'],
      ['db', 'no role'],
      ['front', 'answers IMDSv1; role of front-profile'],
      ['done', 'needs nothing; role of done-profile'],
    ]);
  });

  it('nothing, where no instance needs anything, and where something else was asked for', () => {
    expect(idsOf(given([done]))).toEqual([]);
    expect(idsOf(given([shop], { 'roles.what': 'service' }))).toEqual([]);
  });

  it('only what those that were chosen need', () => {
    expect(idsOf(given([shop, db, front], { 'machines.which': ['db'] }))).toEqual([
      'machines.which',
      'machines.profile',
    ]);
    expect(idsOf(given([shop, db, front], { 'machines.which': ['front'] }))).toEqual([
      'machines.which',
      'machines.imdsv2',
    ]);
    expect(idsOf(given([shop, db, front], { 'machines.which': [] }))).toEqual(['machines.which']);
  });

  it('profiles whose role EC2 may take, with what they may do', () => {
    expect(optionsOf(given([db], { 'machines.which': ['db'] }), 'machines.profile')).toEqual([
      ['none', 'make one first: offroot roles service'],
      ['admin', 'role admin, which may do everything: not for a machine'],
      ['web', 'role web: Reads'],
    ]);
  });

  it('an instance is called by its id where its name is another’s too, or could be taken for a word', () => {
    const twins = [
      instanceOf('a', { ...bare, name: 'web' }),
      instanceOf('b', { ...bare, name: 'web' }),
      instanceOf('c', { ...bare, name: 'All' }),
      instanceOf('d', { ...bare, name: 'the one, in front' }),
      instanceOf('e', { ...bare, name: null }),
    ];

    expect(optionsOf(given(twins), 'machines.which')?.map(([value]) => value)).toEqual([
      'i-a',
      'i-b',
      'i-c',
      'i-d',
      'i-e',
    ]);
  });
});

describe('what is planned', () => {
  const all = { 'machines.which': ['shop', 'db', 'front'], 'machines.profile': 'web', 'machines.imdsv2': 'require' };
  const changes = (instances: readonly Instance[], answers: Readonly<Record<string, Answer>> = all) =>
    machines.changes(given(instances, answers));

  it('a role for each that has none, then IMDSv2 for each that answers IMDSv1, each with what takes it back', () => {
    const [first, ...others] = changes([shop, db, front]);

    expect(first).toMatchObject({
      id: 'machines.i-shop.profile',
      action: 'ec2:AssociateIamInstanceProfile',
      input: { Region: 'us-east-1', InstanceId: 'i-shop', 'IamInstanceProfile.Name': 'web' },
      effect: 'add',
      undo: { write: { action: 'ec2:DisassociateIamInstanceProfile', input: { 'IamInstanceProfile.Name': 'web' } } },
    });
    expect(others.map(({ id }) => id)).toEqual([
      'machines.i-db.profile',
      'machines.i-shop.imdsv2',
      'machines.i-front.imdsv2',
    ]);
    expect(others.at(-1)).toMatchObject({
      action: 'ec2:ModifyInstanceMetadataOptions',
      input: { InstanceId: 'i-front', HttpTokens: 'required', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 },
      effect: 'remove',
      undo: { write: { input: { HttpTokens: 'optional', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 } } },
    });
  });

  it('containers get a hop limit of 2, or more where there is more', () => {
    const far = instanceOf('far', {
      metadata: { tokens: 'optional', endpoint: 'enabled', hopLimit: 5, pending: false },
    });
    const answers = { 'machines.which': ['front', 'far'], 'machines.imdsv2': 'containers' };

    expect(changes([front, far], answers)).toMatchObject([
      { input: { HttpPutResponseHopLimit: 2 }, undo: { write: { input: { HttpPutResponseHopLimit: 1 } } } },
      { input: { HttpPutResponseHopLimit: 5 } },
    ]);
  });

  it('nothing of what was put off, and never another profile in place of one', () => {
    expect(changes([shop, front], { ...all, 'machines.profile': 'none', 'machines.imdsv2': 'later' })).toEqual([]);
    expect(changes([front]).map(({ id }) => id)).toEqual(['machines.i-front.imdsv2']);
  });

  it('is not done before AWS has put it into force', () => {
    const onTheWay = instanceOf('shop', {
      profile: { name: 'web', state: 'associating' },
      metadata: { tokens: 'required', endpoint: 'enabled', hopLimit: 1, pending: true },
    });
    const stopped: Partial<Instance> = { ...onTheWay, state: 'stopped', profile: { name: 'web', state: 'associated' } };

    expect(changes([onTheWay]).map(({ id }) => id)).toEqual(['machines.i-shop.profile', 'machines.i-shop.imdsv2']);
    expect(changes([instanceOf('shop', { profile: { name: 'other', state: 'associating' } })])).toEqual([]);
    // One that stands still gets it when it is started.
    expect(changes([instanceOf('shop', stopped)])).toEqual([]);
  });

  it.each([
    ['a role', { 'machines.imdsv2': 'later' }, ['role']],
    [
      'a role that may do everything',
      { 'machines.imdsv2': 'later', 'machines.profile': 'admin' },
      ['role', 'administers'],
    ],
    ['IMDSv2', { 'machines.profile': 'none' }, ['imdsv2', 'hops']],
    ['IMDSv2 for containers', { 'machines.profile': 'none', 'machines.imdsv2': 'containers' }, ['imdsv2']],
  ])('what %s may break is said', (_, answers, said) => {
    const { cautions = [] } = machines.plan?.(given([shop, db, front], { ...all, ...answers })) ?? {};

    expect(cautions.map(({ key }) => key.replace('machines.caution.', ''))).toEqual(said);
  });
});

describe('what is left for a person', () => {
  const left = (context: ReturnType<typeof given>) =>
    (machines.left?.(context) ?? []).map(({ id, summary }) => [id, translate(summary)]);

  it('keys to take off, roles to make, what still asks by IMDSv1, and regions of which nothing is known', () => {
    const withRole = instanceOf('web', { profile: { name: 'web', state: 'associated' } });
    const answers = { 'machines.which': ['web', 'shop'], 'machines.profile': 'web', 'machines.imdsv2': 'later' };
    const denied = { region: 'eu-west-1', action: 'ec2:DescribeInstances', reason: 'denied' };

    expect(left(given([withRole, shop], answers, { unread: [denied] }))).toEqual([
      ['machines.keys', 'Take the keys off web'],
      ['machines.role', 'Without a role: shop'],
      ['machines.imdsv1', 'Still answering IMDSv1: shop'],
      ['machines.regions', 'One region could not be read'],
    ]);
  });

  it('how to see whether anything would miss IMDSv1: a command for each instance', () => {
    const answers = { 'machines.which': ['shop'], 'machines.imdsv2': 'later' };
    const item = machines.left?.(given([shop], answers)).find(({ id }) => id === 'machines.imdsv1');

    expect(item?.instructions.map(translate)[1]).toBe(
      'aws cloudwatch get-metric-statistics --region us-east-1 --namespace AWS/EC2 --metric-name MetadataNoToken --dimensions Name=InstanceId,Value=i-shop --statistics Sum --period 86400 --start-time 2026-11-07T00:00:00Z --end-time 2026-11-21T00:00:00Z',
    );
  });

  it('what could not be read at all; nothing where something else was asked for', () => {
    const unread = withUnreadable(freshAccount(), 'instances');

    expect(left(contextOf(unread, { 'roles.what': 'machines' })).map(([id]) => id)).toEqual(['machines.unread']);
    expect(left(contextOf(unread, { 'roles.what': 'web' }))).toEqual([]);
  });
});
