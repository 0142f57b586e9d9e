import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { coversPattern, overlap } from '../../policies/actionPatterns.ts';
import { asList, type PolicyDocument } from '../../policies/document.ts';
import type { Holder } from '../holders.ts';

/** A service that a policy grants something of, and what Access Advisor knows of its use. */
export interface GrantedService {
  readonly service: string;
  /** `Amazon S3`; the bare service where Access Advisor was not read */
  readonly name: string;
  /** null: not in 400 days; undefined: not known */
  readonly lastUsedAt: string | null | undefined;
  /** of the actions that AWS tracks, those that were used */
  readonly usedActions: readonly string[];
}

/** What a policy grants, service by service: used ones first, then by name. */
export function grantedServices(
  snapshot: Snapshot,
  { arn }: Holder,
  document: PolicyDocument,
): readonly GrantedService[] {
  const use = known(snapshot.serviceUse)?.find((one) => one.arn === arn);
  const found: readonly GrantedService[] = use
    ? use.services.map(({ service, name, lastUsedAt, actions }) => {
        return { service, name, lastUsedAt, usedActions: actions.map(({ action }) => action) };
      })
    : servicesIn(document).map((service) => ({ service, name: service, lastUsedAt: undefined, usedActions: [] }));
  return found
    .filter(({ service }) => grantsSome(document, service))
    .toSorted(
      (a, b) => Number(Boolean(b.lastUsedAt)) - Number(Boolean(a.lastUsedAt)) || a.service.localeCompare(b.service),
    );
}

/** True where some statement allows something of a service. Looked at once for each of hundreds of services. */
const grantsSome = ({ Statement }: PolicyDocument, service: string): boolean =>
  Statement.some(({ Effect, Action, NotAction }) => {
    if (Effect === 'Deny') return false;
    if (Action === undefined) return !asList(NotAction).some((one) => coversPattern(one.toLowerCase(), `${service}:*`));
    return asList(Action).some((one) => overlap(one.toLowerCase().split(':')[0] ?? '', service));
  });

// Where a policy names no service and Access Advisor cannot be read, those that founders use most.
const usual = ['cloudwatch', 'dynamodb', 'ec2', 'ecr', 'ecs', 'lambda', 'logs', 'rds', 's3', 'sns', 'sqs'];

function servicesIn({ Statement }: PolicyDocument): readonly string[] {
  const actions = Statement.flatMap(({ Effect, Action }) => (Effect === 'Allow' ? asList(Action ?? '*') : []));
  const named = [...new Set(actions.map((action) => action.split(':')[0]?.toLowerCase() ?? ''))];
  return named.some((one) => /[*?]/.test(one))
    ? [...new Set([...usual, ...named.filter((one) => !/[*?]/.test(one))])]
    : named;
}
