import type { OwnerId } from './ownerId.ts';
import type { Tags } from './storedTags.ts';

/** Temporary credentials: of the console (and what is like it), of GetSessionToken, or of a role. */
export interface StoredSession {
  id: string;
  secret: string;
  token: string;
  /** of a role session the role's id */
  owner: OwnerId;
  kind: 'console' | 'session-token' | 'role';
  role?: StoredRoleSession;
  mfaAt: string | null;
  issuedAt: string;
  expiresAt: string;
}

/** What AssumeRole was told: a session may do no more than its role, and no more than its own policies where it has some. */
export interface StoredRoleSession {
  name: string;
  inline: string | null;
  /** ARNs of managed policies; they are read anew at each request, as AWS does */
  policies: string[];
  tags: Tags;
}
