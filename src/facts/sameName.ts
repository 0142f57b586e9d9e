/** True for two names of one user, group or device: IAM's names are unique whatever their case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
