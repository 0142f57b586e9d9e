import type { PracticeState } from './practiceState.ts';

/** An account as AWS hands it out: a root user that has signed in once, and nothing else. */
export function freshState(scenario: string, accountId: string, createdAt: string): PracticeState {
  return {
    version: 1,
    scenario,
    accountId,
    alias: null,
    passwordPolicy: null,
    root: { createdAt, passwordChangedAt: createdAt, passwordLastUsed: createdAt },
    users: [],
    groups: [],
    policies: [],
    roles: [],
    devices: [],
    keys: [],
    certificates: [],
    sessions: [],
    report: null,
    phone: { offsetMinutes: 0, entries: [] },
    passwords: [],
    ...addedSinceVersion1(),
  };
}

/** Parts that a file written by an earlier offroot lacks. Nothing of them could have been there. */
export const addedSinceVersion1 = (): Pick<
  PracticeState,
  | 'passkeys'
  | 'instanceProfiles'
  | 'serviceCredentials'
  | 'accessJobs'
  | 'actionUses'
  | 'serverCertificates'
  | 'sshKeys'
  | 'oidcProviders'
  | 'contacts'
  | 'trail'
  | 'cloudTrails'
  | 'eventRules'
  | 'topics'
  | 'mails'
  | 'instances'
  | 'buckets'
  | 'analyzers'
  | 'budgets'
  | 'watchers'
  | 'clockAheadMs'
  | 'programs'
  | 'livedUntil'
> => ({
  passkeys: [],
  instanceProfiles: [],
  serviceCredentials: [],
  accessJobs: [],
  actionUses: [],
  serverCertificates: [],
  sshKeys: [],
  oidcProviders: [],
  contacts: [],
  trail: { actors: [], events: [] },
  cloudTrails: [],
  eventRules: [],
  topics: [],
  mails: [],
  instances: [],
  buckets: [],
  analyzers: [],
  budgets: [],
  watchers: { detectors: [], hubs: [], recorders: [] },
  clockAheadMs: 0,
  programs: [],
  livedUntil: null,
});
