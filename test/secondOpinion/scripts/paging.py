"""Paginators over small pages, and markers that are not ours."""
import json

import boto3
from refusal import refusal

iam = boto3.client('iam')
for number in range(22):
    iam.create_user(UserName=f'user-{number:02}')


def pages(operation, key, size, **kwargs):
    every = iam.get_paginator(operation).paginate(PaginationConfig={'PageSize': size}, **kwargs)
    return [page[key] for page in every]


users = pages('list_users', 'Users', 7)
names = [user['UserName'] for page in users for user in page]
detailed = pages('get_account_authorization_details', 'UserDetailList', 5, Filter=['User'])
policies = [one['Arn'] for page in pages('list_policies', 'Policies', 10, Scope='AWS') for one in page]

print(json.dumps({
    'users': len(names),
    'pages': [len(page) for page in users],
    'sorted': names == sorted(names),
    'once': len(names) == len(set(names)),
    'details': [sum(map(len, detailed)), [one['UserName'] for page in detailed for one in page] == names],
    'awsPolicies': len(policies) > 20 and len(policies) == len(set(policies)),
    'wrongMarker': refusal(iam.list_users, Marker='not-a-marker'),
    'tooMany': refusal(iam.list_users, MaxItems=1001),
}))
