import { type CredentialUse, credentialUses, type KeyUse } from '../facts/credentialUse.ts';
import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { checkOver, type Frame, type Judgement, restingOn } from './judging.ts';

/** What a check of access keys says of one user: the words for each key at fault, and where it weighs otherwise. */
export interface KeyFault extends Partial<Pick<Judgement, 'verdict' | 'severity' | 'accepted'>> {
  readonly keys: readonly Words[];
}

/**
 * A check over everybody's access keys: one finding for each user with a key at fault, which names the keys, each with its
 * own age and source; one that passes where nobody has any.
 */
export const checkOverKeys = (
  frame: Omit<Frame, 'area'>,
  faultOf: (use: CredentialUse, now: Date) => KeyFault | null,
) =>
  checkOver(
    { ...frame, area: 'keys' },
    ['authorization', 'signIns', 'accessKeys'],
    ([authorization, signIns, accessKeys], _, now): readonly Judgement[] => {
      const uses = credentialUses(authorization, signIns, accessKeys, now);
      const faults = uses.flatMap((use): Judgement[] => {
        const fault = faultOf(use, now);
        if (!fault || fault.keys.length === 0) return [];
        const { keys, ...otherwise } = fault;
        return [
          {
            verdict: 'fail',
            resource: use.user.arn,
            detail: say('check.keys.of', { user: use.user.name, keys }),
            ...restingOn(use.held?.from, ['iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed']),
            ...otherwise,
          },
        ];
      });
      if (faults.length > 0) return faults;
      const count = uses.reduce((sum, { keys }) => sum + keys.length, 0);
      return [{ verdict: 'pass', resource: 'users', detail: say('check.keys', { count }) }];
    },
  );

/** The keys in one of these states, each put into words. */
export const wordKeys = (
  { keys }: CredentialUse,
  isAtFault: (key: KeyUse) => boolean,
  word: (key: KeyUse) => Words,
): KeyFault => ({ keys: keys.filter(isAtFault).map(word) });
