import { bucketArn } from '../s3/buckets.ts';
import type { Draft } from './making/draft.ts';

/**
 * What was set to watch on the first day, in the one region of that day: an analyzer, which says of a bucket that everybody reads it,
 * GuardDuty and Security Hub. Config was stopped for its price, and the budget tells nobody any more.
 */
export function addWatchers({ state, random, ago }: Draft): void {
  const region = 'us-east-1';
  state.analyzers.push({ name: 'first-day', region, type: 'ACCOUNT', createdAt: ago(425), tags: [] });
  state.buckets.push({
    name: 'lighthouse-labs-press',
    region,
    createdAt: ago(148),
    policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 's3:GetObject',
          Resource: `${bucketArn('lighthouse-labs-press')}/*`,
        },
      ],
    }),
    encryption: { algorithm: 'AES256', keyId: null, bucketKey: false },
    publicAccessBlock: { blockAcls: true, ignoreAcls: true, blockPolicy: false, restrictBuckets: false },
    objects: [],
  });
  state.watchers = {
    detectors: [
      { id: Buffer.from(random(16)).toString('hex'), region, enabled: true, createdAt: ago(425), updatedAt: ago(425) },
    ],
    hubs: [{ region, subscribedAt: ago(424) }],
    recorders: [
      {
        name: 'default',
        region,
        role: `arn:aws:iam::${state.accountId}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`,
        bucket: 'lighthouse-labs-trail',
        recording: false,
        startedAt: ago(424),
        stoppedAt: ago(119),
      },
    ],
  };
  state.budgets.push({
    name: 'everything',
    type: 'COST',
    timeUnit: 'MONTHLY',
    limit: { amount: '800', unit: 'USD' },
    costTypes: {},
    start: '2025-09-01T00:00:00Z',
    end: '2087-06-15T00:00:00Z',
    updatedAt: ago(119),
    notifications: [],
  });
}
