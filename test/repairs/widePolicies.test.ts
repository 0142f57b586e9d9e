import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../src/model/iam.ts';
import { known } from '../../src/model/reading.ts';
import { widePolicies } from '../../src/repairs/widePolicies.ts';
import { failing, repairContext, repaired } from '../support/repairing.ts';
import {
  allowAll,
  allowSome,
  asRole,
  attached,
  authorizationOf,
  awsArn,
  documentOf,
  finishedAccount,
  groupOf,
  ourRequireMfa,
  ownArn,
  policyOf,
  roleOf,
  userOf,
} from '../support/snapshots.ts';

const admins = groupOf('Admins', ['AdministratorAccess', 'own:all', 'own:offroot-require-mfa']);
const devs = groupOf('Devs', ['AWSCloudShellFullAccess', 'own:all'], {
  inline: [{ name: 'keys', document: documentOf({ Effect: 'Allow', Action: 'kms:*', Resource: '*' }) }],
});
const job = roleOf('job', { attached: [attached('AdministratorAccess')] });
const bob = userOf('bob', [], {
  inline: [
    { name: 'own', document: allowAll },
    { name: 'fine', document: allowSome },
  ],
});
const policies = [policyOf('offroot-require-mfa', ourRequireMfa), policyOf('all', allowAll)];
const account = (more: Partial<Authorization> = {}, connection = asRole('Auditor')) =>
  finishedAccount({
    connection,
    authorization: authorizationOf({
      users: [userOf('jan', ['Admins']), bob],
      groups: [admins, devs],
      roles: [job],
      policies,
      ...more,
    }),
  });
const full = failing('policies-not-full-administration', ownArn('all'), bob.arn);
const outside = failing('administrator-access-in-admin-group', job.arn, admins.arn);
const shell = failing('cloudshell-access-restricted', devs.arn);
const wildcard = failing('policies-without-service-wildcards', devs.arn);
const everything = [...full, ...outside, ...shell, ...wildcard];

const options = (...context: Parameters<typeof repairContext>) =>
  widePolicies
    .questions(repairContext(...context))
    .map((question) => [question.id, question.kind === 'choices' ? question.options.map(({ value }) => value) : []]);

describe('the repair of wide policies', () => {
  it('offers each policy from each who holds it, and what makes the administrators’ group never', () => {
    expect(options(widePolicies, account(), everything)).toEqual([
      [
        'wide-policies.detach',
        [
          'group/Admins:all',
          'group/Devs:AWSCloudShellFullAccess',
          'group/Devs:all',
          'group/Devs:keys',
          'role/job:AdministratorAccess',
          'user/bob:own',
        ],
      ],
    ]);
  });

  it('leaves the only policy by which a group of administrators is one', () => {
    const only = account({ groups: [groupOf('Admins', ['own:all'])], roles: [] });

    expect(options(widePolicies, only, failing('policies-not-full-administration', ownArn('all')))).toEqual([]);
  });

  it('leaves the role of this very run', () => {
    expect(options(widePolicies, account({}, asRole('job')), outside)).toEqual([]);
  });

  it('takes what was ticked, and nothing else', () => {
    const answers = { 'wide-policies.detach': ['user/bob:own', 'role/job:AdministratorAccess', 'group/Devs:all'] };
    const { ids, changes } = repaired(widePolicies, account(), everything, answers);

    expect(ids).toEqual([
      `detach.group.Devs.${ownArn('all')}`,
      `detach.role.job.${awsArn('AdministratorAccess')}`,
      'delete-inline.user.bob.own',
    ]);
    expect(changes.map(({ effect, undo }) => [effect, undo.possible])).toEqual(changes.map(() => ['remove', true]));
    expect(changes[2]?.explains?.map(({ key }) => key)).toEqual(['policy.everything']);
  });

  it('ticks what was singled out, and nothing where nothing was', () => {
    const suggested = (chosen: readonly string[]) =>
      widePolicies
        .questions(repairContext(widePolicies, account(), everything, {}, { chosen }))
        .map((question) => (question.kind === 'choices' ? question.suggestion : null));

    expect(suggested([])).toEqual([[]]);
    expect(suggested([job.arn])).toEqual([['role/job:AdministratorAccess']]);
  });

  it('deletes a policy that nobody holds, its older versions first', () => {
    const unused = { ...policyOf('all', allowAll), versions: 3, olderVersions: ['v1', 'v2'], attachments: 0 };
    const start = account({ groups: [groupOf('Admins', ['AdministratorAccess'])], policies: [unused] });
    const { ids, snapshot } = repaired(widePolicies, start, full, {
      'wide-policies.detach': [],
      'wide-policies.delete': ['all'],
    });

    expect(ids).toEqual(['delete-version.all.v1', 'delete-version.all.v2', 'delete-policy.all']);
    expect(known(snapshot.authorization)?.policies).toEqual([]);
  });

  it('offers for deletion what nobody holds once the rest is done, and deletes it last', () => {
    const answers = { 'wide-policies.detach': ['group/Admins:all', 'group/Devs:all'], 'wide-policies.delete': ['all'] };
    const one = { 'wide-policies.detach': ['group/Devs:all'] };

    expect(options(widePolicies, account(), full, one).map(([id]) => id)).toEqual(['wide-policies.detach']);
    expect(options(widePolicies, account(), full, answers)[1]).toEqual(['wide-policies.delete', ['all']]);
    expect(repaired(widePolicies, account(), full, answers).ids).toEqual([
      `detach.group.Admins.${ownArn('all')}`,
      `detach.group.Devs.${ownArn('all')}`,
      'delete-policy.all',
    ]);
  });

  it('offers no policy for deletion that is somebody’s boundary', () => {
    const users = [userOf('jan', ['Admins'], { boundary: ownArn('all') })];
    const start = account({ users, groups: [groupOf('Admins', ['AdministratorAccess'])], roles: [] });

    expect(options(widePolicies, start, full)).toEqual([]);
  });

  it('says before who can do nothing afterwards', () => {
    const cautions = (...values: readonly string[]) =>
      widePolicies
        .plan?.(repairContext(widePolicies, account(), everything, { 'wide-policies.detach': values }))
        .cautions.map(({ key, params }) => [key, params.holder]);

    expect(cautions('role/job:AdministratorAccess', 'user/bob:own')).toEqual([
      ['wide-policies.caution', undefined],
      ['wide-policies.caution.nothing', 'job'],
    ]);
  });
});
