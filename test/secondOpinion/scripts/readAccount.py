"""What the wizard left in an account, read with boto3's own paginators."""
import json

import boto3

iam = boto3.client('iam')


def every(operation, key, **kwargs):
    return [one for page in iam.get_paginator(operation).paginate(**kwargs) for one in page[key]]


users = sorted(user['UserName'] for user in every('list_users', 'Users'))
groups = [group['GroupName'] for group in every('list_groups', 'Groups')]
mine = {policy['PolicyName']: policy for policy in every('list_policies', 'Policies', Scope='Local')}
require_mfa = mine['offroot-require-mfa']
version = iam.get_policy_version(PolicyArn=require_mfa['Arn'], VersionId=require_mfa['DefaultVersionId'])
statements = version['PolicyVersion']['Document']['Statement']

print(json.dumps({
    'aliases': every('list_account_aliases', 'AccountAliases'),
    'users': {
        user: [group['GroupName'] for group in every('list_groups_for_user', 'Groups', UserName=user)]
        for user in users
    },
    'logins': [iam.get_login_profile(UserName=user)['LoginProfile']['UserName'] for user in users],
    'policiesOfUsers': [
        policy['PolicyArn']
        for user in users
        for policy in every('list_attached_user_policies', 'AttachedPolicies', UserName=user)
    ],
    'groups': {
        group: sorted(
            (policy['PolicyArn'] for policy in every('list_attached_group_policies', 'AttachedPolicies', GroupName=group)),
            key=lambda arn: (':aws:policy' not in arn, arn),
        )
        for group in groups
    },
    'passwordPolicy': iam.get_account_password_policy()['PasswordPolicy'],
    'requireMfaDenies': [one['Sid'] for one in statements if one['Effect'] == 'Deny'],
    'devices': every('list_virtual_mfa_devices', 'VirtualMFADevices'),
    'keys': [key['AccessKeyId'] for user in users for key in every('list_access_keys', 'AccessKeyMetadata', UserName=user)],
}))
