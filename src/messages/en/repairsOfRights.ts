/** What the repairs of groups, policies and roles ask, plan and say, in English. */
export const repairsOfRights = {} as const;
