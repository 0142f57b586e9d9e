import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { repairs } from '../../src/repairs/index.ts';
import { checkList } from '../../src/report/checkList.ts';
import { checkListJson } from '../../src/report/checkListJson.ts';

const translate = translator(en);
const parts = { checks, repairs };

test('the page in docs is made from the checks; vitest -u writes it anew', async () => {
  await expect(checkList(parts, 'markdown', translate)).toMatchFileSnapshot('../../docs/checks.md');
});

test('text and page have every check once, by area', () => {
  const text = checkList(parts, 'text', translate);
  const page = checkList(parts, 'markdown', translate);

  expect(
    text
      .match(/^ {2}[a-z][a-z0-9-]+$/gm)
      ?.map((id) => id.trim())
      .toSorted(),
  ).toEqual(checks.map(({ id }) => id).toSorted());
  for (const { id } of checks) expect(page.split(`### \`${id}\`\n`)).toHaveLength(2);
  expect(text.match(/^[A-Z].*$/gm)?.[0]).toBe('Root');
  expect(text).toContain(`\n${checks.length} checks\n`);
});

test('a check says why it matters, what fixes it, who can, where it is written down and what it rests on', () => {
  const text = checkList(parts, 'text', translate).replace(/\s+/g, ' ');

  expect(text).toContain(
    'root-mfa-enabled critical: Root signs in with MFA Root’s password alone can close the account',
  );
  expect(text).toMatch(
    /Fix: .+ offroot can fix it: Lock root Written down in: practice P1, .+ Rests on: iam:GetAccountSummary/,
  );
});

test('as JSON every check is complete', () => {
  const list = checkListJson(parts, translate);

  expect(list.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  for (const { title, why, fix, restsOn, references } of list) {
    for (const words of [title, why, fix]) expect(words).toMatch(/\S.*\S/);
    expect(restsOn.length).toBeGreaterThan(0);
    expect(references.practice).toMatch(/^P\d+/);
  }
  expect(list.find(({ id }) => id === 'root-mfa-enabled')?.repair).toBe('root');
  expect(JSON.parse(checkList(parts, 'json', translate))).toEqual(list);
});

test('nothing that is printed is wider than 78 columns, but for a name that is longer by itself', () => {
  const wide = checkList(parts, 'text', translate)
    .split('\n')
    .filter((line) => line.length > 78 && line.trim().includes(' '));

  expect(wide).toEqual([]);
});

test('as CSV every check is a row, below the names that the CSV of an audit has', () => {
  const [header = [], ...rows]: string[][] = parse(checkList(parts, 'csv', translate), { record_delimiter: '\r\n' });

  expect(header.join(' ')).toBe(
    'check area severity title why fix repair rests_on practice cis_v7 cis_v3 security_hub prowler',
  );
  expect(rows.map(([id]) => id)).toEqual(checks.map(({ id }) => id));
});
