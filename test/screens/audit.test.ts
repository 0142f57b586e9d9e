import { describe, expect, it } from 'vitest';
import { severityWeights } from '../../src/facts/scoreOf.ts';
import { say } from '../../src/messages/say.ts';
import type { Audit } from '../../src/model/audit.ts';
import { roleArn, sampleAudit, sampleFinding, userArn } from '../support/audits.ts';
import { aliceCard } from '../support/galleryAccount.ts';
import { galleryAudit } from '../support/galleryAudit.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

const start = (audit: Audit = galleryAudit(), cols = 80, rows = 24) => {
  const on = open(cols, rows);
  return { ...on, answer: on.frontend.review(audit) };
};

describe('the overview of an audit', () => {
  it('shows the headline, the score and what to do at 80 by 24', async () => {
    const { frames } = start();

    const lines = await frames.waitFor('q done');

    expect(lines.join('\n')).toMatchInlineSnapshot(`
      " offroot  acme  1234-5678-9012  as alice                 ctrl-p phone  PRACTICE

       Security status of acme                                              40 of 100

       It was 74 on 2026-08-12: 7 new since then, 2 fixed. Read 4 minutes ago.

           ✗  Root has no access keys      present                    new    critical
           ✓  Root signs in with MFA       on, a virtual device              in order
           ✓  People have their own users  14 users                          in order
           !  Rights come from groups      rights attached to deplo…         accepted
           ✗  Passwords follow a policy    AWS default, 8 characters  new    medium

         What to do, worst first                       findings
         ▸ Lock root                                   1, as root     new    critical
           Allow offroot to read: iam:SimulatePrinci…  1, by hand     new    critical
           Give everyone MFA                           2              1 new  high
           Roles trust nobody unknown                  1, by hand     new    high
           Change old access keys                      2              1 new  medium
       ↓ 2 more below
         Only root can do this. Enter shows the findings, and how to come back.

       enter look at it · ↑↓ move · a all 14 · / filter · e save the report
       r read again · ? the score · i exact values · q done · ctrl-c leave
      "
    `);
  });

  it('is usable at 40 by 12', async () => {
    const { frames } = start(galleryAudit(), 40, 12);

    const lines = await frames.waitFor('q done');

    expect(lines.join('\n')).toMatchInlineSnapshot(`
             " offroot  1234-5678-9012       PRACTICE
              Security status of acme      40 of 100
                  ✗  Passwords follow a pol…  medium

                What to do, worst first
                ▸ Lock root                 critical
                  Allow offroot to read: …  critical
              ↑ 4 above   ↓ 7 more below
              enter look · ↑↓ move · a all 14
              / filter · e save · r reread · ? score
              i exact · q done · ctrl-c leave
             "
           `);
  });

  it('says so where it is the first audit, and where there is nothing to do', async () => {
    const { frames } = start(sampleAudit({ previous: null, findings: [sampleFinding({ verdict: 'pass' })] }));

    const lines = await frames.waitFor('q done');

    expect(lines.join('\n')).toContain('The first audit of this account.');
    expect(lines.join('\n')).toContain('Nothing to do: everything is in order or accepted.');
  });

  it.each([
    ['q', { kind: 'leave' }],
    ['r', { kind: 'again' }],
    ['e', { kind: 'save' }],
  ] as const)('answers the key %s', async (key, review) => {
    const { frames, answer } = start();
    await frames.waitFor('q done');

    frames.type(key);

    expect(await answer).toEqual(review);
  });

  it('changes nothing by Enter alone', async () => {
    const { frames, answer } = start();
    let answered = false;
    answer.then(() => {
      answered = true;
    });
    await frames.waitFor('q done');

    frames.type('\r\r\r\r');

    await frames.waitFor('x accept');
    expect(answered).toBe(false);
  });

  it('asks before leaving while nobody has taken a password', async () => {
    const { frontend, frames } = open();
    const handed = frontend.handOver(aliceCard);
    await frames.waitFor('Your way in, alice');
    frames.type('l');
    await handed;
    const answer = frontend.review(galleryAudit());
    await frames.waitFor('q done');

    frames.type('q');
    await frames.waitFor('Nobody has taken the password of alice');
    frames.type('y');

    expect(await answer).toEqual({ kind: 'leave' });
  });

  it('opens one line of the headline, and all findings of a check that has several', async () => {
    const several = ['deploy', 'backup'].map((user) =>
      sampleFinding({ check: 'rights-from-groups', resource: userArn(user) }),
    );
    const { frames } = start(sampleAudit({ findings: [sampleFinding(), ...several] }));
    await frames.waitFor('2 findings');

    frames.key('up');
    frames.key('enter');
    await frames.waitFor('2 of 3');
    frames.key('esc');
    await frames.waitFor('esc back');
    frames.key('esc');
    await frames.waitFor('q done');
    frames.key('up');
    frames.key('enter');

    await frames.waitFor('Why it matters');
  });

  it('explains how the score is counted, and names what was fixed', async () => {
    const { frames } = start();
    await frames.waitFor('q done');

    frames.type('?');
    const lines = await frames.waitFor('40 of 100: how it is counted');
    frames.key('esc');
    await frames.waitFor('q done');

    for (const [severity, weight] of Object.entries(severityWeights))
      expect(lines.join(' ')).toMatch(new RegExp(`${severity}( counts)? +${weight}`));
    expect(lines.join('\n')).toContain('critical  2 checks to be put right');
    expect(lines.join('\n')).toContain('Access keys are changed every 90 days: dana');
  });
});

describe('one task', () => {
  const keysTask = async (audit = galleryAudit()) => {
    const on = start(audit);
    await on.frames.waitFor('q done');
    for (let line = 0; line < 4; line += 1) on.frames.key('down');
    on.frames.key('enter');
    await on.frames.waitFor('f fix all 2');
    return on;
  };

  it('is fixed whole where nothing is ticked', async () => {
    const { frames, answer } = await keysTask();

    frames.type('f');

    expect(await answer).toEqual({ kind: 'fix', task: 'rotate-keys', resources: [] });
  });

  it('is fixed for those that are ticked', async () => {
    const { frames, answer } = await keysTask();

    frames.type('  ');
    frames.key('down');
    frames.type(' ');
    await frames.waitFor('f fix the 1 ticked');
    frames.type('f');

    expect(await answer).toEqual({ kind: 'fix', task: 'rotate-keys', resources: [userArn('deploy')] });
  });

  it('names the checks instead, with nothing to tick, where all findings are about one thing', async () => {
    const about = (check: string) => sampleFinding({ check, resource: 'password policy', severity: 'medium' });
    const repairs = [
      { id: 'passwords', title: say('step.passwords.title'), checks: ['password-policy-strong', 'sample-keys-young'] },
    ];
    const findings = [about('password-policy-strong'), about('sample-keys-young')];
    const { frames } = start(sampleAudit({ repairs, findings }));
    await frames.waitFor('q done');

    frames.type('\r');

    const lines = await frames.waitFor('f fix all 2');
    expect(lines.join('\n')).toContain('Passwords follow a policy');
    expect(lines.join('\n')).not.toContain('space tick');
  });

  it('says since when each finding is known, or that it is new', async () => {
    const { frames } = await keysTask();

    const lines = await frames.waitFor('2026-08-12');

    expect(lines.filter((line) => line.includes('days old')).join('\n')).toMatchInlineSnapshot(`
    "   ▸ ◻ ✗  bora              key 1 of bora, 412 days old    2026-08-12  medium
         ◻ ✗  deploy            key 1 of deploy, 97 days old   new         medium"
  `);
  });

  it.each([
    [true, 'offroot audit --practice --as root'],
    [false, 'aws login --profile offroot-root'],
  ] as const)('says how to come back where only root can do it (practice: %s)', async (practice, how) => {
    const { frontend, frames } = open(80, 24, { practice });
    frontend.review(galleryAudit()).catch(() => undefined);
    await frames.waitFor('q done');

    frames.type('\r');
    const task = await frames.waitFor('Only root can put this right');
    frames.type('f');

    await frames.waitFor(how);
    expect(task.join('\n')).not.toContain('f fix');
  });

  it('says how it is done by hand, and what to allow where nothing could be read', async () => {
    const { frames } = start();
    await frames.waitFor('q done');

    frames.key('down');
    frames.type('\rf');
    const allow = await frames.waitFor('offroot permissions audit');
    frames.key('esc');
    await frames.waitFor('f how it is done');
    frames.key('esc');
    await frames.waitFor('q done');
    for (let line = 0; line < 2; line += 1) frames.key('down');
    frames.type('\rf');

    await frames.waitFor('Make a second key, put it where the first is used');
    expect(allow.join('\n')).toContain('Allow this principal iam:SimulatePrincipalPolicy');
  });
});

describe('one finding', () => {
  const findingOf = async (filter: string, cols = 80, rows = 24) => {
    const on = start(galleryAudit(), cols, rows);
    await on.frames.waitFor('q done');
    on.frames.type(`/${filter}\r\r`);
    return { ...on, lines: await on.frames.waitFor('Why it matters') };
  };

  it('is told whole: what, who, since when, on what it rests, why it matters', async () => {
    const { lines } = await findingOf('bora days');

    expect(lines.join('\n')).toMatchInlineSnapshot(`
      " offroot  acme  1234-5678-9012  as alice                 ctrl-p phone  PRACTICE

       Access keys are changed every 90 days

         ✗  medium: key 1 of bora, 412 days old

         who        bora, a user
         since      2026-08-12, 101 days ago
         rests on   iam:GetCredentialReport, read 12 hours ago
         listed as  practice P11

         Why it matters
         A key works until somebody takes it away. The older it is, the more
         places it has been copied to.

         What puts it right, if you would rather do it by hand
         Make a second key, put it where the first is used, then switch the
         first off and delete it.



       f fix it now · l later · x accept, with a reason · i exact values · esc back
       ctrl-c leave
      "
    `);
  });

  it('shows the exact values on i', async () => {
    const { frames } = await findingOf('bora days');

    frames.type('i');
    const lines = await frames.waitFor('i in short');

    expect(lines.join('\n')).toContain(userArn('bora'));
    expect(lines.join('\n')).toContain('2026-11-21 09:00:00 UTC');
    expect(lines.join('\n')).toContain('sample-keys-young');
  });

  it('is fixed alone', async () => {
    const { frames, answer } = await findingOf('bora days');

    frames.type('f');

    expect(await answer).toEqual({ kind: 'fix', task: 'rotate-keys', resources: [userArn('bora')] });
  });

  it('is accepted', async () => {
    const { frames, answer } = await findingOf('vendor');

    frames.type('x');

    expect(await answer).toEqual({ kind: 'accept', check: 'sample-role-guarded', resource: roleArn('vendor') });
  });

  it.each(['l', '\u001b'])('is left for later, back in its list (%j)', async (key) => {
    const { frames } = await findingOf('vendor');

    frames.type(key);

    await frames.waitFor('1 of 14');
  });

  it('says who accepted it, why and until when, and offers neither fix nor acceptance', async () => {
    const { lines } = await findingOf('deploy accepted');

    expect(lines.join('\n')).toContain('by alice until 2027-01-31: goes away with the old build server');
    expect(lines.join('\n')).not.toMatch(/f fix|x accept/);
  });

  it('says what could not be read, and of nobody', async () => {
    const { lines } = await findingOf('unknown security');

    expect(lines.join('\n')).toContain('unknown: not allowed to read: account:GetAlternateContact');
    expect(lines.join('\n')).toContain('account:GetAlternateContact, not read');
    expect(lines.join('\n')).not.toContain('who');
  });
});

describe('the place in an audit', () => {
  it('is the next task once a repair has put one right', async () => {
    const { frontend, frames } = open();
    const first = frontend.review(galleryAudit());
    await frames.waitFor('q done');
    frames.key('down');
    frames.key('down');
    frames.type('\r');
    await frames.waitFor('f fix all 2');
    frames.type('f');
    await first;

    const left = sampleAudit({ findings: galleryAudit().findings.filter((one) => !one.check.includes('users-mfa')) });
    frontend.review(left).catch(() => undefined);

    await frames.waitFor('▸ Roles trust nobody unknown');
  });

  it('is the same list, filter and row after an acceptance', async () => {
    const { frontend, frames } = open();
    const first = frontend.review(galleryAudit());
    await frames.waitFor('q done');
    frames.type('/user\r');
    frames.key('down');
    frames.type('\rx');
    expect(await first).toEqual({ kind: 'accept', check: 'console-users-mfa-enabled', resource: userArn('chen') });

    frontend.review(galleryAudit()).catch(() => undefined);

    await frames.waitFor((lines) => lines.some((line) => /▸.*chen/.test(line)) && lines.join().includes('/ user'));
  });
});
