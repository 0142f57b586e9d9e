/** `1 key`, `2 keys`: for nouns whose plural is an s. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
