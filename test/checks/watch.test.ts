import { describe, expect, it } from 'vitest';
import { unreadable } from '../../src/model/reading.ts';
import type { Analyzer, ExternalAccess, RegionAnalyzers, WatcherState } from '../../src/model/watchers.ts';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import {
  account,
  analyzer,
  budget,
  finishedAccount,
  freshAccount,
  regionsOf,
  watchersOf,
} from '../support/snapshots.ts';

const analysing = (analyzers: readonly Analyzer[], findings: readonly ExternalAccess[] = [], hasMore = false) =>
  finishedAccount({ analyzers: regionsOf({ analyzers, findings, hasMore }) });
const denied = {
  region: 'eu-west-1',
  reading: unreadable<RegionAnalyzers>('access-analyzer:ListAnalyzers', 'denied'),
};
const partly = (...findings: readonly ExternalAccess[]) =>
  finishedAccount({ analyzers: [...regionsOf({ analyzers: [analyzer], findings, hasMore: false }), denied] });
const role = `arn:aws:iam::${account}:role/partner`;
const letting = (principal: string, resource = role): ExternalAccess => ({
  resource,
  principal,
  isPublic: principal === '*',
});
const watched = (state: WatcherState['state'], since: string | null = '2026-10-01T09:00:00Z') =>
  finishedAccount({ watchers: watchersOf({ state, since }) });
const telling = (...budgets: readonly Partial<typeof budget>[]) =>
  finishedAccount({ budgets: budgets.map((more) => ({ ...budget, ...more })) });

const rows: readonly CheckRow[] = [
  [
    'access-analyzer-on',
    'active',
    finishedAccount(),
    'pass medium us-east-1: us-east-1: offroot-external-access, since 2026-10-01',
  ],
  ['access-analyzer-on', 'none', freshAccount(), 'fail medium us-east-1: us-east-1: none'],
  [
    'access-analyzer-on',
    'being made',
    analysing([{ ...analyzer, status: 'CREATING' }]),
    'fail medium us-east-1: us-east-1: offroot-external-access is CREATING',
  ],
  [
    'access-analyzer-on',
    'one region refused',
    partly(),
    'pass medium us-east-1: us-east-1: offroot-external-access, since 2026-10-01',
    'unknown medium eu-west-1: eu-west-1: not allowed to read: access-analyzer:ListAnalyzers',
  ],
  ['access-analyzer-findings-settled', 'none', finishedAccount(), 'pass medium analyzers: nothing open, in 1 region'],
  ['access-analyzer-findings-settled', 'no analyzer', freshAccount()],
  [
    'access-analyzer-findings-settled',
    'another account, twice',
    analysing([analyzer], [letting('arn:aws:iam::999988887777:root'), letting('accounts.google.com')]),
    'fail medium role/partner: role/partner lets in 999988887777, accounts.google.com',
  ],
  [
    'access-analyzer-findings-settled',
    'anybody, and more than were read',
    analysing([analyzer], [letting('*', 'arn:aws:s3:::acme')], true),
    'fail high arn:aws:s3:::acme: acme lets anybody in',
    'fail medium us-east-1: us-east-1: more than 1 findings',
  ],
  [
    'access-analyzer-findings-settled',
    'one region refused',
    partly(),
    'unknown medium eu-west-1: eu-west-1: not allowed to read: access-analyzer:ListAnalyzers',
  ],
  ...(['guardduty-on', 'security-hub-on', 'config-recording'] as const).flatMap((check): readonly CheckRow[] => [
    [check, 'on', watched('on'), 'pass low us-east-1: us-east-1: on since 2026-10-01'],
    [check, 'on since nobody knows', watched('on', null), 'pass low us-east-1: us-east-1: on'],
    [check, 'stopped', watched('paused'), 'fail low us-east-1: us-east-1: stopped on 2026-10-01'],
    [check, 'stopped at some time', watched('paused', null), 'fail low us-east-1: us-east-1: stopped'],
    [check, 'off', freshAccount(), 'fail low us-east-1: us-east-1: off'],
  ]),
  [
    'budget-alert-set',
    'somebody told',
    finishedAccount(),
    'pass low account: “offroot-monthly”, 200.0 USD a month, tells jan@acme.example',
  ],
  [
    'budget-alert-set',
    'no amount',
    telling({ limit: null }),
    'pass low account: “offroot-monthly” tells jan@acme.example',
  ],
  ['budget-alert-set', 'nobody told', telling({ told: [] }), 'fail low account: “offroot-monthly” tells nobody'],
  ['budget-alert-set', 'none', freshAccount(), 'fail low account: no budget by the month over everything'],
  [
    'budget-alert-set',
    'over a part, by the year, of use',
    telling({ isWhole: false }, { timeUnit: 'ANNUALLY' }, { type: 'USAGE' }),
    'fail low account: no budget by the month over everything',
  ],
];

describe('the checks of what watches', () => {
  it.each(eachRow(rows))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });
});
