import type { Identity } from '../model/connection.ts';
import type { Authorization } from '../model/iam.ts';
import { developerServicesName } from '../policies/developerServices.ts';
import { sameDocument } from '../policies/document.ts';
import { requireMfaName } from '../policies/requireMfa.ts';

/** An inline policy to become a managed one of the same document, and who holds it. */
export interface InlineToMove {
  readonly holder: string;
  readonly name: string;
  readonly document: string;
}

/** The managed policy that it becomes. `there` where the account has it already. */
export interface ManagedTwin {
  readonly name: string;
  readonly arn: string;
  readonly document: string;
  readonly there: boolean;
}

/** Managed policies hold so many characters, spaces not counted. Inline ones of roles hold more. */
const managedPolicyCharacters = 6144;

/** True where the document is too long for a managed policy. */
export const isTooLong = (document: string): boolean => document.replace(/\s/g, '').length > managedPolicyCharacters;

/**
 * A managed policy for each, in order: under the inline policy's name where that is free or says the same already, else with
 * the holder's name before it. The same each time it is asked, whatever of it was made in between.
 */
export function managedTwins(
  { policies }: Authorization,
  { partition, account }: Identity,
  inline: readonly InlineToMove[],
): readonly ManagedTwin[] {
  const taken = new Map<string, ManagedTwin>(
    policies
      .filter(({ awsManaged }) => !awsManaged)
      .map(({ name, arn, document }) => [name.toLowerCase(), { name, arn, document, there: true }]),
  );
  return inline.map((policy) => {
    for (const name of namesFor(policy)) {
      const there = taken.get(name.toLowerCase());
      if (there && !sameDocument(there.document, policy.document)) continue;
      const arn = `arn:${partition}:iam::${account}:policy/${name}`;
      const twin = there ?? { name, arn, document: policy.document, there: false };
      taken.set(name.toLowerCase(), twin);
      return twin;
    }
    throw new Error('names do not end');
  });
}

/** Names to try, without end. Those that offroot itself uses are never given to anything else. */
function* namesFor({ holder, name }: InlineToMove): Generator<string> {
  const long = `${holder}-${name}`.slice(0, longestName - 4);
  if (![requireMfaName, developerServicesName].includes(name.toLowerCase())) yield name;
  yield long;
  for (let number = 2; ; number += 1) yield `${long}-${number}`;
}

const longestName = 128;
