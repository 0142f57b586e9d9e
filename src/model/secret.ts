/** A value that must reach only the listed places: its text, JSON and inspect forms are all redacted. */
export interface Secret {
  /** The value itself. Call it only where a person is shown the secret, or where AWS is sent it. */
  readonly open: () => string;
  readonly toJSON: () => string;
  readonly toString: () => string;
}

const redacted = '••••••••';

/** Wraps a secret value. Nothing but `open` gives it back. */
export function secret(value: string): Secret {
  const hide = () => redacted;
  return Object.freeze({
    open: () => value,
    toJSON: hide,
    toString: hide,
    [Symbol.for('nodejs.util.inspect.custom')]: hide,
  });
}

/** True for values made by `secret`. */
export const isSecret = (value: unknown): value is Secret =>
  typeof value === 'object' && value !== null && 'open' in value && 'toJSON' in value;
