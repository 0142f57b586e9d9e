import { checkQuota } from './quotas.ts';
import type { Tags } from './storedTags.ts';
import { AwsFault } from './wire/awsFault.ts';
import type { QueryParams } from './wire/queryParams.ts';

const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** What a tag's key may look like. */
export const tagKeyRule = { max: 128, pattern: tagText };

type KeyCase = 'caseless' | 'exact';

const keyFor = (keyCase: KeyCase) => (key: string) => (keyCase === 'caseless' ? key.toLowerCase() : key);

/** Reads `Tags.member.N`. Keys are unique, of users and roles without regard to case. */
export function readTags(params: QueryParams, keyCase: KeyCase = 'caseless'): Tags {
  const tags = params.records('Tags').map((tag) => ({
    key: tag.text('Key', tagKeyRule),
    value: tag.text('Value', { min: 0, max: 256, pattern: tagText }),
  }));
  const keys = new Set(tags.map(({ key }) => keyFor(keyCase)(key)));
  if (keys.size < tags.length) {
    throw new AwsFault('InvalidInput', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
  }
  if (tags.length > 0) checkQuota('TagsPerUser', tags.length - 1);
  return tags;
}

/** The tags after adding some: one of an equal key is replaced. */
export function mergeTags(tags: Tags, added: Tags, keyCase: KeyCase): Tags {
  const keys = added.map(({ key }) => key);
  const merged = [...withoutTags(tags, keys, keyCase), ...added];
  checkQuota('TagsPerUser', merged.length - 1);
  return merged;
}

/** The tags without those of these keys. */
export function withoutTags(tags: Tags, keys: readonly string[], keyCase: KeyCase): Tags {
  const gone = new Set(keys.map(keyFor(keyCase)));
  return tags.filter(({ key }) => !gone.has(keyFor(keyCase)(key)));
}

/** The condition keys of a request that carries tags. */
export function tagContext(params: QueryParams): Readonly<Record<string, string | readonly string[]>> {
  const tags = readTags(params, 'exact');
  if (tags.length === 0) return {};
  return {
    ...Object.fromEntries(tags.map(({ key, value }) => [`aws:RequestTag/${key}`, value])),
    'aws:TagKeys': tags.map(({ key }) => key),
  };
}
