// C0 and C1 controls, DEL, and the bidirectional and invisible marks that can make a name look like another one.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text from outside (AWS, files, the environment) without what could move a cursor or disguise a name. */
export const cleanText = (text: string): string => text.replace(unsafe, '');
