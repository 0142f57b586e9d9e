/** What a program may do with the data of a service. */
export type Access = 'read' | 'write';

/** The same for what is built by hand, where to list what is there is a right of its own. */
export type ExactAccess = 'list' | Access;

/** Services whose data is read and written without a management event, and that offroot knows how to name. */
export const dataServices = ['s3', 'dynamodb', 'lambda', 'sqs', 'sns', 'kinesis'] as const;
export type DataService = (typeof dataServices)[number];

/** True for a service that offroot knows how to name. */
export const isDataService = (service: string): service is DataService =>
  dataServices.some((known) => known === service);

/** Actions that go together with the same kind of resource. */
export interface DataPart {
  /** stands in a statement's Sid: `S3Objects` */
  readonly sid: string;
  readonly actions: Readonly<Partial<Record<Access, readonly string[]>>>;
  /** the same, where nothing goes with reading and writing that was not asked for */
  readonly exactly?: Readonly<Partial<Record<ExactAccess, readonly string[]>>>;
  /** what stands in `Resource`, for one thing that was named */
  readonly resources: (named: Named) => readonly string[];
}

/** A bucket, table, queue, ... as a person named it: by its name, or by its ARN. `*` is all of them. */
export interface Named {
  readonly name: string;
  readonly partition: string;
  readonly account: string;
}

/** The parts of a service's data, each with the least that reading or writing takes. */
export const dataParts = (service: DataService): readonly DataPart[] => catalogue[service];

/** The ways in which a service's data can be used: nobody reads from a topic with a key. */
export const accessesOf = (service: DataService): readonly Access[] =>
  (['read', 'write'] as const).filter((access) => catalogue[service].some(({ actions }) => actions[access]));

/** The ways in which a service's data can be used where nothing goes unsaid. */
export const exactAccessesOf = (service: DataService): readonly ExactAccess[] =>
  (['list', 'read', 'write'] as const).filter((access) =>
    catalogue[service].some((part) => (exactActions(part)[access] ?? []).length > 0),
  );

/** The actions of a part where nothing goes unsaid. */
export const exactActions = ({ actions, exactly }: DataPart): NonNullable<DataPart['exactly']> => exactly ?? actions;

/** True for what names one thing of the service, by name or ARN, or all of them by `*`. */
export const namesData = (service: DataService, text: string): boolean =>
  text === '*' || names[service].test(text) || new RegExp(`^arn:[\\w-]+:${service}:[^\\s*?,]+\\*?$`).test(text);

/** Names as each service allows them (their API references). */
const names: Readonly<Record<DataService, RegExp>> = {
  s3: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  dynamodb: /^[\w.-]{3,255}$/,
  lambda: /^[\w-]{1,64}$/,
  sqs: /^[\w-]{1,80}(\.fifo)?$/,
  sns: /^[\w-]{1,256}(\.fifo)?$/,
  kinesis: /^[\w.-]{1,128}$/,
};

const isArn = ({ name }: Named): boolean => name.startsWith('arn:');

/** Things that have a region: in any of the account's. */
const inAccount =
  (service: DataService, kind: string, ...below: readonly string[]) =>
  (named: Named): readonly string[] => {
    const whole = isArn(named)
      ? named.name
      : `arn:${named.partition}:${service}:*:${named.account}:${kind}${named.name}`;
    return [whole, ...below.map((tail) => `${whole}${tail}`)];
  };

/** A bucket's ARN may name a part of it: `arn:aws:s3:::acme/backups/*`. */
const bucketOf = (named: Named): string =>
  isArn(named) ? (named.name.split('/')[0] ?? '') : `arn:${named.partition}:s3:::${named.name}`;

const objectsOf = (named: Named): string =>
  isArn(named) && named.name.includes('/') ? named.name : `${bucketOf(named)}/*`;

const ofBucket = ['s3:GetBucketLocation', 's3:ListBucket'];
const ofQueue = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl'];
const ofTable = ['dynamodb:DescribeTable'];

const catalogue: Readonly<Record<DataService, readonly DataPart[]>> = {
  s3: [
    {
      sid: 'S3Buckets',
      actions: { read: ofBucket, write: ofBucket },
      exactly: { list: ['s3:ListBucket'] },
      resources: (named) => [bucketOf(named)],
    },
    {
      sid: 'S3Objects',
      actions: { read: ['s3:GetObject'], write: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:PutObject'] },
      resources: (named) => [objectsOf(named)],
    },
  ],
  dynamodb: [
    {
      sid: 'DynamoDbItems',
      actions: {
        read: [...ofTable, 'dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan'],
        write: [
          ...ofTable,
          'dynamodb:BatchWriteItem',
          'dynamodb:DeleteItem',
          'dynamodb:PutItem',
          'dynamodb:UpdateItem',
        ],
      },
      resources: inAccount('dynamodb', 'table/', '/index/*'),
    },
  ],
  lambda: [
    {
      sid: 'LambdaFunctions',
      actions: { write: ['lambda:InvokeFunction'] },
      resources: inAccount('lambda', 'function:', ':*'),
    },
  ],
  sqs: [
    {
      sid: 'SqsMessages',
      actions: {
        read: [...ofQueue, 'sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:ReceiveMessage'],
        write: [...ofQueue, 'sqs:SendMessage'],
      },
      resources: inAccount('sqs', ''),
    },
  ],
  sns: [{ sid: 'SnsMessages', actions: { write: ['sns:Publish'] }, resources: inAccount('sns', '') }],
  kinesis: [
    {
      sid: 'KinesisRecords',
      actions: {
        read: ['kinesis:DescribeStreamSummary', 'kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:ListShards'],
        write: ['kinesis:DescribeStreamSummary', 'kinesis:PutRecord', 'kinesis:PutRecords'],
      },
      resources: inAccount('kinesis', 'stream/'),
    },
  ],
};
