import { expect, test } from 'vitest';
import { checks, judgeAll } from '../../src/checks/index.ts';
import { defaultCaller } from '../../src/practice/defaultCaller.ts';
import { byInstanceName } from '../cases/byInstanceName.ts';
import { driftedCase } from '../cases/drifted.ts';
import { formatFindings } from '../cases/expected.ts';
import { sharedRootCase } from '../cases/sharedRoot.ts';
import { practice } from '../support/practice.ts';
import { connectedSnapshot, snapshotWithServices } from '../support/practiceSnapshot.ts';

const cases = [driftedCase, sharedRootCase];

test.each(cases)('on $scenario every planted fault is found, and no other', async ({ scenario, caller, findings }) => {
  const built = practice({ scenario });
  const snapshot = await connectedSnapshot(built, caller);

  const found = judgeAll(snapshot, built.clock.now())
    .filter(({ verdict }) => verdict !== 'pass')
    .map((finding) => ({ ...finding, resource: byInstanceName(finding.resource, built.account.state()) }));

  expect(formatFindings(found)).toEqual(formatFindings(findings));
});

test.each(cases)('on $scenario services that are not used are found where it is asked for', async (one) => {
  const { scenario, caller, findings, unusedServices } = one;
  const built = practice({ scenario });
  const snapshot = await snapshotWithServices(built, caller);

  const found = judgeAll(snapshot, built.clock.now(), checks)
    .filter(({ verdict }) => verdict !== 'pass')
    .map((finding) => ({ ...finding, resource: byInstanceName(finding.resource, built.account.state()) }));

  expect(formatFindings(found)).toEqual(formatFindings([...findings, ...unusedServices]));
});

test.each(cases)('on $scenario $caller is who an audit is done by', ({ scenario, caller }) => {
  expect(defaultCaller(practice({ scenario }).account.state())).toBe(caller);
});

/**
 * Without a fault in either: no users at all is the first day's, taking root's password away is for Organizations, and neither
 * trusts an identity provider; the one bucket that a trail wrote into was made well.
 */
const elsewhere = ['own-users-exist', 'root-password-managed', 'role-web-identities-named', 'trail-bucket-guarded'];

test('every check finds something between the two', () => {
  const planted = new Set(
    cases.flatMap(({ findings, unusedServices }) => [...findings, ...unusedServices].map(({ check }) => check)),
  );

  expect(checks.map(({ id }) => id).filter((id) => !planted.has(id) && !elsewhere.includes(id))).toEqual([]);
});
