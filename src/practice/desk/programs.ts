import type { MovedProgram, PracticePrograms } from '../../model/practiceDesk.ts';
import type { PracticeState, StoredUser } from '../practiceState.ts';
import { runProgram } from '../programs/runProgram.ts';
import type { StateAccess } from '../stateAccess.ts';
import type { StoredProgram, StoredSigner } from '../storedProgram.ts';
import type { Tags } from '../storedTags.ts';
import { trailCall } from '../trailCall.ts';

/** The programs as whoever looks after them sees them: what is in their configuration, and changing it. */
export const practicePrograms = ({ change, read }: StateAccess, now: () => Date): PracticePrograms => ({
  list: () =>
    read(({ programs }) =>
      programs.map(({ name, signsWith, calls, lastRun, failingSince }) => ({
        name,
        signsWith: { ...signsWith },
        service: trailCall(calls.at(-1) ?? '').service,
        lastRun,
        failingSince,
      })),
    ),
  moveToReplacement: (name) => change((state) => move(state, name, replacementFor, now())),
  moveBack: (name) => change((state) => move(state, name, rootKeyOf, now())),
});

const refused = (message: string): MovedProgram => ({ ok: false, message });

/** A program is tried as soon as it was changed, as anybody would. */
function move(
  state: PracticeState,
  name: string,
  find: (state: PracticeState, program: StoredProgram) => StoredSigner | string,
  now: Date,
): MovedProgram {
  const program = state.programs.find((one) => one.name === name);
  if (program === undefined) return refused(`No program is called ${name} here.`);
  const found = find(state, program);
  if (typeof found === 'string') return refused(found);
  program.signsWith = found;
  runProgram(state, program, { at: now, apartMs: 0, now });
  return { ok: true, to: found.id };
}

function rootKeyOf({ keys }: PracticeState, { firstKeyId }: StoredProgram): StoredSigner | string {
  if (keys.every(({ id }) => id !== firstKeyId)) return `Root’s key ${firstKeyId} is deleted: nobody can sign with it.`;
  return { kind: 'root-key', id: firstKeyId, owner: 'root' };
}

/** As facts/replacements.ts has it; a test holds the two together. */
const replacesTag = 'offroot:replaces';

/** Where several things replace the key, the one made for a program of this name, else the newest. */
function replacementFor(state: PracticeState, program: StoredProgram): StoredSigner | string {
  const keyIds = [program.signsWith.id, program.firstKeyId];
  const found = [
    ...state.users.map((user) => ({ kind: 'user' as const, user, ...replaced(user.tags) })),
    ...state.roles.map((role) => ({ kind: 'role' as const, role, ...replaced(role.tags) })),
  ].filter(({ keyId }) => keyIds.includes(keyId));
  const one = found.find((candidate) => candidate.program === program.name) ?? found.at(-1);
  if (one === undefined)
    return `Nothing is there yet to take the place of root’s key ${program.firstKeyId} for ${program.name}.`;
  if (one.kind === 'role') return { kind: 'role', id: one.role.name, owner: one.role.name };
  return (
    newestKeyOf(state, one.user) ?? `${one.user.name} is there to take its place, but has no active access key yet.`
  );
}

function replaced(tags: Tags): { readonly keyId: string; readonly program: string } {
  const text = tags.find(({ key }) => key === replacesTag)?.value ?? '';
  const [, keyId = '', program = ''] = /^(\S+)(?: (.*))?$/.exec(text) ?? [];
  return { keyId, program };
}

function newestKeyOf({ keys }: PracticeState, { id, name }: StoredUser): StoredSigner | null {
  const newest = keys
    .filter(({ owner, active }) => owner === id && active)
    .toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .at(-1);
  return newest === undefined ? null : { kind: 'user-key', id: newest.id, owner: name };
}
