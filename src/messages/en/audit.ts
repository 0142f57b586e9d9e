/** What the audit says: its screens, reports, options and acceptances, in English. */
export const audit = {
  'audit.title': 'Security status',
} as const;
