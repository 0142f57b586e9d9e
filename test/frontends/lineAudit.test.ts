import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/model/audit.ts';
import { galleryAudit } from '../support/galleryAudit.ts';
import { openLineFrames } from '../support/lineFrames.ts';

/** An audit in lines, and what somebody types there. */
function review(audit: Audit = galleryAudit()) {
  const lines = openLineFrames();
  return { ...lines, answer: lines.frontend.review(audit) };
}

/** What was said, without breaks. */
const heard = (bytes: string): string => bytes.replace(/\s+/g, ' ');
const times = (said: string, words: string): number => said.split(words).length - 1;

/** The same audit with so many findings that nobody hears them all. */
function long(count: number): Audit {
  const audit = galleryAudit();
  const [finding] = audit.findings.filter(({ check }) => check === 'console-users-mfa-enabled');
  if (!finding) throw new Error('the sample has nobody without MFA');
  const many = Array.from({ length: count }, (_, index) => ({
    ...finding,
    resource: `arn:aws:iam::123456789012:user/user-${index + 1}`,
  }));
  return { ...audit, findings: many };
}

describe('an audit in lines', () => {
  it('says how many tasks there are before it says them, and asks last', async () => {
    const { bytes } = review();

    const said = heard(await bytes());
    const at = [
      'Security status of',
      '74 on 2026-08-12',
      'What to do, worst first: 7 tasks',
      '1. ',
      'Number of a task',
    ].map((words) => said.indexOf(words));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
    expect(said).toMatch(/critical, 1 finding, only as root, 1 new\./);
    expect(said.endsWith('Number of a task, or leave (? says what else): ')).toBe(true);
  });

  it('finds by words, over all tasks, with what is in order too', async () => {
    const { types, bytes } = review();

    await types('find bora', 'find nobody at all', '/ACCEPTED', '1', 'i', 'b', 'list', 'b');

    const said = heard(await bytes());
    expect(said).toMatch(/All 14 findings: \d of 14 with "bora" 1\. .*bora/);
    expect(said).toContain('All 14 findings: 0 of 14 with "nobody at all" Nothing has all of these words in it.');
    expect(said).toContain('All 14 findings: 2 of 14 with "accepted"');
    expect(said).toContain('check: rights-from-groups');
    expect(said).toContain('Back at: All 14 findings. list says it again.');
    expect(said).toContain('Back at: What to do, worst first. list says it again.');
  });

  it('says a finding without what is long to hear, and all of it on i', async () => {
    const { types, bytes } = review();

    await types('find bora', '1');
    const first = heard(await bytes());
    await types('i');

    expect(first).toContain('who: bora, a user');
    expect(first).not.toContain('listed as:');
    expect(heard(await bytes())).toMatch(/who: arn:aws:iam::\d+:user\/bora since: 2026-\d\d-\d\d \d\d:\d\d:\d\d UTC/);
    expect(heard(await bytes())).toContain('listed as: practice');
  });

  it.each([
    ['all of a task', ['3', 'f'], []],
    ['some of a task', ['3', 'f 1,9', 'f 2, 1'], ['chen', 'bora']],
    ['some of those that were found', ['3', 'find bora', 'f 1'], ['bora']],
    ['one finding', ['3', '1', 'f'], ['bora']],
  ])('fixes %s', async (_, lines, names) => {
    const { types, answer } = review();

    await types(...lines);

    expect(await answer).toEqual({
      kind: 'fix',
      task: 'enrol-mfa',
      resources: names.map((name) => expect.stringMatching(`user/${name}$`)),
    });
  });

  it('accepts a finding from wherever it was found, and never one that does not fail', async () => {
    const { types, bytes, answer } = review();

    await types('find in order', '1', 'x', 'f', 'b', 'b', 'all', '1', 'x');

    expect(times(await bytes(), '! Not understood: x')).toBe(1);
    expect(times(await bytes(), '! Not understood: f')).toBe(1);
    expect(await answer).toMatchObject({ kind: 'accept' });
  });

  it('says how it is done where offroot cannot do it', async () => {
    const { types, bytes } = review();

    await types('1', 'f', '2', 'b', '?');

    expect(await bytes()).toContain('1. In the browser, sign in as root');
    expect(await bytes()).toContain('! There is no number 2 here.');
  });

  it('says how the score is counted, and exact values', async () => {
    const { types, bytes } = review();

    await types('score', 'i');

    const said = heard(await bytes());
    expect(said).toContain('how it is counted');
    expect(said).toContain('low: 1 check to be put right');
    expect(said).toContain('Fixed since the audit before');
    expect(said).toContain('It was 74 on 2026-08-12 12:00:00 UTC');
    expect(said).toMatch(/Root has no access keys: \S+, as of 2026-/);
  });

  it('says a long list twenty lines at a time, and numbers go on', async () => {
    const { types, bytes } = review(long(45));

    await types('all', 'more', 'more', '45', 'b', 'find user-4', 'more');

    const said = heard(await bytes());
    expect(said).toContain('25 more; the word more says the next ones.');
    expect(said).toContain('5 more; the word more says the next ones.');
    expect(said).toContain('45. ');
    expect(said).toContain('who: user-45, a user');
    expect(said).toContain('All 45 findings: 7 of 45 with "user-4"');
    expect(times(said, 'These were all.')).toBe(2);
  });

  it.each([
    ['leave', { kind: 'leave' }],
    ['q', { kind: 'leave' }],
    ['save', { kind: 'save' }],
    ['again', { kind: 'again' }],
  ])('takes %s', async (word, answer) => {
    const on = review();

    await on.types(word);

    expect(await on.answer).toEqual(answer);
  });

  it('does not say again what was said and has not changed, but says what has', async () => {
    const { frontend, types, bytes, answer } = review();
    await types('save');
    await answer;

    const same = frontend.review(galleryAudit());
    await types('again');
    await same;
    expect(times(await bytes(), 'Security status of')).toBe(1);
    expect(await bytes()).toContain('Back at: What to do, worst first.');
    const audit = galleryAudit();
    frontend.review({ ...audit, tasks: audit.tasks.slice(1) }).catch(() => undefined);

    expect(times(await bytes(), 'Security status of')).toBe(2);
  });
});
