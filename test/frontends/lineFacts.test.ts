import { describe, expect, it } from 'vitest';
import type { Hands } from '../../screens/stage.ts';
import type { Card } from '../../src/model/card.ts';
import type { Progress } from '../../src/model/frontend.ts';
import { exhibits, gallerySet } from '../support/gallery.ts';
import { aliceCard, boraCard, groupsPlan, literal, outcome, sceneAt, signInWait } from '../support/galleryAccount.ts';
import { practiceDesk } from '../support/galleryDesk.ts';
import { openLineFrames } from '../support/lineFrames.ts';

type Lines = ReturnType<typeof openLineFrames>;

/** An exhibit of the gallery in lines, after what somebody typed there. */
async function heard(name: string, typed: readonly string[], changed: Parameters<typeof openLineFrames>[1] = {}) {
  const lines = openLineFrames({}, { documents: gallerySet.documents, ...changed });
  exhibits[name]?.show(lines.stand);
  await lines.types(...typed);
  return said(lines);
}

/** What was said, without breaks. */
const said = async ({ bytes }: Lines): Promise<string> => (await bytes()).replace(/\s+/g, ' ');
const times = (text: string, words: string): number => text.split(words).length - 1;
/** Hands that copy into a list, and do nothing else. */
const handsThat = (copied: string[]): Hands => ({
  copy: (text) => void copied.push(text),
  saveSecretFile: async (name) => name,
  removeFile: async () => undefined,
  readText: async () => '',
});
const never = new AbortController().signal;

describe('exact values in lines, on i', () => {
  it.each([
    ['connect', ['i'], ['account: 123456789012', 'key: temporary, ASIAPRACTICE0000ROOT']],
    ['standing', ['i'], ['Root has no access keys: root, as of 2026-11-21 21:04:13 UTC']],
    ['wait', ['i'], [' UTC (just now). AWS can take some minutes to tell.']],
    ['outcome', ['i'], ['next audit: 2027-02-21 00:00:00 UTC', 'root, as of 2026-11-21 21:04:13 UTC']],
  ])('are said of %s', async (name, typed, values) => {
    const text = await heard(name, typed);

    for (const value of values) expect(text).toContain(value);
  });

  it('are said of all checks once all were said', async () => {
    const [some, all] = [await heard('standing', ['i']), await heard('standing', ['d', 'i'])];

    expect(times(some, 'as of')).toBe(5);
    expect(times(all, 'as of') + times(all, 'not read')).toBe(12);
  });
});

describe('a wait in lines', () => {
  it('copies the address, and says the card again with and without its password', async () => {
    const copied: string[] = [];
    const hands = handsThat(copied);
    const lines = openLineFrames({}, { hands });
    lines.frontend.handOver(aliceCard).catch(() => undefined);
    await lines.types('r', '');
    lines.frontend.wait(signInWait, never).catch(() => undefined);
    const before = times(await said(lines), 'vK7-mq2T');

    await lines.types('c', 'k');
    expect(times(await said(lines), 'vK7-mq2T')).toBe(before);
    expect(times(await said(lines), 'Your way into acme (1234-5678-9012)')).toBe(2);
    await lines.types('r');

    expect(copied).toEqual([signInWait.link]);
    expect(times(await said(lines), 'vK7-mq2T')).toBe(before + 1);
  });

  it('copies nothing where the terminal would print it, so that no password stands there', async () => {
    const copied: string[] = [];
    const hands = handsThat(copied);
    const lines = openLineFrames({}, { hands, clipboard: false });
    const handed = lines.frontend.handOver(boraCard);

    await lines.types('c', '');
    expect(await said(lines)).toContain('! Nothing was copied: this terminal knows no clipboard');
    await lines.types('l');

    expect(await handed).toBe('later');
    expect(copied).toEqual([]);
  });
});

describe('the end in lines', () => {
  it('says how many cards nobody has, and nothing of it once they are saved', async () => {
    const lines = openLineFrames({}, { documents: gallerySet.documents });
    const cards: readonly Card[] = [boraCard];
    const left = lines.frontend.show({ ...outcome, cards });

    expect(await said(lines)).toContain('! 1 card not handed over yet');
    await lines.types('s', '');

    expect(await left).toEqual({ kind: 'leave' });
  });
});

describe('what happens, in lines', () => {
  it('names a step by its place among all of them', async () => {
    const lines = openLineFrames();
    lines.frontend.progress({ kind: 'scene', scene: sceneAt(4) });

    expect(await said(lines)).toContain('Groups, step 5 of 10');
  });

  it('says when the last change of a plan is done, and read back', async () => {
    const lines = openLineFrames({}, { desk: practiceDesk() });
    const applied = lines.frontend.approve(groupsPlan);
    await lines.types('a');
    await applied;
    const done = (change: string): Progress => ({ kind: 'applying', change, state: 'done', words: null });

    for (const { id } of groupsPlan.changes.slice(1)) lines.frontend.progress(done(id));
    expect(await said(lines)).not.toContain('each one read back');
    lines.frontend.progress(done(groupsPlan.changes[0]?.id ?? ''));

    expect(await said(lines)).toContain(`Done: ${groupsPlan.changes.length} changes, each one read back.`);
  });

  it('says now and then how far a long reading is, and nothing of a short one', async () => {
    const lines = openLineFrames();
    const read = (done: number) => lines.frontend.progress({ kind: 'reading', part: 'accessKeys', done, total: 5000 });

    for (const done of [0, 1, 2, 3]) {
      read(done);
      lines.clock.advance(3000);
    }
    expect(await said(lines)).not.toContain('Reading:');
    read(1200);
    read(1300);

    expect(times(await said(lines), 'Reading: ')).toBe(1);
    expect(await said(lines)).toContain('Reading: access keys, 1,200 of 5,000');
  });
});

describe('long things in lines', () => {
  it('says who used root in short, and all of it on d, in plain signs', async () => {
    const short = await heard('root-use', []);
    const whole = await heard('root-use', ['d']);

    expect(short).not.toContain('Left out: 0 events');
    expect(whole).toContain('Left out: 0 events that AWS itself made.');
    expect(whole).not.toContain('’');
    expect(short.endsWith('Enter goes on (d says all of it): ')).toBe(true);
  });

  it('says a rehearsal in sentences, and a situation that is like the one before in three words', async () => {
    const text = await heard('plan-rehearsal', ['r']);

    expect(text).toContain('- first sign-in, no: look at servers (was yes), list S3 buckets (was yes), list users');
    expect(text).toContain('- without MFA: the same as first sign-in');
    expect(text).toContain('- with MFA, unsure: look at servers');
  });

  it('says how many answers there are before more than a few', async () => {
    const options = ['one', 'two', 'three', 'four', 'five'].map((value) => ({ value, label: literal(value) }));
    const lines = openLineFrames();
    lines.frontend
      .ask({ id: 'x.y', kind: 'choice', title: literal('Which?'), why: literal('Because.'), options })
      .catch(() => undefined);

    expect(await said(lines)).toContain('Because. 5 answers to choose from: 1. one');
  });
});
