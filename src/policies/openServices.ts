import { asList, type PolicyDocument, type Statement } from './document.ts';
import { grantsOf } from './grantsOf.ts';

/**
 * Services of which nobody should have everything by the way. Security Hub's IAM.21 counts every service; a team's
 * everyday ones (machines, tables, queues, logs) are left out here, since all of them is what its work is.
 */
const sensitiveServices = [
  // who may do what, in this account and its Organization
  'iam',
  'sts',
  'organizations',
  'account',
  'sso',
  'sso-directory',
  'identitystore',
  'signin',
  'rolesanywhere',
  // keys and secrets
  'kms',
  'secretsmanager',
  'ssm',
  // the record and the watchers, which can be switched off
  'cloudtrail',
  'config',
  'guardduty',
  'securityhub',
  'access-analyzer',
  // a company's files and backups
  's3',
  // whoever changes a function has the rights of its role
  'lambda',
] as const;

/**
 * The sensitive services that a document allows everything of, on everything. What is allowed by a bare `*` is not told
 * here: that is full administration.
 */
export function openServices(document: PolicyDocument): readonly string[] {
  const named = { ...document, Statement: document.Statement.filter((statement) => !allowsByStar(statement)) };
  if (!named.Statement.some(mayConcern)) return [];
  const grants = grantsOf(named);
  // No service has an action of this name, so only a wildcard over all of them grants it.
  return sensitiveServices.filter((service) =>
    grants(`${service}:Qqq`, 'everything', { 'aws:ViaAWSService': 'false' }),
  );
}

const allowsByStar = ({ Effect, Action }: Statement): boolean =>
  Effect === 'Allow' && Action !== undefined && asList(Action).some((text) => /^\*(:\*)?$/.test(text));

const mayConcern = ({ Effect, Action }: Statement): boolean =>
  Effect === 'Allow' && (Action === undefined || asList(Action).some((text) => /:[*?]+$/.test(text)));
