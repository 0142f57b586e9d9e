import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answers.ts';
import type { Role } from '../../src/model/iam.ts';
import { known } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { roleVisitors } from '../../src/repairs/roleVisitors.ts';
import { playRepair } from '../support/playRepair.ts';
import { failing, repairContext, repaired } from '../support/repairing.ts';
import { asRole, authorizationOf, documentOf, finishedAccount, roleOf } from '../support/snapshots.ts';

const vendor = 'arn:aws:iam::999988887777:root';
const trusting = (AWS: unknown, more: object = {}): Role =>
  roleOf('job', { trust: documentOf({ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', ...more }) });
const account = (role: Role, connection = asRole('Auditor')): Snapshot =>
  finishedAccount({ connection, authorization: authorizationOf({ roles: [role] }) });
const findings = failing('role-trust-external-guarded', roleOf('job').arn);
const optionsOf = (role: Role) => {
  const [question] = roleVisitors.questions(repairContext(roleVisitors, account(role), findings));
  return question?.kind === 'choice' ? question.options.map(({ value }) => value) : [];
};
const trustIn = (snapshot: Snapshot): unknown => JSON.parse(known(snapshot.authorization)?.roles[0]?.trust ?? 'null');
const show = (value: string, more: Readonly<Record<string, Answer>> = {}) => ({
  'role-visitors.show.job': value,
  ...more,
});
const madeUp = 'e1'.repeat(16);

describe('the repair of roles that other accounts take', () => {
  it('makes an external ID up, and asks for it', () => {
    const { plans, snapshot, open, left } = playRepair(roleVisitors, account(trusting(vendor)), show('external-id'));

    expect([plans, open]).toEqual([[['role-visitors.change.job']], null]);
    expect(trustIn(snapshot)).toMatchObject({
      Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': madeUp } } }],
    });
    expect(left).toEqual(['role-visitors.pass-on.job.999988887777']);
  });

  it.each([
    ['the ID they gave', show('given', { 'role-visitors.given-id.job': 'acme-2026-x' }), 'acme-2026-x'],
    ['MFA', show('mfa'), 'MultiFactorAuthPresent'],
  ])('asks for %s', (_, answers, text) => {
    const { snapshot, changes } = repaired(roleVisitors, account(trusting(vendor)), findings, answers);

    expect(JSON.stringify(trustIn(snapshot))).toContain(text);
    expect(changes.flatMap(({ fixes }) => fixes)).toEqual(['role-trust-external-guarded']);
  });

  it('says what may break, and keeps the old words for undo', () => {
    const role = trusting(vendor);
    const { changes } = repaired(roleVisitors, account(role), findings, show('mfa'));

    expect(changes[0]?.explains?.map(({ key }) => key)).toEqual([
      'role-trust.before',
      'role-trust.after',
      'role-visitors.breaks.mfa',
    ]);
    expect(changes[0]).toMatchObject({
      effect: 'remove',
      undo: { possible: true, write: { action: 'iam:UpdateAssumeRolePolicy', input: { PolicyDocument: role.trust } } },
    });
  });

  it('gives the lines for each account once it is done: a link only where the console can show what is asked', () => {
    const codes = (answers: Readonly<Record<string, Answer>>) => {
      const { snapshot } = repaired(roleVisitors, account(trusting([vendor, '111122220000'])), findings, answers);
      const context = repairContext(roleVisitors, snapshot, [], answers);
      return roleVisitors
        .left?.(context)
        .map(({ instructions }) => instructions.flatMap(({ params }) => params.line ?? []));
    };

    const byId = codes(show('external-id', { 'role-visitors.made-up.job': madeUp }));
    const byMfa = codes(show('mfa'));

    expect(byId).toHaveLength(2);
    for (const lines of byId ?? []) {
      expect(lines).toEqual(expect.arrayContaining(['[profile job]', `external_id = ${madeUp}`]));
      expect(lines.join()).not.toContain('switchrole');
    }
    expect(byMfa?.[1]).toEqual(
      expect.arrayContaining([
        expect.stringContaining('/switchrole?account=123456789012&roleName=job'),
        'mfa_serial = arn:aws:iam::999988887777:mfa/YOUR-DEVICE',
      ]),
    );
  });

  it('offers what the other side can show', () => {
    expect(optionsOf(trusting(vendor))).toEqual(['external-id', 'given', 'mfa', 'keep']);
    expect(optionsOf(trusting('arn:aws:iam::999988887777:role/scanner'))).toEqual(['external-id', 'given', 'keep']);
    expect(optionsOf(trusting([vendor, '111122220000']))).toEqual(['external-id', 'mfa', 'keep']);
  });

  it('takes no external ID that is too short, or longer than there is room for', () => {
    const answers = show('given');
    const questions = roleVisitors.questions(repairContext(roleVisitors, account(trusting(vendor)), findings, answers));
    const problem = (value: string) => {
      const [, question] = questions;
      return question?.kind === 'text' ? (question.validate(value)?.key ?? null) : 'unasked';
    };

    expect(['acme-2026-x', 'acme', 'x'.repeat(1224)].map(problem)).toEqual([
      null,
      'roles.account.given-id.problem',
      null,
    ]);
    const full = trusting(vendor, { Condition: { StringEquals: { 'aws:RequestTag/team': 'd'.repeat(1500) } } });
    const [, question] = roleVisitors.questions(repairContext(roleVisitors, account(full), findings, answers));
    expect(question?.kind === 'text' && question.validate('x'.repeat(400))?.key).toBe('role-visitors.no-room');
  });

  it.each([
    ['it is to stay', trusting(vendor), asRole('Auditor'), []],
    [
      'nobody can say what a condition would change',
      trusting(vendor, { Action: 'sts:*' }),
      asRole('Auditor'),
      ['role-visitors.left.how'],
    ],
    ['it is the role of this very run', trusting(vendor), asRole('job'), ['inline-policies.left.own-role']],
  ])('changes nothing where %s', (_, role, connection, how) => {
    const start = account(role, connection);
    expect(repaired(roleVisitors, start, findings, show('keep')).ids).toEqual([]);
    const left = roleVisitors.left?.(repairContext(roleVisitors, start, findings, show('keep')));
    expect(left?.flatMap(({ instructions }) => instructions.map(({ key }) => key))).toEqual(how);
  });
});
