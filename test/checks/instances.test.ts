import { describe, expect, it } from 'vitest';
import { checks, judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Instance, Instances } from '../../src/model/instance.ts';
import { freshAccount, instanceOf, now, withUnreadable } from '../support/snapshots.ts';

type Row = readonly [check: string, account: string, instances: Partial<Instances>, ...findings: readonly string[]];

const translate = translator(en);
const role = 'instances-have-roles';
const imds = 'instances-require-imdsv2';
const bare: Partial<Instance> = { profile: null };
const open: Partial<Instance> = { metadata: { tokens: 'optional', endpoint: 'enabled', hopLimit: 1, pending: false } };
const silent: Partial<Instance> = {
  metadata: { tokens: 'optional', endpoint: 'disabled', hopLimit: 1, pending: false },
};
const denied = (region: string) => ({ region, action: 'ec2:DescribeInstances', reason: 'denied' });

const rows: readonly Row[] = [
  [role, 'no instances', {}, 'pass: no EC2 instances'],
  [role, 'one with a role', { instances: [instanceOf('web')] }, 'pass: the one EC2 instance'],
  [role, 'two with roles', { instances: [instanceOf('web'), instanceOf('db')] }, 'pass: all 2 EC2 instances'],
  [
    role,
    'one of two without',
    { instances: [instanceOf('web'), instanceOf('db', bare)] },
    'fail: db in us-east-1 has no role',
  ],
  [
    role,
    'one that has no name and stands still',
    { instances: [instanceOf('db', { ...bare, name: null, state: 'stopped' })] },
    'fail: i-db in us-east-1 has no role',
  ],
  [
    role,
    'a region that is denied',
    { instances: [instanceOf('web')], unread: [denied('eu-west-1')] },
    'unknown: 1 region could not be read (ec2:DescribeInstances): eu-west-1',
  ],
  [
    role,
    'two regions that are denied, and a fault elsewhere',
    { instances: [instanceOf('db', bare)], unread: [denied('eu-west-1'), denied('eu-west-2')] },
    'fail: db in us-east-1 has no role',
    'unknown: 2 regions could not be read (ec2:DescribeInstances): eu-west-1, eu-west-2',
  ],

  [imds, 'no instances', {}, 'pass: no EC2 instances'],
  [imds, 'one that requires it', { instances: [instanceOf('web')] }, 'pass: the one EC2 instance'],
  [imds, 'one that answers nothing', { instances: [instanceOf('web', silent)] }, 'pass: the one EC2 instance'],
  [
    imds,
    'one with a role',
    { instances: [instanceOf('web', open)] },
    'fail: web in us-east-1 answers IMDSv1, and has the role of web-profile',
  ],
  [
    imds,
    'one without a role',
    { instances: [instanceOf('web', { ...open, ...bare })] },
    'fail, medium: web in us-east-1 answers IMDSv1; it has no role yet',
  ],
  [
    imds,
    'a region that is denied',
    { unread: [denied('eu-west-1')] },
    'unknown: 1 region could not be read (ec2:DescribeInstances): eu-west-1',
  ],
];

describe('the checks of EC2 instances', () => {
  it.each(rows.map(([check, says, given, ...findings]) => ({ check, says, given, findings })))(
    '$check, $says',
    ({ check, given, findings }) => {
      const instances = { instances: [], unread: [], ...given };
      const found = judgeAll(freshAccount({ instances }), now).filter((each) => each.check === check);

      const usual = checks.find(({ id }) => id === check)?.severity;
      const told = found.map(({ verdict, severity, detail }) =>
        severity === usual ? `${verdict}: ${translate(detail)}` : `${verdict}, ${severity}: ${translate(detail)}`,
      );
      expect(told).toEqual(findings);
    },
  );

  it('are unknown where nothing could be read', () => {
    const found = judgeAll(withUnreadable(freshAccount(), 'instances'), now).filter(({ check }) =>
      [role, imds].includes(check),
    );

    expect(found.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
  });
});
