import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import type { Deed, InverseWrite } from '../model/deed.ts';
import { known } from '../model/reading.ts';
import { sameDocument } from '../policies/document.ts';
import type { AccountIndex } from './accountIndex.ts';
import { changed, gone, open, type Standing } from './standing.ts';
import { standingOfDated, standingOfTagged } from './standingOfMade.ts';

type Inverse<A extends InverseWrite['action']> = Extract<InverseWrite, { action: A }>;

/** A role of ours: its tag says whether it is the same one. */
export function standingOfRole({ input }: Inverse<'iam:DeleteRole'>, deed: Deed, { role }: AccountIndex): Standing {
  const there = role(input.RoleName);
  return there ? standingOfTagged(there, deed) : gone;
}

/** An instance profile is seen only while it holds a role; an empty one gives nobody anything, and counts as gone. */
export function standingOfInstanceProfile(
  { input }: Inverse<'iam:DeleteInstanceProfile' | 'iam:RemoveRoleFromInstanceProfile'>,
  deed: Deed,
  { snapshot, role }: AccountIndex,
): Standing {
  const holders = 'RoleName' in input ? [role(input.RoleName)] : (known(snapshot.authorization)?.roles ?? []);
  const there = holders
    .flatMap((holder) => holder?.instanceProfiles ?? [])
    .find(({ name }) => sameName(name, input.InstanceProfileName));
  return there ? standingOfDated(there, deed) : gone;
}

/** An identity provider of ours, by its tag. Audiences that somebody added since are theirs: it stays then. */
export function standingOfProvider(
  { input: { OpenIDConnectProviderArn } }: Inverse<'iam:DeleteOpenIDConnectProvider'>,
  deed: Deed,
  { snapshot }: AccountIndex,
): Standing {
  const there = known(snapshot.oidcProviders)?.find(({ arn }) => arn === OpenIDConnectProviderArn);
  if (!there) return gone;
  const name = OpenIDConnectProviderArn.replace(/^.*:oidc-provider\//, '');
  const { ClientIDList } = deed.input;
  const isAsMade = Array.isArray(ClientIDList) && there.audiences.every((one) => ClientIDList.includes(one));
  return isAsMade ? standingOfTagged({ ...there, name }, deed) : changed(say('undo.why.audiences', { name }));
}

/** Who may take a role, unless somebody changed it since. */
export function standingOfTrust(
  { input }: Inverse<'iam:UpdateAssumeRolePolicy'>,
  latest: Deed,
  { role }: AccountIndex,
): Standing {
  const there = role(input.RoleName);
  if (!there) return gone;
  if (sameDocument(there.trust, input.PolicyDocument)) return gone;
  const asWritten = sameDocument(there.trust, String(latest.input.PolicyDocument));
  return asWritten ? open : changed(say('undo.why.trust', { name: there.name }));
}
