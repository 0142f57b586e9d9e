import type { PolicyDocument, Statement } from './document.ts';
import { asList } from './document.ts';
import { type Escalation, type EscalationTarget, escalations } from './escalations.ts';
import { type Grants, grantsOf, type Target } from './grantsOf.ts';

/** Where ARNs begin. */
export interface Place {
  readonly partition: string;
  readonly account: string;
}

/**
 * The ways to all rights that a document opens, each by its name. A right limited to some things by name or path leads
 * nowhere by itself and does not count: what these may do, the document does not tell.
 */
export function escalationsIn(document: PolicyDocument, place: Place): readonly string[] {
  if (!document.Statement.some(mayConcern)) return [];
  const grants = grantsOf(document);
  return escalations.filter((escalation) => isOpen(escalation, grants, place)).map(({ name }) => name);
}

// Every way needs IAM or Systems Manager: most policies name neither, and are done with here.
function mayConcern({ Effect, Action }: Statement): boolean {
  if (Effect === 'Deny') return false;
  return Action === undefined || asList(Action).some((text) => /^(iam|ssm):|^[^:]*[*?]/i.test(text));
}

function isOpen({ needs, passedTo }: Escalation, grants: Grants, place: Place): boolean {
  const context = {
    'aws:username': self,
    'aws:ViaAWSService': 'false',
    ...(passedTo === undefined ? {} : { 'iam:PassedToService': passedTo }),
  };
  return needs.every(({ action, on }) => targetsOf(on, place).some((target) => grants(action, target, context)));
}

const self = 'somebody';

/** Any of these is enough. The names stand for all that a policy does not name. */
function targetsOf(on: EscalationTarget, { partition, account }: Place): readonly Target[] {
  const arn = (tail: string) => ({ arn: `arn:${partition}:iam::${account}:${tail}` });
  switch (on) {
    case 'user':
      return [arn('user/another'), arn(`user/${self}`)];
    case 'another-user':
      return [arn('user/another')];
    case 'group':
    case 'role':
    case 'policy':
      return [arn(`${on}/another`)];
    default:
      return [on];
  }
}
