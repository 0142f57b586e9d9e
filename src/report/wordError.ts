import {
  AccessDenied,
  ApplyFailed,
  BadInput,
  CannotConnect,
  GuardRefused,
  NotReadBack,
  PolicyFaulty,
  UserCancelled,
  WriteRefused,
} from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { wordConnectProblem } from './wordConnectProblem.ts';
import { wordDenied } from './wordDenied.ts';
import type { WordedError } from './wordedError.ts';
import { wordRefusal } from './wordRefusal.ts';

/** The one place that words errors. What offroot did not expect is a bug, and is worded without its message: that may hold a secret. */
export function wordError(error: unknown): WordedError {
  if (error instanceof CannotConnect) return wordConnectProblem(error);
  if (error instanceof AccessDenied) return wordDenied(error);
  if (error instanceof WriteRefused) return wordRefusal(error);
  if (error instanceof ApplyFailed) return wordApplyFailed(error);
  if (error instanceof BadInput) return wordBadInput(error);
  if (error instanceof GuardRefused) {
    return { what: say('error.guard', { reasons: error.reasons }), ways: [say('error.guard.way')] };
  }
  if (error instanceof PolicyFaulty) {
    return { what: say('error.policy-faulty', { faults: error.faults }), ways: [say('error.policy-faulty.way')] };
  }
  if (error instanceof NotReadBack) {
    return {
      what: say('error.not-read-back', { summary: error.summary }),
      ways: [say('error.not-read-back.wait'), say('error.not-read-back.others')],
    };
  }
  if (error instanceof UserCancelled) return { what: wordLeaving(error), ways: [say('error.run-again')] };
  return { what: say('error.bug', nameAndPlace(error)), ways: [say('error.bug.state'), say('error.bug.report')] };
}

function wordLeaving({ by }: UserCancelled): Words {
  if (by === 'person') return say('error.cancelled');
  return by === 'end of input' ? say('error.input-ended') : say('error.told-to-end', { signal: by });
}

function wordApplyFailed({ cause, done, notDone }: ApplyFailed): WordedError {
  const reason = wordError(cause);
  return {
    what: say('error.apply-failed', { done: done.length, total: done.length + notDone.length, reason: reason.what }),
    ways: [
      ...reason.ways,
      ...(done.length > 0 ? [say('error.apply-failed.done', { changes: done })] : []),
      ...(notDone.length > 0 ? [say('error.apply-failed.not-done', { changes: notDone })] : []),
      say('error.run-again'),
    ],
  };
}

const wordBadInput = ({ issues }: BadInput): WordedError => ({
  what: say('error.bad-input', { count: issues.length }),
  ways: issues.map(({ path, words }) => say('error.issue', { path, words })),
});

/** The kind of error and the place in the program that threw it: enough for a report, and nothing from the run. */
function nameAndPlace(error: unknown): { readonly name: string; readonly place: string } {
  if (!(error instanceof Error)) return { name: typeof error, place: '?' };
  const line = error.stack?.split('\n').find((text) => /^\s+at /.test(text)) ?? '';
  const [, place = '?'] = /([^/\\()\s]+:\d+:\d+)\)?$/.exec(line) ?? [];
  return { name: error.name, place };
}
