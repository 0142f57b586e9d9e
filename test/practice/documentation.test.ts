import { readFileSync } from 'node:fs';
import * as account from '@aws-sdk/client-account';
import * as iam from '@aws-sdk/client-iam';
import * as sts from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { awsManagedPolicies } from '../../src/practice/awsManagedPolicies.ts';
import { managedByName } from '../../src/practice/managedByName.ts';
import { managedDocuments } from '../../src/practice/managedDocuments.ts';
import { operations } from '../../src/practice/operations/index.ts';
import { scenarioNames } from '../../src/practice/scenarios/index.ts';

const page = readFileSync('docs/practice-account.md', 'utf8');
const rows = [...page.matchAll(/^\| ([\w ]+) \| `(\w+)` \| (exact|simplified) \| (.*?)\s*\|$/gm)];
const actionPrefixes: Readonly<Record<string, string>> = {
  'Access Analyzer': 'access-analyzer',
  EventBridge: 'events',
};
const refused = [...(/^Refused: (.*?)\.$/ms.exec(page)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);

test('the table names every operation there is, and says of each simplified one what differs', () => {
  const named = rows.map(([, service = '', name]) => {
    const prefix = actionPrefixes[service] ?? service.toLowerCase().replaceAll(' ', '');
    return `${prefix}:${name}`;
  });

  expect(named.toSorted()).toEqual(operations.map(({ service, name }) => `${service}:${name}`).toSorted());
  for (const [, , name, grade, note] of rows) expect([name, note !== '']).toEqual([name, grade === 'simplified']);
});

test('what the SDK has and the practice account has not is said to be refused', () => {
  const commands = [...Object.keys(account), ...Object.keys(iam), ...Object.keys(sts)].filter((name) =>
    /^\w+Command$/.test(name),
  );
  const known = new Set(operations.map(({ name }) => name));
  const absent = new Set(commands.map((name) => name.slice(0, -'Command'.length)).filter((name) => !known.has(name)));

  expect(refused.toSorted()).toEqual([...absent].filter((name) => name !== '').toSorted());
});

test('the numbers in the text are those of the table', () => {
  const count = (grade: string) => rows.filter((row) => row[3] === grade).length;

  expect(page).toContain(`${count('exact')} are exact, ${count('simplified')} simplified, ${refused.length} refused.`);
  expect(page).toContain(`and ${managedByName.length - 4} more`);
});

test('scenarios and managed policies are told', () => {
  for (const name of scenarioNames) expect(page).toContain(`--practice=${name}\``);
  for (const { name } of managedDocuments) expect(page).toContain(`\`${name}\``);
  expect(awsManagedPolicies).toHaveLength(managedDocuments.length + managedByName.length);
});
