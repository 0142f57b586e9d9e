import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { translator } from '../../src/messages/translate.ts';
import { formatAudit } from '../../src/report/formatAudit.ts';
import { sampleAudit, sampleFinding, sampleFindings, sampleOutcome } from '../support/audits.ts';
import { literal } from '../support/galleryAccount.ts';

const print = (audit = sampleAudit()): string => formatAudit(sampleOutcome({ audit }), 'csv', translator(en));
const rows = (text: string): string[][] => parse(text, { record_delimiter: '\r\n' });

test('the header is what programs rely on', () => {
  expect(rows(print())[0]?.join(' ')).toBe(
    'account audited_at check area verdict severity resource title detail evidence as_of rests_on since is_new ' +
      'accepted_reason accepted_by accepted_until practice cis_v7 cis_v3 security_hub prowler',
  );
});

test('there is one row for each finding, with its evidence and how old that is', () => {
  const [header = [], ...all] = rows(print());
  const objects = all.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])));

  expect(objects).toHaveLength(sampleFindings.length);
  expect(objects.find(({ verdict }) => verdict === 'accepted')).toMatchObject({
    resource: 'arn:aws:iam::123456789012:user/deploy',
    accepted_reason: 'goes away with the old build server',
    accepted_by: 'alice',
    accepted_until: '2027-01-31',
    as_of: '2026-11-21T11:59:30Z',
    rests_on: 'iam:GetAccountAuthorizationDetails',
    since: '',
    is_new: 'false',
  });
  expect(objects.find(({ verdict }) => verdict === 'unknown')).toMatchObject({
    evidence: '{"action":"iam:SimulatePrincipalPolicy"}',
    as_of: '',
    is_new: 'true',
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1'])('%j begins no formula', (text) => {
  const findings = [sampleFinding({ resource: text, detail: literal(text) })];

  const [, row = []] = rows(print(sampleAudit({ findings })));

  expect(row.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
  expect(row[6]).toMatch(/^'/);
});

test('whatever stands in the account, every row has all its cells, on one line, and no cell begins a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\n', '\r', '\t', ' ', "'", 'a') }),
  );

  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (pairs) => {
      const findings = pairs.map(([resource, reason]) =>
        sampleFinding({
          resource,
          verdict: 'accepted',
          detail: say('check.unknown', { action: reason }),
          accepted: { reason: say('acceptance.reason', { reason }), by: reason, until: null },
        }),
      );

      const printed = print(sampleAudit({ findings }));

      const [header = [], ...all] = rows(printed);
      expect(printed.split('\r\n')).toHaveLength(findings.length + 2);
      expect(all.map(({ length }) => length)).toEqual(findings.map(() => header.length));
      expect(all.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }),
  );
});
