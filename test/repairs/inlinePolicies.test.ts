import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../src/model/iam.ts';
import { known } from '../../src/model/reading.ts';
import { inlinePolicies } from '../../src/repairs/inlinePolicies.ts';
import { failing, repairContext, repaired } from '../support/repairing.ts';
import {
  allowAll,
  allowSome,
  asRole,
  authorizationOf,
  denySome,
  finishedAccount,
  groupOf,
  ownArn,
  policyOf,
  roleOf,
} from '../support/snapshots.ts';

const uploads = { name: 'uploads', document: allowSome };
const long = {
  name: 'long',
  document: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::${'x'.repeat(6144)}` }],
  }),
};
const account = (more: Partial<Authorization>, connection = asRole('Auditor')) =>
  finishedAccount({ connection, authorization: authorizationOf(more) });
const findings = (...resources: readonly { readonly arn: string }[]) =>
  failing('inline-policies-absent', ...resources.map(({ arn }) => arn));
const devs = groupOf('Devs', [], { inline: [uploads] });
const job = roleOf('job', { inline: [uploads] });

describe('the repair of inline policies', () => {
  it('makes a managed policy of the same words, attaches it, and only then takes the inline one', () => {
    const { ids, snapshot } = repaired(inlinePolicies, account({ groups: [devs] }), findings(devs));

    expect(ids).toEqual([
      'create-policy.uploads',
      `attach.group.Devs.${ownArn('uploads')}`,
      'delete-inline.group.Devs.uploads',
    ]);
    const after = known(snapshot.authorization);
    expect(after?.groups).toEqual([groupOf('Devs', ['own:uploads'])]);
    expect(after?.policies.find(({ name }) => name === 'uploads')?.document).toBe(allowSome);
  });

  it('makes one policy where two say the same', () => {
    const { ids } = repaired(inlinePolicies, account({ groups: [devs], roles: [job] }), findings(devs, job));

    expect(ids).toEqual([
      'create-policy.uploads',
      `attach.group.Devs.${ownArn('uploads')}`,
      `attach.role.job.${ownArn('uploads')}`,
      'delete-inline.group.Devs.uploads',
      'delete-inline.role.job.uploads',
    ]);
  });

  it.each([
    [
      'that says something else',
      policyOf('uploads', denySome),
      ['create-policy.Devs-uploads', `attach.group.Devs.${ownArn('Devs-uploads')}`],
    ],
    [
      'in another spelling',
      policyOf('UPLOADS', denySome),
      ['create-policy.Devs-uploads', `attach.group.Devs.${ownArn('Devs-uploads')}`],
    ],
    ['that says the same', policyOf('uploads', allowSome), [`attach.group.Devs.${ownArn('uploads')}`]],
  ])('deals with a policy of that name %s', (_, there, made) => {
    const { ids } = repaired(inlinePolicies, account({ groups: [devs], policies: [there] }), findings(devs));

    expect(ids).toEqual([...made, 'delete-inline.group.Devs.uploads']);
  });

  it('gives two of one name and different words two names', () => {
    const other = roleOf('job', { inline: [{ name: 'uploads', document: allowAll }] });
    const { ids } = repaired(inlinePolicies, account({ groups: [devs], roles: [other] }), findings(devs, other));

    expect(ids.slice(0, 2)).toEqual(['create-policy.uploads', 'create-policy.job-uploads']);
  });

  it('never gives anything else the name of our own policy', () => {
    const group = groupOf('Devs', [], { inline: [{ name: 'offroot-require-mfa', document: denySome }] });
    const { ids } = repaired(inlinePolicies, account({ groups: [group] }), findings(group));

    expect(ids[0]).toBe('create-policy.Devs-offroot-require-mfa');
  });

  it('moves the last administrators’ inline policy without a moment in which they are none', () => {
    const admins = groupOf('Admins', [], { inline: [{ name: 'all', document: allowAll }] });
    const { snapshot } = repaired(inlinePolicies, account({ groups: [admins] }), findings(admins));

    expect(known(snapshot.authorization)?.groups).toEqual([groupOf('Admins', ['own:all'])]);
  });

  it.each([
    ['is too long', groupOf('Devs', [], { inline: [long] }), asRole('Auditor'), 'too-long'],
    [
      'finds ten policies attached',
      groupOf('Devs', 'abcdefghij'.split(''), { inline: [uploads] }),
      asRole('Auditor'),
      'full',
    ],
    ['is of the role of this very run', job, asRole('job'), 'own-role'],
  ])('leaves one that %s, and says why', (_, holder, connection, why) => {
    const more = holder === job ? { roles: [job] } : { groups: [holder] };
    const snapshot = account(more, connection);

    expect(repaired(inlinePolicies, snapshot, findings(holder)).ids).toEqual([]);
    const left = inlinePolicies.left?.(repairContext(inlinePolicies, snapshot, findings(holder)));
    expect(left?.flatMap(({ instructions }) => instructions.map(({ key }) => key))).toEqual([
      `inline-policies.left.${why}`,
    ]);
  });

  it('changes only what was singled out', () => {
    const context = repairContext(
      inlinePolicies,
      account({ groups: [devs], roles: [job] }),
      findings(devs, job),
      {},
      { chosen: [job.arn] },
    );

    expect(inlinePolicies.changes(context).map(({ id }) => id)).toEqual([
      'inline-policies.create-policy.uploads',
      `inline-policies.attach.role.job.${ownArn('uploads')}`,
      'inline-policies.delete-inline.role.job.uploads',
    ]);
  });

  it('writes what takes each change back', () => {
    const { changes } = repaired(inlinePolicies, account({ groups: [devs] }), findings(devs));

    expect(changes.map(({ undo }) => undo)).toMatchObject([
      { possible: true, write: { action: 'iam:DeletePolicy' } },
      { possible: true, write: { action: 'iam:DetachGroupPolicy' } },
      { possible: true, write: { action: 'iam:PutGroupPolicy', input: { PolicyDocument: allowSome } } },
    ]);
    expect(changes.map(({ effect }) => effect)).toEqual(['add', 'add', 'remove']);
  });
});
