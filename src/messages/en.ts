import { answers } from './en/answers.ts';
import { audit } from './en/audit.ts';
import { auditReports } from './en/auditReports.ts';
import { auditScreens } from './en/auditScreens.ts';
import { can } from './en/can.ts';
import { checksAccount } from './en/checksAccount.ts';
import { checksKeys } from './en/checksKeys.ts';
import { checksMachines } from './en/checksMachines.ts';
import { checksPasswords } from './en/checksPasswords.ts';
import { checksPeople } from './en/checksPeople.ts';
import { checksRights } from './en/checksRights.ts';
import { checksRoles } from './en/checksRoles.ts';
import { checksRoot } from './en/checksRoot.ts';
import { checksShared } from './en/checksShared.ts';
import { checksWatch } from './en/checksWatch.ts';
import { checksWatchers } from './en/checksWatchers.ts';
import { cutOver } from './en/cutOver.ts';
import { enroll } from './en/enroll.ts';
import { errors } from './en/errors.ts';
import { help } from './en/help.ts';
import { line } from './en/line.ts';
import { machines } from './en/machines.ts';
import { narrow } from './en/narrow.ts';
import { nouns } from './en/nouns.ts';
import { options } from './en/options.ts';
import { peopleReport } from './en/peopleReport.ts';
import { practice } from './en/practice.ts';
import { programs } from './en/programs.ts';
import { proofs } from './en/proofs.ts';
import { rehearsal } from './en/rehearsal.ts';
import { repairsOfCredentials } from './en/repairsOfCredentials.ts';
import { repairsOfRights } from './en/repairsOfRights.ts';
import { reports } from './en/reports.ts';
import { roles } from './en/roles.ts';
import { rolesWeb } from './en/rolesWeb.ts';
import { rootUse } from './en/rootUse.ts';
import { screenCards } from './en/screenCards.ts';
import { screenDesk } from './en/screenDesk.ts';
import { screenKeys } from './en/screenKeys.ts';
import { screenMfa } from './en/screenMfa.ts';
import { screens } from './en/screens.ts';
import { stepGroups } from './en/stepGroups.ts';
import { stepMfa } from './en/stepMfa.ts';
import { stepPasswords } from './en/stepPasswords.ts';
import { stepPeople } from './en/stepPeople.ts';
import { stepPrograms } from './en/stepPrograms.ts';
import { stepRoot } from './en/stepRoot.ts';
import { stepRootUse } from './en/stepRootUse.ts';
import { steps } from './en/steps.ts';
import { team } from './en/team.ts';
import { undo } from './en/undo.ts';
import { watch } from './en/watch.ts';
import { watchAlarm } from './en/watchAlarm.ts';
import { watchTrail } from './en/watchTrail.ts';

/**
 * Every word a person reads, in English. Plain, short, kind, exact. One file for whoever says it: steps, checks, screens,
 * reports. `{name}` is filled in; a function stands where grammar needs one.
 */
export const en = {
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
} as const;
