import type { Tags } from './storedTags.ts';

/** A provider of OpenID Connect: whose tokens roles may trust. */
export interface StoredOidcProvider {
  /** without its scheme, as its ARN has it: `token.actions.githubusercontent.com` */
  url: string;
  clientIds: string[];
  /** SHA-1 of certificates, 40 hexadecimal characters each */
  thumbprints: string[];
  createdAt: string;
  tags: Tags;
}
