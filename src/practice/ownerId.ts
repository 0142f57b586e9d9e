/** `root`, or a user's id (AIDA...): names may change, ids do not. */
export type OwnerId = string;
