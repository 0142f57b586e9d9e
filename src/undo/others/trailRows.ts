import { say } from '../../messages/say.ts';
import type { Deed } from '../../model/deed.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Trail } from '../../model/trails.ts';
import type { TrailWrites } from '../../model/writes/trailWrites.ts';
import { changed, gone, open } from '../standing.ts';
import type { OtherRow, OtherRows } from './otherRow.ts';

const part = 'trails';

type TrailInverse = `cloudtrail:${'UpdateTrail' | 'DeleteTrail' | 'StartLogging' | 'StopLogging'}`;

const logging: OtherRow<'cloudtrail:StartLogging' | 'cloudtrail:StopLogging'> = {
  part,
  standing: ({ action, input }, _, snapshot) => {
    const there = trailOf(snapshot, input);
    if (!there) return action === 'cloudtrail:StopLogging' ? gone : changed(missing(input));
    const { status } = there;
    if (status.state === 'unreadable') return { fate: 'unknown', why: say('check.unknown', { action: status.action }) };
    return status.value.logging === (action === 'cloudtrail:StartLogging') ? gone : open;
  },
};

/** Trails: made, changed, started. */
export const trailRows: OtherRows<TrailInverse> = {
  'cloudtrail:DeleteTrail': {
    part,
    standing: ({ input }, latest, snapshot) => {
      const there = trailOf(snapshot, input);
      if (!there) return gone;
      // One of the same name that writes elsewhere is another one.
      return there.bucket === latest.input.S3BucketName ? open : changed(say('undo.why.trail', { name: there.name }));
    },
  },
  'cloudtrail:UpdateTrail': {
    part,
    standing: ({ input }, latest, snapshot) => {
      const there = trailOf(snapshot, input);
      if (!there) return changed(missing(input));
      if (isAs(there, input)) return gone;
      return isAs(there, latest.input) ? open : changed(say('undo.why.trail', { name: there.name }));
    },
  },
  'cloudtrail:StartLogging': logging,
  'cloudtrail:StopLogging': logging,
};

type Home = Pick<TrailWrites['cloudtrail:StartLogging'], 'Region' | 'Name'>;

const trailOf = (snapshot: Snapshot, { Region, Name }: Home): Trail | undefined =>
  known(snapshot.trails)?.trails.find(
    ({ name, region, organization }) => !organization && name === Name && region === Region,
  );

const missing = ({ Name }: Home) => say('undo.why.missing', { name: Name });

const isAs = (
  { multiRegion, globalEvents, validated }: Trail,
  input: Deed['input'] | TrailWrites['cloudtrail:UpdateTrail'],
): boolean =>
  multiRegion === input.IsMultiRegionTrail &&
  globalEvents === input.IncludeGlobalServiceEvents &&
  validated === input.EnableLogFileValidation;
