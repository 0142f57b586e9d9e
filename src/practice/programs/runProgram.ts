import { noteKeyUse, noteRoleUse } from '../noteUse.ts';
import { wireDate } from '../operation.ts';
import type { PracticeState, StoredRole } from '../practiceState.ts';
import type { StoredKey } from '../storedCredentials.ts';
import type { StoredProgram } from '../storedProgram.ts';
import { trailCall } from '../trailCall.ts';

/** One run: its calls are so many milliseconds apart, from `at` on, and none is later than `now`. */
export interface Run {
  readonly at: Date;
  readonly apartMs: number;
  readonly now: Date;
}

/** A program runs once. It is let in with what it signs with and leaves the traces AWS keeps of that, or it is refused. */
export function runProgram(state: PracticeState, program: StoredProgram, run: Run): void {
  const { kind, id } = program.signsWith;
  const key = state.keys.find((one) => one.id === id && one.active);
  const role = state.roles.find(({ name }) => name === id);
  if (kind === 'role' ? role === undefined : key === undefined) {
    program.failingSince ??= wireDate(run.at);
    return;
  }
  program.lastRun = wireDate(run.at);
  program.failingSince = null;
  if (kind === 'role') leaveOnRole(role, program, run);
  else leaveOnKey(state, key, program, run);
}

const timeOfCall = ({ at, apartMs, now }: Run, index: number): Date =>
  new Date(Math.min(at.getTime() + index * apartMs, now.getTime()));

function leaveOnRole(role: StoredRole | undefined, { calls }: StoredProgram, run: Run): void {
  const { region } = trailCall(calls.at(-1) ?? '');
  if (role !== undefined) noteRoleUse(role, region, timeOfCall(run, calls.length - 1));
}

/** The history of events is root's alone: what other keys do is not in it. */
function leaveOnKey(state: PracticeState, key: StoredKey | undefined, program: StoredProgram, run: Run): void {
  if (key === undefined) return;
  const { service, region } = trailCall(program.calls.at(-1) ?? '');
  noteKeyUse(key, { at: wireDate(timeOfCall(run, program.calls.length - 1)), service, region });
  if (key.owner !== 'root') return;
  const actor = actorOf(state, program, key.id);
  const events = program.calls.map((call, index) => {
    const { name, source, region: where } = trailCall(call);
    return { at: wireDate(timeOfCall(run, index)), actor, region: where, source, name };
  });
  state.trail.events.push(...events);
}

/** The program's place among the actors: where it already stands with this key, or a new one. */
function actorOf({ trail }: PracticeState, { source, userAgent }: StoredProgram, keyId: string): number {
  const there = trail.actors.findIndex((one) => one.keyId === keyId && one.userAgent === userAgent);
  return there >= 0 ? there : trail.actors.push({ kind: 'key', source, userAgent, keyId }) - 1;
}
