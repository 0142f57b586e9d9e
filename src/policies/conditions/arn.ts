import { matches } from '../matches.ts';
import { anything, type Pattern, readPlainPattern } from '../pattern.ts';
import { negated, positive, type Test } from './comparing.ts';
import type { Operator } from './operator.ts';

/** `arn`, partition, service, region, account, resource: the resource may hold further colons. */
const partCount = 6;

/** Each part of an ARN is compared by itself, so that a `*` in one does not reach into the next. */
const like: Test = (wanted, found) => {
  const parts = partsOf(wanted);
  if (!isArn(parts)) return 'undecidable';
  if (parts.length < partCount) return matches(wanted, found);
  const own = partsOf([found]);
  return parts.every((part, at) => matches(part, own[at]?.join('') ?? ''));
};

/** Splits at the first five colons, as far as they are literal. */
function partsOf(pattern: Pattern): readonly Pattern[] {
  const parts: Pattern[] = [[]];
  const add = (piece: Pattern[number]) => parts.push([...(parts.pop() ?? []), piece]);
  for (const piece of pattern) {
    if (typeof piece !== 'string') add(piece);
    else {
      const [first = '', ...more] = piece.split(':');
      add(first);
      for (const text of more) {
        if (parts.length < partCount) parts.push([text]);
        else add(`:${text}`);
      }
    }
  }
  return parts;
}

/** All six parts, or fewer and an open end; the first can be "arn". */
const isArn = (parts: readonly Pattern[]): boolean =>
  (parts.length === partCount || parts.at(-1)?.at(-1) === anything || endsOpen(parts.at(-1))) &&
  parts[0] !== undefined &&
  matches(parts[0], 'arn');

// Splitting leaves an empty text behind the last wildcard.
const endsOpen = (part: Pattern | undefined): boolean => part?.at(-1) === '' && part.at(-2) === anything;

// Recorded on AWS: a value of the request that is no ARN satisfies neither the operator nor its negation.
const limits = {
  takes: (value: string) => isArn(partsOf(readPlainPattern(value))),
  reads: ({ found }: { readonly found: string }) => /^arn(:[^:]*){4}:./s.test(found),
};

/** The Arn operators. Equals and Like are the same on AWS. */
export const arn: Readonly<Record<string, Operator>> = {
  ArnEquals: positive(like, limits),
  ArnNotEquals: negated(like, limits),
  ArnLike: positive(like, limits),
  ArnNotLike: negated(like, limits),
};
