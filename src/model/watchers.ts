import type { PerRegion } from './perRegion.ts';

/** An analyzer of IAM Access Analyzer that looks for access from outside. */
export interface Analyzer {
  readonly name: string;
  readonly arn: string;
  /** `ACTIVE`, `CREATING`, `DISABLED`, `FAILED` */
  readonly status: string;
  /** ISO 8601 */
  readonly createdAt: string;
}

/** Somebody from outside who is let in, and by what: an active finding of an analyzer's. */
export interface ExternalAccess {
  /** the bucket, role, key or queue: an ARN */
  readonly resource: string;
  /** an account, an ARN, an identity provider; `*` for anybody */
  readonly principal: string;
  readonly isPublic: boolean;
}

/** The analyzers of external access in one region, and what the first that is active has found and nobody has settled. */
export interface RegionAnalyzers {
  readonly analyzers: readonly Analyzer[];
  readonly findings: readonly ExternalAccess[];
  /** true where there are more findings than were read */
  readonly hasMore: boolean;
}

export type Analyzers = PerRegion<RegionAnalyzers>;

/** Whether a service watches: `paused` where somebody had it on and stopped it. */
export interface WatcherState {
  readonly state: 'on' | 'paused' | 'off';
  /** since when it is on, or was stopped; ISO 8601, null where AWS does not say */
  readonly since: string | null;
}

/** What the account may pay to be watched by, region by region. */
export interface Watchers {
  readonly guardDuty: PerRegion<WatcherState>;
  readonly securityHub: PerRegion<WatcherState>;
  readonly config: PerRegion<WatcherState>;
}

/** What the account may cost, and who is told. */
export interface Budget {
  readonly name: string;
  /** `COST`, `USAGE` and so on */
  readonly type: string;
  /** `MONTHLY`, `DAILY`, `QUARTERLY`, `ANNUALLY` */
  readonly timeUnit: string;
  /** a decimal number as AWS writes it, and its unit; null where the budget plans otherwise */
  readonly limit: { readonly amount: string; readonly unit: string } | null;
  /** true where nothing is filtered out */
  readonly isWhole: boolean;
  /** who is told: addresses and topics; read of monthly budgets over the whole cost only */
  readonly told: readonly string[];
}
