import { describe, expect, it } from 'vitest';
import { supportAccess } from '../../src/repairs/supportAccess.ts';
import { failing, repairContext, repaired } from '../support/repairing.ts';
import { authorizationOf, awsArn, finishedAccount, groupOf } from '../support/snapshots.ts';

const findings = failing('support-access-exists', 'policies');
const account = finishedAccount();

describe('the repair of support access', () => {
  it('suggests the administrators’ group', () => {
    const [question] = supportAccess.questions(repairContext(supportAccess, account, findings));

    expect(question).toMatchObject({ id: 'support-access.group', suggestion: 'Admins' });
    expect(question?.kind === 'choice' ? question.options.map(({ value }) => value) : []).toEqual([
      'Admins',
      'Developers',
      'Business',
    ]);
  });

  it('gives the group that was chosen AWS’s own policy', () => {
    expect(repaired(supportAccess, account, findings, { 'support-access.group': 'Business' }).ids).toEqual([
      `attach.group.Business.${awsArn('AWSSupportAccess')}`,
    ]);
  });

  it.each([
    ['nothing fails', account, []],
    ['there is no group', finishedAccount({ authorization: authorizationOf({ groups: [] }) }), findings],
    [
      'the group has it',
      finishedAccount({ authorization: authorizationOf({ groups: [groupOf('Business', ['AWSSupportAccess'])] }) }),
      findings,
    ],
  ])('changes nothing where %s', (_, snapshot, found) => {
    expect(repaired(supportAccess, snapshot, found, { 'support-access.group': 'Business' }).ids).toEqual([]);
  });
});
