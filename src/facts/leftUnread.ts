import { say } from '../messages/say.ts';
import type { Reading } from '../model/reading.ts';
import type { Left, Step } from '../model/step.ts';

/**
 * What a step cannot know: an item where the part it stands on could not be read, so that nobody takes the account for done.
 * Empty where it was read.
 */
export const leftUnread = ({ id, title }: Pick<Step, 'id' | 'title'>, reading: Reading<unknown>): readonly Left[] =>
  reading.state === 'read'
    ? []
    : [
        {
          id: `${id}.unread`,
          step: id,
          summary: say('left.unread', { what: title, action: reading.action }),
          instructions: [say('left.unread.how', { action: reading.action })],
        },
      ];
