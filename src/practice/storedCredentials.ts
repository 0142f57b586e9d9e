import type { OwnerId } from './ownerId.ts';
import type { Tags } from './storedTags.ts';

/** A long-term access key of root or a user. */
export interface StoredKey {
  id: string;
  secret: string;
  owner: OwnerId;
  active: boolean;
  createdAt: string;
  lastUsed: StoredUse | null;
  /** the use before, for the report, which is always a little behind */
  usedBefore: StoredUse | null;
}

/** One use of an access key. */
export interface StoredUse {
  at: string;
  service: string;
  region: string;
}

/** An X.509 signing certificate of root or a user. */
export interface StoredCertificate {
  id: string;
  body: string;
  owner: OwnerId;
  active: boolean;
  createdAt: string;
}

/** A certificate for HTTPS, kept without its key. */
export interface StoredServerCertificate {
  name: string;
  id: string;
  path: string;
  uploadedAt: string;
  expiresAt: string;
  tags: Tags;
}

/** A user's public key for Git over SSH. */
export interface StoredSshKey {
  id: string;
  owner: OwnerId;
  body: string;
  /** MD5 in hexadecimal pairs with colons */
  fingerprint: string;
  active: boolean;
  uploadedAt: string;
}

/** A user's password for one service that has passwords of its own. */
export interface StoredServiceCredential {
  id: string;
  owner: OwnerId;
  service: string;
  userName: string;
  active: boolean;
  createdAt: string;
  expiresAt: string | null;
}
