import { isDeepStrictEqual } from 'node:util';

type Parts = Readonly<Record<string, unknown>>;

/** The parts that are not what they should be, as they are; what is missing is all right where it could not be read. */
export const differences = (came: Parts, wanted: Parts, unread: ReadonlySet<string> = new Set()): readonly string[] =>
  Object.entries(came).flatMap(([part, value]) =>
    isDeepStrictEqual(value, wanted[part]) || (value === null && unread.has(part))
      ? []
      : [`other ${part}: ${JSON.stringify(value)}`],
  );
