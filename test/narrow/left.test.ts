import { expect, test } from 'vitest';
import { narrow } from '../../src/narrow/narrow.ts';
import { freshAccount, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

test('where nobody’s rights can be read that is said, and nothing is asked or done', () => {
  const context = contextOf(withUnreadable(freshAccount(), 'authorization'));

  expect([narrow.questions(context), narrow.changes(context)]).toEqual([[], []]);
  expect(narrow.left?.(context)).toMatchObject([{ id: 'narrow.unread', summary: { key: 'left.unread' } }]);
});
