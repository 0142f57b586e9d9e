/** What the screens of the audit say, in English. */
export const auditScreens = {} as const;
