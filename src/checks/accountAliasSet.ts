import { say } from '../messages/say.ts';
import { checkOver, verdictOf } from './judging.ts';

/** A sign-in address people can remember instead of twelve digits. */
export const accountAliasSet = checkOver(
  {
    id: 'account-alias-set',
    severity: 'low',
    title: say('check.account-alias-set'),
    references: { practice: 'P2' },
  },
  (snapshot) => snapshot.alias,
  (alias) => [
    {
      verdict: verdictOf(alias !== null),
      resource: 'account',
      detail: alias ? say('check.alias', { alias }) : say('check.none'),
    },
  ],
);
