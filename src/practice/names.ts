import type { QueryParams, TextRule } from './wire/queryParams.ts';

const characters = /^[\w+=,.@-]+$/;

const nameRule = (field: string, max: number): TextRule => ({
  max,
  pattern: characters,
  message: `The specified value for ${field} is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-`,
});

/** The name of a new user or role: shorter than what is accepted for looking one up. */
export const newEntityName = (params: QueryParams, parameter: string): string =>
  params.text(parameter, nameRule(lowerFirst(parameter), 64));

/** A name as lookups take it: 1 to 128 of IAM's characters. */
export const entityName = (params: QueryParams, parameter: string): string =>
  params.text(parameter, nameRule(lowerFirst(parameter), 128));

/** As `entityName`, where it may be left out. */
export const optionalName = (params: QueryParams, parameter: string): string | undefined =>
  params.optional(parameter, nameRule(lowerFirst(parameter), 128));

/** A path, `/` where none is given. Recorded: `//` alone, spaces, DEL and non-ASCII are refused, `/a//b/` is not. */
export const entityPath = (params: QueryParams, parameter = 'Path'): string =>
  params.optional(parameter, pathRule) ?? '/';

/** A new path in an update, where it may be left out. */
export const optionalPath = (params: QueryParams, parameter: string): string | undefined =>
  params.optional(parameter, pathRule);

const pathRule: TextRule = {
  max: 512,
  pattern: /^\/$|^\/[!-~]*[!-.0-~][!-~]*\/$/,
  message:
    'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
