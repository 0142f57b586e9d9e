/** The command a line is, in lower case; a line that begins with a space is never one. */
export const commandOf = (line: string): string => (line.startsWith(' ') ? '' : line.trim().toLowerCase());
