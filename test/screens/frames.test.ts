import { describe, expect, it } from 'vitest';
import type { ApiChange } from '../../src/model/change.ts';
import { exhibits } from '../support/gallery.ts';
import { groupsPlan, literal } from '../support/galleryAccount.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

const frameOf = async (name: string, cols: number, rows: number, until: string) => {
  const on = open(cols, rows);
  exhibits[name]?.show(on);
  return (await on.frames.waitFor(until)).join('\n');
};

const attachment: ApiChange = {
  id: 'attach',
  step: 'groups',
  kind: 'api',
  effect: 'add',
  summary: literal('Attach a policy'),
  line: { noun: literal('group'), name: 'Developers', detail: null },
  action: 'iam:AttachGroupPolicy',
  input: { GroupName: 'Developers', PolicyArn: 'arn:aws:iam::aws:policy/PowerUserAccess' },
  undo: { possible: false, why: literal('') },
  fixes: [],
  touches: [],
};

describe('exact values, on i', () => {
  it.each([
    ['connect', 40, 24, ['arn:aws:iam::123456789012', 'ASIAPRACTICE0000ROOT']],
    ['standing', 80, 24, ['root, as of 2026-11-21 21:04:13 UTC']],
    ['wait', 80, 24, ['Watching since 2026-11-21 21:04:13 UTC']],
    ['outcome', 80, 24, ['2027-02-21 00:00:00 UTC', 'root, as of 2026-11-21 21:04:13 UTC']],
  ] as const)('are shown by the screen %s, and put away again', async (name, cols, rows, values) => {
    const on = open(cols, rows);
    exhibits[name]?.show(on);
    // What is watched comes a frame after the wait itself: the whole screen is what must come back.
    await on.frames.waitFor('exact values');
    const before = await on.frames.waitFor(exhibits[name]?.seen ?? '');

    on.frames.type('i');
    const lines = await on.frames.waitFor('i in short');
    on.frames.type('i');
    await on.frames.waitFor((now) => now.join() === before.join());

    for (const value of values) expect(lines.join('\n')).toContain(value);
  });
});

describe('plain frames', () => {
  it('shows where the account stands at 80 by 24', async () => {
    expect(await frameOf('standing', 80, 24, 'step 2 of 10')).toMatchInlineSnapshot(`
      " offroot  1234-5678-9012  as root                        ctrl-p phone  PRACTICE
       ●◉○○○○○○○○  Where you stand                                       step 2 of 10

       This is how the account stands

         ✗  Root has no access keys       1 active, last used 2026-11-18 by s3
         ✗  Root signs in with MFA        off
         ✗  People have their own users   no users
         ✗  Rights come from groups       no groups
         ✗  Passwords follow a policy     AWS default, 8 characters

            and 3 more to put right, 3 in order, 1 unknown

       The next steps turn these green, root last. About ten minutes; stop
       anywhere, run it again and it goes on from there.







       enter go on · d all 12 checks · i exact values · esc back · ctrl-c leave
      "
    `);
  });

  it('shows where the account stands at 40 by 20', async () => {
    expect(await frameOf('standing', 40, 20, '2 of 10')).toMatchInlineSnapshot(`
      " offroot  1234-5678-9012       PRACTICE
       ●◉○○○○○○○○  Where you stand    2 of 10

       This is how the account stands

         ✗  Root has no access keys
            1 active, last used 2026-11-18 by
            s3
         ✗  Root signs in with MFA
            off
         ✗  People have their own users
            no users
         ✗  Rights come from groups
            no groups
       ↓ 10 more below

       enter go on · d all 12 checks
       i exact values · esc back
       ctrl-c leave
      "
    `);
  });

  it('shows a plan at 80 by 24', async () => {
    expect(await frameOf('plan', 80, 24, 'apply all 12')).toMatchInlineSnapshot(`
      " offroot  acme  1234-5678-9012  as root                  ctrl-p phone  PRACTICE
       ●●●●◉○○○○○  Groups                                                step 5 of 10

       One policy and three groups

         +  policy  offroot-require-mfa  no MFA, nothing but setting it up
         +  group   Admins               AdministratorAccess, require-mfa
         +  group   Developers           PowerUserAccess, require-mfa, aws login
         +  group   Business             ViewOnlyAccess, Billing, require-mfa

         12 AWS calls · none of it is final
         This is the practice account: nothing real changes.










       a apply all 12 · d AWS actions · j JSON · l later · esc back · ctrl-c leave
      "
    `);
  });

  it('shows a plan at 40 by 20', async () => {
    expect(await frameOf('plan', 40, 20, 'apply all 12')).toMatchInlineSnapshot(`
      " offroot  1234-5678-9012       PRACTICE
       ●●●●◉○○○○○  Groups             5 of 10

       One policy and three groups

         +  policy  offroot-require-mfa
            no MFA, nothing but setting it up
         +  group   Admins
            AdministratorAccess, require-mfa
         +  group   Developers
            PowerUserAccess, require-mfa, aws
            login
         +  group   Business
            ViewOnlyAccess, Billing,
       ↓ 5 more below

       a apply all 12 · d AWS actions
       j JSON · l later · esc back
       ctrl-c leave
      "
    `);
  });

  it('says what a policy means under its AWS action, before its input', async () => {
    const on = open(80, 24);
    exhibits['plan-calls']?.show(on);
    await on.frames.waitFor('apply all 12');
    on.frames.type('d');

    const lines = await on.frames.waitFor('PolicyName');

    const action = lines.findIndex((line) => line.includes('iam:CreatePolicy'));
    expect(lines.slice(action, action + 4).join('\n')).toMatchInlineSnapshot(`
      "   iam:CreatePolicy
           · Without MFA, nothing but setting it up, changing their password
             and starting aws login
           PolicyName  offroot-require-mfa"
    `);
  });

  it('breaks what a group gets onto further lines and cuts nothing', async () => {
    const on = open(80, 24);
    const attach = (policy: string): ApiChange => ({
      ...attachment,
      id: policy,
      line: { ...attachment.line, detail: literal(policy) },
    });
    const policies = ['PowerUserAccess', 'SignInLocalDevelopmentAccess', 'offroot-require-mfa'];
    const changes = [...groupsPlan.changes.slice(0, 1), ...policies.map(attach)];
    on.frontend.approve({ ...groupsPlan, changes }).catch(() => undefined);

    const lines = await on.frames.waitFor('apply all 4');

    expect(lines.filter((line) => / {2}(\+|~) |^ {30}/.test(line)).join('\n')).toMatchInlineSnapshot(`
      "   +  policy  offroot-require-mfa  no MFA, nothing but setting it up
         +  group   Developers           PowerUserAccess,
                                         SignInLocalDevelopmentAccess,
                                         offroot-require-mfa"
    `);
  });

  it('shows which account it is at 80 by 24', async () => {
    expect(await frameOf('connect', 80, 24, 'No, leave')).toMatchInlineSnapshot(`
      " offroot  1234-5678-9012  as root                        ctrl-p phone  PRACTICE
       ◉○○○○○○○○○  Connect                                               step 1 of 10

       Is this the account?

       Everything from here on is about this one account.

         account    1234-5678-9012
         alias      none known
         signed in  as root
         ARN        arn:aws:iam::123456789012:root
         through    the practice account
         key        temporary
         region     us-east-1

           Yes, go on with this account
         ▸ No, leave





       enter choose · ↑↓ move · i exact values · esc back · ctrl-c leave
      "
    `);
  });
});
