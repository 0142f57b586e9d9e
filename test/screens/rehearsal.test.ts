import { describe, expect, it } from 'vitest';
import { exhibits, plainDisplay } from '../support/gallery.ts';
import { groupsPlan } from '../support/galleryAccount.ts';
import { rehearsedPlan } from '../support/galleryRehearsal.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

const frameOf = async (name: string, cols: number, rows: number, until: string) => {
  const on = open(cols, rows);
  exhibits[name]?.show(on);
  await on.frames.waitFor('ctrl-c');
  exhibits[name]?.keys?.(on);
  return (await on.frames.waitFor(until)).join('\n');
};

describe('the rehearsal of a plan', () => {
  it('is one line under the plan', async () => {
    expect(await frameOf('plan-rehearsed', 80, 24, 'locked out')).toMatchInlineSnapshot(`
      " offroot  acme  1234-5678-9012  as root                  ctrl-p phone  PRACTICE
       ●●●●◉○○○○○  Groups                                                step 5 of 10

       One policy and three groups

         +  policy  offroot-require-mfa  no MFA, nothing but setting it up
         +  group   Admins               AdministratorAccess, require-mfa
         +  group   Developers           PowerUserAccess, require-mfa, aws login
         +  group   Business             ViewOnlyAccess, Billing, require-mfa

         ! alice could not set up MFA at the first sign-in.

         Rehearsed for 7 people: somebody would be locked out · r shows it
         12 AWS calls · none of it is final
         This is the practice account: nothing real changes.






       a apply all 12 · d AWS actions · j JSON · r rehearsal · l later · esc back
       ctrl-c leave
      "
    `);
  });

  it('shows on r what each person could still do, and what changes, at 80 by 24', async () => {
    expect(await frameOf('plan-rehearsal', 80, 24, 'r in short')).toMatchInlineSnapshot(`
      " offroot  acme  1234-5678-9012  as root                  ctrl-p phone  PRACTICE
       ●●●●◉○○○○○  Groups                                                step 5 of 10

       One policy and three groups

         Worked out by offroot from the policies, not by AWS.
         ? AWS’s policy simulator could not be asked
           (iam:SimulateCustomPolicy).

         bora, chen and 3 others
                                first sign-in    without MFA      with MFA
           change own password  ✓ yes, was no    ✓ yes, was no    ✓ yes, was no
           set up own MFA       ✓ yes, was no    ✓ yes, was no    ✓ yes, was no
           session by MFA code  ✓ yes            ✓ yes            ✓ yes
           start aws login      ✓ yes, was no    ✓ yes, was no    ✓ yes, was no
           look at servers      ✗ no, was yes    ✗ no, was yes    ✓ yes
           list S3 buckets      ✗ no, was yes    ✗ no, was yes    ✓ yes
           list users           ✗ no             ✗ no             ✗ no
           create users         ✗ no             ✗ no             ✗ no
       ↓ 22 more below

       a apply all 12 · d AWS actions · j JSON · r in short · l later · esc back
       ctrl-c leave
      "
    `);
  });

  it('shows one situation after the other at 40 by 20', async () => {
    expect(await frameOf('plan-rehearsal', 40, 20, 'r in short')).toMatchInlineSnapshot(`
      " offroot  1234-5678-9012       PRACTICE
       ●●●●◉○○○○○  Groups             5 of 10

       One policy and three groups

         Worked out by offroot from the
         policies, not by AWS.
         ? AWS’s policy simulator could not
           be asked
           (iam:SimulateCustomPolicy).

         bora, chen and 3 others
         first sign-in
           ✓ change own password: yes, was no
       ↓ 83 more below

       a apply all 12 · d AWS actions
       j JSON · r in short · l later
       esc back · ctrl-c leave
      "
    `);
  });

  it('scrolls to the last person, and goes back to the plan on r', async () => {
    const on = open(80, 24);
    const answer = on.frontend.approve(rehearsedPlan);
    await on.frames.waitFor('r rehearsal');

    on.frames.type('r');
    await on.frames.waitFor('r in short');
    on.frames.key('page-down');
    on.frames.key('page-down');
    const last = await on.frames.waitFor('? unsure');
    on.frames.type('r');
    await on.frames.waitFor('r rehearsal');
    on.frames.type('l');

    expect(last.join('\n')).toContain('ada');
    expect(await answer).toBe('later');
  });

  it('is not offered where nobody’s rights change', async () => {
    const on = open(80, 24);
    on.frontend.approve(groupsPlan).catch(() => undefined);
    const before = await on.frames.waitFor('apply all 12');

    on.frames.type('rd');
    await on.frames.waitFor('d in short');
    on.frames.type('d');

    expect(await on.frames.waitFor('d AWS actions')).toEqual(before);
  });

  it('says everything in words as well, in plain ASCII', async () => {
    const on = open(80, 24, { display: plainDisplay });
    on.frontend.approve(rehearsedPlan).catch(() => undefined);
    await on.frames.waitFor('r rehearsal');

    on.frames.type('r');
    const lines = await on.frames.waitFor('x no, was yes');

    expect(lines.join('\n')).toContain('ok yes, was no');
  });
});
