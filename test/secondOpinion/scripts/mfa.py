"""MFA from the seed to the session, with codes of RFC 6238 that Python computes."""
import base64
import hashlib
import hmac
import json
import struct
import time

import boto3
from refusal import refusal

iam = boto3.client('iam')
device = iam.create_virtual_mfa_device(VirtualMFADeviceName='phone')['VirtualMFADevice']
serial, seed = device['SerialNumber'], device['Base32StringSeed']
now = int(time.time()) // 30


def code(steps):
    mac = hmac.new(base64.b32decode(seed), struct.pack('>Q', now + steps), hashlib.sha1).digest()
    start = mac[-1] & 15
    return f'{(struct.unpack(">I", mac[start:start + 4])[0] & 0x7FFFFFFF) % 1000000:06}'


def client(service, credentials):
    return boto3.client(
        service,
        aws_access_key_id=credentials['AccessKeyId'],
        aws_secret_access_key=credentials['SecretAccessKey'],
        aws_session_token=credentials.get('SessionToken'),
    )


iam.create_user(UserName='zoe')
iam.put_user_policy(UserName='zoe', PolicyName='with-mfa', PolicyDocument=json.dumps({
    'Version': '2012-10-17',
    'Statement': [{
        'Effect': 'Allow',
        'Action': 'iam:ListUsers',
        'Resource': '*',
        'Condition': {'Bool': {'aws:MultiFactorAuthPresent': 'true'}},
    }],
}))
key = iam.create_access_key(UserName='zoe')['AccessKey']
enrol = {'UserName': 'zoe', 'SerialNumber': serial}
same = refusal(iam.enable_mfa_device, **enrol, AuthenticationCode1=code(0), AuthenticationCode2=code(0))
iam.enable_mfa_device(**enrol, AuthenticationCode1=code(-1), AuthenticationCode2=code(0))
sts = client('sts', key)
session = sts.get_session_token(SerialNumber=serial, TokenCode=code(1))['Credentials']

said = {
    'seed': len(seed),
    'sameCodeTwice': same,
    'devices': [one['SerialNumber'] for one in iam.list_mfa_devices(UserName='zoe')['MFADevices']],
    'listed': [
        [one['SerialNumber'], one['User']['UserName']]
        for one in iam.list_virtual_mfa_devices(AssignmentStatus='Assigned')['VirtualMFADevices']
    ],
    'withoutMfa': refusal(client('iam', key).list_users),
    'withMfa': [one['UserName'] for one in client('iam', session).list_users()['Users']],
    'codeAgain': refusal(sts.get_session_token, SerialNumber=serial, TokenCode=code(1)),
    'deleteInUse': refusal(iam.delete_virtual_mfa_device, SerialNumber=serial),
}
iam.deactivate_mfa_device(**enrol)
iam.delete_virtual_mfa_device(SerialNumber=serial)
said['left'] = iam.list_virtual_mfa_devices()['VirtualMFADevices']
print(json.dumps(said))
