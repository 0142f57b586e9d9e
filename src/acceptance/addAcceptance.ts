import { Document, isMap, isSeq } from 'yaml';
import type { AcceptanceEntry } from '../model/audit.ts';
import { readYaml } from './yamlSource.ts';

/**
 * The text of `.offroot.yaml` with one entry more; an entry for the same check and resource is replaced. Comments and the
 * order of everything else stay. Throws BadInput where the text is no YAML. `text` is null where there is no file yet.
 */
export function addAcceptance(text: string | null, entry: AcceptanceEntry, path = '.offroot.yaml'): string {
  const document = text === null || text.trim() === '' ? freshDocument() : readYaml(text, path).document;
  const { check, resource, reason, by, until } = entry;
  const node = document.createNode({ check, ...(resource === null ? {} : { resource }), reason, by, until });
  const list = document.get('accept');
  if (!isSeq(list)) document.set('accept', document.createNode([node]));
  else {
    const same = list.items.find((item) => isMap(item) && sameThing(item.get('check'), item.get('resource'), entry));
    if (isMap(same)) same.items = node.items;
    else list.add(node);
    // `accept: []` would go on in one line.
    list.flow = false;
  }
  return document.toString({ lineWidth: 0 });
}

function freshDocument(): Document {
  const document = new Document({ version: 1 });
  document.commentBefore =
    ' Findings of offroot audit that are lived with, why, and until when. After its day a finding fails again.';
  return document;
}

const sameThing = (check: unknown, resource: unknown, entry: AcceptanceEntry): boolean =>
  check === entry.check && (resource ?? null) === entry.resource;
