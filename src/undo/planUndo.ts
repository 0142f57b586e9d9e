import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import type { Write } from '../model/change.ts';
import type { Deed, InverseWrite, JudgedDeed } from '../model/deed.ts';
import type { Words } from '../model/words.ts';
import type { AccountIndex } from './accountIndex.ts';
import { keysMade } from './keysMade.ts';
import { devicesOf, leftovers } from './leftovers.ts';
import { type MergedDeed, mergeDeeds } from './mergeDeeds.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standingOf.ts';

/** Why the lock-out guard would refuse a write on this account; empty where it lets it through. */
export type Refusals = (write: Write) => readonly Words[];

/** One deed to be taken back, and how. */
export interface Inversion {
  readonly merged: MergedDeed;
  readonly write: InverseWrite;
}

/** What is taken back, in the order it is done, and what became of every deed of the run. */
export interface UndoPlan {
  readonly inversions: readonly Inversion[];
  readonly judged: readonly JudgedDeed[];
}

/**
 * How the chosen deeds of one run are taken back on this account: newest first, with what rests on them, without what changed
 * since, what would shut somebody out, and what something else still needs.
 */
export function planUndo(
  run: readonly Deed[],
  isChosen: (deed: Deed) => boolean,
  account: AccountIndex,
  refusals: Refusals,
): UndoPlan {
  const merged = mergeDeeds(run);
  const making = namesMade(run, account);
  const standings = new Map(
    merged.map(({ deed, latest }) => [
      deed.id,
      standingOf(deed, latest, account, (name) => making.has(name.toLowerCase())),
    ]),
  );
  const possible = merged.flatMap((each) => inversionOf(each, standings.get(each.deed.id)));
  const wanted = withDependents(possible, isChosen);
  const held = new Map<string, Standing>();
  const safe = wanted.filter((inversion) => {
    const why = heldBecause(inversion, account, run, refusals);
    if (why) held.set(inversion.merged.deed.id, { fate: 'held', why });
    return why === null;
  });
  const writes = safe.map(({ write }) => write);
  const inversions = safe.filter(({ write, merged: { deed } }) => {
    const left = leftovers(write, writes, account, run);
    if (left.length > 0) held.set(deed.id, { fate: 'held', why: say('undo.why.in-use', { what: left }) });
    return left.length === 0;
  });
  // A key that cannot be made unmade by itself goes with its user.
  const withUser = ({ action, input }: Deed): Standing | null =>
    action === 'iam:CreateAccessKey' &&
    inversions.some(
      ({ write }) => write.action === 'iam:DeleteUser' && sameName(write.input.UserName, String(input.UserName)),
    )
      ? { fate: 'gone', why: say('undo.why.merged') }
      : null;
  return {
    inversions: inversions.toReversed(),
    judged: merged.flatMap(({ deed, others }) => [
      { deed, ...(held.get(deed.id) ?? withUser(deed) ?? standings.get(deed.id) ?? unknownFate) },
      ...others.map((other) => ({ deed: other, fate: 'gone' as const, why: say('undo.why.merged') })),
    ]),
  };
}

const unknownFate: Standing = { fate: 'unknown', why: null };

/** Groups by name and policies by ARN that the run deleted, and that taking it back makes again; in small letters. */
function namesMade(run: readonly Deed[], { snapshot }: AccountIndex): ReadonlySet<string> {
  const { partition, account } = snapshot.connection.identity;
  const names = run.flatMap(({ undo, undone }) => {
    if (!undo.possible || undone) return [];
    if (undo.write.action === 'iam:CreateGroup') return [undo.write.input.GroupName];
    if (undo.write.action !== 'iam:CreatePolicy') return [];
    return [`arn:${partition}:iam::${account}:policy/${undo.write.input.PolicyName}`];
  });
  return new Set(names.map((name) => name.toLowerCase()));
}

function inversionOf(merged: MergedDeed, standing: Standing | undefined): readonly Inversion[] {
  const { undo } = merged.deed;
  if (standing?.fate !== 'open' || !undo.possible) return [];
  const { AccountAlias } = merged.latest.input;
  const write: InverseWrite =
    undo.write.action === 'iam:DeleteAccountAlias' && typeof AccountAlias === 'string'
      ? { ...undo.write, input: { AccountAlias } }
      : undo.write;
  return [{ merged, write }];
}

/** With a user or group goes what was put on it, and what is to be put on one comes after the group is made again. */
function withDependents(possible: readonly Inversion[], isChosen: (deed: Deed) => boolean): readonly Inversion[] {
  const chosen = possible.filter(({ merged }) => isChosen(merged.deed));
  const deleted = chosen.filter(({ write }) =>
    /^iam:Delete(User|Group|Policy|Role|InstanceProfile)$/.test(write.action),
  );
  const restored = chosen.filter(({ write }) => /^iam:(Attach|Put|Add)/.test(write.action));
  return possible.filter(
    (one) =>
      chosen.includes(one) ||
      deleted.some(({ write }) => sharesName(one.write, write)) ||
      (/^iam:Create(Group|Policy)$/.test(one.write.action) &&
        restored.some(({ write }) => sharesName(one.write, write))),
  );
}

function sharesName(one: InverseWrite, other: InverseWrite): boolean {
  const names = new Set(namesIn(other));
  return namesIn(one).some((name) => names.has(name));
}

/** `user alice`, `group Admins`, `policy offroot-require-mfa`: what a write names, in small letters. */
const namesIn = ({ input }: InverseWrite): readonly string[] =>
  Object.entries(input).flatMap(([field, value]) => {
    if (field === 'PolicyArn')
      return [`PolicyName ${String(value).slice(String(value).lastIndexOf('/') + 1)}`.toLowerCase()];
    return ['UserName', 'GroupName', 'RoleName', 'InstanceProfileName', 'PolicyName'].includes(field)
      ? [`${field} ${String(value)}`.toLowerCase()]
      : [];
  });

function heldBecause(
  { write }: Inversion,
  account: AccountIndex,
  run: readonly Deed[],
  refusals: Refusals,
): Words | null {
  if (isAboutSelf(write, account)) return say('undo.why.self');
  const devices = write.action === 'iam:DeleteUser' ? devicesOf(write.input.UserName, account, []) : [];
  const more = devices.flatMap(({ serial: SerialNumber, owner }) =>
    owner?.kind === 'user'
      ? refusals({ action: 'iam:DeactivateMFADevice', input: { UserName: owner.name, SerialNumber } })
      : [],
  );
  const keys = write.action === 'iam:DeleteUser' ? keysMade(write.input.UserName, run, account) : [];
  const keysToo = keys.flatMap(({ user: UserName, id: AccessKeyId }) =>
    refusals({ action: 'iam:DeleteAccessKey', input: { UserName, AccessKeyId } }),
  );
  return [...refusals(write), ...more, ...keysToo][0] ?? null;
}

/** Half-way through, offroot could not go on: nothing is taken from whoever sits at the keyboard, nor from their groups. */
function isAboutSelf({ action, input }: InverseWrite, { snapshot, user }: AccountIndex): boolean {
  const { kind, name } = snapshot.connection.identity;
  if (kind !== 'user' || name === null || !/^iam:(Delete|Detach|Remove)/.test(action)) return false;
  if ('UserName' in input && input.UserName !== undefined && sameName(input.UserName, name)) return true;
  return 'GroupName' in input && (user(name)?.groups ?? []).some((group) => sameName(group, input.GroupName));
}
