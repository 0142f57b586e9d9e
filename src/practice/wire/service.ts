/** The services that are answered, by the names that requests are signed for. */
export const serviceVersions = { account: '2021-02-01', iam: '2010-05-08', sts: '2011-06-15' } as const;

export type Service = keyof typeof serviceVersions;

/** Those that speak AWS Query: forms in, XML out. The others speak JSON. */
export type QueryService = Exclude<Service, 'account'>;
