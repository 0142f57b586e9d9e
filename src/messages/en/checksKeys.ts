/** What the checks of keys say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksKeys = {} as const;
