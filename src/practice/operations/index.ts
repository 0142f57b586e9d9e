import type { Operation } from '../operation.ts';
import { accessAdvisorOperations } from './accessAdvisor.ts';
import { accessKeyOperations } from './accessKeys.ts';
import { accountOperations } from './account.ts';
import { alternateContactOperations } from './alternateContacts.ts';
import { analyzerOperations } from './analyzers.ts';
import { assumeRoleOperations } from './assumeRole.ts';
import { attachmentOperations } from './attachments.ts';
import { authorizationDetailsOperations } from './authorizationDetails.ts';
import { boundaryOperations } from './boundaries.ts';
import { budgetNotificationOperations } from './budgetNotifications.ts';
import { budgetOperations } from './budgets.ts';
import { certificateOperations } from './certificates.ts';
import { cloudTrailEventOperations } from './cloudTrailEvents.ts';
import { cloudTrailOperations } from './cloudTrails.ts';
import { cloudTrailTagOperations } from './cloudTrailTags.ts';
import { configRecorderOperations } from './configRecorders.ts';
import { contextKeyOperations } from './contextKeys.ts';
import { credentialReportOperations } from './credentialReports.ts';
import { ec2InstanceOperations } from './ec2Instances.ts';
import { ec2ProfileOperations } from './ec2Profiles.ts';
import { ec2RegionOperations } from './ec2Regions.ts';
import { eventPatternOperations } from './eventPatterns.ts';
import { eventRuleOperations } from './eventRules.ts';
import { eventTargetOperations } from './eventTargets.ts';
import { groupOperations } from './groups.ts';
import { guardDutyOperations } from './guardDuty.ts';
import { inlinePolicyOperations } from './inlinePolicies.ts';
import { instanceProfileOperations } from './instanceProfiles.ts';
import { loginProfileOperations } from './loginProfiles.ts';
import { mfaDeviceOperations } from './mfaDevices.ts';
import { mfaListOperations } from './mfaLists.ts';
import { neverThereOperations } from './neverThere.ts';
import { oidcProviderOperations } from './oidcProviders.ts';
import { policyOperations } from './policies.ts';
import { policyValidationOperations } from './policyValidation.ts';
import { policyVersionOperations } from './policyVersions.ts';
import { roleOperations } from './roles.ts';
import { s3BucketOperations } from './s3Buckets.ts';
import { s3ObjectOperations } from './s3Objects.ts';
import { s3SettingOperations } from './s3Settings.ts';
import { securityHubOperations } from './securityHub.ts';
import { serverCertificateOperations } from './serverCertificates.ts';
import { serviceCredentialOperations } from './serviceCredentials.ts';
import { simulateOperations } from './simulate.ts';
import { snsSubscriptionOperations } from './snsSubscriptions.ts';
import { snsTagOperations } from './snsTags.ts';
import { snsTopicOperations } from './snsTopics.ts';
import { sshKeyOperations } from './sshKeys.ts';
import { stsOperations } from './sts.ts';
import { tagOperations } from './tags.ts';
import { userOperations } from './users.ts';

/** The one table of operations: what is not in it, AWS's InvalidAction answers. */
export const operations: readonly Operation[] = [
  ...accessAdvisorOperations,
  ...accessKeyOperations,
  ...accountOperations,
  ...alternateContactOperations,
  ...analyzerOperations,
  ...assumeRoleOperations,
  ...attachmentOperations,
  ...authorizationDetailsOperations,
  ...boundaryOperations,
  ...budgetNotificationOperations,
  ...budgetOperations,
  ...certificateOperations,
  ...cloudTrailEventOperations,
  ...cloudTrailOperations,
  ...cloudTrailTagOperations,
  ...configRecorderOperations,
  ...contextKeyOperations,
  ...credentialReportOperations,
  ...ec2InstanceOperations,
  ...ec2ProfileOperations,
  ...ec2RegionOperations,
  ...s3BucketOperations,
  ...s3ObjectOperations,
  ...s3SettingOperations,
  ...eventPatternOperations,
  ...eventRuleOperations,
  ...eventTargetOperations,
  ...groupOperations,
  ...guardDutyOperations,
  ...inlinePolicyOperations,
  ...instanceProfileOperations,
  ...loginProfileOperations,
  ...mfaDeviceOperations,
  ...mfaListOperations,
  ...neverThereOperations,
  ...oidcProviderOperations,
  ...policyOperations,
  ...policyValidationOperations,
  ...policyVersionOperations,
  ...roleOperations,
  ...securityHubOperations,
  ...serverCertificateOperations,
  ...serviceCredentialOperations,
  ...simulateOperations,
  ...snsSubscriptionOperations,
  ...snsTagOperations,
  ...snsTopicOperations,
  ...sshKeyOperations,
  ...stsOperations,
  ...tagOperations,
  ...userOperations,
];
