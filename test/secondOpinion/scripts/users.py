"""Users, groups and policies: written, read, felt by the user they are for, and taken away again."""
import json

import boto3
from botocore.exceptions import ClientError

iam = boto3.client('iam')


def document(**statement):
    return json.dumps({'Version': '2012-10-17', 'Statement': statement})


user = iam.create_user(UserName='zoe', Path='/staff/')['User']
iam.create_group(GroupName='crew')
iam.add_user_to_group(GroupName='crew', UserName='zoe')
policy = iam.create_policy(
    PolicyName='no-users', PolicyDocument=document(Effect='Deny', Action='iam:CreateUser', Resource='*')
)['Policy']['Arn']
iam.attach_group_policy(GroupName='crew', PolicyArn=policy)
iam.put_user_policy(
    UserName='zoe', PolicyName='look', PolicyDocument=document(Effect='Allow', Action='iam:ListUsers', Resource='*')
)
key = iam.create_access_key(UserName='zoe')['AccessKey']
zoe = boto3.client('iam', aws_access_key_id=key['AccessKeyId'], aws_secret_access_key=key['SecretAccessKey'])
try:
    denied = zoe.create_user(UserName='bo')
except ClientError as error:
    denied = error.response['Error']
details = iam.get_account_authorization_details(Filter=['User', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'])

said = {
    'arn': user['Arn'],
    'created': type(user['CreateDate']).__name__,
    'groups': [group['GroupName'] for group in iam.list_groups_for_user(UserName='zoe')['Groups']],
    'inline': iam.get_user_policy(UserName='zoe', PolicyName='look')['PolicyDocument']['Statement'],
    'policy': iam.get_policy_version(PolicyArn=policy, VersionId='v1')['PolicyVersion']['Document']['Statement'],
    'allowed': [one['UserName'] for one in zoe.list_users()['Users']],
    'denied': denied,
    'details': {
        'users': [one['UserName'] for one in details['UserDetailList']],
        'groups': [one['GroupName'] for one in details['GroupDetailList']],
        'policies': sorted(one['PolicyName'] for one in details['Policies'] if one['AttachmentCount'] > 0),
    },
}

iam.delete_access_key(UserName='zoe', AccessKeyId=key['AccessKeyId'])
iam.delete_user_policy(UserName='zoe', PolicyName='look')
iam.remove_user_from_group(GroupName='crew', UserName='zoe')
iam.delete_user(UserName='zoe')
iam.detach_group_policy(GroupName='crew', PolicyArn=policy)
iam.delete_policy(PolicyArn=policy)
iam.delete_group(GroupName='crew')
said['left'] = [one['UserName'] for one in iam.list_users()['Users']]
print(json.dumps(said))
