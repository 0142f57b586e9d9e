import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { ko } from '../../src/messages/ko.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { formatWatchStatus } from '../../src/report/formatWatchStatus.ts';
import { watchStatus } from '../../src/watch/watchStatus.ts';
import { practice } from '../support/practice.ts';
import { connectedSnapshot } from '../support/practiceSnapshot.ts';
import { finishedAccount, now } from '../support/snapshots.ts';

const statusOf = (snapshot: Snapshot, at: Date) => watchStatus(snapshot, judgeAll(snapshot, at), at);

async function neglected(scenario: string) {
  const built = practice({ scenario });
  return statusOf(await connectedSnapshot(built), built.clock.now());
}

const scenarios = ['first-day', 'drifted', 'shared-root'];
const languages = { en: translator(en), ko: translator(ko) };

test.each(scenarios)('of %s it is one screen of 80 by 24, in every language', async (scenario) => {
  const status = await neglected(scenario);

  for (const translate of Object.values(languages)) {
    const lines = formatWatchStatus(status, 'text', translate, 80).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(23);
    expect(lines.filter((line) => stringWidth(line) > 78)).toEqual([]);
  }
});

test.each(scenarios)('of %s nothing but an address or a command is wider than a terminal of 40', async (scenario) => {
  const status = await neglected(scenario);

  for (const translate of Object.values(languages)) {
    const lines = formatWatchStatus(status, 'text', translate, 40).split('\n');
    expect(lines.filter((line) => stringWidth(line) > 38 && !/https:|@/.test(line))).toEqual([]);
  }
});

test('what is in place takes a line, what is not says what it costs where that is to be known, and who sets it up', async () => {
  const text = formatWatchStatus(await neglected('drifted'), 'text', languages.en, 80);

  expect(text).toMatch(/^What watches lighthouse-labs \(222233334444\), a practice account\n\d of \d+ in place, read /);
  expect(text).toContain('x  Access Analyzer         eu-central-1: none\n');
  expect(text).toContain('lighthouse-labs-press lets anybody in');
  expect(text).toContain('30 days free, then paid: https://aws.amazon.com/guardduty/pricing/');
  expect(text).toContain('`offroot watch --practice` sets up the first ones');
  expect(text).toContain('`offroot audit --practice` says where the others');
});

test('what is the same of two regions is said once', () => {
  const { things, ...status } = statusOf(finishedAccount(), now);
  const [thing] = things;
  const finding = (resource: string) => ({
    ...({ check: 'any', verdict: 'fail', severity: 'low', resource, asOf: null, restsOn: [] } as const),
    detail: { key: 'check.off', params: {} },
  });
  const two = [finding('us-east-1'), finding('eu-west-1')];
  const changed = thing ? [{ ...thing, verdict: 'fail' as const, findings: two }] : [];

  expect(formatWatchStatus({ ...status, things: changed }, 'text', languages.en, 80)).toContain(
    'us-east-1, eu-west-1: off\n',
  );
});

test('where everything watches, there is nothing to do about it', () => {
  const text = formatWatchStatus(statusOf(finishedAccount(), now), 'text', languages.en, 80);

  expect(text).not.toMatch(/^ {2}(x|\?)/m);
  expect(text).not.toContain('`offroot');
});

test('as JSON it has every finding, the pages and the prices', async () => {
  const document = JSON.parse(formatWatchStatus(await neglected('drifted'), 'json', languages.en, 80));

  expect(document).toMatchObject({
    version: 1,
    report: 'watch',
    account: '222233334444',
    practice: true,
    complete: false,
  });
  expect(document.things.find(({ id }: { id: string }) => id === 'guardduty')).toMatchObject({
    title: 'GuardDuty: attacks',
    verdict: 'fail',
    by: 'hand',
    page: 'https://console.aws.amazon.com/guardduty/',
    price: 'https://aws.amazon.com/guardduty/pricing/',
    findings: [
      { check: 'guardduty-on', resource: 'eu-central-1', verdict: 'fail' },
      { check: 'guardduty-on', resource: 'us-east-1', verdict: 'pass' },
    ],
  });
});
