// C1 controls, DEL, and marks that are not seen: below them JSON.stringify escapes by itself, all but its own line breaks.
const unsafe = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A value as one JSON document with its last line break. Names stay exactly what they are, and none can move a terminal's cursor. */
export const jsonDocument = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
