import type { Story } from './story.ts';

/** Secrets in what was printed, journalled or saved: passwords, codes, seeds, keys. `sent` are those that were on the wire. */
export function leaks({ journal, printed, files, open }: Story, sent: readonly string[]): readonly string[] {
  const { devices, sessions, passwords } = open().state();
  const secrets = [
    ...sent,
    ...passwords.map(({ password }) => password),
    ...devices.map(({ seed }) => seed),
    ...sessions.flatMap(({ secret, token }) => [secret, token]),
  ];
  const text = [JSON.stringify(journal), ...printed, ...files.values()].join('\n');
  return secrets
    .filter((secret) => isIn(text, secret))
    .map((secret) => `a secret of ${secret.length} characters is out`);
}

// Six digits may be part of a longer number by chance.
const isIn = (text: string, secret: string): boolean =>
  /^\d{6}$/.test(secret) ? new RegExp(`(?<![\\w-])${secret}(?![\\w-])`).test(text) : text.includes(secret);
