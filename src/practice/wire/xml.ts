/** What an answer is made of: Maps become `<entry>` maps, undefined fields are left out. */
export type XmlValue =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlValue[]
  | ReadonlyMap<string, string | number>
  | XmlRecord;

/** Fields in the order they are written. */
export interface XmlRecord {
  readonly [field: string]: XmlValue;
}

/** How lists are written: each item in an element of that name, or as the list's own element over and over. */
type ListStyle = 'member' | 'item' | 'flat';

/** One element; nothing where the value is undefined. */
export function element(name: string, value: XmlValue, lists: ListStyle): string {
  if (value === undefined) return '';
  if (lists === 'flat' && Array.isArray(value)) {
    return value.map((item: XmlValue) => element(name, item, lists)).join('');
  }
  return `<${name}>${content(value, lists)}</${name}>`;
}

/** Policy documents travel percent-encoded after RFC 3986. */
export const encodeDocument = (document: string): string =>
  encodeURIComponent(document).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function content(value: Exclude<XmlValue, undefined>, lists: ListStyle): string {
  if (typeof value !== 'object') return escapeXml(String(value));
  if (value instanceof Map) {
    return [...value].map(([key, one]) => element('entry', { key, value: one }, lists)).join('');
  }
  if (Array.isArray(value)) return value.map((item: XmlValue) => element(lists, item, lists)).join('');
  return Object.entries(value)
    .map(([field, item]) => element(field, item, lists))
    .join('');
}

// A carriage return would be read back as a line feed, so it travels as a reference.
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

/** A text as it stands inside of an element. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);
