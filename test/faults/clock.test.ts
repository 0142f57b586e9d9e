import { expect, onTestFinished, test } from 'vitest';
import { ApplyFailed, BadInput } from '../../src/errors.ts';
import { runFirstDay } from './runFirstDay.ts';
import { beginStory, endStories } from './story.ts';

test.each([10, -10])(
  'a clock that is off by %i minutes stops the run at MFA, says so, and leaves no device',
  async (minutes) => {
    const story = beginStory();
    onTestFinished(() => endStories(story));

    const ended = await runFirstDay(story, { account: story.open({ clock: minutes }) });

    const error = 'error' in ended ? ended.error : null;
    expect(error).toBeInstanceOf(ApplyFailed);
    const cause = error instanceof ApplyFailed ? error.cause : null;
    const key = minutes > 0 ? 'codes.clock-ahead' : 'codes.clock-behind';
    expect(cause).toBeInstanceOf(BadInput);
    expect(cause instanceof BadInput && cause.issues.map(({ words }) => words)).toMatchObject([{ key }]);
    expect(story.open().state().devices).toEqual([]);
  },
);
