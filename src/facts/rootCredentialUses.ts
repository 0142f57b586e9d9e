import { known } from '../model/reading.ts';
import type { RootCredentialUse } from '../model/rootUse.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * Root's password and keys with their last use: keys live where root itself asks, else from the credential report, which may be
 * four hours old and knows no key ids. Null where the report has no row for root.
 */
export function rootCredentialUses(snapshot: Snapshot): readonly RootCredentialUse[] | null {
  const row = known(snapshot.credentialReport)?.rows.find(({ user }) => user === '<root_account>');
  if (row === undefined) return null;
  const text = (column: string): string | null => {
    const value = row[column] ?? 'N/A';
    return ['N/A', 'no_information', 'not_supported'].includes(value) ? null : value;
  };
  const password: RootCredentialUse = {
    what: 'password',
    active: flag(text('password_enabled')),
    lastUsed: text('password_last_used'),
    service: null,
    region: null,
  };
  const live = known(snapshot.rootCredentials)?.keys;
  const reported = [1, 2].flatMap((number): RootCredentialUse[] => {
    const column = `access_key_${number}`;
    const lastUsed = text(`${column}_last_used_date`);
    const active = flag(text(`${column}_active`));
    if (active !== true && lastUsed === null && text(`${column}_last_rotated`) === null) return [];
    const [service, region] = [text(`${column}_last_used_service`), text(`${column}_last_used_region`)];
    return [{ what: `key ${number}`, active, lastUsed, service, region }];
  });
  const keys =
    live?.map(({ id, active, lastUsed }) => ({
      what: id,
      active,
      lastUsed: lastUsed?.at ?? null,
      service: lastUsed?.service ?? null,
      region: lastUsed?.region ?? null,
    })) ?? reported;
  return [password, ...keys];
}

const flag = (text: string | null): boolean | null => (text === null ? null : text.toLowerCase() === 'true');
