import { describe, expect, it } from 'vitest';
import { known } from '../../src/model/reading.ts';
import { emptyGroups } from '../../src/repairs/emptyGroups.ts';
import { failing, repairContext, repaired } from '../support/repairing.ts';
import { allowSome, authorizationOf, awsArn, finishedAccount, groupOf, userOf } from '../support/snapshots.ts';

const old = groupOf('Old', ['Billing'], { inline: [{ name: 'some', document: allowSome }] });
const hollow = groupOf('Hollow');
const account = finishedAccount({
  authorization: authorizationOf({
    users: [userOf('jan', ['Admins', 'Hollow'])],
    groups: [groupOf('Admins', ['AdministratorAccess']), old, hollow],
  }),
});
const findings = [...failing('groups-not-empty', old.arn), ...failing('groups-carry-rights', hollow.arn)];

describe('the repair of groups nobody needs', () => {
  it('asks about each group, and keeps it unless told otherwise', () => {
    const questions = emptyGroups.questions(repairContext(emptyGroups, account, findings));

    expect(questions).toMatchObject([
      { id: 'empty-groups.group.Old', suggestion: 'keep', why: { params: { policies: 'Billing, some' } } },
      { id: 'empty-groups.group.Hollow', suggestion: 'keep', why: { params: { members: 'jan' } } },
    ]);
    const keep = { 'empty-groups.group.Old': 'keep', 'empty-groups.group.Hollow': 'keep' };
    expect(repaired(emptyGroups, account, findings, keep).ids).toEqual([]);
  });

  it('takes out what is in a group before the group goes', () => {
    const both = { 'empty-groups.group.Old': 'delete', 'empty-groups.group.Hollow': 'delete' };
    const { ids, changes, snapshot } = repaired(emptyGroups, account, findings, both);

    expect(ids).toEqual([
      `detach.group.Old.${awsArn('Billing')}`,
      'delete-inline.group.Old.some',
      'delete.Old',
      'leave.Hollow.jan',
      'delete.Hollow',
    ]);
    expect(changes.map(({ effect }) => effect)).toEqual(changes.map(() => 'remove'));
    expect(known(snapshot.authorization)).toMatchObject({
      users: [{ groups: ['Admins'] }],
      groups: [{ name: 'Admins' }],
    });
  });
});
