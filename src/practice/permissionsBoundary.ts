import { findPolicy } from './policyLookup.ts';
import type { PracticeState } from './practiceState.ts';
import type { QueryParams } from './wire/queryParams.ts';

/** The PermissionsBoundary of a new user or role: the ARN of a policy there is, or null where none is asked for. */
export function readBoundary(state: PracticeState, params: QueryParams): string | null {
  const arn = params.optional('PermissionsBoundary', boundaryRule);
  return arn === undefined ? null : findPolicy(state, arn).arn;
}

/** What the parameter may look like. */
export const boundaryRule = { min: 20, max: 2048 };

/** The condition key of operations that set a boundary or act on somebody who has one. */
export const boundaryContext = (arn: string | null | undefined): Readonly<Record<string, string>> =>
  arn == null ? {} : { 'iam:PermissionsBoundary': arn };
