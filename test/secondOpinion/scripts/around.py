"""What surrounds IAM: machines, buckets, trails, rules, topics, budgets. Everything that is asked, and what is answered."""
import datetime
import json
import re

import boto3
from botocore.exceptions import ClientError

said = []
account = boto3.client('sts').get_caller_identity()['Account']
clients = {}


def plain(value):
    """Without what differs from account to account: its number, ids, dates."""
    if isinstance(value, dict):
        profile = {'Id': 'ID'} if 'instance-profile' in value.get('Arn', '') else {}
        kept = {key: one for key, one in value.items() if key not in ('ResponseMetadata', 'RequestId')}
        return {**{key: plain(one) for key, one in kept.items()}, **profile}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, datetime.datetime):
        return 'datetime'
    if not isinstance(value, str):
        return value
    text = value.replace(account, 'ACCOUNT')
    text = re.sub(r'\b(i|r|ami|iip-assoc)-[0-9a-f]{8,17}\b', r'\1-ID', text)
    text = re.sub(r'^[0-9a-f]{32}$', 'DETECTOR', text)
    text = re.sub(r'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'UUID', text)
    return re.sub(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z', 'DATE', text)


def ask(service, operation, region='us-east-1', **given):
    client = clients.setdefault((service, region), boto3.client(service, region_name=region))
    try:
        answer = getattr(client, operation)(**given)
        answer.get('Regions', []).sort(key=lambda one: one['RegionName'])
        told = {'status': answer['ResponseMetadata']['HTTPStatusCode'], 'answer': plain(answer)}
        for stream in [key for key in answer if key == 'Body']:
            told['answer'][stream] = answer[stream].read().decode()
    except ClientError as error:
        answer = {}
        told = {'status': error.response['ResponseMetadata']['HTTPStatusCode'], 'code': error.response['Error']['Code']}
    said.append({'asked': f'{service} {operation} {len(said)}', **told})
    return answer


def machines():
    ec2 = boto3.client('ec2', region_name='us-east-1')
    found = [one for group in ec2.describe_instances()['Reservations'] for one in group['Instances']]
    without = [one['InstanceId'] for one in found if 'IamInstanceProfile' not in one]
    if without:
        return without[0]
    tags = [{'ResourceType': 'instance', 'Tags': [{'Key': 'Name', 'Value': 'shop'}]}]
    # An account that others wrote begins without machines.
    wanted = {'ImageId': 'ami-12c6146b', 'InstanceType': 't3.small', 'TagSpecifications': tags}
    made = ec2.run_instances(MinCount=1, MaxCount=1, **wanted)
    return made['Instances'][0]['InstanceId']


iam = boto3.client('iam')
trust = {'Effect': 'Allow', 'Principal': {'Service': 'ec2.amazonaws.com'}, 'Action': 'sts:AssumeRole'}
for name in ('site', 'other'):
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps({'Version': '2012-10-17', 'Statement': [trust]}))
    iam.create_instance_profile(InstanceProfileName=name)
    iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=name)
machine = machines()
ask('ec2', 'describe_regions', RegionNames=['us-east-1', 'eu-west-1'])
ask('ec2', 'describe_instances', InstanceIds=['i-0123456789abcdef0'])
ask('ec2', 'modify_instance_metadata_options', InstanceId=machine, HttpTokens='required', HttpPutResponseHopLimit=2)
given = ask('ec2', 'associate_iam_instance_profile', InstanceId=machine, IamInstanceProfile={'Name': 'site'})
ask('ec2', 'associate_iam_instance_profile', InstanceId=machine, IamInstanceProfile={'Name': 'site'})
by_machine = [{'Name': 'instance-id', 'Values': [machine]}]
ask('ec2', 'describe_iam_instance_profile_associations', Filters=by_machine)
ask('ec2', 'describe_instances', Filters=[*by_machine, {'Name': 'instance-state-name', 'Values': ['running']}])
association = given['IamInstanceProfileAssociation']['AssociationId']
replaced = ask(
    'ec2', 'replace_iam_instance_profile_association', AssociationId=association, IamInstanceProfile={'Name': 'other'}
)
association = replaced['IamInstanceProfileAssociation']['AssociationId']
ask('ec2', 'disassociate_iam_instance_profile', AssociationId=association)
ask('ec2', 'describe_iam_instance_profile_associations', Filters=by_machine)

bucket = {'Bucket': 'acme-second-opinion'}
policy = json.dumps(
    {
        'Version': '2012-10-17',
        'Statement': [
            {
                'Effect': 'Allow',
                'Principal': {'Service': 'cloudtrail.amazonaws.com'},
                'Action': 's3:GetBucketAcl',
                'Resource': 'arn:aws:s3:::acme-second-opinion',
            },
            {
                'Effect': 'Allow',
                'Principal': {'Service': 'cloudtrail.amazonaws.com'},
                'Action': 's3:PutObject',
                'Resource': f'arn:aws:s3:::acme-second-opinion/AWSLogs/{account}/*',
            },
        ],
    }
)
ask('s3', 'create_bucket', **bucket)
ask('s3', 'create_bucket', Bucket='acme-elsewhere', CreateBucketConfiguration={'LocationConstraint': 'eu-west-1'}, region='eu-west-1')
ask('s3', 'get_bucket_location', Bucket='acme-elsewhere')
ask('s3', 'get_bucket_location', **bucket)
ask('s3', 'head_bucket', **bucket)
ask('s3', 'head_bucket', Bucket='acme-never-made')
ask('s3', 'get_bucket_policy', **bucket)
ask('s3', 'put_bucket_policy', **bucket, Policy=policy)
ask('s3', 'get_bucket_policy', **bucket)
ask('s3', 'put_bucket_policy', Bucket='acme-never-made', Policy=policy)
encryption = {'Rules': [{'ApplyServerSideEncryptionByDefault': {'SSEAlgorithm': 'aws:kms', 'KMSMasterKeyID': 'alias/own'}, 'BucketKeyEnabled': True}]}
ask('s3', 'put_bucket_encryption', **bucket, ServerSideEncryptionConfiguration=encryption)
ask('s3', 'get_bucket_encryption', **bucket)
closed = {'BlockPublicAcls': True, 'IgnorePublicAcls': True, 'BlockPublicPolicy': True, 'RestrictPublicBuckets': False}
ask('s3', 'put_public_access_block', **bucket, PublicAccessBlockConfiguration=closed)
ask('s3', 'get_public_access_block', **bucket)
ask('s3', 'put_object', **bucket, Key='a folder/note+1.txt', Body='hello', ContentType='text/plain')
ask('s3', 'list_objects_v2', **bucket, Prefix='a f')
ask('s3', 'get_object', **bucket, Key='a folder/note+1.txt')
ask('s3', 'get_object', **bucket, Key='nothing')
ask('s3', 'delete_public_access_block', **bucket)
ask('s3', 'get_public_access_block', **bucket)
ask('s3', 'delete_bucket', **bucket)

ask('cloudtrail', 'create_trail', Name='all', S3BucketName='acme-never-made')
ask('cloudtrail', 'create_trail', Name='all', S3BucketName=bucket['Bucket'], IsMultiRegionTrail=True, EnableLogFileValidation=True)
ask('cloudtrail', 'describe_trails', trailNameList=['all'])
ask('cloudtrail', 'get_trail', Name='all')
ask('cloudtrail', 'get_trail', Name='none')
ask('cloudtrail', 'get_trail_status', Name='all')
ask('cloudtrail', 'get_event_selectors', TrailName='all')
ask('cloudtrail', 'start_logging', Name='all')
ask('cloudtrail', 'stop_logging', Name='all')
trail = f'arn:aws:cloudtrail:us-east-1:{account}:trail/all'
ask('cloudtrail', 'add_tags', ResourceId=trail, TagsList=[{'Key': 'a', 'Value': '1'}])
ask('cloudtrail', 'list_tags', ResourceIdList=[trail])
ask('cloudtrail', 'update_trail', Name='all', IsMultiRegionTrail=False)
ask('cloudtrail', 'update_trail', Name='all', IsMultiRegionTrail=True, IncludeGlobalServiceEvents=True, EnableLogFileValidation=True)
ask('cloudtrail', 'delete_trail', Name='all')
ask('s3', 'delete_bucket_policy', **bucket)
ask('s3', 'get_bucket_policy', **bucket)

rule = {'Name': 'root-signs-in'}
pattern = json.dumps({'detail-type': ['AWS Console Sign In via CloudTrail']})
topic = f'arn:aws:sns:us-east-1:{account}:alarms'
transformer = {'InputPathsMap': {'who': '$.detail.userIdentity.arn'}, 'InputTemplate': '"<who>"'}
ask('events', 'put_rule', **rule, EventPattern=pattern, Description='root')
ask('events', 'put_rule', Name='broken', EventPattern='text')
ask('events', 'describe_rule', **rule)
ask('events', 'describe_rule', Name='none')
ask('events', 'put_targets', Rule=rule['Name'], Targets=[{'Id': 'mail', 'Arn': topic, 'InputTransformer': transformer}])
ask('events', 'list_targets_by_rule', Rule=rule['Name'])
ask('events', 'disable_rule', **rule)
ask('events', 'list_rules', NamePrefix='root')
ask('events', 'delete_rule', **rule)
ask('events', 'remove_targets', Rule=rule['Name'], Ids=['mail'])
ask('events', 'delete_rule', **rule)

ask('sns', 'create_topic', Name='alarms')
ask('sns', 'list_topics')
ask('sns', 'subscribe', TopicArn=topic, Protocol='sqs', Endpoint=f'arn:aws:sqs:us-east-1:{account}:queue')
ask('sns', 'list_subscriptions_by_topic', TopicArn=topic)
ask('sns', 'set_topic_attributes', TopicArn=topic, AttributeName='DisplayName', AttributeValue='Alarms')
ask('sns', 'get_topic_attributes', TopicArn=topic)
ask('sns', 'publish', TopicArn=topic, Message='fire')
ask('sns', 'get_topic_attributes', TopicArn=f'{topic}-none')
ask('sns', 'tag_resource', ResourceArn=topic, Tags=[{'Key': 'a', 'Value': '1'}, {'Key': 'b', 'Value': '2'}])
ask('sns', 'untag_resource', ResourceArn=topic, TagKeys=['b'])
ask('sns', 'list_tags_for_resource', ResourceArn=topic)
ask('sns', 'list_tags_for_resource', ResourceArn=f'{topic}-none')
ask('sns', 'delete_topic', TopicArn=topic)

budget = {'BudgetName': 'month', 'BudgetType': 'COST', 'TimeUnit': 'MONTHLY', 'BudgetLimit': {'Amount': '50', 'Unit': 'USD'}}
notice = {'NotificationType': 'ACTUAL', 'ComparisonOperator': 'GREATER_THAN', 'Threshold': 80.0, 'ThresholdType': 'PERCENTAGE'}
mail = {'SubscriptionType': 'EMAIL', 'Address': 'ada@acme.example'}
of_month = {'AccountId': account, 'BudgetName': 'month'}
ask('budgets', 'create_budget', AccountId=account, Budget=budget)
ask('budgets', 'create_budget', AccountId=account, Budget=budget)
ask('budgets', 'describe_budget', **of_month)
ask('budgets', 'describe_budgets', AccountId=account)
ask('budgets', 'create_notification', **of_month, Notification=notice, Subscribers=[mail])
ask('budgets', 'create_notification', **of_month, Notification=notice, Subscribers=[mail])
ask('budgets', 'describe_notifications_for_budget', **of_month)
ask('budgets', 'delete_notification', **of_month, Notification=notice)
ask('budgets', 'delete_budget', **of_month)
ask('budgets', 'describe_budget', **of_month)

ask('accessanalyzer', 'list_analyzers')
ask('guardduty', 'list_detectors')
detector = ask('guardduty', 'create_detector', Enable=True).get('DetectorId')
ask('guardduty', 'get_detector', DetectorId=detector)
ask('guardduty', 'update_detector', DetectorId=detector, Enable=False)
ask('guardduty', 'get_detector', DetectorId=detector)
ask('guardduty', 'delete_detector', DetectorId=detector)
ask('securityhub', 'describe_hub')
ask('securityhub', 'enable_security_hub')
ask('securityhub', 'enable_security_hub')
ask('securityhub', 'describe_hub')
ask('securityhub', 'disable_security_hub')
recorder = {'name': 'default', 'roleARN': f'arn:aws:iam::{account}:role/config', 'recordingGroup': {'allSupported': True}}
ask('config', 'describe_configuration_recorders')
ask('config', 'describe_configuration_recorder_status')
ask('config', 'put_delivery_channel', DeliveryChannel={'name': 'default', 's3BucketName': 'acme-elsewhere'})
ask('config', 'put_configuration_recorder', ConfigurationRecorder=recorder)
ask('config', 'put_configuration_recorder', ConfigurationRecorder={**recorder, 'name': 'second'})
ask('config', 'start_configuration_recorder', ConfigurationRecorderName='default')
ask('config', 'put_delivery_channel', DeliveryChannel={'name': 'default', 's3BucketName': 'acme-elsewhere'})
ask('config', 'start_configuration_recorder', ConfigurationRecorderName='default')
ask('config', 'describe_configuration_recorders')
ask('config', 'describe_configuration_recorder_status')
ask('config', 'stop_configuration_recorder', ConfigurationRecorderName='default')
ask('config', 'describe_configuration_recorder_status', ConfigurationRecorderNames=['none'])

provider = f'arn:aws:iam::{account}:oidc-provider/token.example.com'
ask('iam', 'create_open_id_connect_provider', Url='https://token.example.com', ClientIDList=['sts.amazonaws.com'], ThumbprintList=['a' * 40])
ask('iam', 'create_open_id_connect_provider', Url='https://token.example.com', ThumbprintList=['a' * 40])
ask('iam', 'get_open_id_connect_provider', OpenIDConnectProviderArn=provider)
ask('iam', 'list_open_id_connect_providers')
ask('iam', 'tag_open_id_connect_provider', OpenIDConnectProviderArn=provider, Tags=[{'Key': 'a', 'Value': '1'}])
ask('iam', 'list_open_id_connect_provider_tags', OpenIDConnectProviderArn=provider)
ask('iam', 'delete_open_id_connect_provider', OpenIDConnectProviderArn=provider)
ask('iam', 'get_open_id_connect_provider', OpenIDConnectProviderArn=provider)

print(json.dumps(said))
