import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/model/connection.ts';
import type { Authorization } from '../../src/model/iam.ts';
import { known } from '../../src/model/reading.ts';
import { requireMfa } from '../../src/repairs/requireMfa.ts';
import { failing, repairContext, repaired } from '../support/repairing.ts';
import {
  allowSome,
  asRole,
  asUser,
  attached,
  authorizationOf,
  documentOf,
  finishedAccount,
  groupOf,
  ourRequireMfa,
  ownArn,
  policyOf,
  roleOf,
  signInOf,
  userOf,
} from '../support/snapshots.ts';

const weak = documentOf({
  Effect: 'Deny',
  NotAction: ['iam:*'],
  Resource: '*',
  Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
});
const ours = policyOf('offroot-require-mfa', ourRequireMfa);
const mfa = ownArn('offroot-require-mfa');
const theirs = policyOf('theirs', weak);
const admins = groupOf('Admins', ['AdministratorAccess', 'own:offroot-require-mfa']);
const users = [userOf('jan', ['Admins']), userOf('bora', ['Devs']), userOf('bot', ['Jobs'])];

const account = (more: Partial<Authorization>, connection: Connection = asRole('Auditor')) =>
  finishedAccount({
    connection,
    authorization: authorizationOf({ users, groups: [admins], policies: [ours], ...more }),
    signIns: [signInOf('jan'), signInOf('bora')],
  });
const open = account({ groups: [admins, groupOf('Devs'), groupOf('Jobs')] });
const groupFindings = failing('groups-require-mfa', groupOf('Devs').arn, groupOf('Jobs').arn);
const broken = failing('force-mfa-policies-effective', theirs.arn);

describe('the repair of required MFA', () => {
  it('ticks the groups of people, and says which programs would stop in the others', () => {
    const [question] = requireMfa.questions(repairContext(requireMfa, open, groupFindings));

    expect(question).toMatchObject({
      id: 'require-mfa.groups',
      options: [
        { value: 'Devs' },
        { value: 'Jobs', hint: { key: 'require-mfa.groups.programs', params: { users: 'bot' } } },
      ],
      suggestion: ['Devs'],
    });
    const plan = requireMfa.plan?.(repairContext(requireMfa, open, groupFindings, { 'require-mfa.groups': ['Jobs'] }));
    expect(plan?.cautions.map(({ params }) => params)).toEqual([{ user: 'bot', group: 'Jobs' }]);
  });

  it('gives our policy to the groups that were ticked', () => {
    expect(repaired(requireMfa, open, groupFindings, { 'require-mfa.groups': ['Devs'] }).ids).toEqual([
      `attach.group.Devs.${mfa}`,
    ]);
  });

  it('makes our policy where there is none', () => {
    const none = account({ groups: [groupOf('Devs')], policies: [] });

    expect(repaired(requireMfa, none, groupFindings, { 'require-mfa.groups': ['Devs'] }).ids).toEqual([
      'policy.offroot-require-mfa',
      `attach.group.Devs.${mfa}`,
    ]);
  });

  it('offers the groups of users who may work without MFA', () => {
    const findings = failing('users-require-mfa', userOf('bora').arn);

    expect(requireMfa.questions(repairContext(requireMfa, open, findings))).toMatchObject([
      { options: [{ value: 'Devs' }] },
    ]);
  });

  it.each([
    ['by a group that carries it', failing('groups-require-mfa', admins.arn)],
    ['by itself', failing('force-mfa-policies-effective', mfa)],
  ])('sets our own policy right where somebody changed it, told %s', (_, findings) => {
    const changed = account({ policies: [policyOf('offroot-require-mfa', weak)] });
    const { ids, snapshot } = repaired(requireMfa, changed, findings);

    expect(ids).toEqual(['policy.offroot-require-mfa']);
    expect(known(snapshot.authorization)?.policies[0]?.document).toBe(ourRequireMfa);
  });

  it('makes room for a version by a line of its own', () => {
    const full = { ...policyOf('offroot-require-mfa', weak), versions: 5, olderVersions: ['v2', 'v3', 'v4', 'v5'] };
    const { ids, changes } = repaired(
      requireMfa,
      account({ policies: [full] }),
      failing('groups-require-mfa', admins.arn),
    );

    expect(ids).toEqual(['delete-version.offroot-require-mfa.v2', 'policy.offroot-require-mfa']);
    expect(changes[0]?.effect).toBe('remove');
  });

  describe('a policy of somebody else’s that does not force MFA', () => {
    const held = account({
      groups: [admins, groupOf('Devs', ['own:theirs'])],
      policies: [ours, theirs],
    });

    it('is left alone unless it is to give way', () => {
      expect(repaired(requireMfa, held, broken, { 'require-mfa.theirs.theirs': 'keep' }).ids).toEqual([]);
    });

    it('goes only once ours is in its place', () => {
      const { ids, changes } = repaired(requireMfa, held, broken, { 'require-mfa.theirs.theirs': 'replace' });

      expect(ids).toEqual([`attach.group.Devs.${mfa}`, `detach.group.Devs.${theirs.arn}`]);
      expect(changes.map(({ effect }) => effect)).toEqual(['add', 'remove']);
    });

    it('is taken out of a group it is written into', () => {
      const devs = groupOf('Devs', [], {
        inline: [
          { name: 'mfa', document: weak },
          { name: 'fine', document: allowSome },
        ],
      });
      const findings = failing('force-mfa-policies-effective', devs.arn);
      const start = account({ groups: [admins, devs] });

      expect(repaired(requireMfa, start, findings, { 'require-mfa.theirs.Devs.mfa': 'replace' }).ids).toEqual([
        `attach.group.Devs.${mfa}`,
        'delete-inline.group.Devs.mfa',
      ]);
    });

    it('stays on a role and on a user in no group that has ours, and says so', () => {
      const lone = userOf('lone', [], { attached: [attached('own:theirs')] });
      const covered = userOf('kim', ['Admins'], { attached: [attached('own:theirs')] });
      const job = roleOf('job', { attached: [attached('own:theirs')] });
      const start = account({ users: [...users, lone, covered], roles: [job], policies: [ours, theirs] });
      const answers = { 'require-mfa.theirs.theirs': 'replace' };

      expect(repaired(requireMfa, start, broken, answers).ids).toEqual([`detach.user.kim.${theirs.arn}`]);
      expect(requireMfa.left?.(repairContext(requireMfa, start, broken, answers)).map(({ id }) => id)).toEqual([
        'require-mfa.theirs.theirs.role.job',
        'require-mfa.theirs.theirs.user.lone',
      ]);
    });
  });

  it('leaves the group of this very run alone, where its session may be without MFA', () => {
    const jan = account({ groups: [groupOf('Admins', ['AdministratorAccess'])] }, asUser('jan'));
    const context = repairContext(requireMfa, jan, failing('groups-require-mfa', admins.arn));

    expect(requireMfa.questions(context)).toEqual([]);
    expect(requireMfa.left?.(context).map(({ id }) => id)).toEqual(['require-mfa.own.Admins']);
  });

  it('sets it right in the group of this very run, where nobody got in without MFA', () => {
    const policies = [policyOf('offroot-require-mfa', weak.replace('iam:*', 'iam:GetUser'))];
    const jan = account({ policies }, asUser('jan'));

    expect(repaired(requireMfa, jan, failing('groups-require-mfa', admins.arn)).ids).toEqual([
      'policy.offroot-require-mfa',
    ]);
  });

  it('says that there are no groups where there are none', () => {
    const context = repairContext(requireMfa, account({ groups: [] }), failing('groups-require-mfa', 'groups'));

    expect(requireMfa.left?.(context).map(({ id }) => id)).toEqual(['require-mfa.no-groups']);
  });

  it('says who cannot be reached, being in no group', () => {
    const lone = userOf('lone');
    const context = repairContext(
      requireMfa,
      account({ users: [...users, lone] }),
      failing('users-require-mfa', lone.arn),
    );

    expect(requireMfa.left?.(context).map(({ id }) => id)).toEqual(['require-mfa.no-group.lone']);
  });
});
