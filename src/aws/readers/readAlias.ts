import { ListAccountAliasesCommand } from '@aws-sdk/client-iam';
import { read } from '../../model/reading.ts';
import { attempt } from './attempt.ts';
import type { Reader } from './reader.ts';

/** The account's alias, of which AWS allows one; null where there is none. */
export const readAlias: Reader<string | null> = async ({ iam, clock }) => {
  const { AccountAliases } = await attempt('iam:ListAccountAliases', () => iam.send(new ListAccountAliasesCommand({})));
  return read(AccountAliases?.[0] ?? null, clock.now().toISOString());
};
