import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import type { Deed, InverseWrite } from '../model/deed.ts';
import type { Group, Role, User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { SnapshotPart } from '../model/snapshot.ts';
import { sameDocument } from '../policies/document.ts';
import type { AccountIndex } from './accountIndex.ts';
import { isOther, partOfOther, standingOfOther } from './others.ts';
import { changed, gone, open, type Standing } from './standing.ts';
import {
  madeLater,
  standingOfGroup,
  standingOfPassword,
  standingOfPolicy,
  standingOfUser,
  standingOfVersion,
} from './standingOfMade.ts';
import { standingOfInstanceProfile, standingOfProvider, standingOfRole, standingOfTrust } from './standingOfRoles.ts';
import { standingOfAlias, standingOfPasswordPolicy } from './standingOfSettings.ts';

/**
 * Compares what a deed left with what AWS shows now. `latest` is what the run that did it wrote last to the same thing: that is
 * what must still be there. `making` tells what this very undo makes again, so that what is not there yet is no difference.
 */
export function standingOf(
  deed: Deed,
  latest: Deed,
  account: AccountIndex,
  making: (name: string) => boolean,
): Standing {
  if (deed.undone) return { fate: 'undone', why: null };
  if (!deed.undo.possible)
    return isGone(deed, account) ? gone : { fate: 'final', why: deed.undo.why ?? say('undo.why.final') };
  const { write } = deed.undo;
  const reading = account.snapshot[partOf(write)];
  if (reading.state === 'unreadable') return { fate: 'unknown', why: say('check.unknown', { action: reading.action }) };
  if (isOther(write)) return standingOfOther(write, latest, account.snapshot);
  switch (write.action) {
    case 'iam:CreateAccountAlias':
    case 'iam:DeleteAccountAlias':
      return standingOfAlias(write, latest, account.snapshot);
    case 'iam:UpdateAccountPasswordPolicy':
    case 'iam:DeleteAccountPasswordPolicy':
      return standingOfPasswordPolicy(write, latest, account.snapshot);
    case 'iam:DeletePolicy':
    case 'iam:CreatePolicy':
      return standingOfPolicy(write, latest, account);
    case 'iam:CreatePolicyVersion':
      return standingOfVersion(write, latest, account);
    case 'iam:DeleteGroup':
    case 'iam:CreateGroup':
      return standingOfGroup(write, deed, account);
    case 'iam:DeleteUser':
      return standingOfUser(write, deed, account);
    case 'iam:DeleteLoginProfile':
      return standingOfPassword(write, deed, account);
    case 'iam:UpdateAccessKey':
    case 'iam:UpdateSigningCertificate':
      return standingOfCredential(write, account);
    case 'iam:DeleteRole':
      return standingOfRole(write, deed, account);
    case 'iam:DeleteInstanceProfile':
    case 'iam:RemoveRoleFromInstanceProfile':
      return standingOfInstanceProfile(write, deed, account);
    case 'iam:DeleteOpenIDConnectProvider':
      return standingOfProvider(write, deed, account);
    case 'iam:UpdateAssumeRolePolicy':
      return standingOfTrust(write, latest, account);
    default:
      return standingOfHeld(write, deed, account, making);
  }
}

/** The part of the snapshot that shows whether a write is in place. */
export function partOf(write: InverseWrite): SnapshotPart {
  if (isOther(write)) return partOfOther(write);
  const { action, input } = write;
  if (action.endsWith('AccountAlias')) return 'alias';
  if (action.endsWith('PasswordPolicy')) return 'passwordPolicy';
  if (action === 'iam:DeleteLoginProfile') return 'signIns';
  if (action === 'iam:DeleteOpenIDConnectProvider') return 'oidcProviders';
  if (action === 'iam:UpdateSigningCertificate') return 'UserName' in input ? 'otherCredentials' : 'rootCredentials';
  if (action === 'iam:UpdateAccessKey') return 'UserName' in input ? 'accessKeys' : 'rootCredentials';
  return 'authorization';
}

/** What cannot be taken back may have gone with what it belonged to. */
function isGone({ action, input }: Deed, { snapshot, user }: AccountIndex): boolean {
  const { UserName, SerialNumber } = input;
  if (!/Create|Enable|Update/.test(action) || snapshot.authorization.state === 'unreadable') return false;
  if (typeof UserName === 'string' && !user(UserName)) return true;
  const devices = known(snapshot.mfaDevices);
  return (
    typeof SerialNumber === 'string' && devices !== undefined && devices.every(({ serial }) => serial !== SerialNumber)
  );
}

function standingOfCredential(
  { action, input }: Extract<InverseWrite, { action: 'iam:UpdateAccessKey' | 'iam:UpdateSigningCertificate' }>,
  { snapshot }: AccountIndex,
): Standing {
  const id = action === 'iam:UpdateAccessKey' ? input.AccessKeyId : input.CertificateId;
  const { UserName } = input;
  const root = known(snapshot.rootCredentials);
  const own =
    UserName === undefined
      ? [...(root?.keys ?? []), ...(root?.certificates ?? [])]
      : [
          ...(known(snapshot.accessKeys) ?? [])
            .filter(({ user }) => sameName(user, UserName))
            .flatMap(({ keys }) => keys),
          ...(known(snapshot.otherCredentials) ?? [])
            .filter(({ user }) => sameName(user, UserName))
            .flatMap(({ certificates }) => certificates),
        ];
  const there = own.find((one) => one.id === id);
  if (!there) return changed(say('undo.why.missing', { name: id }));
  return there.active === (input.Status === 'Active') ? gone : open;
}

type HeldWrite = Extract<
  InverseWrite,
  { action: `iam:${'Attach' | 'Detach' | 'Put'}${'Group' | 'User' | 'Role'}Policy` | `iam:${string}Group` }
>;

/** Memberships and policies: what somebody holds. Nothing of it is taken from, or given to, one who is somebody else by now. */
function standingOfHeld(
  write: Exclude<HeldWrite, { action: 'iam:CreateGroup' | 'iam:DeleteGroup' }>,
  deed: Deed,
  account: AccountIndex,
  making: (name: string) => boolean,
): Standing {
  const { input } = write;
  const takes = /Detach|Remove/.test(write.action);
  const sides = [
    ...('UserName' in input ? [[input.UserName, account.user(input.UserName)] as const] : []),
    ...('GroupName' in input ? [[input.GroupName, account.group(input.GroupName)] as const] : []),
    ...('RoleName' in input ? [[input.RoleName, account.role(input.RoleName)] as const] : []),
  ];
  const missing = sides.find(([name, holder]) => !holder && (takes || !making(name)));
  if (missing) return takes ? gone : changed(say('undo.why.missing', { name: missing[0] }));
  const [first] = sides;
  const holder = first?.[1];
  const held = holder ? isHeld(write, holder) : false;
  if (held === 'other')
    return changed(say('undo.why.document', { name: 'PolicyName' in input ? input.PolicyName : '' }));
  if (held !== takes) return gone;
  const later = sides.flatMap(([, one]) => (one && madeLater(deed, one.createdAt) ? [one] : []))[0];
  if (later && takes) return changed(say('undo.why.recreated', { name: later.name, at: later.createdAt }));
  if ('PolicyArn' in input && !takes && !isThere(input.PolicyArn, account) && !making(input.PolicyArn))
    return changed(say('undo.why.missing', { name: input.PolicyArn }));
  return open;
}

function isHeld(
  { input }: Exclude<HeldWrite, { action: 'iam:CreateGroup' | 'iam:DeleteGroup' }>,
  holder: User | Group | Role,
): boolean | 'other' {
  if ('PolicyArn' in input) return holder.attached.some(({ arn }) => arn === input.PolicyArn);
  if ('PolicyName' in input) {
    const there = holder.inline.find(({ name }) => sameName(name, input.PolicyName));
    return there !== undefined && (sameDocument(there.document, input.PolicyDocument) || 'other');
  }
  return 'groups' in holder && holder.groups.some((group) => sameName(group, input.GroupName));
}

/** AWS's own policies are always there, and listed only where something uses them. */
const isThere = (arn: string, { policy }: AccountIndex): boolean =>
  /^arn:[^:]+:iam::aws:/.test(arn) || policy(arn) !== undefined;
