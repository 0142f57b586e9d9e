import { anything, oneUnit, type Pattern } from './pattern.ts';

/** True when the whole text fits the pattern, letter case included. No regular expression is made of it, so none can run wild. */
export function matches(pattern: Pattern, text: string): boolean {
  const units: Pattern = pattern.flatMap((part): Pattern => (typeof part === 'string' ? part.split('') : [part]));
  let at = 0;
  let read = 0;
  let star = -1;
  let starRead = 0;

  while (read < text.length) {
    const unit = units[at];
    if (unit === anything) {
      star = at++;
      starRead = read;
    } else if (at < units.length && (unit === oneUnit || unit === text[read])) {
      at++;
      read++;
    } else if (star >= 0) {
      // The last `*` takes one unit more, and the rest is tried again.
      at = star + 1;
      read = ++starRead;
    } else {
      return false;
    }
  }
  return units.slice(at).every((unit) => unit === anything);
}
