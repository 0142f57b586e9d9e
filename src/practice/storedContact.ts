/** The kinds of alternate contact an account can have, one of each. */
export const contactTypes = ['BILLING', 'OPERATIONS', 'SECURITY'] as const;

/** Whom AWS writes to besides the owner. */
export interface StoredContact {
  type: (typeof contactTypes)[number];
  name: string;
  title: string;
  email: string;
  phone: string;
}
