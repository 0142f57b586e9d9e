/**
 * What offroot remembers of one of root's access keys in the account itself, so that any machine knows: a tag on its own policy
 * `offroot-require-mfa`.
 */
export interface KeyWatch {
  readonly keyId: string;
  /** `quiet`: the days without use are counted while it works; `off`: switched off, to see what breaks */
  readonly state: 'quiet' | 'off';
  /** ISO 8601: since when */
  readonly since: string;
  /** how many days it shall be before the next thing happens to the key */
  readonly days: number;
}

const tagStart = 'offroot:root-key:';

/** The watch as AWS's tag. */
export const tagOfWatch = ({
  keyId,
  state,
  since,
  days,
}: KeyWatch): { readonly Key: string; readonly Value: string } => ({
  Key: keyOfWatch(keyId),
  Value: `${state} ${since} ${days}`,
});

/** The tag's key. */
export const keyOfWatch = (keyId: string): string => `${tagStart}${keyId}`;

/** A tag as the watch it stands for; null where it is none, or cannot be read: then the count starts again. */
export function watchOfTag(key: string, value: string): KeyWatch | null {
  const [, state, since = '', days = ''] = /^(quiet|off) (\S+) (\d{1,3})$/.exec(value) ?? [];
  if (!key.startsWith(tagStart) || !Number.isFinite(Date.parse(since))) return null;
  return { keyId: key.slice(tagStart.length), state: state === 'off' ? 'off' : 'quiet', since, days: Number(days) };
}
