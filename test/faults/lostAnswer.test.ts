import { expect, onTestFinished, test } from 'vitest';
import { timedOut } from '../../src/practice/faults/lostConnection.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { runFirstDay } from './runFirstDay.ts';
import { beginStory, endStories } from './story.ts';

test.each(['UpdateAccessKey', 'DeleteAccessKey'])(
  'a lost answer to %s is found out: what is gone is done',
  async (lost) => {
    const story = beginStory();
    onTestFinished(() => endStories(story));
    const account = story.open();
    account.desk.console.addRootAccessKey();
    let times = 0;
    const handler: PracticeRequestHandler = {
      ...account.requestHandler,
      handle: async (request, options) => {
        const answer = await account.requestHandler.handle(request, options);
        const action = new URLSearchParams(String(request.body)).get('Action');
        if (action === lost && times++ === 0) throw timedOut();
        return answer;
      },
    };

    const ended = await runFirstDay(story, { account, handler });

    expect(times).toBe(2);
    expect(ended).toMatchObject({ outcome: { rootLocked: true, complete: true } });
  },
);
