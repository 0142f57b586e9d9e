import { expect, test } from 'vitest';
import { isOpenFinding } from '../../src/facts/scoreOf.ts';
import { sampleAudit, sampleFinding, sampleFindings, sampleRepairs, userArn } from '../support/audits.ts';
import { asRoot } from '../support/snapshots.ts';

test('findings are grouped by what to do, worst first, then by how many there are', () => {
  expect(sampleAudit().tasks.map(({ id, how, severity, findings }) => [id, how, severity, findings.length])).toEqual([
    ['root', 'as-root', 'critical', 1],
    ['iam:SimulatePrincipalPolicy', 'by-hand', 'critical', 1],
    ['enrol-mfa', 'fix', 'high', 2],
    ['sample-role-guarded', 'by-hand', 'high', 1],
    ['rotate-keys', 'fix', 'medium', 2],
    ['passwords', 'fix', 'medium', 1],
    ['account:GetAlternateContact', 'by-hand', 'low', 1],
  ]);
});

test('every open finding stands in exactly one task, and nothing else in any', () => {
  const { findings, tasks } = sampleAudit();

  const grouped = tasks.flatMap((task) => task.findings);

  expect(new Set(grouped)).toEqual(new Set(findings.filter(isOpenFinding)));
  expect(grouped).toHaveLength(findings.filter(isOpenFinding).length);
});

test('root itself fixes what only root can', () => {
  const [first] = sampleAudit({ connection: asRoot() }).tasks;

  expect(first).toMatchObject({ id: 'root', how: 'fix' });
});

test('the first repair that names a check has it', () => {
  const later = {
    id: 'later',
    title: sampleFindings[0]?.detail ?? sampleFinding().detail,
    checks: ['root-access-keys-absent'],
  };

  expect(sampleAudit({ repairs: [...sampleRepairs, later] }).tasks.map(({ id }) => id)).not.toContain('later');
  expect(sampleAudit({ repairs: [later, ...sampleRepairs] }).tasks.map(({ id }) => id)).toContain('later');
});

test('what was read and did not say is a task of its check, even where a repair is there', () => {
  const unclear = sampleFinding({ check: 'sample-keys-young', verdict: 'unknown', resource: userArn('eun') });

  const { tasks } = sampleAudit({ findings: [unclear] });

  expect(tasks).toMatchObject([{ id: 'sample-keys-young', how: 'by-hand', findings: [{ verdict: 'unknown' }] }]);
});

test('one refused action is one task, however many checks rest on it', () => {
  const refused = { verdict: 'unknown', asOf: null, restsOn: ['iam:GetCredentialReport'] } as const;
  const findings = ['sample-keys-young', 'root-access-keys-absent'].map((check) =>
    sampleFinding({ ...refused, check, resource: check }),
  );

  const { tasks } = sampleAudit({ findings });

  expect(tasks).toHaveLength(1);
  expect(tasks[0]).toMatchObject({
    id: 'iam:GetCredentialReport',
    title: { key: 'audit.task.allow', params: { action: 'iam:GetCredentialReport' } },
  });
});

test('inside a task the worst stand first, failures before unknowns', () => {
  const [low, unknown, high] = [
    sampleFinding({ resource: 'a', severity: 'low' }),
    sampleFinding({ resource: 'b', verdict: 'unknown' }),
    sampleFinding({ resource: 'c' }),
  ];
  const repairs = [{ id: 'all', title: low.detail, checks: [] }];

  const { tasks } = sampleAudit({ findings: [low, unknown, high], repairs });

  expect(tasks[0]?.findings.map(({ resource }) => resource)).toEqual(['c', 'b', 'a']);
});
