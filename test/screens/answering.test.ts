import { describe, expect, it } from 'vitest';
import { UserCancelled } from '../../src/errors.ts';
import { isSecret } from '../../src/model/secret.ts';
import { aliceCard, groupsPlan, literal, removalPlan, sceneAt, signInWait } from '../support/galleryAccount.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

const start = (cols = 80, rows = 24) => {
  const on = open(cols, rows);
  on.frontend.progress({ kind: 'scene', scene: sceneAt(4) });
  return on;
};

const name = { id: 'name', kind: 'text', title: literal('Your name?'), why: literal('Why not.') } as const;
const short = (value: string) => (value.length < 3 ? literal('too short') : null);

/** True where the promise has settled by the time everything pending has run. */
const settled = async (promise: Promise<unknown>) => {
  const open = Symbol('open');
  await new Promise((resolve) => setImmediate(resolve));
  return (
    (await Promise.race([promise.catch(() => null), new Promise((resolve) => setImmediate(() => resolve(open)))])) !==
    open
  );
};

describe('a line of text', () => {
  it('takes a word and Enter that arrive in one piece', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask({ ...name, validate: () => null });
    await frames.waitFor('Your name?');

    frames.type('alice\r');

    expect(await answer).toEqual({ answer: 'alice' });
  });

  it('says what is wrong instead of going on, and goes back on Esc', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask({ ...name, validate: short });
    await frames.waitFor('Your name?');

    frames.type('al\r');
    await frames.waitFor('! too short');
    expect(await settled(answer)).toBe(false);

    frames.key('shift-tab');
    expect(await answer).toBe('back');
  });

  it('edits in the middle, keeps double-width signs whole and takes a paste as text', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask({ ...name, suggestion: '서울', validate: () => null });
    await frames.waitFor('서울');

    frames.key('left');
    frames.paste('ab\n');
    await frames.waitFor('서ab울');
    frames.key('home');
    frames.key('delete');
    frames.key('end');
    frames.type('!\r');

    expect(await answer).toEqual({ answer: 'ab울!' });
  });
});

describe('a line of text with things that are offered', () => {
  const offers = [
    { value: 'acme-photos', label: literal('acme-photos') },
    {
      value: 'arn:aws:sns:us-east-1:1:orders',
      label: literal('orders'),
      hint: literal('arn:aws:sns:us-east-1:1:orders'),
    },
  ];
  const where = { ...name, title: literal('Where?'), optional: true, offers, validate: () => null };

  it('picks with the arrows and space, takes out again, and types on behind a comma', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask(where);
    await frames.waitFor('◻ orders');

    frames.key('down');
    frames.type(' ');
    await frames.waitFor('▸ acme-photos');
    frames.key('down');
    frames.type(' ');
    await frames.waitFor('▸ ◼ orders');
    frames.key('up');
    frames.type(' ');
    await frames.waitFor('▸ ◻ acme-photos');
    frames.type('acme-films\r');

    expect(await answer).toEqual({ answer: 'arn:aws:sns:us-east-1:1:orders, acme-films' });
  });

  it('narrows the list to what goes with the word being typed, which a pick then finishes', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask(where);
    await frames.waitFor('◻ acme-photos');

    frames.type('mine, ord');
    await frames.waitFor((frame) => !frame.includes('acme-photos'));
    frames.key('down');
    frames.type(' \r');

    expect(await answer).toEqual({ answer: 'mine, arn:aws:sns:us-east-1:1:orders' });
  });

  it('is a line like any other for whoever types', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask(where);
    await frames.waitFor('Where?');

    frames.type('x y\r');

    expect(await answer).toEqual({ answer: 'x y' });
  });
});

describe('a secret', () => {
  it('is typed twice, is not echoed, and must be the same', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask({
      id: 'p',
      kind: 'secret',
      title: literal('Password?'),
      why: literal('So.'),
      validate: short,
    });
    await frames.waitFor('Password?');

    frames.type('hunter2\rhunter3\r');
    await frames.waitFor('The two are not the same');
    frames.key('ctrl-u');
    frames.type('hunter2\r');

    const given = await answer;
    const value = given === 'back' ? null : given.answer;
    expect(isSecret(value) && value.open()).toBe('hunter2');
    expect(frames.everything()).not.toContain('hunter');
  });
});

describe('choices', () => {
  const options = ['red', 'green', 'blue'].map((value) => ({ value, label: literal(value) }));

  it('starts one of several at the suggestion', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask({
      id: 'c',
      kind: 'choice',
      title: literal('Which?'),
      why: literal('So.'),
      options,
      suggestion: 'green',
    });
    await frames.waitFor('▸ green');

    frames.key('down');
    await frames.waitFor('▸ blue');
    frames.key('enter');

    expect(await answer).toEqual({ answer: 'blue' });
  });

  it('ticks several with space', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask({
      id: 'c',
      kind: 'choices',
      title: literal('Which?'),
      why: literal('So.'),
      options,
      suggestion: ['red'],
    });
    await frames.waitFor('◼ red');

    frames.type(' ');
    frames.key('down');
    frames.type(' \r');

    expect(await answer).toEqual({ answer: ['green'] });
  });

  it('answers no to a yes-or-no question on Enter alone', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask({ id: 'c', kind: 'confirm', title: literal('Sure?'), why: literal('So.') });
    await frames.waitFor('▸ No');

    frames.key('enter');

    expect(await answer).toEqual({ answer: false });
  });
});

describe('a plan', () => {
  it('is never applied by Enter or by a paste, only by its own key', async () => {
    const { frontend, frames } = start();
    const answer = frontend.approve(groupsPlan);
    await frames.waitFor('apply all 12');

    frames.type('\r\r\r\r');
    frames.paste('a');
    frames.type('d');
    await frames.waitFor('iam:CreateGroup');
    expect(await settled(answer)).toBe(false);

    frames.type('a');
    expect(await answer).toBe('apply');
  });

  it('that removes something is applied by typing what it names', async () => {
    const { frontend, frames } = start();
    const answer = frontend.approve(removalPlan);
    await frames.waitFor('apply, by typing');

    frames.type('a');
    await frames.waitFor('To apply this, type 123456789012');
    frames.type('\r12345\r');
    await frames.waitFor('12345');
    expect(await settled(answer)).toBe(false);

    frames.type('6789012\r');
    expect(await answer).toBe('apply');
  });

  it('can be put off or left', async () => {
    const { frontend, frames } = start();
    const first = frontend.approve(groupsPlan);
    await frames.waitFor('apply all 12');
    frames.type('l');
    expect(await first).toBe('later');

    const second = frontend.approve(groupsPlan);
    frames.key('esc');
    expect(await second).toBe('back');
  });
});

describe('a card', () => {
  it('is handed over only after it was seen, copied or saved', async () => {
    const { frontend, frames, copied } = start();
    const answer = frontend.handOver(aliceCard);
    await frames.waitFor('Your way in, alice');

    frames.key('enter');
    expect(await settled(answer)).toBe(false);
    expect(frames.everything()).not.toContain('vK7-mq2T_wXe9-Lp4R');

    frames.type('c');
    await frames.waitFor('on the clipboard');
    expect(copied).toEqual(['vK7-mq2T_wXe9-Lp4R']);
    frames.key('enter');
    expect(await answer).toBe('handed-over');
  });

  it('is saved with its password to a file', async () => {
    const { frontend, frames, saved } = start();
    const answer = frontend.handOver(aliceCard);
    await frames.waitFor('Your way in, alice');

    frames.type('s');
    await frames.waitFor('/home/alice/offroot-alice.md');
    frames.key('enter');

    expect(await answer).toBe('handed-over');
    expect(saved.get('/home/alice/offroot-alice.md')).toBe('alice vK7-mq2T_wXe9-Lp4R');
  });
});

describe('a wait', () => {
  it('ends by itself when what it watches has come true', async () => {
    const { frontend, frames, copied } = start();
    const seen = new AbortController();
    const answer = frontend.wait(signInWait, seen.signal);
    await frames.waitFor('Sign in as alice');

    frames.type('c');
    await frames.waitFor('on the clipboard');
    expect(copied).toEqual([signInWait.link]);
    seen.abort();

    expect(await answer).toBe('done');
  });

  it('opens the practice console, where alice signs in with card and phone', async () => {
    const { frontend, frames } = start();
    const handed = frontend.handOver(aliceCard);
    await frames.waitFor('Your way in, alice');
    frames.type('r');
    await frames.waitFor('Seen.');
    frames.key('enter');
    await handed;
    const answer = frontend.wait(signInWait, new AbortController().signal);
    await frames.waitFor('practice console');

    frames.type('o');
    await frames.waitFor('take it from the card');
    frames.key('ctrl-k');
    frames.key('enter');
    await frames.waitFor('must be changed');
    frames.type('a new password\r');
    await frames.waitFor('Now the code');
    frames.key('ctrl-f');
    frames.key('enter');
    await frames.waitFor('Signed in as arn:aws:iam::123456789012:user/alice, with MFA');
    frames.key('esc');
    await frames.waitFor('copy the address');
    frames.type('l');

    expect(await answer).toBe('later');
  });
});

describe('after the person has left', () => {
  it('asks nothing any more', async () => {
    const { frontend, frames } = start();
    const first = frontend.ask({ ...name, validate: () => null });
    await frames.waitFor('Your name?');
    frames.key('ctrl-c');

    await expect(first).rejects.toBeInstanceOf(UserCancelled);
    await expect(frontend.approve(groupsPlan)).rejects.toBeInstanceOf(UserCancelled);
  });
});

describe('the practice console for root', () => {
  it('gives root its MFA in a few keys, and only after signing in', async () => {
    const { frontend, frames } = start();
    const answer = frontend.wait({ ...signInWait, practice: { kind: 'root-mfa' } }, new AbortController().signal);
    await frames.waitFor('practice console');

    frames.type('o');
    const lines = await frames.waitFor('▸ Sign in as root');
    expect(lines.join('\n')).not.toContain('Add MFA to root');
    frames.key('enter');
    await frames.waitFor('▸ Add MFA to root');
    frames.key('enter');
    await frames.waitFor('Root has MFA now');
    frames.key('esc');
    await frames.waitFor('copy the address');
    frames.key('esc');

    expect(await answer).toBe('back');
  });
});

describe('the practice phone', () => {
  it('lies one key away, and its clock can be set wrong', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask({ ...name, validate: () => null });
    await frames.waitFor('Your name?');

    frames.key('ctrl-p');
    await frames.waitFor('482 913');
    frames.type('++');
    await frames.waitFor('off by +2 minutes');
    frames.key('esc');
    await frames.waitFor('Your name?');
    frames.type('bo\r');

    expect(await answer).toEqual({ answer: 'bo' });
  });
});
