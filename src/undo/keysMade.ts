import { sameName } from '../facts/sameName.ts';
import type { AccessKey } from '../model/credentials.ts';
import type { Deed } from '../model/deed.ts';
import { known } from '../model/reading.ts';
import type { AccountIndex } from './accountIndex.ts';
import { madeAt } from './standingOfMade.ts';

/** The access keys of a user that this run made, told by when: the journal does not know their ids. They go with the user. */
export function keysMade(
  name: string,
  run: readonly Deed[],
  { snapshot }: AccountIndex,
): readonly (Pick<AccessKey, 'id' | 'lastUsed'> & { readonly user: string })[] {
  const deeds = run.filter(
    ({ action, input }) => action === 'iam:CreateAccessKey' && sameName(String(input.UserName), name),
  );
  return (known(snapshot.accessKeys) ?? [])
    .filter(({ user }) => sameName(user, name))
    .flatMap(({ user, keys }) =>
      keys.flatMap(({ id, createdAt, lastUsed }) =>
        id !== null && deeds.some((deed) => madeAt(deed, createdAt)) ? [{ user, id, lastUsed }] : [],
      ),
    );
}
