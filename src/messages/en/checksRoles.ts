/** What the checks of roles say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksRoles = {} as const;
