import { createPrivateKey } from 'node:crypto';

/** A self-signed certificate for HTTPS, good until 24 December 2026. */
export const serverCertificate = `-----BEGIN CERTIFICATE-----
MIIBkjCCATmgAwIBAgIUCC1O3OTmoFenJWervA+SqEhiO8YwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUcHJhY3RpY2UuZXhhbXBsZS5jb20wHhcNMjYxMTI0MjMxNzEx
WhcNMjYxMjI0MjMxNzExWjAfMR0wGwYDVQQDDBRwcmFjdGljZS5leGFtcGxlLmNv
bTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABK09eQBDSlQIJUWEwzBWAD4VaKFF
xWd3v29PFaGE55Xhb5mWlztKOqbKdKiXqz6+knHrByef9Q/PsMUONFG6uzyjUzBR
MB0GA1UdDgQWBBT+aPftdeowXIyCjYi4symGk6mSRzAfBgNVHSMEGDAWgBT+aPft
deowXIyCjYi4symGk6mSRzAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cA
MEQCIHSbLaqTS9YMum2XpFLNR5FM2h1fYPr+6tOkrALCZ7YDAiAIOoM7yZ5cksiz
AZqpUe/mIhmd+uHkM6NeCwlErkxrZA==
-----END CERTIFICATE-----
`;

/** Its key, which guards nothing; written here as numbers and put together when a test asks for it. */
export const serverKey = (): string =>
  createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: 'rT15AENKVAglRYTDMFYAPhVooUXFZ3e_b08VoYTnleE',
      y: 'b5mWlztKOqbKdKiXqz6-knHrByef9Q_PsMUONFG6uzw',
      d: 'yC46nkUTlPwUkXGEKMP7JpSRzDxFSYO_STGvjaM7TNE',
    },
  })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();
