import type { Finding, Severity } from '../../src/model/finding.ts';

/** A finding that does not pass, as a scenario plants it. */
export type Expected = Pick<Finding, 'check' | 'resource' | 'verdict' | 'severity'>;

/** What a practice account is expected to show: every finding that does not pass, and no other. */
export interface Case {
  readonly scenario: string;
  /** who looks: some things only root can see, most anybody who may read */
  readonly caller: string;
  readonly findings: readonly Expected[];
  /** what is found besides with `--unused-services` */
  readonly unusedServices: readonly Expected[];
}

/** ARNs of an account by kind and name; of an instance, whose id is drawn by chance, by region and name. */
export const arnsOf = (account: string) => {
  const of = (kind: string) => (name: string) => `arn:aws:iam::${account}:${kind}/${name}`;
  return {
    user: of('user'),
    group: of('group'),
    role: of('role'),
    policy: of('policy'),
    device: of('mfa'),
    certificate: of('server-certificate'),
    instance: (region: string, name: string) => `arn:aws:ec2:${region}:${account}:instance/${name}`,
  };
};

/** The same check failing on several resources. */
export const fails = (check: string, severity: Severity, ...resources: readonly string[]): readonly Expected[] =>
  resources.map((resource) => ({ check, resource, verdict: 'fail', severity }));

/** A check that offroot itself explains on a resource. */
export const isExplained = (check: string, severity: Severity, resource: string): Expected => ({
  check,
  resource,
  verdict: 'accepted',
  severity,
});

/** One line a finding, sorted: what differs is seen at once. */
export const formatFindings = (findings: readonly Expected[]): readonly string[] =>
  findings.map(({ check, resource, verdict, severity }) => `${verdict} ${severity} ${check} ${resource}`).toSorted();
