import { expect, test } from 'vitest';
import { operations } from '../../src/practice/operations/index.ts';
import { serviceNames, serviceRow } from '../../src/practice/wire/service.ts';
import { sandboxForTest } from '../support/prepared.ts';
import { servedMoto, servedPractice } from './background.ts';
import { boto3Script } from './runPython.ts';

interface Told {
  readonly asked: string;
  readonly status: number;
}

/** Fields that the practice account answers and moto does not, or otherwise; what moto tells besides is left out. */
function differences(own: unknown, other: unknown, path: string): readonly string[] {
  if (Array.isArray(own) && Array.isArray(other)) {
    const length = own.length === other.length ? [] : [`${path}: ${own.length} and ${other.length} of them`];
    return [...length, ...own.flatMap((one: unknown, at) => differences(one, other[at], `${path}.${at}`))];
  }
  if (isRecord(own) && isRecord(other)) {
    return Object.entries(own).flatMap(([name, value]) => differences(value, other[name], `${path}.${name}`));
  }
  return own === other ? [] : [`${path}: ${JSON.stringify(own)} and ${JSON.stringify(other)}`];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where moto is not as AWS documents it, or knows less. */
const known: readonly RegExp[] = [
  // AWS answers that the change is under way, and with every option.
  /modify_instance_metadata_options \d+\.answer\.InstanceMetadataOptions\.State: "pending" and "applied"/,
  /MetadataOptions\.(HttpEndpoint|HttpProtocolIpv6|InstanceMetadataTags): \S+ and undefined/,
  /put_bucket_policy \d+\.status: 204 and 200/,
  /get_trail \d+\.answer\.Trail\.HomeRegion: "us-east-1" and undefined/,
  // A trail keeps all management events unless somebody says otherwise, and says so.
  /get_event_selectors \d+\.answer\.EventSelectors(: 1 and 0|\.0: \{)/,
  // moto sends to the queue, which is not there, and does not count what needs no confirmation; it writes the same policy otherwise.
  /sns publish \d+\.(status|answer)/,
  /get_topic_attributes \d+\.answer\.Attributes\.(Policy|SubscriptionsConfirmed):/,
  /describe_budgets? \d+\.answer\.Budgets?(\.0)?\.(CostFilters: \{\} and undefined|CalculatedSpend\.ActualSpend\.Amount: "0.0" and "0")/,
  // The account that the questions are asked of has a provider already.
  /list_open_id_connect_providers \d+\.answer\.OpenIDConnectProviderList/,
  // moto takes the same notification twice and has no states of notifications.
  /create_notification \d+\.(status: 400|code: "DuplicateRecordException") and/,
  /describe_notifications_for_budget \d+\.answer\.Notifications(: 1 and 2|\.0\.NotificationState)/,
  // moto lists no analyzers, subscribes an account to Security Hub as often as it is asked, and leaves a recorder as it began.
  /accessanalyzer list_analyzers \d+\.(status|answer)/,
  /enable_security_hub \d+\.(status: 409|code: "ResourceConflictException") and/,
  /describe_hub \d+\.answer\.SubscribedAt: "DATE" and/,
  /recorder_status \d+\.answer\.ConfigurationRecordersStatus\.0\.lastStatus: "SUCCESS" and "PENDING"/,
];

test('what surrounds IAM is answered field by field as moto answers it, but for what moto does otherwise', async () => {
  const sandbox = sandboxForTest();
  const [{ root }, moto] = [await servedPractice(sandbox, 'shared-root'), await servedMoto(sandbox)];

  const [own, other] = (await Promise.all([
    boto3Script(sandbox, root, 'around'),
    boto3Script(sandbox, moto, 'around'),
  ])) as [Told[], Told[]];

  const found = own.flatMap((one, at) => differences(one, other[at], one.asked));
  expect(own.length).toBeGreaterThan(90);
  expect(found.filter((one) => !known.some((pattern) => pattern.test(one)))).toEqual([]);
  expect(known.filter((pattern) => !found.some((one) => pattern.test(one)))).toEqual([]);
});

interface Model {
  readonly version: string;
  readonly target: string | null;
  readonly operations: Readonly<Record<string, string>>;
}

test('every operation is in AWS’s own models, at the same method and address', async () => {
  const sandbox = sandboxForTest();
  const models = (await boto3Script(sandbox, (await servedPractice(sandbox)).operator, 'models')) as Readonly<
    Record<string, Model>
  >;

  expect(Object.keys(models).toSorted()).toEqual(serviceNames.toSorted());
  for (const service of serviceNames) {
    const { version, target } = serviceRow(service);
    expect([service, models[service]?.version]).toEqual([service, version]);
    expect(target ?? models[service]?.target).toBe(models[service]?.target?.split('.').at(-1) ?? null);
  }
  const rows = operations.map(({ service, name, rest }) => ({
    name: `${service}:${name}`,
    at: rest === undefined ? 'POST /' : `${rest.method} ${rest.path}`,
  }));
  const modelled = operations.map(({ service, name }) => ({
    name: `${service}:${name}`,
    at: models[service]?.operations[name],
  }));
  expect(rows).toEqual(modelled);
});
