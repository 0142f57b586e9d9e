"""The waiters of boto3's own model."""
import json

import boto3
from botocore.exceptions import WaiterError

iam = boto3.client('iam')
trust = {'Effect': 'Allow', 'Principal': {'Service': 'ec2.amazonaws.com'}, 'Action': 'sts:AssumeRole'}
iam.create_user(UserName='zoe')
iam.create_role(RoleName='host', AssumeRolePolicyDocument=json.dumps({'Version': '2012-10-17', 'Statement': trust}))
iam.create_instance_profile(InstanceProfileName='host')
wanted = {
    'user_exists': {'UserName': 'zoe'},
    'role_exists': {'RoleName': 'host'},
    'policy_exists': {'PolicyArn': 'arn:aws:iam::aws:policy/ReadOnlyAccess'},
    'instance_profile_exists': {'InstanceProfileName': 'host'},
}
arrived = []
for name, kwargs in wanted.items():
    iam.get_waiter(name).wait(**kwargs)
    arrived.append(name)
try:
    iam.get_waiter('user_exists').wait(UserName='nobody', WaiterConfig={'Delay': 1, 'MaxAttempts': 2})
    gave_up = None
except WaiterError as error:
    gave_up = str(error).split('. ')[0]
print(json.dumps({'arrived': arrived, 'gaveUp': gave_up}))
