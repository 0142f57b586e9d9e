import { expect, test } from 'vitest';
import type { Frontend } from '../../src/model/frontend.ts';
import { practice as openPractice } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { type ScriptedFrontend, scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runSetUp } from '../support/setUpTools.ts';

const leave = new Error('enough seen');

/** Root of the shared account, who leaves at the name of the sign-in page. */
function upToTheName(practice: ReturnType<typeof openPractice>, look: 'now' | 'later'): ScriptedFrontend {
  const script = recommended(practice);
  const scripted = scriptedFrontend({ ...script, answers: { ...script.answers, 'root-use.look': look } });
  return {
    ...scripted,
    ask: async (question) => (question.id === 'alias.name' ? Promise.reject(leave) : scripted.ask(question)),
  };
}

const asked = ({ asked: ids }: ScriptedFrontend) => ids.filter((id) => !id.startsWith('connect.'));

test('who uses root is looked up once it is asked for, with news on the way', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const frontend = upToTheName(practice, 'now');

  await expect(runSetUp(practice, frontend)).rejects.toBe(leave);

  expect(asked(frontend)).toEqual(['standing.seen', 'root-use.look', 'root-use.found']);
  const read = frontend.events.flatMap((event) =>
    event.kind === 'reading' && event.part === 'rootEvents' ? [event.done] : [],
  );
  expect(Math.max(...read)).toBeGreaterThan(500);
  expect(read.length).toBeGreaterThan(10);
});

test('nothing is looked up by whoever says later, and the account is asked nothing for it', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const frontend = upToTheName(practice, 'later');

  await expect(runSetUp(practice, frontend)).rejects.toBe(leave);

  expect(asked(frontend)).toEqual(['standing.seen', 'root-use.look']);
  expect(frontend.events.filter((event) => event.kind === 'reading')).toEqual([]);
});

test('back from what was found goes to the question before, not to what was found again', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const scripted = upToTheName(practice, 'now');
  const seen: string[] = [];
  const ask: Frontend['ask'] = async (question) => {
    const answer = await scripted.ask(question);
    const first = !seen.includes(question.id);
    seen.push(question.id);
    return first && question.id === 'root-use.found' ? 'back' : answer;
  };

  await expect(runSetUp(practice, { ...scripted, ask })).rejects.toBe(leave);

  expect(asked(scripted)).toEqual([
    'standing.seen',
    'root-use.look',
    'root-use.found',
    'standing.seen',
    'root-use.found',
  ]);
});

test('an account that nobody lives in never sees the step', async () => {
  const practice = openPractice();
  const frontend = upToTheName(practice, 'now');

  await expect(runSetUp(practice, frontend)).rejects.toBe(leave);

  expect(asked(frontend)).toEqual(['standing.seen']);
});
