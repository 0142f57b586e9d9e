/** The services that are answered, by the names that requests are signed for. */
export const serviceVersions = {
  account: '2021-02-01',
  cloudtrail: '2013-11-01',
  iam: '2010-05-08',
  sts: '2011-06-15',
} as const;

export type Service = keyof typeof serviceVersions;

/** Those that speak AWS Query: forms in, XML out. The others speak JSON. */
export type QueryService = Exclude<Service, 'account' | 'cloudtrail'>;

/** True for what speaks AWS Query. */
export const speaksQuery = (service: Service): service is QueryService => service === 'iam' || service === 'sts';

/** The service a request is signed for or an action belongs to; what is not answered here is IAM's to refuse. */
export const serviceNamed = (name: string | undefined): Service =>
  name === 'account' || name === 'cloudtrail' || name === 'sts' ? name : 'iam';
