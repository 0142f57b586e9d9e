import { ListPolicyTagsCommand } from '@aws-sdk/client-iam';
import { type KeyWatch, watchOfTag } from '../../model/keyWatch.ts';
import { read } from '../../model/reading.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt } from './attempt.ts';
import type { Reader } from './reader.ts';
import { readPages } from './readPages.ts';

/** What the tags of `offroot-require-mfa` say of root's keys. Nothing where that policy is not there. */
export const readKeyWatches: Reader<readonly KeyWatch[]> = async ({ iam, clock, connection }) => {
  const { partition, account } = connection.identity;
  const PolicyArn = `arn:${partition}:iam::${account}:policy/offroot-require-mfa`;
  const tags = await attempt('iam:ListPolicyTags', () =>
    readPages(
      (Marker) => iam.send(new ListPolicyTagsCommand({ PolicyArn, Marker })),
      (page) => page.Tags ?? [],
    ).catch((error: unknown) => {
      if (codeOf(error) === 'NoSuchEntity' || codeOf(error) === 'NoSuchEntityException') return [];
      throw error;
    }),
  );
  const watches = tags.flatMap(({ Key = '', Value = '' }) => watchOfTag(Key, Value) ?? []);
  return read(watches, clock.now().toISOString());
};
