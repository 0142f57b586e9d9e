import { describe, expect, it } from 'vitest';
import { UserCancelled } from '../../src/errors.ts';
import { galleryDevice, galleryJudge } from '../support/gallery.ts';
import { aliceCard, boraCard, groupsPlan, literal, outcome, sceneAt } from '../support/galleryAccount.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

const start = () => {
  const on = open(80, 24);
  on.frontend.progress({ kind: 'scene', scene: sceneAt(6) });
  return on;
};

const question = {
  id: 'name',
  kind: 'text',
  title: literal('Your name?'),
  why: literal('So.'),
  validate: () => null,
} as const;

describe('ctrl-c', () => {
  it('leaves at once where nothing is half done', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask(question);
    await frames.waitFor('Your name?');

    frames.key('ctrl-c');

    await expect(answer).rejects.toBeInstanceOf(UserCancelled);
    expect(frontend.cancelled.aborted).toBe(true);
  });

  it('leaves also while nothing is asked', async () => {
    const { frontend, frames } = start();
    await frames.waitFor('Connecting');

    frames.key('ctrl-c');

    await frames.waitFor('Stopping at the next safe place');
    expect(frontend.cancelled.aborted).toBe(true);
  });

  it('asks once while a plan is being applied, and Enter stays', async () => {
    const { frontend, frames } = start();
    const applied = frontend.approve(groupsPlan);
    await frames.waitFor('apply all 12');
    frames.type('a');
    await applied;
    frontend.progress({ kind: 'applying', change: 'policy', state: 'doing', words: null });

    frames.key('ctrl-c');
    await frames.waitFor('Leave now?');
    frames.key('enter');
    await frames.waitFor('0 of 12');
    expect(frontend.cancelled.aborted).toBe(false);

    frames.key('ctrl-c');
    await frames.waitFor('Leave now?');
    frames.key('ctrl-c');
    await frames.waitFor('Stopping at the next safe place');
    expect(frontend.cancelled.aborted).toBe(true);
  });

  it('asks once during enrolment, and keeps what was typed when the person stays', async () => {
    const { frontend, frames } = start();
    const answer = frontend.enrol(galleryDevice(), galleryJudge());
    await frames.waitFor('MFA for alice');
    frames.type('48');
    await frames.waitFor('4 8');

    frames.key('ctrl-c');
    await frames.waitFor('Leave now?');
    frames.key('esc');
    await frames.waitFor('4 8');
    frames.key('ctrl-c');
    await frames.waitFor('Leave now?');
    frames.type('y');

    await expect(answer).rejects.toBeInstanceOf(UserCancelled);
  });

  it('asks once while nobody has taken a password', async () => {
    const { frontend, frames } = start();
    const answer = frontend.handOver(aliceCard);
    await frames.waitFor('Your way in, alice');

    frames.key('ctrl-c');
    await frames.waitFor('Nobody has taken the password of alice');
    frames.type('y');

    await expect(answer).rejects.toBeInstanceOf(UserCancelled);
  });
});

describe('the end', () => {
  it('asks once about cards nobody took, and not after they were saved', async () => {
    const { frontend, frames, saved } = start();
    const next = frontend.show({ ...outcome, cards: [boraCard], notHandedOver: ['bora'] });
    await frames.waitFor('1 card not handed over yet');

    frames.key('enter');
    await frames.waitFor('Nobody has taken the password of bora');
    frames.key('esc');
    await frames.waitFor('save the cards');
    frames.type('s');
    await frames.waitFor('Saved, readable by you alone');
    frames.key('enter');

    expect(await next).toEqual({ kind: 'leave' });
    expect(saved.get('/home/alice/offroot-cards.md')).toBe('bora hW4_rd8P-zYc3-Nk6B');
  });

  it('goes through a step again', async () => {
    const { frontend, frames } = start();
    const next = frontend.show({ ...outcome, cards: [], notHandedOver: [] });
    await frames.waitFor('Root is locked');

    frames.type('v');
    await frames.waitFor('Which step again?');
    frames.key('down');
    frames.key('down');
    frames.key('enter');

    expect(await next).toEqual({ kind: 'revisit', step: 'alias' });
  });
});

describe('the terminal', () => {
  it('is given back as it was found', async () => {
    const { frontend, frames } = start();
    await frames.waitFor('Connecting');
    expect(frames.terminal.buffer.active.type).toBe('alternate');
    expect(frames.raw()).toBe(true);

    await frontend.close();

    expect(frames.terminal.buffer.active.type).toBe('normal');
    expect(frames.raw()).toBe(false);
    expect(frames.everything().lastIndexOf('\u001b[?25h')).toBeGreaterThan(
      frames.everything().lastIndexOf('\u001b[?25l'),
    );
    expect(frames.everything().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
      frames.everything().lastIndexOf('\u001b[?2004h'),
    );
  });

  it('may be resized: too small a one says so, and nothing typed is lost', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask(question);
    await frames.waitFor('Your name?');
    frames.type('alice');
    await frames.waitFor('▸ alice');

    frames.resize(38, 10);
    await frames.waitFor('This window is too small');
    frames.type('bob\r');
    frames.resize(100, 30);
    await frames.waitFor('▸ alice');
    frames.key('enter');

    expect(await answer).toEqual({ answer: 'alice' });
  });
});
