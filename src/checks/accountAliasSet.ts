import { say } from '../messages/say.ts';
import { checkOver, verdictOf } from './judging.ts';

/** A sign-in address people can remember instead of twelve digits. */
export const accountAliasSet = checkOver(
  {
    id: 'account-alias-set',
    area: 'account',
    severity: 'low',
    references: { practice: 'P2' },
  },
  ['alias'],
  ([alias]) => [
    {
      verdict: verdictOf(alias !== null),
      resource: 'account',
      detail: alias ? say('check.alias', { alias }) : say('check.none'),
    },
  ],
);
