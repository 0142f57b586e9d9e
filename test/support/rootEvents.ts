import type { RootEventKind, RootEvents, TrailRegion } from '../../src/model/rootUse.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { daysAgo, freshAccount, keyOf, type Parts } from './snapshots.ts';

/** What root did, as plain data: a program with root's first key unless said otherwise. */
export const eventOf = (more: Partial<RootEventKind> = {}): RootEventKind => ({
  region: 'us-east-1',
  source: 's3.amazonaws.com',
  name: 'ListBuckets',
  type: 'AwsApiCall',
  invokedBy: null,
  keyId: 'AKIAROOTONE',
  fromConsole: false,
  from: '203.0.113.44',
  agent: 'Boto3/1.26.90 md/Botocore#1.29.90',
  onRoot: true,
  count: 3,
  first: daysAgo(80),
  last: daysAgo(2),
  ...more,
});

const whole: TrailRegion = { region: 'us-east-1', state: 'whole', events: 3, back: daysAgo(90), reason: null };

/** The history of 90 days; us-east-1 was read in whole. */
export const eventsOf = (kinds: readonly RootEventKind[], regions: readonly TrailRegion[] = []): RootEvents => ({
  since: daysAgo(90),
  regions: [whole, ...regions],
  kinds,
});

/** An account where a program uploads with a key of root's, used two days ago for S3. */
export const livedInAccount = (parts: Parts = {}): Snapshot =>
  freshAccount({
    summary: {
      rootMfaEnabled: false,
      rootAccessKeysPresent: true,
      rootCertificatesPresent: false,
      rootPasswordPresent: true,
    },
    rootCredentials: { keys: [keyOf('AKIAROOTONE', daysAgo(2))], certificates: [] },
    rootEvents: eventsOf([eventOf()]),
    ...parts,
  });
