import { checks } from '../checks/index.ts';
import { passes } from '../facts/setUp.ts';
import { proveWayIn } from '../facts/wayIn.ts';
import { say } from '../messages/say.ts';
import type { ManualChange } from '../model/change.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { WatchLine } from '../model/watchLine.ts';
import { contextOf } from './contextOf.ts';
import { changesOf } from './nextThing.ts';
import { readAgain } from './readAgain.ts';
import type { RunState, RunTools } from './run.ts';

/** How often AWS is asked, and how often more once the person has said that it is done. */
const pauseMs = { practice: 1000, aws: 5000 } as const;
const triesAfterDone = 20;

/** Waits until the checks show that a person did what only a person can; nothing is believed, everything is read. */
export async function watchByHand(
  tools: RunTools,
  state: RunState,
  step: Step,
  change: ManualChange,
): Promise<'shown' | 'later' | 'back'> {
  const shown = new AbortController();
  const waiting = tools.frontend.wait(change, shown.signal);
  let said: 'done' | 'later' | 'back' | null = null;
  let failed: { readonly error: unknown } | null = null;
  const settled = waiting.then(
    (answer) => {
      said = answer;
    },
    (error: unknown) => {
      failed = { error };
    },
  );
  const answer = () => said;
  const failure = () => failed;
  for (let tries = 0; tries < triesAfterDone; ) {
    const context = contextOf(tools, state);
    tools.frontend.progress({
      kind: 'watching',
      lines: step.watch?.(context) ?? watchLines(change, context),
      note: null,
    });
    if (isShown(step, change, context)) {
      shown.abort();
      await settled;
      return 'shown';
    }
    const pause = state.snapshot.connection.practice ? pauseMs.practice : pauseMs.aws;
    await Promise.race([settled, tools.clock.sleep(pause)]);
    const error = failure();
    if (error) throw error.error;
    const now = answer();
    if (now === 'later' || now === 'back') return now;
    if (now === 'done') {
      if (tries > 0) await tools.clock.sleep(pause);
      tries += 1;
    }
    state.snapshot = await readAgain(tools, state, change.touches, usersOf(change));
  }
  tools.frontend.progress({ kind: 'note', words: say('watch.not-shown') });
  return 'later';
}

/** Its checks pass, and the step wants it no more: somebody else's proven way in is not yet the one being watched. */
const isShown = (step: Step, change: ManualChange, context: StepContext): boolean =>
  change.shownBy.every((check) => passes(context.findings, check)) &&
  !changesOf(step, context).some(({ id }) => id === change.id);

/** Who is asked about one by one, whatever the account's size. */
function usersOf({ practice }: ManualChange): readonly string[] {
  if (practice.kind === 'sign-in') return [practice.user];
  return practice.kind === 'programs' ? practice.users : [];
}

/** A sign-in is shown proof by proof, anything else as its check's verdict. */
function watchLines(change: ManualChange, { snapshot, findings, memory }: StepContext): readonly WatchLine[] {
  if (change.practice.kind === 'sign-in') {
    return proveWayIn(snapshot, change.practice.user, memory).map(({ id, state, title, detail }) => ({
      state: id === 'signed-in' && state === 'unmet' ? 'waiting' : state,
      title,
      detail,
    }));
  }
  return findings
    .filter((finding) => change.shownBy.includes(finding.check))
    .map((finding) => ({
      state: finding.verdict === 'pass' ? 'met' : finding.verdict === 'unknown' ? 'unknown' : 'waiting',
      title: checks.find(({ id }) => id === finding.check)?.title ?? finding.detail,
      detail: finding.detail,
    }));
}
