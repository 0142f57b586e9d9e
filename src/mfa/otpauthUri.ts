import { type Secret, secret } from '../model/secret.ts';

/** What an authenticator app reads from a QR code, and what it will call the entry. */
export interface OtpauthUri {
  readonly label: string;
  /** contains the seed */
  readonly uri: Secret;
}

/** Bytes that fit QR version 6 (41 modules) at level L: with its margin it just fits a terminal of 24 rows. */
export const maxUriBytes = 134;

/**
 * The address of a new entry, in the richest form that still fits the screen: account names the alias or the twelve
 * digits. The issuer goes first, then the account; a name that fits no form is cut at its end.
 * Key URI format: https://github.com/google/google-authenticator/wiki/Key-Uri-Format
 */
export function otpauthUri(entry: {
  readonly user: string;
  readonly account: string;
  readonly seed: Secret;
}): OtpauthUri {
  const { user, account } = entry;
  const name = `${user}@${account}`;
  const forms: readonly Form[] = [
    { name, issuer: true },
    { name, issuer: false },
    { name: user, issuer: true },
    { name: user, issuer: false },
  ];
  const fitting = forms.find((form) => write(form, entry.seed).length <= maxUriBytes) ?? cutForm(user, entry.seed);
  return { label: `AWS: ${fitting.name}`, uri: secret(write(fitting, entry.seed)) };
}

interface Form {
  readonly name: string;
  /** whether the issuer is said a second time, as the format recommends; the prefix alone names it too */
  readonly issuer: boolean;
}

// `@`, `,` and `=` may stand in a path as they are and save two bytes each; a `+` may not: some apps read it as a space.
const encode = (text: string): string => encodeURIComponent(text).replace(/%(40|2C|3D)/g, decodeURIComponent);

const write = ({ name, issuer }: Form, seed: Secret): string =>
  `otpauth://totp/AWS:${encode(name)}?secret=${seed.open()}${issuer ? '&issuer=AWS' : ''}`;

function cutForm(user: string, seed: Secret): Form {
  const lengths = Array.from(user, (_, index) => user.length - index);
  const length = lengths.find(
    (most) => write({ name: user.slice(0, most), issuer: false }, seed).length <= maxUriBytes,
  );
  return { name: user.slice(0, length ?? 1), issuer: false };
}
