import { wireDate } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredProgram } from '../storedProgram.ts';
import { runProgram } from './runProgram.ts';

/** milliseconds */
export const dayMs = 86_400_000;
/** Within a run the calls are so far apart. */
const apartMs = 20_000;

/** Lets every program run at each of its times after `livedUntil`, up to `now`, in order. */
export function livePrograms(state: PracticeState, now: Date): void {
  if (state.programs.length === 0) return;
  const since = Date.parse(state.livedUntil ?? now.toISOString());
  const runs = state.programs.flatMap((program) =>
    timesBetween(program, since, now.getTime()).map((at) => ({ program, at: new Date(at) })),
  );
  for (const { program, at } of runs.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    runProgram(state, program, { at, apartMs, now });
  state.livedUntil = wireDate(now);
}

/** True once a whole day has passed since the programs last lived: an account that is opened again on its day is as it was left. */
export const isTimeToLive = ({ programs, livedUntil }: PracticeState, now: Date): boolean =>
  programs.length > 0 && livedUntil !== null && now.getTime() - Date.parse(livedUntil) >= dayMs;

/** The times at which a program is due: after `since` and after its last run, up to and with `until`. */
function timesBetween({ firstRun, every, lastRun }: StoredProgram, since: number, until: number): readonly number[] {
  const first = Date.parse(firstRun);
  const after = Math.max(since, lastRun === null ? 0 : Date.parse(lastRun));
  const next = Math.max(0, Math.floor((after - first) / (every * dayMs)) + 1);
  const count = Math.max(0, Math.floor((until - first) / (every * dayMs)) - next + 1);
  return Array.from({ length: count }, (_, at) => first + (next + at) * every * dayMs);
}
