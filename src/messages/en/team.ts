/** What `offroot people` asks, plans and says, in English. */
export const team = {} as const;
