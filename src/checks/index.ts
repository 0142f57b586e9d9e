import type { Check, Finding } from '../model/finding.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { accessAnalyzerFindingsSettled } from './accessAnalyzerFindingsSettled.ts';
import { accessAnalyzerOn } from './accessAnalyzerOn.ts';
import { accessKeysFirstUsed } from './accessKeysFirstUsed.ts';
import { accessKeysInactiveAbsent } from './accessKeysInactiveAbsent.ts';
import { accessKeysInUse } from './accessKeysInUse.ts';
import { accessKeysNotFromSetUp } from './accessKeysNotFromSetUp.ts';
import { accessKeysRotated } from './accessKeysRotated.ts';
import { accessKeysSingle } from './accessKeysSingle.ts';
import { accountAliasSet } from './accountAliasSet.ts';
import { administratorAccessInAdminGroup } from './administratorAccessInAdminGroup.ts';
import { administratorsMfaEnabled } from './administratorsMfaEnabled.ts';
import { administratorsUnderConditions } from './administratorsUnderConditions.ts';
import { administratorWayInProven } from './administratorWayInProven.ts';
import { billingAndOperationsContactsSet } from './billingAndOperationsContactsSet.ts';
import { budgetAlertSet } from './budgetAlertSet.ts';
import { cloudshellAccessRestricted } from './cloudshellAccessRestricted.ts';
import { configRecording } from './configRecording.ts';
import { consoleUsersMfaEnabled } from './consoleUsersMfaEnabled.ts';
import { forceMfaPoliciesEffective } from './forceMfaPoliciesEffective.ts';
import { grantedServicesUsed } from './grantedServicesUsed.ts';
import { groupsCarryRights } from './groupsCarryRights.ts';
import { groupsNotEmpty } from './groupsNotEmpty.ts';
import { groupsRequireMfa } from './groupsRequireMfa.ts';
import { guardDutyOn } from './guardDutyOn.ts';
import { inlinePoliciesAbsent } from './inlinePoliciesAbsent.ts';
import { instancesHaveRoles } from './instancesHaveRoles.ts';
import { instancesRequireImdsv2 } from './instancesRequireImdsv2.ts';
import { mfaDevicesAssigned } from './mfaDevicesAssigned.ts';
import { ownUsersExist } from './ownUsersExist.ts';
import { passwordPolicySettings } from './passwordPolicySettings.ts';
import { passwordPolicyStrong } from './passwordPolicyStrong.ts';
import { policiesNotFullAdministration } from './policiesNotFullAdministration.ts';
import { policiesWithoutPrivilegeEscalation } from './policiesWithoutPrivilegeEscalation.ts';
import { policiesWithoutServiceWildcards } from './policiesWithoutServiceWildcards.ts';
import { rightsFromGroups } from './rightsFromGroups.ts';
import { roleServiceTrustGuarded } from './roleServiceTrustGuarded.ts';
import { rolesUsedLately } from './rolesUsedLately.ts';
import { roleTrustExternalGuarded } from './roleTrustExternalGuarded.ts';
import { roleTrustNotOpen } from './roleTrustNotOpen.ts';
import { roleWebIdentitiesNamed } from './roleWebIdentitiesNamed.ts';
import { rootAccessKeysAbsent } from './rootAccessKeysAbsent.ts';
import { rootCertificatesAbsent } from './rootCertificatesAbsent.ts';
import { rootMfaEnabled } from './rootMfaEnabled.ts';
import { rootMfaHardware } from './rootMfaHardware.ts';
import { rootNotUsedLately } from './rootNotUsedLately.ts';
import { rootPasswordManaged } from './rootPasswordManaged.ts';
import { rootUseAlarmed } from './rootUseAlarmed.ts';
import { secondWayBackExists } from './secondWayBackExists.ts';
import { securityContactSet } from './securityContactSet.ts';
import { securityHubOn } from './securityHubOn.ts';
import { serverCertificatesValid } from './serverCertificatesValid.ts';
import { supportAccessExists } from './supportAccessExists.ts';
import { trailBucketGuarded } from './trailBucketGuarded.ts';
import { trailInEveryRegion } from './trailInEveryRegion.ts';
import { trailLogsValidated } from './trailLogsValidated.ts';
import { userCredentialsNeeded } from './userCredentialsNeeded.ts';
import { userPasswordsFirstUsed } from './userPasswordsFirstUsed.ts';
import { userPasswordsFresh } from './userPasswordsFresh.ts';
import { userPasswordsInUse } from './userPasswordsInUse.ts';
import { userRightsThroughGroups } from './userRightsThroughGroups.ts';
import { usersInGroups } from './usersInGroups.ts';
import { usersNotShared } from './usersNotShared.ts';
import { usersRequireMfa } from './usersRequireMfa.ts';

/** Every check, in the order it is shown. The first five are the console's security status (P20). */
export const checks: readonly Check[] = [
  rootAccessKeysAbsent,
  rootMfaEnabled,
  ownUsersExist,
  rightsFromGroups,
  passwordPolicyStrong,

  rootCertificatesAbsent,
  rootNotUsedLately,
  rootMfaHardware,
  rootPasswordManaged,
  rootUseAlarmed,

  administratorWayInProven,
  administratorsMfaEnabled,
  consoleUsersMfaEnabled,
  usersRequireMfa,
  secondWayBackExists,
  userRightsThroughGroups,
  usersInGroups,
  usersNotShared,
  userPasswordsFirstUsed,
  userPasswordsInUse,
  userPasswordsFresh,
  userCredentialsNeeded,
  mfaDevicesAssigned,

  accessKeysRotated,
  accessKeysInUse,
  accessKeysFirstUsed,
  accessKeysNotFromSetUp,
  accessKeysSingle,
  accessKeysInactiveAbsent,

  groupsRequireMfa,
  forceMfaPoliciesEffective,
  administratorAccessInAdminGroup,
  administratorsUnderConditions,
  policiesNotFullAdministration,
  policiesWithoutPrivilegeEscalation,
  policiesWithoutServiceWildcards,
  grantedServicesUsed,
  cloudshellAccessRestricted,
  inlinePoliciesAbsent,
  groupsNotEmpty,
  groupsCarryRights,
  supportAccessExists,

  ...passwordPolicySettings,

  accountAliasSet,
  securityContactSet,
  billingAndOperationsContactsSet,
  serverCertificatesValid,

  roleTrustNotOpen,
  roleWebIdentitiesNamed,
  roleTrustExternalGuarded,
  roleServiceTrustGuarded,
  rolesUsedLately,
  instancesHaveRoles,
  instancesRequireImdsv2,

  accessAnalyzerOn,
  accessAnalyzerFindingsSettled,
  budgetAlertSet,
  guardDutyOn,
  securityHubOn,
  configRecording,

  trailInEveryRegion,
  trailLogsValidated,
  trailBucketGuarded,
];

/** The checks of every audit: all but what Access Advisor is asked for, in a job for each user, group and role. */
export const usualChecks = checks.filter(({ parts }) => !parts.includes('serviceUse'));

/** The checks that rest on nothing but these parts: what a story that reads no more can judge. */
export const checksOver = (parts: readonly SnapshotPart[]): readonly Check[] =>
  checks.filter((check) => check.parts.every((part) => parts.includes(part)));

/** All verdicts on one snapshot, of the usual checks or of others. */
export const judgeAll = (snapshot: Snapshot, now: Date, chosen: readonly Check[] = usualChecks): readonly Finding[] =>
  chosen.flatMap((check) => check.judge(snapshot, now));
