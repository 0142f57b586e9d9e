/**
 * One fact, or the honest absence of it. Denied, absent and empty are three different things:
 * "denied" is `unreadable`, "absent" is a `null` value, "empty" is an empty value.
 */
export type Reading<T> =
  | {
      readonly state: 'read';
      readonly value: T /** ISO 8601, when AWS said so; where parts of it differ, the oldest */;
      readonly asOf: string;
      /** the users AWS was asked about one by one, and when: for a part where that a user has nothing leaves no record */
      readonly asked?: readonly Asked[];
    }
  | {
      readonly state: 'unreadable' /** the AWS action that failed */;
      readonly action: string;
      readonly reason: string;
    };

export interface Asked {
  readonly user: string;
  /** ISO 8601 */
  readonly asOf: string;
}

/** A fact that was read. `asOf` is ISO 8601. */
export const read = <T>(value: T, asOf: string): Reading<T> => ({ state: 'read', value, asOf });

/** A fact that could not be read: which AWS action was refused, and why in AWS's words. */
export const unreadable = <T>(action: string, reason: string): Reading<T> => ({ state: 'unreadable', action, reason });

/** The value where it was read, else `undefined`: for callers that treat "unknown" as "go no further". */
export const known = <T>(reading: Reading<T>): T | undefined => (reading.state === 'read' ? reading.value : undefined);
