import { ListAccessKeysCommand } from '@aws-sdk/client-iam';
import type { ReportRow, UserKey, UserKeys } from '../../model/credentials.ts';
import { read } from '../../model/reading.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt } from './attempt.ts';
import type { ReadContext, Reader } from './reader.ts';
import { readKeyUse } from './readKeyUse.ts';
import { readPages } from './readPages.ts';
import { readPerUser, type Unsaid, unsaid } from './readPerUser.ts';
import { lowerCase, reportDate, reportFlag } from './reportAbout.ts';

/**
 * Users' access keys, by their ids where AWS was asked about the user, without ids out of the credential report. Whoever was asked
 * about is here, keys or not; of the others only those with keys.
 */
export const readAccessKeys: Reader<readonly UserKeys[]> = async (context) => {
  const users = await context.users();
  const before = keysBefore(context);
  const told = await readPerUser(context, users, {
    ask: (user) => readKeys(context, user.name),
    fromRow: keysIn,
    before: (user) => before.get(lowerCase(user.name)) ?? null,
  });
  if (told.state === 'unreadable') return told;
  const keys = told.value
    .map(({ user, facts, from }): UserKeys => ({ user: user.name, keys: facts, from }))
    .filter(({ keys, from }) => from.live || keys.length > 0);
  return read(keys, told.asOf);
};

async function readKeys({ iam }: ReadContext, UserName: string): Promise<readonly UserKey[]> {
  const listed = await attempt('iam:ListAccessKeys', async () => {
    try {
      return await readPages(
        (Marker) => iam.send(new ListAccessKeysCommand({ UserName, Marker })),
        ({ AccessKeyMetadata = [] }) => AccessKeyMetadata,
      );
    } catch (error) {
      // A user deleted since the list was read.
      if (codeOf(error) === 'NoSuchEntity') return [];
      throw error;
    }
  });
  const keys: UserKey[] = [];
  // A user has two at most, so one after the other.
  for (const metadata of listed) keys.push(await readKeyUse(iam, metadata));
  return keys.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

function keysIn(row: ReportRow): readonly UserKey[] | Unsaid {
  const keys: UserKey[] = [];
  for (const column of ['access_key_1', 'access_key_2']) {
    const key = keyIn(row, column);
    if (key === unsaid) return unsaid;
    if (key !== null) keys.push(key);
  }
  return keys;
}

function keyIn(row: ReportRow, column: string): UserKey | null | Unsaid {
  const active = reportFlag(row[`${column}_active`]);
  const createdAt = reportDate(row[`${column}_last_rotated`]);
  // "false" without a date is no key, an inactive key has its date; anything else the report does not say in so many words.
  if (active === null || (active && createdAt === null)) return unsaid;
  if (createdAt === null) return null;
  const at = reportDate(row[`${column}_last_used_date`]);
  const service = row[`${column}_last_used_service`] ?? '';
  const region = row[`${column}_last_used_region`] ?? '';
  return { id: null, active, createdAt, lastUsed: at === null ? null : { at, service, region } };
}

function keysBefore({
  since,
}: ReadContext): ReadonlyMap<string, { readonly facts: readonly UserKey[]; readonly asOf: string }> {
  const reading = since?.accessKeys;
  if (reading?.state !== 'read') return new Map();
  return new Map(
    reading.value
      .filter(({ from }) => from.live)
      .map(({ user, keys, from }) => [lowerCase(user), { facts: keys, asOf: from.asOf }]),
  );
}
