/** How requests and answers of a service are written. */
type ProtocolName = 'ec2Query' | 'json11' | 'query' | 'restJson' | 'restXml';

interface ServiceRow {
  readonly protocol: ProtocolName;
  /** the version of its API, which forms carry */
  readonly version: string;
  /** JSON 1.1: what X-Amz-Target has before the operation; some clients put the API's package before it */
  readonly target?: string;
  /** its own names for errors that this program calls otherwise */
  readonly codes?: Readonly<Record<string, string>>;
  /** answered from one place, whatever region was signed for */
  readonly isGlobal?: true;
}

/** The services that are answered, by the names that requests are signed for and actions begin with. */
export const services = {
  'access-analyzer': { protocol: 'restJson', version: '2019-11-01' },
  account: { protocol: 'restJson', version: '2021-02-01', isGlobal: true },
  budgets: {
    protocol: 'json11',
    version: '2016-10-20',
    target: 'AWSBudgetServiceGateway',
    codes: { ValidationError: 'InvalidParameterException' },
    isGlobal: true,
  },
  cloudtrail: { protocol: 'json11', version: '2013-11-01', target: 'CloudTrail_20131101' },
  config: { protocol: 'json11', version: '2014-11-12', target: 'StarlingDoveService' },
  ec2: { protocol: 'ec2Query', version: '2016-11-15' },
  events: { protocol: 'json11', version: '2015-10-07', target: 'AWSEvents' },
  guardduty: { protocol: 'restJson', version: '2017-11-28' },
  iam: { protocol: 'query', version: '2010-05-08', isGlobal: true },
  s3: { protocol: 'restXml', version: '2006-03-01' },
  securityhub: { protocol: 'restJson', version: '2018-10-26' },
  sns: {
    protocol: 'query',
    version: '2010-03-31',
    codes: { AccessDenied: 'AuthorizationError', ValidationError: 'InvalidParameter' },
  },
  sts: { protocol: 'query', version: '2011-06-15', isGlobal: true },
} as const satisfies Readonly<Record<string, ServiceRow>>;

export type Service = keyof typeof services;

const rows: Readonly<Record<Service, ServiceRow>> = services;

/** What is known of a service. */
export const serviceRow = (service: Service): ServiceRow => rows[service];

/** Every service there is. */
export const serviceNames = Object.keys(services).filter(isService);

/** The service a request is signed for or an action belongs to; what is not answered here is IAM's to refuse. */
export const serviceNamed = (name: string | undefined): Service => (isService(name) ? name : 'iam');

function isService(name: string | undefined): name is Service {
  return name !== undefined && Object.hasOwn(services, name);
}
