import type { Check, Finding } from '../model/finding.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { accountAliasSet } from './accountAliasSet.ts';
import { administratorWayInProven } from './administratorWayInProven.ts';
import { consoleUsersMfaEnabled } from './consoleUsersMfaEnabled.ts';
import { groupsRequireMfa } from './groupsRequireMfa.ts';
import { mfaDevicesAssigned } from './mfaDevicesAssigned.ts';
import { ownUsersExist } from './ownUsersExist.ts';
import { passwordPolicyStrong } from './passwordPolicyStrong.ts';
import { rightsFromGroups } from './rightsFromGroups.ts';
import { rootAccessKeysAbsent } from './rootAccessKeysAbsent.ts';
import { rootCertificatesAbsent } from './rootCertificatesAbsent.ts';
import { rootMfaEnabled } from './rootMfaEnabled.ts';
import { secondWayBackExists } from './secondWayBackExists.ts';

/** Every check, in the order it is shown. The first five are the console's security status (P20). */
export const checks: readonly Check[] = [
  rootAccessKeysAbsent,
  rootMfaEnabled,
  ownUsersExist,
  rightsFromGroups,
  passwordPolicyStrong,
  groupsRequireMfa,
  administratorWayInProven,
  consoleUsersMfaEnabled,
  secondWayBackExists,
  rootCertificatesAbsent,
  mfaDevicesAssigned,
  accountAliasSet,
];

/** The checks that rest on nothing but these parts: what a story that reads no more can judge. */
export const checksOver = (parts: readonly SnapshotPart[]): readonly Check[] =>
  checks.filter((check) => check.parts.every((part) => parts.includes(part)));

/** All verdicts on one snapshot, of all checks or of some. */
export const judgeAll = (snapshot: Snapshot, now: Date, chosen: readonly Check[] = checks): readonly Finding[] =>
  chosen.flatMap((check) => check.judge(snapshot, now));
