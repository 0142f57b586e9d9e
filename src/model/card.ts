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
