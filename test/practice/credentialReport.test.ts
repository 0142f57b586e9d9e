import { expect, test } from 'vitest';
import { type Practice, practice } from '../support/practice.ts';

const minute = 60_000;
const hour = 60 * minute;

function report({ ask, clock }: Practice): string {
  ask('GenerateCredentialReport');
  clock.advance(1000);
  const content = /<Content>(.*?)<\/Content>/.exec(ask('GetCredentialReport').body)?.[1] ?? '';
  return Buffer.from(content, 'base64').toString('utf8');
}

function rows(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = text.split('\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])));
}

test('there is none before the first one, then it takes a moment, then it is there', () => {
  const { ask, clock } = practice();
  const early = ask('GetCredentialReport');

  const started = ask('GenerateCredentialReport');
  const soon = ask('GetCredentialReport');
  clock.advance(1000);
  const done = ask('GenerateCredentialReport');

  expect(early).toMatchObject({ status: 410, code: 'ReportNotPresent', message: 'Unknown' });
  expect(started.body).toContain('<State>STARTED</State><Description>No report exists. Starting a new report');
  expect(soon).toMatchObject({ status: 404, code: 'ReportInProgress', message: 'Unknown' });
  expect(done.body).toContain(
    '<GenerateCredentialReportResult><State>COMPLETE</State></GenerateCredentialReportResult>',
  );
});

test('for four hours the old report is given byte for byte; then it has expired', () => {
  const built = practice();
  const first = report(built);
  built.addUser('alice');
  built.clock.advance(3 * hour);
  const cached = report(built);
  built.clock.advance(hour);
  const expired = built.ask('GetCredentialReport');

  const fresh = report(built);

  expect(cached).toBe(first);
  expect(expired).toMatchObject({ status: 410, code: 'ReportExpired' });
  expect(rows(fresh).map(({ user }) => user)).toEqual(['<root_account>', 'alice']);
});

test('22 columns, root first, users by name without case, no newline at the end', () => {
  const built = practice();
  built.account.desk.console.addRootMfa();
  for (const name of ['bob', 'Alice']) built.addUser(name, { mfa: name === 'bob' });
  built.ask('DeleteLoginProfile', { UserName: 'Alice' });
  built.ask('UpdateAccountPasswordPolicy', { MaxPasswordAge: '90' });

  const text = report(built);

  const [root, alice, bob] = rows(text);
  expect(text.split('\n')[0]?.split(',')).toHaveLength(22);
  expect(text.endsWith('\n')).toBe(false);
  expect(root).toMatchObject({ user: '<root_account>', arn: 'arn:aws:iam::111122223333:root', mfa_active: 'true' });
  expect(root).toMatchObject({ password_enabled: 'true', password_next_rotation: 'not_supported' });
  expect(alice).toMatchObject({
    user: 'Alice',
    password_enabled: 'false',
    password_last_used: 'N/A',
    mfa_active: 'false',
  });
  expect(bob).toMatchObject({ user: 'bob', password_last_used: 'no_information', mfa_active: 'true' });
  expect(bob?.password_next_rotation).toBe('2027-02-18T09:00:00Z');
});

test('keys come in the order of their ids, keep their date when inactive, and a use just now is not seen yet', () => {
  const built = practice();
  built.account.desk.console.addRootAccessKey();
  built.account.desk.console.addRootAccessKey();
  const keys = built.account.state().keys.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  built.ask('UpdateAccessKey', { AccessKeyId: keys[1]?.id ?? '', Status: 'Inactive' });
  const use = () =>
    built.account.answer({
      service: 'sts',
      region: 'eu-west-1',
      credentials: { keyId: keys[0]?.id ?? '', token: undefined },
      fields: new Map([
        ['Action', 'GetCallerIdentity'],
        ['Version', '2011-06-15'],
      ]),
    });
  use();
  const [soon] = rows(report(built));
  built.clock.advance(4 * hour);
  use();
  const [later] = rows(report(built));

  expect(soon).toMatchObject({ access_key_1_active: 'true', access_key_1_last_used_date: 'N/A' });
  expect(soon).toMatchObject({ access_key_2_active: 'false', access_key_2_last_rotated: '2026-11-20T09:00:00Z' });
  expect(later).toMatchObject({
    access_key_1_last_used_date: '2026-11-20T09:00:00Z',
    access_key_1_last_used_region: 'eu-west-1',
  });
  expect(built.ask('GetAccessKeyLastUsed', { AccessKeyId: keys[1]?.id ?? '' }).body).toContain(
    '<ServiceName>N/A</ServiceName><Region>N/A</Region>',
  );
});
