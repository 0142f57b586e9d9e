import { describe, expect, it } from 'vitest';
import { checks, judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { snapshotParts } from '../../src/model/snapshot.ts';
import {
  authorizationOf,
  finishedAccount,
  freshAccount,
  groupOf,
  now,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

const translate = translator(en);

describe('the list of checks', () => {
  it('has ids of its own, in kebab case', () => {
    const ids = checks.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+[0-9]?)+$/.test(id))).toEqual([]);
  });

  it.each(checks.map((check) => [check.id, check] as const))('%s has its words and a practice', (_, check) => {
    for (const { key } of [check.title, check.why, check.fix]) expect(Object.keys(en)).toContain(key);
    expect(check.references.practice).toMatch(/^P\d+$/);
  });
});

describe('every check', () => {
  const cases = checks.flatMap((check) => check.parts.map((part) => [check.id, part, check] as const));

  it.each(cases)('%s is unknown without %s', (_, part, check) => {
    const findings = check.judge(withUnreadable(finishedAccount(), part), now);
    const fresh = check.judge(withUnreadable(freshAccount(), part), now);

    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
    expect(fresh.map(({ verdict }) => verdict)).not.toContain('pass');
  });

  it.each(snapshotParts)('says the same of a finished account without %s, or unknown', (part) => {
    const whole = judgeAll(finishedAccount(), now, checks);
    const without = judgeAll(withUnreadable(finishedAccount(), part), now, checks);

    for (const check of checks) {
      const verdicts = (findings: typeof whole) =>
        new Set(findings.filter((finding) => finding.check === check.id).map(({ verdict }) => verdict));
      const rests = check.parts.includes(part);
      expect(verdicts(without), check.id).toEqual(rests ? new Set(['unknown']) : verdicts(whole));
    }
  });

  it('has nothing to pass on where nothing can be read', () => {
    const findings = judgeAll(withUnreadable(finishedAccount(), ...snapshotParts), now, checks);

    expect(findings.map(({ verdict }) => verdict)).toEqual(checks.map(() => 'unknown'));
    expect(findings.map(({ asOf }) => asOf)).toEqual(checks.map(() => null));
  });

  it('passes on a finished account, or explains itself', () => {
    const users = [userOf('jan', ['Admins', 'Developers']), userOf('eva', ['Admins', 'Business'])];
    const support = groupOf('Support', ['AWSSupportAccess', 'own:offroot-require-mfa']);
    const groups = [...authorizationOf({}).groups, support];
    const members = [...users, userOf('ida', ['Support'])];
    const kept = finishedAccount({ authorization: authorizationOf({ users: members, groups }) });

    const open = judgeAll(kept, now).filter(({ verdict }) => verdict !== 'pass');

    expect(open.map(({ check, verdict, accepted }) => [check, verdict, accepted?.by])).toEqual([
      ['administrator-access-in-admin-group', 'accepted', 'offroot'],
    ]);
  });

  it('words every finding, with nothing left to fill in', () => {
    const snapshots = [freshAccount(), finishedAccount(), withUnreadable(finishedAccount(), ...snapshotParts)];

    for (const finding of snapshots.flatMap((snapshot) => judgeAll(snapshot, now, checks))) {
      expect(Object.keys(en)).toContain(finding.detail.key);
      expect(translate(finding.detail)).not.toMatch(/[{}]|undefined/);
      expect(finding.severity).toBe(checks.find(({ id }) => id === finding.check)?.severity);
    }
  });
});
