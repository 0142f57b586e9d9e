import { sameName } from '../facts/sameName.ts';
import { signInUrl } from '../facts/signInUrl.ts';
import { textAnswer } from '../model/answers.ts';
import type { Card } from '../model/card.ts';
import { known } from '../model/reading.ts';
import type { RunState } from './run.ts';

/** The hand-off cards of the passwords that this run has set and the keys it has made, with the account as it is now. */
export function cardsOf({ snapshot, answers, passwords, keys }: RunState): readonly Card[] {
  const { connection } = snapshot;
  const alias = known(snapshot.alias) ?? null;
  const users = known(snapshot.authorization)?.users ?? [];
  const { identity } = connection;
  const own = textAnswer(answers, 'people.you') ?? (identity.kind === 'user' ? identity.name : null) ?? '';
  const cardOf = (user: string) => ({
    user,
    groups: users.find(({ name }) => name === user)?.groups ?? [],
    account: connection.identity.account,
    alias,
    signInUrl: signInUrl(connection, alias),
    you: sameName(user, own),
  });
  return [
    ...[...passwords].map(([user, held]) => ({ ...cardOf(user), ...held })),
    ...[...keys].map(([user, accessKey]) => ({ ...cardOf(user), password: null, resetRequired: false, accessKey })),
  ];
}
