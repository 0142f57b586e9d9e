import { expect, onTestFinished, test } from 'vitest';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { runFirstDay } from './runFirstDay.ts';
import { beginStory, endStories } from './story.ts';

test('a device that AWS took and shows late is waited for: nobody types codes twice', async () => {
  const story = beginStory();
  onTestFinished(() => endStories(story));
  const account = story.open({ lag: 6 });
  const answers: string[] = [];
  const handler: PracticeRequestHandler = {
    ...account.requestHandler,
    handle: async (request, options) => {
      const answer = await account.requestHandler.handle(request, options);
      answers.push(`${new URLSearchParams(String(request.body)).get('Action')} ${answer.response.statusCode}`);
      return answer;
    },
  };

  const ended = await runFirstDay(story, { account, handler });

  expect(ended).toMatchObject({ outcome: { rootLocked: true, complete: true } });
  // First refused because AWS does not see the device yet; once taken, never sent again.
  expect(new Set(answers.filter((answer) => answer.startsWith('EnableMFADevice')))).toEqual(
    new Set(['EnableMFADevice 404', 'EnableMFADevice 200']),
  );
  expect(answers.filter((answer) => answer === 'EnableMFADevice 200')).toHaveLength(1);
  expect(answers.length).toBeLessThan(300);
});
