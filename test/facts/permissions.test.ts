import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { peopleReportParts } from '../../src/facts/peopleReport.ts';
import { permissionModes } from '../../src/facts/permissionNeeds.ts';
import { permissionsPolicy } from '../../src/facts/permissions.ts';
import { readActions, rehearsalActions } from '../../src/facts/readActions.ts';
import { peopleParts } from '../../src/flow/managePeople.ts';
import { setUpParts } from '../../src/flow/setUp.ts';
import { undoParts } from '../../src/flow/undo.ts';
import { watchParts } from '../../src/flow/watchAccount.ts';
import { snapshotParts } from '../../src/model/snapshot.ts';
import { asList } from '../../src/policies/document.ts';
import { parsePolicy } from '../../src/policies/parsePolicy.ts';

const actionsOf = (mode: (typeof permissionModes)[number]): readonly string[] =>
  permissionsPolicy(mode).Statement.flatMap(({ Action = [] }) => asList(Action));

/** The writes that sources name; what is only named to take something back is not made by a run. */
const writesIn = (pattern: string): readonly string[] =>
  globSync(pattern).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/action: '([a-z-]+:\w+)'/g)].flatMap(([, action = '']) => action),
  );

test.each(permissionModes)('the policy of %s is one that IAM takes', (mode) => {
  const policy = permissionsPolicy(mode);
  const text = JSON.stringify(policy);

  expect(parsePolicy(text)).toEqual({ ok: true, document: policy });
  expect(text.replaceAll(/\s/g, '').length).toBeLessThanOrEqual(6144);
  const sids = policy.Statement.map(({ Sid }) => Sid ?? '');
  expect(new Set(sids).size).toBe(sids.length);
  for (const sid of sids) expect(sid).toMatch(/^[A-Za-z0-9]+$/);
  const actions = actionsOf(mode);
  expect(new Set(actions).size).toBe(actions.length);
});

test('the audit’s policy reads everything but what only root sees, and what is read only where it is asked for', () => {
  const seldom = [
    'rootCredentials',
    'otherCredentials',
    'oneself',
    'rootEvents',
    'oidcProviders',
    'serviceUse',
    'resources',
  ];
  const parts = snapshotParts.filter((part) => !seldom.includes(part));

  expect(new Set(actionsOf('audit'))).toEqual(new Set(parts.flatMap((part) => readActions[part])));
  expect(
    actionsOf('audit').filter((action) => !/:(Get|List|Describe|View|Simulate|GenerateCredentialReport)/.test(action)),
  ).toEqual([]);
});

test('the policy of who is through reads what its story reads, and nothing else', () => {
  const parts = [...peopleReportParts, 'credentialReport'] as const;

  expect(new Set(actionsOf('people-report'))).toEqual(new Set(parts.flatMap((part) => readActions[part])));
});

test.each([
  ['setup', setUpParts],
  ['people', [...peopleParts, 'otherCredentials']],
  ['repair', setUpParts],
  ['undo', [...undoParts, 'otherCredentials']],
  ['narrow', [...setUpParts, 'serviceUse', 'resources']],
  ['watch', watchParts],
] as const)('the policy of %s reads what its story reads', (mode, parts) => {
  const needed = parts.filter((part) => part !== 'rootCredentials').flatMap((part) => readActions[part]);

  expect(actionsOf(mode)).toEqual(expect.arrayContaining(needed));
});

// Named in those sources only to take something back, which none of these modes does.
const onlyTakenBack = ['iam:AttachUserPolicy', 'iam:PutUserPolicy', 'iam:PutGroupPolicy', 'iam:PutRolePolicy'];

test.each([
  ['people', 'src/people/*.ts'],
  ['repair', 'src/repairs/*.ts'],
] as const)('the policy of %s allows every write that its sources name', (mode, sources) => {
  const writes = writesIn(sources).filter((action) => !onlyTakenBack.includes(action));

  expect(writes.length).toBeGreaterThan(5);
  expect(actionsOf(mode)).toEqual(expect.arrayContaining([...new Set(writes)]));
});

// Whoever enrols themself tags nothing.
const tagging = permissionModes.filter((mode) => mode !== 'enroll');

test.each(tagging)('whoever may make things with tags in the mode %s may tag them', (mode) => {
  const actions = actionsOf(mode);
  const pairs = [
    ['iam:CreateUser', 'iam:TagUser'],
    ['iam:CreatePolicy', 'iam:TagPolicy'],
    ['iam:CreateVirtualMFADevice', 'iam:TagMFADevice'],
  ] as const;

  for (const [make, tag] of pairs) expect(actions.includes(tag)).toBe(actions.includes(make));
});

test.each(permissionModes)(
  'whoever may change rights in the mode %s may have it rehearsed, and nobody else',
  (mode) => {
    const actions = actionsOf(mode);
    const rehearses = ['setup', 'people', 'roles', 'repair', 'undo', 'narrow', 'watch'].includes(mode);

    for (const action of rehearsalActions) expect(actions.includes(action)).toBe(rehearses);
  },
);
