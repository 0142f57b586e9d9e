import { sameName } from '../../facts/sameName.ts';
import { say } from '../../messages/say.ts';
import type { DeedInput } from '../../model/deed.ts';
import type { Instance, InstanceMetadata } from '../../model/instance.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { changed, gone, open, type Standing } from '../standing.ts';
import type { OtherRow, OtherRows } from './otherRow.ts';

type ProfileAction = `ec2:${'Associate' | 'Disassociate'}IamInstanceProfile`;

/** A profile is on an instance or it is not; another one in its place is somebody else's. */
const profileRow: OtherRow<ProfileAction> = {
  part: 'instances',
  standing: ({ action, input }, _, snapshot) =>
    standingOn(snapshot, input, ({ profile }) => {
      const has = profile !== null && sameName(profile.name, input['IamInstanceProfile.Name']);
      if (profile !== null && !has) return changed(say('undo.why.profile', { profile: profile.name }));
      return has === (action === 'ec2:DisassociateIamInstanceProfile') ? open : gone;
    }),
};

/** How its metadata is reached, as a whole. */
const metadataRow: OtherRow<'ec2:ModifyInstanceMetadataOptions'> = {
  part: 'instances',
  standing: ({ input }, latest, snapshot) =>
    standingOn(snapshot, input, ({ metadata }) => {
      if (isAs(metadata, { ...input })) return gone;
      return isAs(metadata, latest.input) ? open : changed(say('undo.why.metadata'));
    }),
};

/** What was done to instances. */
export const instanceRows: OtherRows<ProfileAction | 'ec2:ModifyInstanceMetadataOptions'> = {
  'ec2:AssociateIamInstanceProfile': profileRow,
  'ec2:DisassociateIamInstanceProfile': profileRow,
  'ec2:ModifyInstanceMetadataOptions': metadataRow,
};

/** Gone where the instance was ended, unknown where its region could not be read. */
function standingOn(
  snapshot: Snapshot,
  { Region, InstanceId }: { readonly Region: string; readonly InstanceId: string },
  judge: (instance: Instance) => Standing,
): Standing {
  const { instances = [], unread = [] } = known(snapshot.instances) ?? {};
  const silent = unread.find(({ region }) => region === Region);
  if (silent) return { fate: 'unknown', why: say('check.unknown', { action: silent.action }) };
  const there = instances.find(({ id, region }) => id === InstanceId && region === Region);
  return there ? judge(there) : gone;
}

const isAs = ({ tokens, endpoint, hopLimit }: InstanceMetadata, wrote: DeedInput): boolean =>
  tokens === wrote.HttpTokens && endpoint === wrote.HttpEndpoint && hopLimit === wrote.HttpPutResponseHopLimit;
