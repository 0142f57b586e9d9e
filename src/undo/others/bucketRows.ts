import { say } from '../../messages/say.ts';
import type { Deed } from '../../model/deed.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { BucketSettings, PublicAccessBlock } from '../../model/trails.ts';
import { sameDocument } from '../../policies/document.ts';
import { changed, gone, open, type Standing } from '../standing.ts';
import type { OtherRow, OtherRows } from './otherRow.ts';

type BucketInverse = `s3:${'Put' | 'Delete'}${'PublicAccessBlock' | 'BucketPolicy'}`;

const policyRow: OtherRow<'s3:PutBucketPolicy' | 's3:DeleteBucketPolicy'> = {
  part: 'trails',
  standing: (write, latest, snapshot) => {
    const wanted = write.action === 's3:PutBucketPolicy' && 'Policy' in write.input ? write.input.Policy : null;
    return compared(snapshot, write.input.Bucket, ({ policy }) => {
      if (isSamePolicy(policy, wanted)) return gone;
      return isSamePolicy(policy, textIn(latest, 'Policy')) ? open : null;
    });
  },
};

const blockRow: OtherRow<'s3:PutPublicAccessBlock' | 's3:DeletePublicAccessBlock'> = {
  part: 'trails',
  standing: (write, latest, snapshot) => {
    const wanted = 'PublicAccessBlockConfiguration' in write.input ? write.input.PublicAccessBlockConfiguration : null;
    return compared(snapshot, write.input.Bucket, ({ publicAccess }) => {
      if (isSameBlock(publicAccess, wanted)) return gone;
      return isSameBlock(publicAccess, latest.input.PublicAccessBlockConfiguration) ? open : null;
    });
  },
};

/** What the bucket of a trail lets in. */
export const bucketRows: OtherRows<BucketInverse> = {
  's3:PutBucketPolicy': policyRow,
  's3:DeleteBucketPolicy': policyRow,
  's3:PutPublicAccessBlock': blockRow,
  's3:DeletePublicAccessBlock': blockRow,
};

/** A bucket that was not looked at is unknown: whose it is by now cannot be told. */
function compared(snapshot: Snapshot, name: string, judge: (settings: BucketSettings) => Standing | null): Standing {
  const settings = known(snapshot.trails)?.buckets.find((bucket) => bucket.name === name)?.settings;
  if (settings?.state !== 'read')
    return { fate: 'unknown', why: say('check.unknown', { action: settings?.action ?? 's3:GetBucketPolicy' }) };
  return settings.value === null ? gone : (judge(settings.value) ?? changed(say('undo.why.bucket', { name })));
}

const textIn = ({ input }: Deed, field: string): string | null => {
  const value = input[field];
  return typeof value === 'string' ? value : null;
};

const isSamePolicy = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : sameDocument(one, other);

const isSameBlock = (now: PublicAccessBlock | null, wanted: unknown): boolean => {
  if (now === null || typeof wanted !== 'object' || wanted === null) return now === wanted;
  const fields = new Map<string, unknown>(Object.entries(wanted));
  return Object.entries(now).every(([name, on]) => fields.get(name) === on);
};
