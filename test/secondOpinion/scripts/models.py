"""Where AWS's own models say that operations are: every operation of the services that are answered, method and address."""
import json

import boto3

# What botocore calls otherwise than signatures do.
names = {'access-analyzer': 'accessanalyzer'}
signed = ['access-analyzer', 'account', 'budgets', 'cloudtrail', 'config', 'ec2', 'events', 'guardduty', 'iam', 's3']
signed += ['securityhub', 'sns', 'sts']
told = {}
for service in signed:
    model = boto3.client(names.get(service, service), region_name='us-east-1').meta.service_model
    operations = {name: model.operation_model(name).http for name in model.operation_names}
    told[service] = {
        'version': model.api_version,
        'target': model.metadata.get('targetPrefix'),
        'operations': {name: f"{http['method']} {http['requestUri']}" for name, http in operations.items()},
    }
print(json.dumps(told))
