import { describe, expect, it } from 'vitest';
import type { Frames } from '../support/frames.ts';
import { literal } from '../support/galleryAccount.ts';
import { openExhibits } from '../support/openExhibits.ts';
import { isRestored } from '../support/terminalState.ts';

const open = openExhibits();

const question = {
  id: 'name',
  kind: 'text',
  title: literal('Your name?'),
  why: literal('So.'),
  validate: () => null,
} as const;

/** Waits until the terminal is as it was found. */
async function expectRestored({ terminal, everything, waitFor, raw }: Frames): Promise<void> {
  await waitFor(() => isRestored(terminal, everything()));
  expect(raw()).toBe(false);
}

describe('a terminal that is lent', () => {
  it('is as it was found until it comes back, and what was typed is there again', async () => {
    const { frontend, frames } = open(80, 24);
    const answer = frontend.ask(question);
    await frames.waitFor('Your name?');
    frames.type('alice');
    await frames.waitFor('alice');
    let comesBack = () => {};

    const lent = frontend.lend(
      () =>
        new Promise((resolve) => {
          comesBack = resolve;
        }),
    );

    await expectRestored(frames);
    comesBack();
    await lent;
    await frames.waitFor('alice');
    expect([frames.terminal.buffer.active.type, frames.raw()]).toEqual(['alternate', true]);
    frames.key('enter');
    expect(await answer).toEqual({ answer: 'alice' });
  });

  it('is not taken back by whoever is closed meanwhile', async () => {
    const { frontend, frames } = open(80, 24);
    await frames.waitFor('Connecting');

    void frontend.lend(() => new Promise(() => undefined));
    await expectRestored(frames);
    const before = frames.everything().length;
    await frontend.close();

    expect(frames.everything().slice(before)).toBe('');
  });
});

describe('a screen that throws', () => {
  it('gives the terminal back, and tells whoever waits for an answer', async () => {
    const bug = new Error('a bug in a screen');
    const { frontend, frames } = open(80, 24);
    await frames.waitFor('Connecting');

    const answer = frontend.ask({
      ...question,
      validate: () => {
        throw bug;
      },
    });

    await expect(answer).rejects.toBe(bug);
    await expectRestored(frames);
  });
});
