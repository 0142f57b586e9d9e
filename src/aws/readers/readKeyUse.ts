import { type AccessKeyMetadata, GetAccessKeyLastUsedCommand, type IAMClient } from '@aws-sdk/client-iam';
import type { AccessKey } from '../../model/credentials.ts';
import { attempt } from './attempt.ts';
import { isoDate } from './reader.ts';

/** A listed access key with its last use, which iam:ListAccessKeys does not say. */
export async function readKeyUse(
  iam: IAMClient,
  { AccessKeyId, Status, CreateDate }: AccessKeyMetadata,
): Promise<AccessKey> {
  const { AccessKeyLastUsed: use } = await attempt('iam:GetAccessKeyLastUsed', () =>
    iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId })),
  );
  // A key that was never used has no date, and "N/A" for service and region.
  const at = isoDate(use?.LastUsedDate);
  return {
    id: AccessKeyId ?? '',
    active: Status === 'Active',
    createdAt: isoDate(CreateDate) ?? '',
    lastUsed: at === null ? null : { at, service: use?.ServiceName ?? '', region: use?.Region ?? '' },
  };
}
