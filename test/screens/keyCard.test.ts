import { describe, expect, it } from 'vitest';
import { boraCard, keyCard, outcome } from '../support/galleryAccount.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();
const secretOf = keyCard.accessKey?.secret.open() ?? '';

const start = (cols = 80, rows = 24) => {
  const on = open(cols, rows);
  return { ...on, answer: on.frontend.handOver(keyCard) };
};

describe('the card of a new access key', () => {
  it.each([
    [80, 24],
    [40, 20],
    [40, 12],
  ] as const)('shows the secret at %i by %i only when it is asked to', async (cols, rows) => {
    const { frames } = start(cols, rows);
    const hidden = await frames.waitFor('r reveal');

    frames.type('r');
    const lines = await frames.waitFor('r hide');

    const text = lines.join('').replace(/[\s│]/g, '');
    expect(hidden.join('')).not.toContain(secretOf.slice(0, 12));
    expect(text).toContain(secretOf);
    expect(text).toContain('AKIAIOSFODNN7EXAMPLE');
  });

  it('is copied as the AWS CLI writes it, and then handed over', async () => {
    const { frames, copied, answer } = start();
    await frames.waitFor('c copy the key');

    frames.type('\rc');
    await frames.waitFor('enter handed over');
    frames.key('enter');

    expect(await answer).toBe('handed-over');
    expect(copied).toEqual([`aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${secretOf}\n`]);
  });

  it('is saved under a name of its own', async () => {
    const { frames, saved } = start();
    await frames.waitFor('s save to a file');

    frames.type('s');
    await frames.waitFor('Saved, readable by you alone');

    expect([...saved.keys()]).toEqual(['/home/alice/offroot-bora-key.md']);
  });

  it('is asked about on the way out until somebody has taken it', async () => {
    const { frontend, frames, answer } = start();
    await frames.waitFor('r reveal');
    frames.type('l');
    await answer;
    const password = frontend.handOver(boraCard);
    await frames.waitFor('A way in for bora');
    frames.type('r\r');
    await password;
    const next = frontend.show({ ...outcome, cards: [boraCard, keyCard], notHandedOver: ['bora'] });
    await frames.waitFor('1 card not handed over yet');

    frames.key('enter');
    await frames.waitFor('Nobody has taken the new access key of bora');
    frames.type('y');

    expect(await next).toEqual({ kind: 'leave' });
  });

  it('is asked about together with a password that nobody took', async () => {
    const { frontend, frames } = open();
    frontend.show({ ...outcome, cards: [boraCard, keyCard], notHandedOver: ['bora'] }).catch(() => undefined);
    await frames.waitFor('2 cards not handed over yet');

    frames.key('enter');

    await frames.waitFor('Nobody has taken the password of bora and the access key of bora');
  });
});
