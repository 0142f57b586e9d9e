import { asList, type Conditions, type OneOrMany } from './document.ts';

/** The circumstances that a right is narrowed to; what is null or empty does not narrow. */
export interface Circumstances {
  /** addresses or ranges, as the internet sees them */
  readonly addresses: readonly string[];
  /** ISO 8601 */
  readonly from: string | null;
  /** ISO 8601 */
  readonly until: string | null;
  readonly mfa: boolean;
  /** how long ago MFA may have been given, in seconds */
  readonly mfaSeconds: number | null;
  readonly regions: readonly string[];
}

/** The conditions that hold somebody to circumstances, for actions of one service: a global service has no region to ask for. */
export function conditionsOf(circumstances: Circumstances, service: string): Conditions {
  const { addresses, from, until, mfa, mfaSeconds, regions } = circumstances;
  return {
    ...(addresses.length > 0 ? { IpAddress: { 'aws:SourceIp': addresses } } : {}),
    ...(from === null ? {} : { DateGreaterThanEquals: { 'aws:CurrentTime': from } }),
    ...(until === null ? {} : { DateLessThan: { 'aws:CurrentTime': until } }),
    ...(mfa ? { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } : {}),
    ...(mfaSeconds === null ? {} : { NumericLessThan: { 'aws:MultiFactorAuthAge': String(mfaSeconds) } }),
    ...(regions.length > 0 && !isGlobal(service) ? { StringEquals: { 'aws:RequestedRegion': regions } } : {}),
  };
}

/** Both hold. The same operator on the same key is said a second time with IfExists, which means the same for keys that are there. */
export function bothHold(first: Conditions, second: Conditions): Conditions {
  const all: Record<string, Record<string, OneOrMany>> = Object.fromEntries(
    Object.entries(first).map(([operator, keys]) => [operator, { ...keys }]),
  );
  for (const [operator, keys] of Object.entries(second))
    for (const [key, values] of Object.entries(keys)) {
      const said = all[operator]?.[key];
      if (said !== undefined && asList(said).join() === asList(values).join()) continue;
      const name = said === undefined ? operator : `${operator}IfExists`;
      // What already stands there is as narrow as before: nothing is put in its place.
      if (all[name]?.[key] === undefined) all[name] = { ...all[name], [key]: values };
    }
  return all;
}

/**
 * Services that answer from one region wherever one is. Source: "Deny access to AWS based on the requested Region" (IAM User Guide).
 */
const globalServices = [
  ...[
    'account',
    'aws-marketplace',
    'aws-portal',
    'billing',
    'budgets',
    'ce',
    'chime',
    'cloudfront',
    'consolidatedbilling',
  ],
  ...[
    'cur',
    'directconnect',
    'fms',
    'globalaccelerator',
    'health',
    'iam',
    'importexport',
    'invoicing',
    'networkmanager',
  ],
  ...['organizations', 'payments', 'pricing', 'route53', 'route53domains', 'route53-recovery-cluster'],
  ...['route53-recovery-control-config', 'route53-recovery-readiness', 'shield', 'signin', 'sso', 'sts', 'support'],
  ...['supportapp', 'sustainability', 'tax', 'trustedadvisor', 'waf', 'waf-regional', 'wafv2', 'wellarchitected'],
] as const;

const isGlobal = (service: string): boolean => globalServices.some((one) => one === service);
