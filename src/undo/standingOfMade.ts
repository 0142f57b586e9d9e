import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import type { Deed, DeedInput, InverseWrite } from '../model/deed.ts';
import type { User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import { sameDocument } from '../policies/document.ts';
import type { AccountIndex } from './accountIndex.ts';
import { changed, gone, open, type Standing } from './standing.ts';

type Inverse<A extends InverseWrite['action']> = Extract<InverseWrite, { action: A }>;

/** How far this machine's clock and AWS's may lie apart: beyond that AWS refuses every request. */
const clocksApartMs = 5 * 60_000;

/** True for what was made clearly after the deed: a thing of the same name, and another one. Dates are ISO 8601. */
export const madeLater = ({ at }: Deed, createdAt: string): boolean =>
  Date.parse(createdAt) > Date.parse(at) + clocksApartMs;

/** True for what was made at about the time of the deed. */
export const madeAt = ({ at }: Deed, createdAt: string): boolean =>
  Math.abs(Date.parse(createdAt) - Date.parse(at)) <= clocksApartMs;

/** A policy of ours, unless somebody gave it another text or another version. */
export function standingOfPolicy(
  { action, input }: Inverse<'iam:CreatePolicy' | 'iam:DeletePolicy'>,
  latest: Deed,
  { snapshot, policy }: AccountIndex,
): Standing {
  if (action === 'iam:CreatePolicy') {
    const all = known(snapshot.authorization)?.policies ?? [];
    const there = all.find(({ name, awsManaged }) => !awsManaged && sameName(name, input.PolicyName));
    if (!there) return open;
    const same = sameDocument(there.document, input.PolicyDocument);
    return same ? gone : changed(say('undo.why.not-ours', { name: there.name }));
  }
  const there = policy(input.PolicyArn);
  if (!there) return gone;
  if (!sameDocument(there.document, String(latest.input.PolicyDocument)))
    return changed(say('undo.why.document', { name: there.name }));
  return there.olderVersions.length > 0 ? changed(say('undo.why.versions', { name: there.name })) : open;
}

/** AWS keeps so many versions of a policy, the one that counts among them. */
const mostVersions = 5;

/** A policy that got a new text: the one before it takes its place again, as one version more. */
export function standingOfVersion(
  { input }: Inverse<'iam:CreatePolicyVersion'>,
  latest: Deed,
  { policy }: AccountIndex,
): Standing {
  const there = policy(input.PolicyArn);
  if (!there) return gone;
  if (sameDocument(there.document, input.PolicyDocument)) return gone;
  if (!sameDocument(there.document, String(latest.input.PolicyDocument)))
    return changed(say('undo.why.document', { name: there.name }));
  return there.versions >= mostVersions ? changed(say('undo.why.full', { name: there.name })) : open;
}

/** A group carries no tag, so that only the time tells whether it is the one offroot made. */
export function standingOfGroup(
  { action, input }: Inverse<'iam:CreateGroup' | 'iam:DeleteGroup'>,
  deed: Deed,
  { group }: AccountIndex,
): Standing {
  const there = group(input.GroupName);
  if (action === 'iam:CreateGroup') return there ? gone : open;
  return there ? standingOfDated(there, deed) : gone;
}

/** The tag that offroot wrote says whether it is the same user. */
export function standingOfUser({ input }: Inverse<'iam:DeleteUser'>, deed: Deed, { user }: AccountIndex): Standing {
  const there = user(input.UserName);
  return there ? standingOfTagged(there, deed) : gone;
}

/** A user or role that is there: the one that offroot made, by its tag and by when it was made, or another one. */
export function standingOfTagged(there: Made & Pick<User, 'tags'>, deed: Deed): Standing {
  const written = tagIn(deed.input);
  if (written !== null && there.tags[tag] !== written)
    return madeLater(deed, there.createdAt)
      ? recreated(there)
      : changed(say('undo.why.not-ours', { name: there.name }));
  return standingOfDated(there, deed);
}

/** A first password, changed by its owner or not; one that somebody else gave is not ours to delete. */
export function standingOfPassword(
  { input }: Inverse<'iam:DeleteLoginProfile'>,
  deed: Deed,
  { snapshot, user }: AccountIndex,
): Standing {
  const there = user(input.UserName);
  const signIn = known(snapshot.signIns)?.find((one) => sameName(one.user, input.UserName));
  if (!there || !signIn?.password) return gone;
  if (madeLater(deed, there.createdAt)) return recreated(there);
  if (madeAt(deed, signIn.password.createdAt)) return open;
  return recreated({ name: input.UserName, createdAt: signIn.password.createdAt });
}

const tag = 'offroot:created';

function tagIn({ Tags }: DeedInput): string | null {
  if (!Array.isArray(Tags)) return null;
  const own: unknown = Tags.find(
    (one: unknown) => typeof one === 'object' && one !== null && 'Key' in one && one.Key === tag,
  );
  return typeof own === 'object' && own !== null && 'Value' in own ? String(own.Value) : null;
}

interface Made {
  readonly name: string;
  readonly createdAt: string;
}

/** What is there and carries no tag: only the time tells whether it is the one offroot made. */
export function standingOfDated(there: Made, deed: Deed): Standing {
  if (madeAt(deed, there.createdAt)) return open;
  return madeLater(deed, there.createdAt) ? recreated(there) : changed(say('undo.why.not-ours', { name: there.name }));
}

const recreated = ({ name, createdAt }: Made): Standing => changed(say('undo.why.recreated', { name, at: createdAt }));
