/** What `offroot permissions` says, in English. */
export const permissions = {} as const;
