"""The credential report and the account summary."""
import csv
import io
import json
import time

import boto3
from refusal import refusal

iam = boto3.client('iam')
iam.create_user(UserName='zoe')
before = refusal(iam.get_credential_report)
states = [iam.generate_credential_report()['State']]
deadline = time.monotonic() + 30
while states[-1] != 'COMPLETE' and time.monotonic() < deadline:
    state = iam.generate_credential_report()['State']
    if state == 'COMPLETE':
        states.append(state)
    time.sleep(0.2)
report = iam.get_credential_report()
rows = list(csv.DictReader(io.StringIO(report['Content'].decode())))
summary = iam.get_account_summary()['SummaryMap']

print(json.dumps({
    'before': before,
    'states': states,
    'columns': len(rows[0]),
    'rows': [[row[name] for name in ('user', 'arn', 'mfa_active', 'password_next_rotation')] for row in rows],
    'summary': {name: summary[name] for name in ('Users', 'MFADevicesInUse', 'AccountMFAEnabled', 'UsersQuota')},
}))
