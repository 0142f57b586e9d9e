import { say } from '../../messages/say.ts';
import type { BucketSettings } from '../../model/trails.ts';
import type { Words } from '../../model/words.ts';
import { unguardedServices } from '../../policies/guardedTrust.ts';
import { openTrust } from '../../policies/openTrust.ts';
import { parseResourcePolicy } from '../../policies/parseTrust.ts';
import { cloudTrailService } from '../../policies/trailBucketPolicy.ts';

/**
 * What leaves a trail's bucket open: its policy lets anybody in, its Block Public Access has a switch off, what it holds is not
 * encrypted, or CloudTrail may write into it for somebody else's trail.
 */
export type BucketFault = 'public' | 'unblocked' | 'plain' | 'unguarded';

/** Every fault of a bucket, the worst first; `unclear` where its policy cannot be understood. */
export function bucketFaults({ publicAccess, policy, encryption }: BucketSettings): readonly BucketFault[] | 'unclear' {
  const statements = policy === null ? [] : parseResourcePolicy(policy);
  if (statements === null) return 'unclear';
  const isBlocked = publicAccess !== null && Object.values(publicAccess).every((on) => on);
  const faults: readonly (readonly [BucketFault, boolean])[] = [
    // Block Public Access, all of it on, keeps out whomever the policy would let in.
    ['public', !isBlocked && openTrust(statements)?.to === 'anyone'],
    ['unblocked', !isBlocked],
    ['plain', encryption === null],
    ['unguarded', unguardedServices(statements).includes(cloudTrailService)],
  ];
  return faults.flatMap(([fault, there]) => (there ? [fault] : []));
}

/** A fault in a few words. */
export function wordBucketFault(fault: BucketFault): Words {
  switch (fault) {
    case 'public':
      return say('check.bucket.public');
    case 'unblocked':
      return say('check.bucket.unblocked');
    case 'plain':
      return say('check.bucket.plain');
    case 'unguarded':
      return say('check.bucket.unguarded');
  }
}
