/** What the repairs of passwords, keys and MFA ask, plan and say, in English. */
export const repairsOfCredentials = {} as const;
