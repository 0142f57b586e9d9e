/**
 * What other clients call, as data: each story runs on a new account of scenario `blank`, step after step. What is expected is
 * `Success`, a code, or a code and its message; then what the answer says, tags and all.
 */
export interface Story {
  readonly name: string;
  readonly steps: readonly Step[];
}

export type Step = readonly [
  action: string,
  params: Readonly<Record<string, string>>,
  expected?: string | readonly [code: string, message: string],
  says?: readonly string[],
];

const account = '444455556666';
const arn = (rest: string) => `arn:aws:iam::${account}:${rest}`;
const document = (...statements: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const listing = document({ Effect: 'Allow', Action: 'iam:ListUsers', Resource: '*' });
const trust = (principal: object | string, more: object = {}) =>
  document({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more });
const byEc2 = trust({ Service: 'ec2.amazonaws.com' });
const role = { RoleName: 'worker' };
const profile = { InstanceProfileName: 'workers' };
const tag = (key: string, value: string, at = 1) => ({
  [`Tags.member.${at}.Key`]: key,
  [`Tags.member.${at}.Value`]: value,
});
const malformed = (message: string) => ['MalformedPolicyDocument', message] as const;
const noRole = ['NoSuchEntity', 'The role with name worker cannot be found.'] as const;

export const stories: readonly Story[] = [
  {
    name: 'a role from its making to its end',
    steps: [
      ['GetRole', role, noRole],
      [
        'CreateRole',
        { ...role, AssumeRolePolicyDocument: byEc2, Path: '/team/', Description: 'works', ...tag('a', 'b') },
        'Success',
        [`<Arn>${arn('role/team/worker')}</Arn>`, '<Description>works<', '<Tags><member><Key>a<'],
      ],
      [
        'CreateRole',
        { RoleName: 'WORKER', AssumeRolePolicyDocument: byEc2 },
        ['EntityAlreadyExists', 'Role with name WORKER already exists.'],
      ],
      ['CreateRole', { RoleName: 'x'.repeat(65), AssumeRolePolicyDocument: byEc2 }, 'ValidationError'],
      [
        'GetRole',
        role,
        'Success',
        ['<MaxSessionDuration>3600<', '<RoleLastUsed></RoleLastUsed>', '%22ec2.amazonaws.com%22'],
      ],
      ['ListRoles', { PathPrefix: '/team/' }, 'Success', ['<RoleName>worker<', '<IsTruncated>false<']],
      ['UpdateRole', { ...role, MaxSessionDuration: '3599' }, 'ValidationError'],
      ['UpdateRole', { ...role, MaxSessionDuration: '7200' }, 'Success', ['<UpdateRoleResult>']],
      [
        'UpdateRoleDescription',
        { ...role, Description: 'rests' },
        'Success',
        ['<Description>rests<', '<MaxSessionDuration>7200<'],
      ],
      ['UpdateAssumeRolePolicy', { ...role, PolicyDocument: trust({ AWS: account }) }],
      ['GetRole', role, 'Success', [`%22${account}%22`]],
      ['PutRolePermissionsBoundary', { ...role, PermissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
      ['GetRole', role, 'Success', ['<PermissionsBoundaryType>Policy<']],
      ['DeleteRolePermissionsBoundary', role],
      ['DeleteRolePermissionsBoundary', role, 'NoSuchEntity'],
      ['PutRolePolicy', { ...role, PolicyName: 'p', PolicyDocument: listing }],
      ['DeleteRole', role, ['DeleteConflict', 'Cannot delete entity, must delete policies first.']],
      ['DeleteRolePolicy', { ...role, PolicyName: 'p' }],
      ['DeleteRole', role],
      ['DeleteRole', role, noRole],
    ],
  },
  {
    name: 'trust policies that IAM would not store',
    steps: [
      ['CreateRole', { ...role, AssumeRolePolicyDocument: 'no json' }, malformed('This policy contains invalid Json')],
      ['CreateRole', { ...role, AssumeRolePolicyDocument: listing }, malformed('Has prohibited field Resource')],
      [
        'CreateRole',
        { ...role, AssumeRolePolicyDocument: document({ Effect: 'Allow', Action: 'sts:AssumeRole' }) },
        malformed('Missing required field Principal'),
      ],
      [
        'CreateRole',
        { ...role, AssumeRolePolicyDocument: trust({ AWS: arn('user/nobody') }) },
        malformed(`Invalid principal in policy: "AWS":"${arn('user/nobody')}"`),
      ],
      [
        'CreateRole',
        { ...role, AssumeRolePolicyDocument: trust({ Service: 'ec2' }) },
        malformed('Invalid principal in policy: "Service":"ec2"'),
      ],
      [
        'CreateRole',
        { ...role, AssumeRolePolicyDocument: trust('*', { Action: 'iam:ListUsers' }) },
        malformed('AssumeRole policy may only specify STS AssumeRole actions.'),
      ],
      ['CreateRole', { ...role, AssumeRolePolicyDocument: trust({ AWS: 'arn:aws:iam::123456789012:user/elsewhere' }) }],
      [
        'UpdateAssumeRolePolicy',
        { ...role, PolicyDocument: trust('*', { Sid: 'x'.repeat(2100) }) },
        ['LimitExceeded', 'Cannot exceed quota for ACLSizePerRole: 2048'],
      ],
    ],
  },
  {
    name: 'an instance profile holds one role',
    steps: [
      ['CreateRole', { ...role, AssumeRolePolicyDocument: byEc2 }],
      ['CreateRole', { RoleName: 'other', AssumeRolePolicyDocument: byEc2 }],
      [
        'CreateInstanceProfile',
        { ...profile, ...tag('team', 'ops') },
        'Success',
        [`<Arn>${arn('instance-profile/workers')}</Arn>`, '<InstanceProfileId>AIPA', '<Roles></Roles>'],
      ],
      ['CreateInstanceProfile', profile, ['EntityAlreadyExists', 'Instance Profile workers already exists.']],
      ['AddRoleToInstanceProfile', { ...profile, ...role }],
      [
        'AddRoleToInstanceProfile',
        { ...profile, RoleName: 'other' },
        ['LimitExceeded', 'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1'],
      ],
      ['GetInstanceProfile', profile, 'Success', ['<RoleName>worker<', '<Key>team<']],
      ['ListInstanceProfiles', {}, 'Success', ['<InstanceProfileName>workers<']],
      ['ListInstanceProfilesForRole', role, 'Success', ['<InstanceProfileName>workers<']],
      ['GetAccountAuthorizationDetails', { 'Filter.member.1': 'Role' }, 'Success', ['<InstanceProfileList><member>']],
      ['GetAccountSummary', {}, 'Success', ['<key>InstanceProfiles</key><value>1<']],
      ['DeleteRole', role, ['DeleteConflict', 'Cannot delete entity, must remove roles from instance profile first.']],
      [
        'DeleteInstanceProfile',
        profile,
        ['DeleteConflict', 'Cannot delete entity, must remove roles from instance profile first.'],
      ],
      ['RemoveRoleFromInstanceProfile', { ...profile, ...role }],
      ['RemoveRoleFromInstanceProfile', { ...profile, ...role }, 'NoSuchEntity'],
      ['DeleteInstanceProfile', profile],
      ['GetInstanceProfile', profile, ['NoSuchEntity', 'Instance Profile workers cannot be found.']],
    ],
  },
  {
    name: 'tags: keys of users and roles have no case, those of the rest have',
    steps: [
      ['CreateUser', { UserName: 'alice' }],
      ['TagUser', { UserName: 'alice', ...tag('Team', 'a') }],
      ['TagUser', { UserName: 'alice', ...tag('team', 'b') }],
      [
        'ListUserTags',
        { UserName: 'alice' },
        'Success',
        ['<Tags><member><Key>team</Key><Value>b</Value></member></Tags>'],
      ],
      ['UntagUser', { UserName: 'alice', 'TagKeys.member.1': 'TEAM' }],
      ['ListUserTags', { UserName: 'alice' }, 'Success', ['<Tags></Tags>']],
      ['CreatePolicy', { PolicyName: 'p', PolicyDocument: listing }],
      ['TagPolicy', { PolicyArn: arn('policy/p'), ...tag('Team', 'a'), ...tag('team', 'b', 2) }],
      [
        'ListPolicyTags',
        { PolicyArn: arn('policy/p'), MaxItems: '1' },
        'Success',
        ['<Key>Team<', '<IsTruncated>true<'],
      ],
      ['UntagPolicy', { PolicyArn: arn('policy/p'), 'TagKeys.member.1': 'Team' }],
      ['GetPolicy', { PolicyArn: arn('policy/p') }, 'Success', ['<Tags><member><Key>team<']],
      ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' }],
      ['TagMFADevice', { SerialNumber: arn('mfa/phone'), ...tag('owner', 'a') }],
      ['ListMFADeviceTags', { SerialNumber: arn('mfa/phone') }, 'Success', ['<Key>owner<']],
      ['UntagMFADevice', { SerialNumber: arn('mfa/phone'), 'TagKeys.member.1': 'owner' }],
      ['TagRole', { RoleName: 'worker', ...tag('a', 'b') }, noRole],
      ['TagInstanceProfile', { ...profile, ...tag('a', 'b') }, 'NoSuchEntity'],
    ],
  },
  {
    name: 'a policy and the versions of it',
    steps: [
      ['CreatePolicy', { PolicyName: 'p', PolicyDocument: listing }, 'Success', ['<DefaultVersionId>v1<']],
      [
        'CreatePolicyVersion',
        { PolicyArn: arn('policy/p'), PolicyDocument: listing },
        'Success',
        ['>false</IsDefault'],
      ],
      ['SetDefaultPolicyVersion', { PolicyArn: arn('policy/p'), VersionId: 'v2' }],
      ['SetDefaultPolicyVersion', { PolicyArn: arn('policy/p'), VersionId: 'v9' }, 'NoSuchEntity'],
      ['GetPolicy', { PolicyArn: arn('policy/p') }, 'Success', ['<DefaultVersionId>v2<']],
      [
        'ListPolicyVersions',
        { PolicyArn: arn('policy/p') },
        'Success',
        ['<VersionId>v2</VersionId><IsDefaultVersion>true<'],
      ],
      ['DeletePolicyVersion', { PolicyArn: arn('policy/p'), VersionId: 'v2' }, 'DeleteConflict'],
      ['DeletePolicyVersion', { PolicyArn: arn('policy/p'), VersionId: 'v1' }],
      ['AttachUserPolicy', { UserName: 'practice-operator', PolicyArn: arn('policy/p') }],
      [
        'ListEntitiesForPolicy',
        { PolicyArn: arn('policy/p') },
        'Success',
        ['<UserName>practice-operator<', '<PolicyRoles></'],
      ],
      ['ListEntitiesForPolicy', { PolicyArn: arn('policy/p'), PathPrefix: '/x/' }, 'Success', ['<PolicyUsers></']],
      [
        'ListAttachedUserPolicies',
        { UserName: 'practice-operator', MaxItems: '1' },
        'Success',
        ['<IsTruncated>true</IsTruncated><Marker>'],
      ],
      [
        'ListAttachedUserPolicies',
        { UserName: 'practice-operator', PathPrefix: '/job-function/' },
        'Success',
        ['<AttachedPolicies></'],
      ],
      ['DeletePolicy', { PolicyArn: arn('policy/p') }, 'DeleteConflict'],
      ['DetachUserPolicy', { UserName: 'practice-operator', PolicyArn: arn('policy/p') }],
      ['DeletePolicy', { PolicyArn: arn('policy/p') }],
      ['UpdateUser', { UserName: 'practice-operator', NewUserName: 'operator', NewPath: '/ops/' }],
      ['GetUser', { UserName: 'OPERATOR' }, 'Success', [arn('user/ops/operator')]],
    ],
  },
  {
    name: 'passwords for single services',
    steps: [
      [
        'CreateServiceSpecificCredential',
        { UserName: 'practice-operator', ServiceName: 'codecommit.amazonaws.com' },
        'Success',
        [`<ServiceUserName>practice-operator-at-${account}<`, '<ServicePassword>'],
      ],
      [
        'CreateServiceSpecificCredential',
        { UserName: 'practice-operator', ServiceName: 'bedrock.amazonaws.com', CredentialAgeDays: '30' },
        'Success',
        ['<ExpirationDate>', '<ServiceCredentialSecret>'],
      ],
      ['CreateServiceSpecificCredential', { UserName: 'practice-operator', ServiceName: 'x' }, 'NotSupportedService'],
      ['ListServiceSpecificCredentials', { AllUsers: 'true', MaxItems: '1' }, 'Success', ['<IsTruncated>true<']],
      ['DeleteUser', { UserName: 'practice-operator' }, 'DeleteConflict'],
    ],
  },
  {
    name: 'what auditors ask for and is never there',
    steps: [
      ['ListServerCertificates', {}, 'Success', ['<ServerCertificateMetadataList></']],
      ['ListSAMLProviders', {}, 'Success', ['<SAMLProviderList></']],
      ['ListOpenIDConnectProviders', {}, 'Success', ['<OpenIDConnectProviderList></']],
      ['ListSSHPublicKeys', { UserName: 'practice-operator' }, 'Success', ['<SSHPublicKeys></']],
      ['ListSSHPublicKeys', { UserName: 'nobody' }, 'NoSuchEntity'],
      ['ListOrganizationsFeatures', {}, 'OrganizationNotFoundException'],
      [
        'CreateSAMLProvider',
        {},
        ['InvalidAction', 'Could not find operation CreateSAMLProvider for version 2010-05-08'],
      ],
    ],
  },
  {
    name: 'simulating policies that are attached to nobody',
    steps: [
      ['SimulateCustomPolicy', { 'ActionNames.member.1': 'iam:ListUsers' }, 'ValidationError'],
      [
        'SimulateCustomPolicy',
        {
          'PolicyInputList.member.1': listing,
          'ActionNames.member.1': 'iam:ListUsers',
          'ActionNames.member.2': 'iam:CreateUser',
        },
        'Success',
        [
          '<EvalDecision>allowed</EvalDecision><MatchedStatements><member><SourcePolicyId>PolicyInputList.1<',
          '<EvalDecision>implicitDeny</EvalDecision><MatchedStatements></MatchedStatements>',
        ],
      ],
      [
        'SimulateCustomPolicy',
        {
          'PolicyInputList.member.1': document({ Effect: 'Allow', Action: '*', Resource: '*' }),
          'PermissionsBoundaryPolicyInputList.member.1': listing,
          'ActionNames.member.1': 'iam:CreateUser',
        },
        'Success',
        ['<EvalDecision>implicitDeny<', '<AllowedByPermissionsBoundary>false<'],
      ],
      ['SimulateCustomPolicy', { 'PolicyInputList.member.1': '{}', 'ActionNames.member.1': 'a:b' }, 'InvalidInput'],
      [
        'GetContextKeysForCustomPolicy',
        {
          'PolicyInputList.member.1': document({
            Effect: 'Allow',
            Action: 'iam:*',
            Resource: 'arn:aws:iam::*:user/$' + '{aws:username}',
            Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
          }),
        },
        'Success',
        ['<member>aws:MultiFactorAuthPresent</member><member>aws:username</member>'],
      ],
      [
        'GetContextKeysForPrincipalPolicy',
        { PolicySourceArn: arn('user/practice-operator') },
        'Success',
        ['<ContextKeyNames></ContextKeyNames>'],
      ],
    ],
  },
];
