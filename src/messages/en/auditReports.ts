/** What the reports of an audit and .offroot.yaml say, in English. */
export const auditReports = {
  'audit.task.allow': 'Allow offroot to read: {action}',
  'audit.check-unknown': '{check}',
} as const;
