/** A program that somebody set up once and that has run ever since, on every day that is its own. */
export interface StoredProgram {
  name: string;
  /** when it ran for the first time: it runs at this time of day, every so many days from then on */
  firstRun: string;
  every: number;
  /** what it does each time, as `trailCall` reads it; the last one decides what a key is said to be used for */
  calls: string[];
  /** the address it calls from */
  source: string;
  userAgent: string;
  signsWith: StoredSigner;
  /** the key of root's that it began with */
  firstKeyId: string;
  /** when it last ran and was let in */
  lastRun: string | null;
  /** its first run that was refused since then */
  failingSince: string | null;
}

/** A key by its id, or a role by its name; `owner` is a user's name or `root`, of a role its own name. */
export interface StoredSigner {
  kind: 'root-key' | 'user-key' | 'role';
  id: string;
  owner: string;
}
