import { expect, it } from 'vitest';
import { exhibits } from '../support/gallery.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

function shown(cols: number, rows: number) {
  const on = open(cols, rows);
  exhibits['root-use']?.show(on);
  return on;
}

it('shows what must not break and what is not known first, at 80 by 24', async () => {
  const { frames } = shown(80, 24);

  expect((await frames.waitFor('d all of it')).join('\n')).toMatchInlineSnapshot(`
    " offroot  1234-5678-9012  as root                        ctrl-p phone  PRACTICE
     ●◉○○○○○○○○  Where you stand                                       step 2 of 10

     This is who and what uses root

     Root is in use: 1 place with somebody in a browser, 1 program.

     Programs with root’s keys: 1
       · AKIAROOTONE, Boto3/1.26.90 md/Botocore#1.29.90: 4 events, 2026-09-02
         to 2026-11-19
         from 203.0.113.44, in us-east-1
         did: s3:ListAllMyBuckets, s3:PutLifecycleConfiguration
       One of the next steps gives each program what takes the key’s place,
       with the rights it was seen to use.

     People in a browser: 1 place
       · 203.0.113.10, Chrome (macOS): 3 sign-ins, 15 events, 2026-09-02 to
         2026-11-19

     Open questions: 1
     ↓ 15 more below

     enter go on · ↑↓ move · d all of it · esc back · ctrl-c leave
    "
  `);
});

it('still says what it is about at 40 by 14', async () => {
  const { frames } = shown(40, 14);

  expect((await frames.waitFor('d all of it')).join('\n')).toMatchInlineSnapshot(`
    " offroot  1234-5678-9012       PRACTICE
     ●◉○○○○○○○○  Where you stand    2 of 10
     This is who and what uses root
     Programs with root’s keys: 1
       · AKIAROOTONE, Boto3/1.26.90
         md/Botocore#1.29.90: 4 events,
         2026-09-02 to 2026-11-19
         from 203.0.113.44, in us-east-1
         did: s3:ListAllMyBuckets,
         s3:PutLifecycleConfiguration
     ↓ 35 more below
     enter go on · ↑↓ move · d all of it
     esc back · ctrl-c leave
    "
  `);
});

it('shows all of it on d, scrolls, and goes back to short', async () => {
  const { frames } = shown(80, 24);
  await frames.waitFor('d all of it');

  frames.type('d');
  await frames.waitFor('d in short');
  for (let press = 0; press < 4; press += 1) frames.key('page-down');
  const end = await frames.waitFor('Read 2026-11-21');
  frames.type('d');
  await frames.waitFor('d all of it');

  expect(end.join('\n')).toContain('Tasks only root can do: 0');
});

it('is answered by Enter, and left by Esc', async () => {
  const question = {
    ...({ id: 'root-use.found', kind: 'notice', shows: 'plain' } as const),
    title: { key: 'root-use.found.title', params: {} },
    why: { key: 'root-use.clear', params: {} },
  };
  const told = { title: [], verdict: question.why, sections: [] };
  for (const [key, answer] of [
    ['enter', { answer: true }],
    ['esc', 'back'],
  ] as const) {
    const { frames, frontend } = open(80, 24);
    const asked = frontend.ask({ ...question, shows: 'root-use', told });
    await frames.waitFor('d all of it');
    frames.key(key);
    expect(await asked).toEqual(answer);
  }
});
