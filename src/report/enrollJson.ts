import type { Translate } from '../messages/translate.ts';
import type { Enrolment } from '../model/enrolment.ts';
import { outcomeJson } from './outcomeJson.ts';

/** What `offroot enroll` came to, as a document to print, `version` 1. Never holds a secret. */
export function enrollJson(
  { user, devices, passkeyOnly, signedIn, lacksMfa, rights, profile, outcome }: Enrolment,
  translate: Translate,
) {
  const { version, account, principal, practice, dryRun, signInUrl, plan, applied, left } = outcomeJson(
    outcome,
    translate,
  );
  return {
    ...{ version, account, principal, practice, dryRun, signInUrl },
    ...{ user, devices: [...devices], passkeyOnly, signedIn, sessionLacksMfa: lacksMfa },
    rights: 'refused' in rights ? null : rights,
    profile,
    ...{ plan, applied, left },
  };
}
