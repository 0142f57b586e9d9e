import type { Account } from '../model/account.ts';
import type { Write, WriteAction, WriteInputs } from '../model/change.ts';
import { isSecret } from '../model/secret.ts';
import type { AwsClients } from './clients.ts';
import type { Connected } from './connect.ts';
import { factsOf } from './factsOf.ts';
import { willPass } from './passing.ts';
import { type Patience, retryWhile } from './retry.ts';
import { codeOf, messageOf, wordAwsError } from './wordAwsError.ts';
import { writeCommands } from './writes/writeCommands.ts';
import type { Written } from './writes/written.ts';

/**
 * Makes writes one by one. What AWS says will pass is tried again: ConcurrentModification and EntityTemporarilyUnmodifiable always,
 * NoSuchEntity only for what this writer made in the last two minutes and IAM may not show everywhere yet. Throws AccessDenied,
 * CannotConnect or WriteRefused, none of them holding a secret of the write.
 */
export function createWriter({ clients, connection }: Connected, patience: Patience): Account['write'] {
  const fresh = rememberFresh(patience.now);
  return async (write) => {
    const passes = (error: unknown) => {
      const code = codeOf(error);
      if (code === 'NoSuchEntity') return fresh.mayBeMissing(write.input, messageOf(error));
      return willPass(write.action, code);
    };
    try {
      const written = await retryWhile(() => send(clients, write), passes, patience);
      fresh.remember(write, written.created);
      return written;
    } catch (error) {
      throw wordAwsError(error, {
        action: write.action,
        principal: connection.identity.arn,
        facts: factsOf({ connection }),
        secrets: secretsIn(write.input),
      });
    }
  };
}

// Generic over the action, so that the row and the input are of the same one.
const send = <A extends WriteAction>(
  clients: AwsClients,
  { action, input }: { readonly action: A; readonly input: WriteInputs[A] },
): Promise<Written> => writeCommands[action](clients, input);

const secretsIn = (input: object): readonly string[] =>
  Object.values(input)
    .filter(isSecret)
    .map((value) => value.open());

const freshMs = 2 * 60_000;

/** The names and ARNs made lately. AWS gives no bound for how long they may stay unseen; half a minute is usual. */
function rememberFresh(now: () => Date) {
  const madeAt = new Map<string, number>();
  return {
    remember: ({ action, input }: Write, created: string | null) => {
      if (!/^iam:Create/.test(action)) return;
      const names = [created, ...identifiersIn(input)];
      for (const name of names) if (name !== null) madeAt.set(name, now().getTime());
    },
    mayBeMissing: (input: object, message: string) =>
      blamedIn(message, identifiersIn(input)).some((name) => now().getTime() - (madeAt.get(name) ?? 0) < freshMs),
  };
}

// "Policy arn:... was not found" is not about the group, be it ever so new. A message that names none may be about any.
function blamedIn(message: string, names: readonly string[]): readonly string[] {
  const named = names.filter((name) => message.includes(name));
  // A group "Admin" is part of the ARN of AdministratorAccess: the longer name is the one meant.
  const meant = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
  return meant.length > 0 ? meant : names;
}

const identifying = ['UserName', 'GroupName', 'RoleName', 'InstanceProfileName', 'PolicyArn', 'SerialNumber'];

const identifiersIn = (input: object): readonly string[] =>
  Object.entries(input).flatMap(([key, value]) =>
    identifying.includes(key) && typeof value === 'string' ? [`${value}`] : [],
  );
