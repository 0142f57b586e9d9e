/** A moment to the second, in UTC as AWS tells it: `2026-11-21 21:04:13 UTC`. */
export const exactTime = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
