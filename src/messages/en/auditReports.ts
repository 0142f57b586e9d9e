/** What the reports of an audit and .offroot.yaml say, in English. */
export const auditReports = {} as const;
