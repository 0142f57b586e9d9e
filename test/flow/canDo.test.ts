import { describe, expect, test } from 'vitest';
import { canDo } from '../../src/flow/canDo.ts';
import type { Account } from '../../src/model/account.ts';
import type { CanReport, CanWho } from '../../src/model/canReport.ts';
import { unreadable } from '../../src/model/reading.ts';
import { type Practice, practice } from '../support/practice.ts';
import { accountOf } from '../support/setUpTools.ts';

const arn = (path: string) => `arn:aws:iam::222233334444:${path}`;
const dana: CanWho = { kind: 'user', name: 'dana', arn: arn('user/dana') };

async function ask(
  scene: Practice,
  who: CanWho,
  actions: readonly string[],
  { from = null, refused = false, resource = '*' }: { from?: string | null; refused?: boolean; resource?: string } = {},
): Promise<CanReport> {
  const account = await accountOf(scene, 'root');
  const simulatePrincipal: Account['simulatePrincipal'] = refused
    ? async () => unreadable('iam:SimulatePrincipalPolicy', 'denied')
    : account.simulatePrincipal;
  return canDo(
    { simulatePrincipal },
    await account.read(['authorization']),
    { who, actions, resource, from },
    scene.clock.now(),
  );
}

/** A user of their own with one inline policy. */
function withPolicy(name: string, statement: object): { readonly scene: Practice; readonly who: CanWho } {
  const scene = practice({ scenario: 'drifted' });
  scene.ask('CreateUser', { UserName: name });
  scene.ask('PutUserPolicy', {
    UserName: name,
    PolicyName: 'own',
    PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
  });
  return { scene, who: { kind: 'user', name, arn: arn(`user/${name}`) } };
}

describe.each([false, true])('where the simulator is refused: %s', (refused) => {
  test('says who decided', async () => {
    const report = await ask(practice({ scenario: 'drifted' }), dana, ['s3:GetObject'], { refused });

    expect(report.answeredBy).toBe(refused ? 'offroot' : 'aws');
    expect(report.notes.some(({ key }) => key === 'can.note.refused')).toBe(refused);
  });

  test('names the statement that decides, with MFA and without it', async () => {
    const { actions } = await ask(practice({ scenario: 'drifted' }), dana, ['s3:GetObject', 'iam:CreateUser'], {
      refused,
    });

    expect(actions).toMatchObject([
      {
        withoutMfa: {
          decision: 'denied',
          by: [{ policy: 'offroot-require-mfa', group: 'Developers', sid: 'DenyAllWithoutMfa' }],
        },
        withMfa: { decision: 'allowed', because: 'statement' },
      },
      { withMfa: { decision: 'denied', because: 'nothing', by: [] } },
    ]);
    expect(JSON.parse(actions[0]?.withMfa.by[0]?.statement ?? '')).toMatchObject({ Effect: 'Allow' });
  });

  test('goes by the address, and leaves open what depends on one that nobody named', async () => {
    const { scene, who } = withPolicy('vera', {
      Effect: 'Allow',
      Action: 's3:*',
      Resource: '*',
      Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    });
    const decision = async (from: string | null) =>
      (await ask(scene, who, ['s3:GetObject'], { refused, from })).actions[0]?.withMfa.decision;

    expect(await decision('203.0.113.7')).toBe('allowed');
    expect(await decision('198.51.100.7')).toBe('denied');
    expect(await decision(null)).toBe('undecidable');
  });

  test('goes by the resource, and by the permissions boundary', async () => {
    const { scene, who } = withPolicy('wim', { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::reports/*' });
    const decide = async (resource: string) =>
      (await ask(scene, who, ['s3:PutObject'], { refused, resource })).actions[0]?.withMfa;

    expect(await decide('arn:aws:s3:::reports/a')).toMatchObject({ decision: 'allowed' });
    expect(await decide('arn:aws:s3:::others/a')).toMatchObject({ decision: 'denied', because: 'nothing' });
    scene.ask('PutUserPermissionsBoundary', {
      UserName: 'wim',
      PermissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    });
    expect(await decide('arn:aws:s3:::reports/a')).toMatchObject({ decision: 'denied', because: 'boundary' });
  });
});

test('an action of a strange name is doubted, never refused', async () => {
  const { actions } = await ask(practice({ scenario: 'drifted' }), dana, ['s3:GetObjet', 'newservice:Do']);

  expect(actions.map(({ note }) => note?.params.meant ?? null)).toEqual(['s3:GetObject', null]);
});

test('a group and a role are told by their own policies', async () => {
  const scene = practice({ scenario: 'drifted' });
  const group = await ask(scene, { kind: 'group', name: 'Developers', arn: arn('group/Developers') }, ['s3:GetObject']);
  const role = await ask(scene, { kind: 'role', name: 'web-server', arn: arn('role/web-server') }, ['s3:GetObject']);

  expect(group.actions[0]?.withMfa.decision).toBe('allowed');
  expect(role.actions[0]?.withMfa.by).toMatchObject([{ policy: 'AmazonS3ReadOnlyAccess', place: 1 }]);
});
