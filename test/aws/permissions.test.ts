import { beforeEach, describe, expect, test } from 'vitest';
import { peopleReportParts } from '../../src/facts/peopleReport.ts';
import { permissionsPolicy } from '../../src/facts/permissions.ts';
import { readActions } from '../../src/facts/readActions.ts';
import { known } from '../../src/model/reading.ts';
import { type SnapshotPart, snapshotParts } from '../../src/model/snapshot.ts';
import { asList, type PolicyDocument } from '../../src/policies/document.ts';
import { askService } from '../practice/askService.ts';
import { addInstances, storedInstance } from '../support/addInstance.ts';
import { addRootRule } from '../support/addRootRule.ts';
import { type Practice, practice } from '../support/practice.ts';
import { addTrail } from '../support/practiceTrail.ts';
import { type PractisedCall, practised } from './practised.ts';

const seldom = [
  'rootCredentials',
  'otherCredentials',
  'oneself',
  'rootEvents',
  'oidcProviders',
  'serviceUse',
  'resources',
];
const audited = snapshotParts.filter((part) => !seldom.includes(part));
const auditPolicy = permissionsPolicy('audit');
const auditActions = auditPolicy.Statement.flatMap(({ Action = [] }) => asList(Action));

let practiced: Practice;
const ask = (action: string, params: Readonly<Record<string, string>>) => {
  const { code, message } = practiced.ask(action, params);
  if (code !== 'Success') throw new Error(`${action}: ${code} ${message}`);
};

beforeEach(() => {
  practiced = practice();
  practiced.addUser('alice', { policy: 'AdministratorAccess' });
  practiced.addUser('bora');
  ask('CreateAccessKey', { UserName: 'alice' });
  ask('CreateUser', { UserName: 'auditor' });
  ask('CreateOpenIDConnectProvider', { Url: 'https://gitlab.com' });
  addTrail(practiced);
  addRootRule(practiced);
  askService(practiced, 'sns')('CreateTopic', { Name: 'offroot-root-use' });
  // Root's own, so that its last use is asked for too.
  ask('CreateAccessKey', {});
  addInstances(practiced, storedInstance('i-0123456789abcdef0'));
  askService(practiced, 'access-analyzer')('CreateAnalyzer', { analyzerName: 'own', type: 'ACCOUNT' });
  askService(practiced, 'guardduty')('CreateDetector', { enable: 'true' });
});

/** What an auditor who has this policy and no other reads; alice is asked about, the others are in the report. */
async function readWith(policy: PolicyDocument, parts: readonly SnapshotPart[] = audited) {
  ask('PutUserPolicy', { UserName: 'auditor', PolicyName: 'audit', PolicyDocument: JSON.stringify(policy) });
  const account = await practised(practiced, 'auditor');
  return account.read(parts, undefined, undefined, ['alice']);
}

const without = (dropped: string): PolicyDocument => ({
  ...auditPolicy,
  Statement: auditPolicy.Statement.map(({ Sid = '', Action = [] }) => ({
    Sid,
    Effect: 'Allow' as const,
    Action: asList(Action).filter((action) => action !== dropped),
    Resource: '*',
  })).filter(({ Action }) => Action.length > 0),
});

describe('with exactly the policy that “offroot permissions audit” prints', () => {
  test('everything an audit rests on is read', async () => {
    const snapshot = await readWith(auditPolicy);

    for (const part of audited) expect(snapshot[part]).toMatchObject({ state: 'read' });
  });

  test('an action taken out makes something unreadable, and is named', async () => {
    for (const dropped of auditActions) {
      const parts = audited.filter((part) => readActions[part].some((action) => action === dropped));
      const snapshot = await readWith(without(dropped), parts);

      const refused = [
        ...parts.flatMap((part) => refusalsIn(snapshot[part])),
        ...(known(snapshot.instances)?.unread ?? []).map(({ action }) => action),
      ];
      expect(refused, dropped).not.toEqual([]);
      expect(new Set(refused)).toEqual(new Set([dropped]));
    }
  });
});

/** The actions that were refused, of a part as a whole or of one thing in it. */
const refusalsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.get('state') === 'unreadable') return [String(fields.get('action'))];
  return [...fields.values()].flatMap(refusalsIn);
};

test('with exactly the policy that “offroot permissions people-report” prints, everything it rests on is read', async () => {
  const parts: readonly SnapshotPart[] = [...peopleReportParts, 'credentialReport'];

  const snapshot = await readWith(permissionsPolicy('people-report'), parts);

  for (const part of parts) expect(snapshot[part]).toMatchObject({ state: 'read' });
});

const actionOf = ({ action }: PractisedCall): string =>
  others[action.replace(/(?<=detector)\/\w+$/, '/ID')] ??
  (action.startsWith('CloudTrail_')
    ? action.replace(/^CloudTrail_\d+\./, 'cloudtrail:')
    : `${ec2Actions.includes(action) ? 'ec2' : 'iam'}:${action}`);

const ec2Actions = readActions.instances.map((action) => action.slice('ec2:'.length));

const others: Readonly<Record<string, string>> = {
  '/getAlternateContact': 'account:GetAlternateContact',
  '/analyzer': 'access-analyzer:ListAnalyzers',
  '/finding': 'access-analyzer:ListFindings',
  '/detector': 'guardduty:ListDetectors',
  '/detector/ID': 'guardduty:GetDetector',
  '/accounts': 'securityhub:DescribeHub',
  'StarlingDoveService.DescribeConfigurationRecorderStatus': 'config:DescribeConfigurationRecorderStatus',
  'AWSBudgetServiceGateway.DescribeBudgets': 'budgets:ViewBudget',
  '/acme-trail/?policy': 's3:GetBucketPolicy',
  '/acme-trail/?publicAccessBlock': 's3:GetBucketPublicAccessBlock',
  '/acme-trail/?encryption': 's3:GetEncryptionConfiguration',
  'AWSEvents.ListRules': 'events:ListRules',
  'AWSEvents.ListTargetsByRule': 'events:ListTargetsByRule',
  GetTopicAttributes: 'sns:GetTopicAttributes',
  ListSubscriptionsByTopic: 'sns:ListSubscriptionsByTopic',
  ListTagsForResource: 'sns:ListTagsForResource',
  '/': 's3:ListAllMyBuckets',
  '/?max-buckets': 's3:ListAllMyBuckets',
  ListTopics: 'sns:ListTopics',
  DescribeInstances: 'ec2:DescribeInstances',
};

test.each(snapshotParts)('reading %s calls what it is said to call, and nothing else', async (part: SnapshotPart) => {
  // Root sees its own keys, a user themself.
  const account = await practised(practiced, part === 'oneself' ? 'alice' : 'root');

  // Access Advisor is asked about those whose ARNs are named.
  const named = part === 'serviceUse' ? `arn:aws:iam::${practiced.account.state().accountId}:user/alice` : 'alice';

  for (const live of [[], [named], ['s3', 'sns', 'ec2'], 'all'] as const)
    await account.read([part], undefined, undefined, live);

  expect(new Set(account.calls.map(actionOf))).toEqual(new Set(readActions[part]));
});
