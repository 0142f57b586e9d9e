import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  CreateGroupCommand,
  CreateLoginProfileCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  GenerateCredentialReportCommand,
  GetAccountAuthorizationDetailsCommand,
  GetAccountSummaryCommand,
  GetCredentialReportCommand,
  ListMFADevicesCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { fakeClock, practice } from '../support/practice.ts';

test('a first day works over the real clients, from an empty account to an administrator with MFA, also on a leap day', async () => {
  const { iam, sts, account, clock } = practice({ clock: fakeClock('2028-02-29T23:59:30Z') });
  const root = iam();

  expect((await sts().send(new GetCallerIdentityCommand())).Arn).toBe('arn:aws:iam::111122223333:root');
  await root.send(new CreateGroupCommand({ GroupName: 'Admins' }));
  await root.send(
    new AttachGroupPolicyCommand({ GroupName: 'Admins', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
  );
  await root.send(new CreateUserCommand({ UserName: 'alice', Tags: [{ Key: 'offroot:created', Value: 'today' }] }));
  await root.send(new AddUserToGroupCommand({ GroupName: 'Admins', UserName: 'alice' }));
  await root.send(
    new CreateLoginProfileCommand({ UserName: 'alice', Password: 'First-pass-9', PasswordResetRequired: true }),
  );
  const made = await root.send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'alice' }));
  const SerialNumber = made.VirtualMFADevice?.SerialNumber;
  const secret = Buffer.from(made.VirtualMFADevice?.Base32StringSeed ?? []).toString('utf8');
  const uri = `otpauth://totp/AWS:alice@111122223333?secret=${secret}`;
  account.desk.phone.scan(uri);
  const AuthenticationCode1 = account.desk.phone.entries()[0]?.code;
  clock.advance(30_000);
  const AuthenticationCode2 = account.desk.phone.entries()[0]?.code;
  await root.send(
    new EnableMFADeviceCommand({ UserName: 'alice', SerialNumber, AuthenticationCode1, AuthenticationCode2 }),
  );

  const answer = account.desk.console.signIn({
    user: 'alice',
    password: 'First-pass-9',
    code: AuthenticationCode2 ?? '',
    newPassword: 'Second-pass-9',
  });

  expect(secret).toMatch(/^[A-Z2-7]{64}$/);
  expect(answer).toMatchObject({ state: 'signed-in', mfa: true });
  expect(answer).toHaveProperty('may', expect.arrayContaining([{ action: 'iam:CreateUser', allowed: true }]));
  expect((await iam('alice').send(new ListMFADevicesCommand())).MFADevices).toHaveLength(1);
  expect((await root.send(new GetAccountSummaryCommand())).SummaryMap).toMatchObject({ Users: 1, MFADevicesInUse: 1 });
  const details = await root.send(new GetAccountAuthorizationDetailsCommand());
  expect(details.UserDetailList).toMatchObject([{ UserName: 'alice', GroupList: ['Admins'] }]);
  expect((await root.send(new GenerateCredentialReportCommand())).State).toBe('STARTED');
  clock.advance(2000);
  const report = Buffer.from((await root.send(new GetCredentialReportCommand())).Content ?? []).toString();
  expect(report.split('\n')).toHaveLength(3);
});
