import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Audit } from '../../src/model/audit.ts';
import { sampleAudit } from '../support/audits.ts';
import { manyUsers } from '../support/manyUsers.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

/** Shows the audit, counting everything that is put into words. */
const start = async (audit: Audit, cols = 80, rows = 24) => {
  const translate = translator(en);
  let said = 0;
  const on = open(cols, rows, {
    translate: (words) => {
      said += 1;
      return translate(words);
    },
  });
  on.frontend.review(audit).catch(() => undefined);
  await on.frames.waitFor('q done');
  on.frames.type('a');
  await on.frames.waitFor('esc back');
  const worded = () => {
    const count = said;
    said = 0;
    return count;
  };
  return { ...on, worded };
};

describe('a list of 5,000 findings', () => {
  it('moves by rows, pages and ends, and says which row it is', async () => {
    const { frames } = await start(manyUsers(5000));
    await frames.waitFor('row 1 of 5,000');

    frames.key('end');
    const last = await frames.waitFor('row 5,000 of 5,000');
    frames.key('up');
    await frames.waitFor('row 4,999 of 5,000');
    frames.key('home');
    await frames.waitFor('row 1 of 5,000');
    frames.key('page-down');
    const page = await frames.waitFor((lines) => lines.some((line) => /row 1[3-9] of 5,000/.test(line)));
    frames.key('page-up');
    await frames.waitFor('row 1 of 5,000');

    expect(last.find((line) => line.includes('▸'))).toContain('user-5000');
    expect(page.filter((line) => line.includes('▸'))).toHaveLength(1);
  });

  it.each([
    [80, 24],
    [40, 12],
  ] as const)('builds at %i by %i only the rows in sight, on each key', async (cols, rows) => {
    const { frames, worded } = await start(manyUsers(5000), cols, rows);
    await frames.waitFor('row 1 of 5,000');
    worded();

    frames.key('end');
    await frames.waitFor('row 5,000 of 5,000');
    const moved = worded();
    frames.type('/user-43');
    await frames.waitFor('111 of 5,000');
    const filtered = worded();

    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(300);
    expect(filtered).toBeLessThan(300 * '/user-43'.length);
  });

  it('filters as somebody types, by every word, and shows all again', async () => {
    const { frames } = await start(manyUsers(5000));
    await frames.waitFor('row 1 of 5,000');

    frames.type('/USER-4321 days');
    await frames.waitFor('1 of 5,000');
    frames.key('ctrl-u');
    await frames.waitFor('5,000 of 5,000');
    frames.type('nobody-has-this');
    await frames.waitFor('Nothing has all of these words in it.');
    frames.key('enter');
    frames.key('enter');
    frames.key('esc');

    const lines = await frames.waitFor('row 1 of 5,000');
    expect(lines.join('\n')).not.toContain('nobody-has-this');
  });

  it.each(['medium', 'fail', 'sample-keys-young', 'user/user-77 ', 'changed every 90', '93 days'])(
    'finds %j wherever it stands',
    async (filter) => {
      const { frames } = await start(manyUsers(200));
      await frames.waitFor('row 1 of 200');

      frames.type(`/${filter}`);

      const lines = await frames.waitFor(`/ ${filter.trim()}`);
      expect(lines.filter((line) => line.includes('user-')).length).toBeGreaterThan(0);
      expect(lines.join('\n')).not.toContain('Nothing has all');
    },
  );

  it('moves through what is left while the filter is being typed', async () => {
    const { frames } = await start(manyUsers(50));
    await frames.waitFor('row 1 of 50');

    frames.type('/user-1');
    frames.key('down');
    frames.key('down');

    const lines = await frames.waitFor((now) => now.some((line) => /▸.*user-11/.test(line)));
    expect(lines.join('\n')).toContain('11 of 50');
  });
});

describe('all findings', () => {
  it('come worst first, whatever is in order last', async () => {
    const { frames } = await start(sampleAudit());

    const lines = await frames.waitFor('in order last');

    expect(lines.filter((line) => / [✗✓!?] /.test(line)).join('\n')).toMatchInlineSnapshot(`
      "   ▸ ✗  Root has no access keys                 root              new  critical
           ?  An administrator’s way in is proven                       new  unknown
           ✗  Everyone with a password has MFA        bora                   high
           ✗  Everyone with a password has MFA        chen              new  high
           ✗  Roles trust nobody unknown              vendor            new  high
           ✗  Passwords follow a policy               password policy   new  medium
           ✗  Access keys are changed every 90 days   bora                   medium
           ✗  Access keys are changed every 90 days   deploy            new  medium
           ?  AWS can reach you about security                          new  unknown
           !  Rights come from groups                 deploy                 accepted
           !  The sign-in page has a name             account                accepted
           ✓  Root signs in with MFA                  root                   in order
           ✓  People have their own users             users                  in order
           ✓  No half-made MFA devices                MFA devices            in order"
    `);
  });
});
