import { say } from '../messages/say.ts';
import type { ApiChange, Effect, Undo, Write } from '../model/change.ts';
import type { Deed } from '../model/deed.ts';
import type { SnapshotPart } from '../model/snapshot.ts';
import type { AccountIndex } from './accountIndex.ts';
import { describeWrite, detailOf, lineOf } from './describeWrite.ts';
import { keysMade } from './keysMade.ts';
import { devicesOf } from './leftovers.ts';
import type { Inversion, UndoPlan } from './planUndo.ts';
import { partOf } from './standingOf.ts';

/**
 * The writes that take a plan's deeds back. Each is named after the deed, so that the journal tells what was taken back. A user's
 * MFA devices, and the keys made for them, go before the user, since AWS deletes nobody who has one.
 */
export const undoChanges = (
  { inversions }: UndoPlan,
  run: readonly Deed[],
  account: AccountIndex,
): readonly ApiChange[] =>
  inversions.flatMap((inversion) => [
    ...devicesOff(inversion, run, account),
    ...keysOff(inversion, run, account),
    changeOf(`undo.${inversion.merged.deed.id}`, inversion.write, partOf(inversion.write), undoOf(inversion)),
  ]);

function devicesOff({ merged, write }: Inversion, run: readonly Deed[], account: AccountIndex): readonly ApiChange[] {
  if (write.action !== 'iam:DeleteUser') return [];
  const { UserName } = write.input;
  const enrolled = run.flatMap(({ action, input }) =>
    action === 'iam:EnableMFADevice' && input.UserName === UserName ? [String(input.SerialNumber)] : [],
  );
  return devicesOf(UserName, account, enrolled).flatMap(({ serial: SerialNumber, owner, kind }) => {
    const id = `undo.${merged.deed.id}.device.${SerialNumber}`;
    return [
      ...(owner === null
        ? []
        : [
            changeOf(id, { action: 'iam:DeactivateMFADevice', input: { UserName, SerialNumber } }, 'mfaDevices', final),
          ]),
      ...(kind === 'virtual'
        ? [
            changeOf(
              `${id}.delete`,
              { action: 'iam:DeleteVirtualMFADevice', input: { SerialNumber } },
              'mfaDevices',
              final,
            ),
          ]
        : []),
    ];
  });
}

/** The keys that the run made for a user go before the user: AWS deletes nobody who has one. */
function keysOff({ merged, write }: Inversion, run: readonly Deed[], account: AccountIndex): readonly ApiChange[] {
  if (write.action !== 'iam:DeleteUser') return [];
  return keysMade(write.input.UserName, run, account).map(({ user: UserName, id: AccessKeyId }) =>
    changeOf(
      `undo.${merged.deed.id}.key.${AccessKeyId}`,
      { action: 'iam:DeleteAccessKey', input: { UserName, AccessKeyId } },
      'accessKeys',
      final,
    ),
  );
}

const final: Undo = { possible: false, why: say('undo.why.final') };

/** Taking back is taken back by what was done first; never a user or a password, which would be other ones. */
function undoOf({ merged: { deed, others } }: Inversion): Undo {
  return deed.again && others.length === 0 ? { possible: true, write: deed.again } : final;
}

function changeOf(id: string, write: Write, touches: SnapshotPart, undo: Undo): ApiChange {
  const input = { ...write.input };
  return {
    ...write,
    id,
    step: 'undo',
    kind: 'api',
    summary: describeWrite(write.action, input),
    line: { ...lineOf(write.action, input), detail: detailOf(write.action, input) },
    effect: effectOf(write),
    undo,
    fixes: [],
    touches: [touches],
  };
}

/** Another trust policy may shut a role's users out, whichever way it is changed. */
function effectOf({ action, input }: Write): Effect {
  if (/:(Delete|Detach|Remove|Deactivate|Disassociate|Stop|Unsubscribe|UpdateAssumeRole)/.test(action)) return 'remove';
  if ('Status' in input && input.Status === 'Inactive') return 'remove';
  return /:(Update|Modify|Set)|^(account|events|s3):Put/.test(action) || action === 'iam:CreatePolicyVersion'
    ? 'change'
    : 'add';
}
