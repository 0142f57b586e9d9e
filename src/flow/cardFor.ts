import { signInUrl } from '../facts/signInUrl.ts';
import { textAnswer } from '../model/answers.ts';
import type { Card } from '../model/card.ts';
import { known } from '../model/reading.ts';
import type { Secret } from '../model/secret.ts';
import type { RunState } from './run.ts';

/** The hand-off card of a user whose password this run has just set. */
export function cardFor({ snapshot, answers }: RunState, user: string, password: Secret, resetRequired: boolean): Card {
  const { connection } = snapshot;
  const alias = known(snapshot.alias) ?? null;
  return {
    user,
    groups: known(snapshot.authorization)?.users.find(({ name }) => name === user)?.groups ?? [],
    account: connection.identity.account,
    alias,
    signInUrl: signInUrl(connection, alias),
    password,
    resetRequired,
    you: user === textAnswer(answers, 'people.you'),
  };
}
