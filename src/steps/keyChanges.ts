import { type CredentialUse, credentialUses, type KeyUse } from '../facts/credentialUse.ts';
import { usersToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { UserKey } from '../model/credentials.ts';
import type { Option } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Left, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import type { About } from './rightsChanges.ts';

/** A user's key that can be named to AWS: its id was read. */
export interface NamedKey extends KeyUse {
  readonly user: string;
  readonly arn: string;
  readonly id: string;
}

/** The credentials of the users who fail one of these checks, with what they are used for. Nobody's where they could not be read. */
export function usesToRepair(context: StepContext, checks: readonly string[]): readonly CredentialUse[] {
  const { signIns, accessKeys } = context.snapshot;
  const keys = known(accessKeys);
  if (!keys) return [];
  return credentialUses({ users: usersToRepair(context, checks) }, known(signIns) ?? [], keys, context.now);
}

/** One key of a user by name, null where its id was not read, as after the credential report. */
export const namedKey = ({ user }: CredentialUse, key: KeyUse): NamedKey | null =>
  key.key.id === null ? null : { ...key, user: user.name, arn: user.arn, id: key.key.id };

/** The keys of these users that can be touched: named, and not the one that signs this very run. */
export const touchableKeys = ({ snapshot }: StepContext, uses: readonly CredentialUse[]): readonly NamedKey[] =>
  uses
    .flatMap((use) => use.keys.flatMap((key) => namedKey(use, key) ?? []))
    .filter(({ id }) => id !== snapshot.connection.accessKeyId);

/** A key to choose, with its last use. */
export const keyOption = ({ user, number, id, key }: NamedKey): Option => ({
  value: id,
  label: say('keys.option', { user, number, key: id }),
  hint: lastUse(key),
});

/** When a key was last used, where and by what. */
export const lastUse = ({ lastUsed, createdAt }: UserKey): Words =>
  lastUsed
    ? say('keys.used', { at: lastUsed.at.slice(0, 10), service: lastUsed.service, region: lastUsed.region })
    : say('keys.never-used', { at: createdAt.slice(0, 10) });

const shared = { kind: 'api', effect: 'remove', touches: ['accessKeys'] } as const;

const lineOf = ({ user, number, key }: Pick<NamedKey, 'user' | 'number' | 'key'>): ApiChange['line'] => ({
  noun: say('noun.access-key'),
  name: user,
  detail: say('keys.line', { number, use: lastUse(key) }),
});

/** A key more for a user; its secret goes on a card. */
export const createKey = (
  { step, fixes }: About,
  user: string,
  { summary, detail }: { readonly summary: Words; readonly detail: Words },
): ApiChange => ({
  id: `${step}.make.${user}`,
  step,
  kind: 'api',
  action: 'iam:CreateAccessKey',
  input: { UserName: user },
  summary,
  line: { noun: say('noun.access-key'), name: user, detail },
  effect: 'add',
  undo: { possible: false, why: say('rotate-keys.make.undo') },
  fixes,
  touches: ['accessKeys'],
});

/** Switches a key off: it can be switched on again the minute somebody misses it. */
export const switchKeyOff = (step: string, key: NamedKey, fixes: readonly string[]): ApiChange => ({
  ...shared,
  id: `${step}.off.${key.id}`,
  step,
  action: 'iam:UpdateAccessKey',
  input: { UserName: key.user, AccessKeyId: key.id, Status: 'Inactive' },
  summary: say('keys.off', { user: key.user, key: key.id }),
  line: lineOf(key),
  undo: {
    possible: true,
    write: {
      action: 'iam:UpdateAccessKey',
      input: { UserName: key.user, AccessKeyId: key.id, Status: 'Active' },
    },
  },
  fixes,
});

/** Deletes a key for good. */
export const deleteKey = (
  step: string,
  key: Pick<NamedKey, 'user' | 'id' | 'number' | 'key'>,
  fixes: readonly string[],
): ApiChange => ({
  ...shared,
  id: `${step}.delete.${key.id}`,
  step,
  action: 'iam:DeleteAccessKey',
  input: { UserName: key.user, AccessKeyId: key.id },
  summary: say('keys.delete', { user: key.user, key: key.id }),
  line: lineOf(key),
  undo: { possible: false, why: say('keys.delete.undo') },
  fixes,
});

/** What a repair cannot do about keys: those without an id, and the one this very run is signed by. */
export function untouchableKeys(
  step: string,
  { snapshot }: StepContext,
  uses: readonly CredentialUse[],
  concerns: (key: KeyUse) => boolean,
): readonly Left[] {
  const leave = (reason: 'unnamed' | 'own', match: (key: KeyUse) => boolean): readonly Left[] => {
    const users = uses
      .filter(({ keys }) => keys.some((key) => concerns(key) && match(key)))
      .map(({ user }) => user.name);
    if (users.length === 0) return [];
    return [
      {
        id: `${step}.${reason}`,
        step,
        summary: say(`keys.left.${reason}`, { users: users.join(', ') }),
        instructions: [say(`keys.left.${reason}.how`)],
      },
    ];
  };
  return [
    ...leave('unnamed', ({ key }) => key.id === null),
    ...leave('own', ({ key }) => key.id !== null && key.id === snapshot.connection.accessKeyId),
  ];
}
