import type { AlarmTopic } from '../../model/rootAlarms.ts';
import type { Certainty } from '../../policies/decideAccess.ts';
import { asList } from '../../policies/document.ts';
import { statementsAbout } from '../../policies/evaluate.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import { unknownValue } from '../../policies/pattern.ts';

const service = 'events.amazonaws.com';

/**
 * Whether a topic lets EventBridge write to it. AWS says that conditions cannot be used for that (EventBridge User Guide, "Amazon SNS
 * permissions"), and yet the keys are sent for other services: what a condition decides is `maybe`. The policy that a topic is made
 * with speaks of the account's own users alone.
 */
export function topicAdmits({ arn, policy }: Pick<AlarmTopic, 'arn' | 'policy'>): Certainty {
  const statements = readStatements(policy);
  if (statements === null) return 'maybe';
  const denies = says('Deny', statements, arn);
  const allows = says('Allow', statements, arn);
  if (denies === 'yes' || allows === 'no') return 'no';
  return denies === 'no' ? allows : 'maybe';
}

type Fields = Readonly<Record<string, unknown>>;

function says(effect: string, statements: readonly Fields[], resource: string): Certainty {
  const each = statements
    .filter(({ Effect, Principal }) => Effect === effect && speaksOfEvents(Principal))
    .flatMap(({ Principal: _, NotPrincipal: __, ...statement }) => {
      const parsed = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: [statement] }));
      if (!parsed.ok) return ['undecidable' as const];
      const request = { action: 'sns:Publish', resource, context };
      return statementsAbout(parsed.document, request).map(({ applies }) => applies);
    });
  if (each.includes(true)) return 'yes';
  return each.includes('undecidable') ? 'maybe' : 'no';
}

/** What of a request nobody here can say; the rest it does not carry, the owner of the source for one. */
const context = {
  'aws:SecureTransport': 'true',
  'aws:SourceArn': unknownValue,
  'aws:SourceAccount': unknownValue,
} as const;

/** Everybody includes the services; everybody but somebody does too. */
function speaksOfEvents(principal: unknown): boolean {
  if (principal === undefined || principal === '*') return true;
  if (!isFields(principal)) return false;
  return names(principal.Service).includes(service) || names(principal.AWS).includes('*');
}

const names = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? asList(value)
    : Array.isArray(value)
      ? value.filter((one) => typeof one === 'string')
      : [];

function readStatements(policy: string): readonly Fields[] | null {
  try {
    const value: unknown = JSON.parse(policy);
    const list = isFields(value) ? [value.Statement].flat() : [];
    return list.length > 0 && list.every(isFields) ? list : null;
  } catch {
    return null;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
