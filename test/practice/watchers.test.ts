import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { askService } from './askService.ts';
import { signedFetch } from './signedFetch.ts';

const rest = (service: string) => {
  const practiced = practice();
  return async (method: string, path: string, body?: object, region = 'us-east-1') => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await signedFetch(practiced, { service, method, path, region, ...sent });
    const { 'x-amzn-errortype': code = 'Success' } = answer.headers;
    return { code, ...JSON.parse(answer.body || '{}') };
  };
};

test('GuardDuty has one detector in a region, which is enabled, suspended and deleted', async () => {
  const ask = rest('guardduty');

  const { detectorId } = await ask('POST', '/detector', { enable: true });
  const again = await ask('POST', '/detector', { enable: true });
  const on = await ask('GET', `/detector/${detectorId}`);
  await ask('POST', `/detector/${detectorId}`, { enable: false });
  const off = await ask('GET', `/detector/${detectorId}`);
  const elsewhere = await ask('GET', `/detector/${detectorId}`, undefined, 'eu-west-1');
  await ask('DELETE', `/detector/${detectorId}`);

  expect(detectorId).toMatch(/^[0-9a-f]{32}$/);
  expect([again.code, elsewhere.code]).toEqual(['BadRequestException', 'BadRequestException']);
  expect([on.status, off.status]).toEqual(['ENABLED', 'DISABLED']);
  expect(await ask('GET', '/detector')).toMatchObject({ detectorIds: [] });
});

test('Security Hub is on in a region once it is enabled there, and says since when', async () => {
  const ask = rest('securityhub');

  const before = await ask('GET', '/accounts');
  await ask('POST', '/accounts', {});
  const again = await ask('POST', '/accounts', {});
  const hub = await ask('GET', '/accounts');
  const elsewhere = await ask('GET', '/accounts', undefined, 'eu-west-1');
  await ask('DELETE', '/accounts');

  expect(hub).toMatchObject({
    HubArn: 'arn:aws:securityhub:us-east-1:111122223333:hub/default',
    SubscribedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.000Z$/),
  });
  expect([before.code, again.code, elsewhere.code, (await ask('DELETE', '/accounts')).code]).toEqual([
    'InvalidAccessException',
    'ResourceConflictException',
    'InvalidAccessException',
    'InvalidAccessException',
  ]);
});

test('Config records from when its recorder is started, which wants somewhere to deliver to', () => {
  const ask = askService(practice(), 'config');
  const put = (name: string) =>
    ask('PutConfigurationRecorder', {
      'ConfigurationRecorder.name': name,
      'ConfigurationRecorder.roleARN': 'arn:aws:iam::111122223333:role/config',
    }).code;
  const channel = () => ask('PutDeliveryChannel', { 'DeliveryChannel.s3BucketName': 'acme' }).code;
  const start = (ConfigurationRecorderName: string) =>
    ask('StartConfigurationRecorder', { ConfigurationRecorderName }).code;
  const status = () => {
    const answer = JSON.parse(ask('DescribeConfigurationRecorderStatus').body);
    return answer.ConfigurationRecordersStatus;
  };

  const codes = [channel(), put('default'), put('other'), put('default'), start('default'), channel(), start('other')];
  const before = status();
  const started = start('default');
  const during = status();
  ask('StopConfigurationRecorder', { ConfigurationRecorderName: 'default' });

  expect(codes).toEqual([
    'NoAvailableConfigurationRecorderException',
    'Success',
    'MaxNumberOfConfigurationRecordersExceededException',
    'Success',
    'NoAvailableDeliveryChannelException',
    'Success',
    'NoSuchConfigurationRecorderException',
  ]);
  expect(before).toEqual([{ name: 'default', recording: false }]);
  expect([started, during]).toMatchObject(['Success', [{ recording: true, lastStatus: 'SUCCESS' }]]);
  expect(status()).toMatchObject([{ recording: false, lastStopTime: expect.any(Number) }]);
  const { code } = ask('DescribeConfigurationRecorders', { 'ConfigurationRecorderNames.member.1': 'none' });
  expect(code).toBe('NoSuchConfigurationRecorderException');
});
