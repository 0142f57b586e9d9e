import { say } from '../../messages/say.ts';
import type { Write } from '../../model/change.ts';
import { watchOfTag } from '../../model/keyWatch.ts';
import type { Words } from '../../model/words.ts';

/** A plan may lie on the screen for a day; nothing else makes a note older than the moment it is written. */
const mostBackdatedMs = 86_400_000;

/** A note of since when a key of root's is quiet lets it be switched off later: it must not say more than offroot knows. */
export function noteRefusals(
  { Tags }: Extract<Write, { action: 'iam:TagPolicy' }>['input'],
  now: Date,
): readonly Words[] {
  const backdated = Tags.some(({ Key, Value }) => {
    const since = Date.parse(watchOfTag(Key, Value)?.since ?? '');
    return since < now.getTime() - mostBackdatedMs;
  });
  return backdated ? [say('guard.backdated')] : [];
}
