import type { en } from './en.ts';
import { answers } from './ko/answers.ts';
import { audit } from './ko/audit.ts';
import { auditReports } from './ko/auditReports.ts';
import { auditScreens } from './ko/auditScreens.ts';
import { can } from './ko/can.ts';
import { checksAccount } from './ko/checksAccount.ts';
import { checksKeys } from './ko/checksKeys.ts';
import { checksMachines } from './ko/checksMachines.ts';
import { checksPasswords } from './ko/checksPasswords.ts';
import { checksPeople } from './ko/checksPeople.ts';
import { checksRights } from './ko/checksRights.ts';
import { checksRoles } from './ko/checksRoles.ts';
import { checksRoot } from './ko/checksRoot.ts';
import { checksShared } from './ko/checksShared.ts';
import { checksWatch } from './ko/checksWatch.ts';
import { checksWatchers } from './ko/checksWatchers.ts';
import { cutOver } from './ko/cutOver.ts';
import { enroll } from './ko/enroll.ts';
import { errors } from './ko/errors.ts';
import { help } from './ko/help.ts';
import { line } from './ko/line.ts';
import { machines } from './ko/machines.ts';
import { narrow } from './ko/narrow.ts';
import { nouns } from './ko/nouns.ts';
import { options } from './ko/options.ts';
import { peopleReport } from './ko/peopleReport.ts';
import { practice } from './ko/practice.ts';
import { programs } from './ko/programs.ts';
import { proofs } from './ko/proofs.ts';
import { rehearsal } from './ko/rehearsal.ts';
import { repairsOfCredentials } from './ko/repairsOfCredentials.ts';
import { repairsOfRights } from './ko/repairsOfRights.ts';
import { reports } from './ko/reports.ts';
import { roles } from './ko/roles.ts';
import { rolesWeb } from './ko/rolesWeb.ts';
import { rootUse } from './ko/rootUse.ts';
import { screenCards } from './ko/screenCards.ts';
import { screenDesk } from './ko/screenDesk.ts';
import { screenKeys } from './ko/screenKeys.ts';
import { screenMfa } from './ko/screenMfa.ts';
import { screens } from './ko/screens.ts';
import { stepGroups } from './ko/stepGroups.ts';
import { stepMfa } from './ko/stepMfa.ts';
import { stepPasswords } from './ko/stepPasswords.ts';
import { stepPeople } from './ko/stepPeople.ts';
import { stepPrograms } from './ko/stepPrograms.ts';
import { stepRoot } from './ko/stepRoot.ts';
import { stepRootUse } from './ko/stepRootUse.ts';
import { steps } from './ko/steps.ts';
import { team } from './ko/team.ts';
import { undo } from './ko/undo.ts';
import { watch } from './ko/watch.ts';
import { watchAlarm } from './ko/watchAlarm.ts';
import { watchTrail } from './ko/watchTrail.ts';
import type { SameKeys } from './sameKeys.ts';

/**
 * Every word a person reads, in Korean: the same keys in the same files as in English, in one polite speech level (해요체).
 * docs/translating.md has the words that stand for AWS's things. Particles are written as `{user}을(를)`: see fitParticles.
 */
export const ko = {
  ...steps,
  ...stepPasswords,
  ...stepGroups,
  ...stepPeople,
  ...stepMfa,
  ...cutOver,
  ...stepRoot,
  ...stepRootUse,
  ...stepPrograms,
  ...proofs,
  ...nouns,
  ...checksShared,
  ...checksRoot,
  ...checksPeople,
  ...checksKeys,
  ...checksRights,
  ...checksPasswords,
  ...checksAccount,
  ...checksRoles,
  ...checksMachines,
  ...checksWatchers,
  ...checksWatch,
  ...audit,
  ...auditScreens,
  ...auditReports,
  ...repairsOfCredentials,
  ...repairsOfRights,
  ...rootUse,
  ...peopleReport,
  ...roles,
  ...machines,
  ...rolesWeb,
  ...team,
  ...can,
  ...narrow,
  ...watch,
  ...watchAlarm,
  ...watchTrail,
  ...undo,
  ...enroll,
  ...rehearsal,
  ...answers,
  ...options,
  ...help,
  ...errors,
  ...reports,
  ...screens,
  ...screenKeys,
  ...screenCards,
  ...screenMfa,
  ...screenDesk,
  ...line,
  ...practice,
  ...programs,
} as const satisfies SameKeys<typeof en>;
