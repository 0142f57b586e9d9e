import { rootUseReport } from '../../src/facts/rootUseReport.ts';
import { rootUseTold } from '../../src/facts/rootUseTold.ts';
import { eventOf, eventsOf, livedInAccount } from './rootEvents.ts';
import { daysAgo, now, rootRow } from './snapshots.ts';

const chrome =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const inBrowser = { keyId: null, fromConsole: true, agent: chrome, from: '203.0.113.10' };

/** What the wizard shows of a root user that a program and a person share. */
export const rootUseOnShow = rootUseTold(
  rootUseReport(
    livedInAccount({
      credentialReport: { rows: [rootRow({ password_enabled: 'true', password_last_used: daysAgo(1) })] },
      rootEvents: eventsOf(
        [
          eventOf(),
          eventOf({ name: 'PutBucketLifecycle', count: 1 }),
          eventOf({ ...inBrowser, source: 'signin.amazonaws.com', name: 'ConsoleLogin', type: 'AwsConsoleSignIn' }),
          eventOf({ ...inBrowser, source: 'ec2.amazonaws.com', name: 'StartInstances', count: 12 }),
        ],
        [{ region: 'eu-west-1', state: 'unread', events: 0, back: null, reason: 'not authorized' }],
      ),
    }),
    now,
  ),
  'wizard',
);
