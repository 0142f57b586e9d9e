import type { Secret } from './secret.ts';

/** What a person needs to sign in for the first time. The password is there only while offroot itself knows it. */
export interface Card {
  readonly user: string;
  readonly groups: readonly string[];
  readonly account: string;
  readonly alias: string | null;
  readonly signInUrl: string;
  readonly password: Secret | null;
  readonly resetRequired: boolean;
  /** an access key made in this run, while offroot itself knows its secret */
  readonly accessKey?: { readonly id: string; readonly secret: Secret };
  /** true where the person at the keyboard is this user */
  readonly you: boolean;
}

/** True where the card says something that is known nowhere else: it must be seen, copied or saved before it goes. */
export const holdsSecret = ({ password, accessKey }: Card): boolean => password !== null || accessKey !== undefined;

/** Names a card among those of a run: a user may get a password and a key. */
export const cardId = ({ user, accessKey }: Card): string => accessKey?.id ?? user;
