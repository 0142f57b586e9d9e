import { describe, expect, it } from 'vitest';
import { exhibits } from '../support/gallery.ts';
import { practiceDesk } from '../support/galleryDesk.ts';
import { openExhibits } from '../support/openExhibits.ts';
import { fakeClock, practice } from '../support/practice.ts';

const open = openExhibits();

async function openTab(cols = 80, rows = 24, desk = practiceDesk()) {
  const on = open(cols, rows, { desk });
  exhibits.programs?.show(on);
  await on.frames.waitFor((lines) => lines.some((line) => /ctrl-c {1,3}leave/.test(line)));
  exhibits.programs?.keys?.(on);
  await on.frames.waitFor('a week passes');
  return { frames: on.frames, desk };
}

describe('programs and time on the practice desk', () => {
  it('shows what each program signs with and how it fares, at 80 by 24', async () => {
    const { frames } = await openTab();

    expect((await frames.waitFor('a week passes')).join('\n')).toMatchInlineSnapshot(`
      " offroot  acme  1234-5678-9012  as root                  ctrl-p phone  PRACTICE
       ●●●●●●●◉○○  Prove the way in                                      step 8 of 10

       Programs and time                                                   2026-11-21

       They work on the practice account day after day. Here a day passes when
       you say so, and a program gets something else to sign with.

         ▸ backup    root’s key AKIAIOSFODNN7ROOTKEY
                     last ran 17 hours ago

           starter   root’s key AKIAI44QH8DHBEXAMPLE
                     ✗ not let in: first failed 36 hours ago








       enter to its replacement · b back to root’s key · d a day passes
       w a week passes · tab practice phone · esc put it away · ctrl-c leave
      "
    `);
  });

  it('tells of mail that asks whether an address wants it, and answers yes with m', async () => {
    const { account } = practice();
    const { accessKeyId: keyId, sessionToken: token } = account.credentialsFor('root');
    const sns = (action: string, given: Readonly<Record<string, string>>) =>
      account.answer({
        service: 'sns',
        region: 'us-east-1',
        credentials: { keyId, token },
        fields: new Map(Object.entries({ Action: action, Version: '2010-03-31', ...given })),
      });
    sns('CreateTopic', { Name: 'root-alarms' });
    const TopicArn = 'arn:aws:sns:us-east-1:111122223333:root-alarms';
    sns('Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'ada@acme.example' });
    const { frames } = await openTab(80, 24, { ...practiceDesk(), mail: account.desk.mail });
    const asked = (await frames.waitFor('m answer yes')).join('\n');

    frames.type('m');
    const answered = (await frames.waitFor('from now on')).join('\n');

    expect(asked).toMatch(/AWS wrote to ada@acme\.example and asks whether “root-alarms” may send\s+its mail there/);
    expect(answered).toContain('“root-alarms” sends its mail to ada@acme.example from now on.');
    expect(answered).not.toContain('answer yes');
    expect(account.desk.mail.waiting()).toEqual([]);
  });

  it('shows the program under the cursor whole at 40 by 14', async () => {
    const { frames } = await openTab(40, 14);
    frames.key('down');
    frames.key('enter');

    expect((await frames.waitFor('Nothing')).join('\n')).toMatchInlineSnapshot(`
      " offroot  1234-5678-9012       PRACTICE
       ●●●●●●●◉○○  Prove the way in   8 of 10
       Programs and time           2026-11-21
         ▸ starter
           root’s key AKIAI44QH8DHBEXAMPLE
           ✗ not let in: first failed 36
       ↑ 3 above   ↓ 5 more below
         Nothing is there yet to take its
         place.
       enter to its replacement
       b back to root’s key · d a day passes
       w a week passes · tab practice phone
       esc put it away · ctrl-c leave
      "
    `);
  });

  it('moves the program under the cursor to its replacement and back', async () => {
    const { frames, desk } = await openTab();

    frames.key('enter');
    await frames.waitFor('backup works: tried just now with backup’s key');
    const moved = desk.programs.list()[0]?.signsWith.kind;
    frames.type('b');
    await frames.waitFor('backup works: tried just now with root’s key');

    expect([moved, desk.programs.list()[0]?.signsWith.kind]).toEqual(['user-key', 'root-key']);
  });

  it('lets a day and a week pass, and shows what date it is then', async () => {
    const { frames } = await openTab();
    await frames.waitFor('2026-11-21');

    frames.type('d');
    await frames.waitFor('1 day passed.');
    frames.type('w');
    const lines = await frames.waitFor('7 days passed.');

    expect(lines.join('\n')).toContain('2026-11-29');
  });

  it('is one of three: tab goes round', async () => {
    const { frames } = await openTab();

    frames.type('\t');
    await frames.waitFor('482 913');
    frames.type('\t');
    await frames.waitFor('Sign in as root');
    frames.type('\t');

    await frames.waitFor('Programs and time');
  });

  it('shows the time alone on an account without programs', async () => {
    const { account } = practice({ clock: fakeClock('2026-11-20T09:00:00Z') });
    const on = open(80, 24, { desk: account.desk });
    exhibits.wait?.show(on);
    await on.frames.waitFor('Sign in as alice');
    on.frames.key('ctrl-p');
    await on.frames.waitFor('Practice phone');
    on.frames.type('\t');
    await on.frames.waitFor('tab time');
    on.frames.type('\t');
    await on.frames.waitFor('a week passes');

    on.frames.type('w');
    const lines = (await on.frames.waitFor('7 days passed.')).join('\n');

    expect(lines).toMatch(/ Time +2026-11-27/);
    expect(lines).not.toContain('replacement');
  });

  it('says on a real account that a program whose key is off is not let in', async () => {
    const built = practice({ scenario: 'shared-root', clock: fakeClock('2026-11-20T09:00:00Z') });
    const key = built.account.desk.programs.list()[0]?.signsWith.id ?? '';
    built.ask('UpdateAccessKey', { AccessKeyId: key, Status: 'Inactive' });
    const { frames } = await openTab(80, 24, built.account.desk);

    frames.type('d');
    await frames.waitFor('not let in: first failed 17 hours ago');
    frames.key('enter');
    await frames.waitFor('Nothing is there yet to take the place of');
    frames.type('b');

    await frames.waitFor('backup is not let in: tried just now with');
  });
});
