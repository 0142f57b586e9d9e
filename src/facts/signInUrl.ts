import type { Connection } from '../model/connection.ts';

/** The address where this account's users sign in, with the alias where there is one. */
export function signInUrl({ identity }: Connection, alias: string | null): string {
  const host =
    identity.partition === 'aws-us-gov'
      ? 'signin.amazonaws-us-gov.com'
      : identity.partition === 'aws-cn'
        ? 'signin.amazonaws.cn'
        : 'signin.aws.amazon.com';
  return `https://${alias ?? identity.account}.${host}/console`;
}
