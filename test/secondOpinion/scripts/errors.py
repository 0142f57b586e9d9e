"""Which exception class, code and HTTP status boto3 makes of a refusal."""
import json

import boto3
from botocore.exceptions import ClientError

iam = boto3.client('iam')
stranger = boto3.client('iam', aws_secret_access_key='another', aws_access_key_id=boto3.Session().get_credentials().access_key)
iam.create_user(UserName='zoe')
iam.create_group(GroupName='crew')
iam.add_user_to_group(GroupName='crew', UserName='zoe')
for _ in range(2):
    iam.create_access_key(UserName='zoe')

refused = [
    lambda: iam.get_user(UserName='nobody'),
    lambda: iam.create_user(UserName='ZOE'),
    lambda: iam.delete_user(UserName='zoe'),
    lambda: iam.create_access_key(UserName='zoe'),
    lambda: iam.create_policy(PolicyName='broken', PolicyDocument='{'),
    lambda: iam.create_login_profile(UserName='zoe', Password='short'),
    lambda: stranger.list_users(),
]
said = {}
for call in refused:
    try:
        call()
    except ClientError as error:
        answer = error.response
        said[type(error).__name__] = [answer['Error']['Code'], answer['ResponseMetadata']['HTTPStatusCode']]
print(json.dumps(said))
