/** Elements that stand for one item of a list, however many there are. */
const listed = new Set(['Rule']);

/**
 * The elements below the root of a small XML document as the fields of a form; null where it is not well-formed. No attributes,
 * comments or namespaces are heeded: nothing that is read here has them.
 */
export function xmlFields(body: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  if (body.trim() === '') return fields;
  const open: { readonly name: string; readonly field: string; readonly counts: Map<string, number> }[] = [];
  let text = '';
  for (const [whole, closing, name = '', selfClosing, words] of body.matchAll(token)) {
    if (words !== undefined) text += words;
    if (name === '' || whole.startsWith('<?')) continue;
    if (closing === '') {
      open.push(opened(name, open.at(-1)));
      text = '';
      if (selfClosing === '') continue;
    }
    const ended = open.pop();
    if (ended?.name !== name) return null;
    if (ended.counts.size === 0 && ended.field !== '') fields.set(ended.field, readSigns(text));
    text = '';
  }
  return open.length === 0 && /^\s*</.test(body) ? fields : null;
}

const token = /<\?[^>]*\?>|<(\/?)([\w:]+)[^>]*?(\/?)>|([^<]+)/g;

/** The root has no name among the fields. */
function opened(name: string, parent: { readonly field: string; readonly counts: Map<string, number> } | undefined) {
  const number = (parent?.counts.get(name) ?? 0) + 1;
  parent?.counts.set(name, number);
  const own = listed.has(name) ? `${name}.member.${number}` : name;
  const field = parent === undefined ? '' : parent.field === '' ? own : `${parent.field}.${own}`;
  return { name, field, counts: new Map<string, number>() };
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const readSigns = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
