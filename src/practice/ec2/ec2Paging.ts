import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

/** Cuts a list by MaxResults (5 to 1000; everything by default) and NextToken, as EC2 does. */
export function ec2Page<T>(items: readonly T[], params: QueryParams) {
  const size = sizeOf(params);
  const token = params.optional('NextToken');
  const start = token === undefined ? 0 : startOf(token);
  const end = start + size;
  return {
    items: items.slice(start, end),
    more: { nextToken: end < items.length ? Buffer.from(`from:${end}`).toString('base64') : undefined },
  };
}

function sizeOf(params: QueryParams): number {
  const size = params.integer('MaxResults', -(2 ** 31), 2 ** 31 - 1) ?? 1000;
  if (size >= 5) return Math.min(size, 1000);
  const message = `Value ( ${size} ) for parameter maxResults is invalid. Expecting a value greater than 5.`;
  throw new AwsFault('InvalidParameterValue', message);
}

function startOf(token: string): number {
  const start = /^from:(\d+)$/.exec(Buffer.from(token, 'base64').toString('latin1'))?.[1];
  if (start !== undefined) return Number(start);
  throw new AwsFault('InvalidParameterValue', `Unable to parse pagination token`);
}
