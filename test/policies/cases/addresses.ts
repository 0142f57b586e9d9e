import type { ConditionCase } from './conditions.ts';

const source = 'aws:SourceIp';
const arn = 'aws:PrincipalArn';
const alice = 'arn:aws:iam::123456789012:user/alice';
const users = 'arn:aws:iam::*:user/*';
const roles = 'arn:aws:iam::*:role/*';

type Held = ConditionCase['holds'];
type Row = readonly [operator: string, wanted: string | readonly string[], found: string, holds: Held];

const toCase =
  (key: string) =>
  ([operator, wanted, found, holds]: Row): ConditionCase => ({
    condition: { [operator]: { [key]: wanted } },
    context: { [key]: found },
    holds,
  });

/** An ARN pattern that is none is an error, unless one before it fits already; a value that is no ARN satisfies nothing. */
export const arnCases: readonly ConditionCase[] = [
  ...(
    [
      ['ArnLike', users, alice, true],
      ['ArnLike', roles, alice, false],
      ['ArnLike', alice, alice, true],
      ['ArnLike', 'arn:aws:iam::12345678901?:user/alice', alice, true],
      ['ArnLike', 'arn:aws:*:user/alice', alice, 'undecidable'],
      ['ArnLike', 'arn:aws:iam::*', alice, true],
      ['ArnLike', '*', alice, true],
      ['ArnLike', '*', 'not-an-arn', false],
      ['ArnLike', 'arn:aws:sqs:*:*:a:b*', 'arn:aws:sqs:eu-west-1:123456789012:a:bc', true],
      ['ArnLike', 'arn:*:iam:eu:*:user/x', 'arn:aws:s3:iam:eu:1:user/x', false],
      ['ArnLike', users, 'not-an-arn', false],
      ['ArnLike', users, '', false],
      ['ArnLike', 'not-an-arn', alice, 'undecidable'],
      ['ArnLike', 'not-an-arn', 'not-an-arn', false],
      ['ArnLike', [users, 'not-an-arn'], alice, true],
      ['ArnLike', ['not-an-arn', users], alice, 'undecidable'],
      ['ArnLike', [roles, 'not-an-arn'], alice, 'undecidable'],
      ['ArnEquals', users, alice, true],
      ['ArnEquals', roles, alice, false],
      ['ArnNotLike', users, alice, false],
      ['ArnNotLike', roles, alice, true],
      ['ArnNotLike', users, 'not-an-arn', false],
      ['ArnNotLike', 'not-an-arn', alice, 'undecidable'],
      ['ArnNotLike', 'not-an-arn', 'not-an-arn', false],
      ['ArnNotLike', [users, 'not-an-arn'], alice, false],
      ['ArnNotLike', [roles, 'not-an-arn'], alice, 'undecidable'],
      ['ArnNotEquals', users, alice, false],
      ['ArnNotEquals', roles, alice, true],
    ] as const
  ).map(toCase(arn)),
  { condition: { ArnNotLike: { [arn]: users } }, context: {}, holds: true },
  { condition: { ArnLike: { [arn]: users } }, context: {}, holds: false },
  {
    condition: { ArnLike: { [arn]: 'arn:aws:iam::*:user/${aws:username}' } },
    context: { [arn]: alice, 'aws:username': 'alice' },
    holds: true,
  },
  {
    condition: { ArnLike: { [arn]: '${aws:RequestTag/pattern}' } },
    context: { [arn]: alice, 'aws:RequestTag/pattern': 'not-an-arn' },
    holds: 'undecidable',
  },
];

const net = '192.0.2.0/24';

/** IPv4 ranges ignore bits beyond their prefix, IPv6 ranges with such bits hold nothing. */
export const ipCases: readonly ConditionCase[] = [
  ...(
    [
      ['IpAddress', net, '192.0.2.1', true],
      ['IpAddress', net, '192.0.3.1', false],
      ['IpAddress', '192.0.2.7/24', '192.0.2.1', true],
      ['IpAddress', '192.0.2.1', '192.0.2.1', true],
      ['IpAddress', '192.0.2.1', '192.0.2.2', false],
      ['IpAddress', '0.0.0.0/0', '203.0.113.9', true],
      ['IpAddress', '192.0.2.0/+024', '192.0.2.1', true],
      ['IpAddress', '192.0.2.0/33', '192.0.2.0', false],
      ['IpAddress', net, '192.000.2.001', true],
      ['IpAddress', net, '192.0.2.256', false],
      ['IpAddress', net, '192.0.2.1/32', false],
      ['IpAddress', net, 'not-an-ip', false],
      ['IpAddress', net, '', false],
      ['IpAddress', 'not-an-ip', '192.0.2.1', false],
      ['IpAddress', ['10.0.0.0/8', net], '192.0.2.1', true],
      ['IpAddress', net, '::ffff:192.0.2.1', true],
      ['IpAddress', net, '::ffff:c000:201', true],
      ['IpAddress', '::ffff:c000:200/120', '192.0.2.1', false],
      ['IpAddress', '::/0', '192.0.2.1', false],
      ['IpAddress', '0.0.0.0/0', '2001:db8::1', false],
      ['IpAddress', '2001:db8::/32', '2001:db8::1', true],
      ['IpAddress', '2001:db8::/32', '2001:db9::1', false],
      ['IpAddress', '2001:DB8::/32', '2001:db8:0:0:0:0:0:1', true],
      ['IpAddress', '2001:db8::1', '2001:db8::1', true],
      ['IpAddress', '2001:db8::5/64', '2001:db8::5', false],
      ['IpAddress', '2001:db8::4/127', '2001:db8::5', true],
      ['IpAddress', '2001:db8::/32', '2001:db8:::1', true],
      ['IpAddress', '2001:db8::/32', '2001:db8::1::2', false],
      ['IpAddress', '2001:db8::/32', '2001:db8:1', false],
      ['IpAddress', '0:2001:db8::/48', ':2001:db8::1', true],
      ['IpAddress', '2001:db8::/32', '2001:db8:1:2:3:4:5:6:', true],
      ['NotIpAddress', net, '192.0.2.1', false],
      ['NotIpAddress', net, '192.0.3.1', true],
      ['NotIpAddress', net, 'not-an-ip', false],
      ['NotIpAddress', net, '', false],
      ['NotIpAddress', 'not-an-ip', '192.0.2.1', true],
      ['NotIpAddress', 'not-an-ip', 'not-an-ip', false],
      ['NotIpAddress', '2001:db8::5/64', '2001:db8::5', true],
    ] as const
  ).map(toCase(source)),
  { condition: { NotIpAddress: { [source]: net } }, context: {}, holds: true },
  { condition: { IpAddress: { [source]: net } }, context: {}, holds: false },
  { condition: { IpAddressIfExists: { [source]: net } }, context: {}, holds: true },
];
