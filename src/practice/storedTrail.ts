/** CloudTrail's event history: who did things, and what they did. */
export interface StoredTrail {
  actors: StoredActor[];
  events: StoredEvent[];
}

/** What stays the same over the events of one place, program or service. All of them are root, or AWS for root. */
export interface StoredActor {
  kind: 'browser' | 'key' | 'aws';
  /** an address, or a service's name where AWS itself acted */
  source: string;
  userAgent: string;
  /** the long-term key that signed; null where none did */
  keyId: string | null;
}

/** One management event. `actor` is an index. */
export interface StoredEvent {
  at: string;
  actor: number;
  region: string;
  /** `s3.amazonaws.com` */
  source: string;
  name: string;
}
