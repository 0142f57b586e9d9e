import type { Tags } from './practiceState.ts';
import { checkQuota } from './quotas.ts';
import { AwsFault } from './wire/awsFault.ts';
import type { QueryParams } from './wire/queryParams.ts';

const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Reads `Tags.member.N`. Keys are case-insensitively unique. */
export function readTags(params: QueryParams): Tags {
  const tags = params.records('Tags').map((tag) => ({
    key: tag.text('Key', { max: 128, pattern: tagText }),
    value: tag.text('Value', { min: 0, max: 256, pattern: tagText }),
  }));
  const keys = new Set(tags.map(({ key }) => key.toLowerCase()));
  if (keys.size < tags.length) {
    throw new AwsFault('InvalidInput', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
  }
  if (tags.length > 0) checkQuota('TagsPerUser', tags.length - 1);
  return tags;
}

/** The tags after adding some: one of an equal key is replaced. */
export function mergeTags(tags: Tags, added: Tags): Tags {
  const replaced = new Set(added.map(({ key }) => key.toLowerCase()));
  const merged = [...tags.filter(({ key }) => !replaced.has(key.toLowerCase())), ...added];
  checkQuota('TagsPerUser', merged.length - 1);
  return merged;
}

/** The condition keys of a request that carries tags. */
export function tagContext(params: QueryParams): Readonly<Record<string, string | readonly string[]>> {
  const tags = readTags(params);
  if (tags.length === 0) return {};
  return {
    ...Object.fromEntries(tags.map(({ key, value }) => [`aws:RequestTag/${key}`, value])),
    'aws:TagKeys': tags.map(({ key }) => key),
  };
}
