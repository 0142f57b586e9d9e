import type { Operation } from '../operation.ts';
import { accessKeyOperations } from './accessKeys.ts';
import { accountOperations } from './account.ts';
import { attachmentOperations } from './attachments.ts';
import { authorizationDetailsOperations } from './authorizationDetails.ts';
import { certificateOperations } from './certificates.ts';
import { credentialReportOperations } from './credentialReports.ts';
import { groupOperations } from './groups.ts';
import { inlinePolicyOperations } from './inlinePolicies.ts';
import { loginProfileOperations } from './loginProfiles.ts';
import { mfaDeviceOperations } from './mfaDevices.ts';
import { mfaListOperations } from './mfaLists.ts';
import { policyOperations } from './policies.ts';
import { policyVersionOperations } from './policyVersions.ts';
import { roleOperations } from './roles.ts';
import { simulateOperations } from './simulate.ts';
import { stsOperations } from './sts.ts';
import { userOperations } from './users.ts';

/** The one table of operations: what is not in it, AWS's InvalidAction answers. */
export const operations: readonly Operation[] = [
  ...accessKeyOperations,
  ...accountOperations,
  ...attachmentOperations,
  ...authorizationDetailsOperations,
  ...certificateOperations,
  ...credentialReportOperations,
  ...groupOperations,
  ...inlinePolicyOperations,
  ...loginProfileOperations,
  ...mfaDeviceOperations,
  ...mfaListOperations,
  ...policyOperations,
  ...policyVersionOperations,
  ...roleOperations,
  ...simulateOperations,
  ...stsOperations,
  ...userOperations,
];
