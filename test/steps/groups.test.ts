import { describe, expect, it } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import { changesOf } from '../../src/flow/nextThing.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { groups } from '../../src/steps/groups.ts';
import {
  asUser,
  authorizationOf,
  finishedAccount,
  freshAccount,
  groupOf,
  now,
  ourRequireMfa,
  policyOf,
  summaryOf,
  userOf,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const recommended = { 'groups.layout': 'recommended' };
const open = { summary: summaryOf({ rootMfaEnabled: false }) };
const having = (
  held: readonly ReturnType<typeof groupOf>[],
  document: string | null = ourRequireMfa,
  users = [userOf('jan', ['Admins'])],
) =>
  finishedAccount({
    ...open,
    authorization: authorizationOf({
      users,
      groups: held,
      policies: document === null ? [] : [policyOf('offroot-require-mfa', document)],
    }),
  });
const ids = (snapshot: Snapshot, answers: Readonly<Record<string, Answer>> = recommended) =>
  changesOf(groups, contextOf(snapshot, answers)).map(({ id }) => id.replace('groups.', ''));

describe('the groups step', () => {
  it('makes policies first, then groups, then rights, and requires MFA last', () => {
    expect(ids(freshAccount())).toEqual([
      'policy.offroot-require-mfa',
      'create.Admins',
      'create.Developers',
      'create.Business',
      'attach.Admins.AdministratorAccess',
      'attach.Developers.PowerUserAccess',
      'attach.Developers.SignInLocalDevelopmentAccess',
      'attach.Business.ViewOnlyAccess',
      'attach.Business.Billing',
      'attach.Business.SignInLocalDevelopmentAccess',
      'attach.Admins.offroot-require-mfa',
      'attach.Developers.offroot-require-mfa',
      'attach.Business.offroot-require-mfa',
    ]);
  });

  it('names and rights can be changed, and groups added', () => {
    const changes = changesOf(
      groups,
      contextOf(freshAccount(), {
        'groups.layout': 'change',
        'groups.admins': 'Chiefs',
        'groups.developers': 'Makers',
        'groups.developers-rights': 'services',
        'groups.developers-services': ['s3', 'lambda'],
        'groups.business': 'Office',
        'groups.business-rights': 'read',
        'groups.more-1': 'Auditors',
        'groups.more-1-policies': ['SecurityAudit', 'made-up'],
        'groups.more-2': '',
      }),
    ).map(({ id }) => id.replace('groups.', ''));

    expect(changes).toEqual(expect.arrayContaining(['policy.offroot-developers', 'create.Chiefs', 'create.Auditors']));
    expect(changes.filter((id) => id.startsWith('attach.Makers'))).toEqual([
      'attach.Makers.offroot-developers',
      'attach.Makers.SignInLocalDevelopmentAccess',
      'attach.Makers.offroot-require-mfa',
    ]);
    expect(changes.filter((id) => id.startsWith('attach.Office'))).toContain('attach.Office.ReadOnlyAccess');
    expect(changes.filter((id) => id.startsWith('attach.Auditors'))).toEqual([
      'attach.Auditors.SecurityAudit',
      'attach.Auditors.SignInLocalDevelopmentAccess',
      'attach.Auditors.offroot-require-mfa',
    ]);
  });

  it('asks for one more group until there is none', () => {
    const asked = (answers: Readonly<Record<string, Answer>>) =>
      groups.questions(contextOf(freshAccount(), { 'groups.layout': 'change', ...answers })).map(({ id }) => id);

    expect(asked({}).at(-1)).toBe('groups.more-1');
    expect(asked({ 'groups.more-1': '' }).at(-1)).toBe('groups.more-1');
    expect(asked({ 'groups.more-1': 'Auditors' }).slice(-2)).toEqual(['groups.more-1-policies', 'groups.more-2']);
  });

  it.each([
    ['Admins', null],
    ['ADMINS', null],
    ['makers', 'groups.name.twice'],
    ['', 'name.empty'],
    ['Our Chiefs', 'name.space'],
    ['x'.repeat(129), 'name.long'],
  ])('takes the name %j for administrators, or says why not', (name, key) => {
    const context = contextOf(freshAccount(), { 'groups.layout': 'change', 'groups.developers': 'Makers' });
    const question = groups.questions(context).find(({ id }) => id === 'groups.admins');

    expect(question?.kind === 'text' ? (question.validate(name)?.key ?? null) : 'not asked').toBe(key);
  });

  it('uses a group that is here in another spelling, and leaves others alone', () => {
    const changes = ids(having([groupOf('ADMINS'), groupOf('Old', ['Billing'])]));

    expect(changes.filter((id) => /admins/i.test(id))).toEqual([
      'attach.ADMINS.AdministratorAccess',
      'attach.ADMINS.offroot-require-mfa',
    ]);
    expect(changes.filter((id) => id.includes('Old'))).toEqual([]);
  });

  it('gives our own policy a new version where somebody changed it', () => {
    const changed = having([groupOf('Admins', ['AdministratorAccess', 'own:offroot-require-mfa'])], '{"Statement":[]}');
    const [change] = changesOf(groups, contextOf(changed, recommended));

    expect(change).toMatchObject({
      id: 'groups.policy.offroot-require-mfa',
      action: 'iam:CreatePolicyVersion',
      input: { PolicyDocument: ourRequireMfa },
      effect: 'change',
      undo: { possible: false },
    });
  });

  it('makes room for the new version where there are five, the oldest going first, by a line of its own', () => {
    const five = { versions: 5, olderVersions: ['v3', 'v4', 'v6', 'v9'] };
    const full = { ...policyOf('offroot-require-mfa', '{"Statement":[]}'), ...five };
    const snapshot = finishedAccount({ ...open, authorization: authorizationOf({ policies: [full] }) });
    const [first, second] = changesOf(groups, contextOf(snapshot, recommended));

    expect(first).toMatchObject({ action: 'iam:DeletePolicyVersion', input: { VersionId: 'v3' }, effect: 'remove' });
    expect(second).toMatchObject({ action: 'iam:CreatePolicyVersion' });
  });

  describe.each([
    ['which does not require MFA', [groupOf('Admins', ['AdministratorAccess'])], ourRequireMfa],
    ['which does not require MFA, the policy being new', [groupOf('Admins', ['AdministratorAccess'])], null],
    [
      'whose requirement somebody changed',
      [groupOf('Admins', ['AdministratorAccess', 'own:offroot-require-mfa'])],
      '{"Statement":[]}',
    ],
  ])('run by a member of Admins, %s', (_, held, document) => {
    const context = contextOf({ ...having(held, document), connection: asUser('jan') }, recommended);

    it('proposes nothing that the lock-out guard refuses', () => {
      for (const change of changesOf(groups, context)) {
        if (change.kind === 'api') expect(clearWrite(change, context.snapshot, now).cleared, change.id).not.toBeNull();
      }
    });

    it('does not require MFA of Admins, and says so', () => {
      expect(changesOf(groups, context).map(({ id }) => id)).not.toContain('groups.attach.Admins.offroot-require-mfa');
      expect(groups.plan?.(context).cautions.map(({ key }) => key)).toEqual(['groups.caution.own']);
      expect(groups.left?.(context).map(({ id }) => id)).toEqual(['groups.require-mfa.Admins']);
    });

    it('requires MFA of the others', () => {
      expect(changesOf(groups, context).map(({ id }) => id)).toContain('groups.attach.Business.offroot-require-mfa');
    });
  });
});
