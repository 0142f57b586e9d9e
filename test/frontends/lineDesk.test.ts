import { describe, expect, it, test } from 'vitest';
import type { Frontend } from '../../src/model/frontend.ts';
import type { Question } from '../../src/model/question.ts';
import { isSecret } from '../../src/model/secret.ts';
import { galleryDevice, galleryJudge } from '../support/gallery.ts';
import { aliceCard, groupsPlan, literal, outcome, sceneAt, signInWait } from '../support/galleryAccount.ts';
import { galleryAudit } from '../support/galleryAudit.ts';
import { practiceDesk } from '../support/galleryDesk.ts';
import { openLineFrames } from '../support/lineFrames.ts';

const named = { id: 'x.y', title: literal('What?'), why: literal('Because.') };
const options = ['one', 'two'].map((value) => ({ value, label: literal(value) }));
const text: Question = { ...named, kind: 'text', validate: () => null };

/** Line mode on the practice account, with whatever is asked there. */
function atDesk(ask: (frontend: Frontend) => Promise<unknown>) {
  const desk = practiceDesk();
  const lines = openLineFrames({}, { desk });
  lines.frontend.progress({ kind: 'scene', scene: sceneAt(7) });
  const answer = ask(lines.frontend);
  return { ...lines, desk, answer };
}

/** How often it was said. */
const times = (said: string, words: string): number => said.split(words).length - 1;

describe('the practice desk in lines', () => {
  const never = new AbortController().signal;

  it.each<[string, (frontend: Frontend) => Promise<unknown>, string]>([
    ['a text', ({ ask }) => ask(text), 'Because.'],
    ['a password', ({ ask }) => ask({ ...named, kind: 'secret', validate: () => null }), 'Because.'],
    ['yes or no', ({ ask }) => ask({ ...named, kind: 'confirm' }), 'Because.'],
    ['a choice', ({ ask }) => ask({ ...named, kind: 'choice', options }), '  2. two'],
    ['choices', ({ ask }) => ask({ ...named, kind: 'choices', options, suggestion: [] }), '  2. two'],
    ['a notice', ({ ask }) => ask({ ...named, kind: 'notice', shows: 'plain' }), 'Because.'],
    ['a plan', ({ approve }) => approve(groupsPlan), 'a applies it'],
    ['the ceremony', ({ enrol }) => enrol(galleryDevice(), galleryJudge()), 's spells the secret'],
    ['a card', ({ handOver }) => handOver(aliceCard), 'r shows it here'],
    ['a wait', ({ wait }) => wait(signInWait, never), 'Practice console, in place of'],
    ['an audit', ({ review }) => review(galleryAudit()), 'The number of a task'],
    ['the end', ({ show }) => show(outcome), 'Enter leaves'],
  ])('opens at %s, and what was asked is said again after it', async (_, ask, said) => {
    const { types, bytes } = atDesk(ask);

    await types('practice');
    expect(times(await bytes(), said)).toBe(1);
    expect(await bytes()).toContain('The practice desk. Nothing here is real.');
    await types('');

    expect(times(await bytes(), said)).toBe(2);
    expect(await bytes()).not.toContain('\u001b');
  });

  it('answers mail that waits, by a number of its own', async () => {
    const confirmed: unknown[] = [];
    const mail = { topic: 'arn:aws:sns:us-east-1:123456789012:root-alarm', address: 'ops@acme.test' };
    const waiting = () => (confirmed.length === 0 ? [mail] : []);
    const confirm = (one: unknown) => confirmed.push(one) > 0;
    const { frontend, types, bytes } = openLineFrames(
      {},
      { desk: { ...practiceDesk(), mail: { waiting, confirm, received: () => [] } } },
    );
    void frontend.ask(text).catch(() => undefined);

    await types('practice');
    const number = /(\d+)\. AWS wrote to ops@acme\.test/.exec(await bytes())?.[1] ?? '';
    await types(number);

    expect(confirmed).toEqual([mail]);
    expect(await bytes()).toContain('“root-alarm” sends its mail to ops@acme.test'.replace(/[“”]/g, '"'));
  });

  it('opens by a word that can still be an answer, after a space', async () => {
    const { types, answer } = atDesk(({ ask }) => ask(text));

    await types(' practice');

    expect(await answer).toEqual({ answer: 'practice' });
  });

  it('is not there on a real account', async () => {
    const { frontend, types, bytes } = openLineFrames();
    const answer = frontend.ask(text);

    await types('practice');

    expect(await answer).toEqual({ answer: 'practice' });
    expect(await bytes()).not.toContain('practice desk');
  });

  it('signs in as the user who is waited for, field by field, and echoes no password', async () => {
    const { types, bytes, desk } = atDesk(({ wait }) => wait(signInWait, never));

    await types('practice', '3', '', 'first-word', 'second-word', '');

    expect(await bytes()).toContain('Signed in as arn:aws:iam::123456789012:user/alice, with MFA');
    expect(await bytes()).toContain('  ok iam:ListUsers: allowed');
    expect(await bytes()).not.toMatch(/first-word|second-word/);
    expect(desk.person.passwordOf('alice')).toBe('second-word');
    expect(await bytes()).toContain('  7. Add a passkey');
  });

  it('refuses in the words of the console, and goes back without a name', async () => {
    const { types, bytes } = atDesk(({ ask }) => ask(text));

    await types('practice', '3', 'mallory', 'guess', '3', '', '99', '?', 'b');

    expect(await bytes()).toContain('! Refused: Your authentication information is incorrect.');
    expect(await bytes()).toContain('! There is no number 99 here. They go from 1 to 6.');
    expect(await bytes()).toContain('? It stands in for the authenticator app');
    expect(times(await bytes(), 'What?')).toBe(2);
  });

  it('lets root add MFA and a key, once root has signed in', async () => {
    const { types, bytes } = atDesk(({ ask }) => ask(text));

    await types('practice', '4', '7', '8');

    expect(await bytes()).toContain('  8. Make a root access key');
    expect(await bytes()).toContain('Root has MFA now. The practice phone shows its codes as');
    expect(await bytes()).toContain('Root has the access key AKIAIOSFODNN7EXAMPLE now.');
  });

  it('says the codes of the phone and how long they last, and sets its clock', async () => {
    const { types, bytes, desk } = atDesk(({ ask }) => ask(text));

    await types('practice', '1', '2', 'soon', '-4');

    expect(await bytes()).toContain('AWS:alice@acme: 482 913, then 110 482. It changes in 17 seconds.');
    expect(await bytes()).toContain('! Here belongs a number of minutes');
    expect(await bytes()).toContain('Its clock is off by -4 minutes.');
    expect(desk.phone.clockOffsetMinutes()).toBe(-4);
  });

  it('lets days pass, and says the day and how the programs fare then', async () => {
    const { types, bytes, desk } = atDesk(({ ask }) => ask(text));
    const before = desk.time.now().getTime();

    await types('practice', '5', '0', '401', 'a week', '7');

    expect(desk.time.now().getTime() - before).toBe(7 * 86_400_000);
    expect(times(await bytes(), '! Here belongs a whole number from 1 to 400.')).toBe(3);
    expect(await bytes()).toMatch(
      /7 days passed\.\nIt is 2026-11-28 on the practice account\.\n {2}1\. backup: signs with/,
    );
  });

  it('moves programs one at a time, and back', async () => {
    const { types, bytes, desk } = atDesk(({ ask }) => ask(text));

    await types('practice', '6', '1', '2', '9', 'back 1', '?', '', '');

    const said = await bytes();
    expect(said).toContain('2. starter: signs with root');
    expect(said.replace(/\s+/g, ' ')).toContain("backup works: tried just now with backup's key AKIAIOSFODNN7EXAMPLE.");
    expect(said).toContain('! Nothing is there yet to take its place.');
    expect(said).toContain('! There is no number 9 here. They go from 1 to 2.');
    expect(desk.programs.list()[0]?.signsWith.kind).toBe('root-key');
    expect(times(said, 'What?')).toBe(2);
  });
});

test('a wait that ends while the desk is open puts it away, and what is asked next is not answered by it', async () => {
  const { frontend, types, bytes } = openLineFrames({}, { desk: practiceDesk() });
  const done = new AbortController();
  const waited = frontend.wait(signInWait, done.signal);
  await types('practice');

  done.abort();
  expect(await waited).toBe('done');
  const asked = frontend.ask({ ...named, kind: 'secret', validate: () => null });
  await types('word', 'word');

  const answer = await asked;
  expect(answer !== 'back' && isSecret(answer.answer) && answer.answer.open()).toBe('word');
  expect(times(await bytes(), 'The practice desk is put away')).toBe(1);
});

test('the desk is announced at the beginning, on the practice account alone', async () => {
  const practice = openLineFrames({}, { desk: practiceDesk() });
  const real = openLineFrames();

  expect(await practice.bytes()).toContain('the word practice opens the practice desk');
  expect(await real.bytes()).not.toContain('the word practice');
});
